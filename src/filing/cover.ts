import { firstDay } from './dates.js';

/** What the cover page of a form says. */
export interface Cover {
  readonly form?: string;
  readonly period?: string;
  readonly registrant?: string;
  readonly items: readonly string[];
}

const PAGE = 8_000;
/** In a line of its own; a mention of an annual report is none. */
const FORM = /^[^\S\n]*(?:current report on )?form\s{1,3}(\d{1,2}-[kq](?:\/a)?)[^\S\n]*$/im;
const REPORT_DATE = /date of (?:earliest event )?report(?:ed)?(?: \(date of earliest event reported\))?\)?\s*[:.]?/i;

/** Reads the cover of a form 8-K, 6-K or 10-K; everything is absent where there is no cover. */
export function readCover(text: string): Cover {
  const page = text.slice(0, PAGE);
  const form = FORM.exec(page.slice(0, 3_000))?.[1]?.toUpperCase();
  if (!form) return { items: [] };
  const [period, registrant] = [periodOf(page), registrantOf(page)];
  return { form, ...(period ? { period } : {}), ...(registrant ? { registrant } : {}), items: itemsOf(text) };
}

/** The day stands after the words, or above them. */
function periodOf(page: string): string | undefined {
  const match = REPORT_DATE.exec(page);
  if (!match) return undefined;
  const after = page.slice(match.index + match[0].length, match.index + match[0].length + 120);
  const above = page.slice(0, match.index).trimEnd().split('\n').at(-1) ?? '';
  return firstDay(above) ?? firstDay(after);
}

/** The line above '(Exact name of registrant as specified in its charter)'. */
function registrantOf(page: string): string | undefined {
  const at = page.search(/\(?exact name of registrant/i);
  if (at < 0) return undefined;
  const above = page
    .slice(0, at)
    .split('\n')
    .map((line) => line.trim());
  const name = above.findLast((line) => /\p{L}{2}/u.test(line));
  return name && name.length < 120 && !/date of|current report|form \d/i.test(name)
    ? name.replace(/\s+/g, ' ')
    : undefined;
}

function itemsOf(text: string): string[] {
  const numbers = [...text.matchAll(/^[^\S\n]*item\s{1,3}(\d{1,2}(?:\.\d{2})?)[.\s:]/gim)].map(([, item = '']) => item);
  return [...new Set(numbers)];
}
