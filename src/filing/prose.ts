import { firstDay } from './dates.js';
import { tidy } from './decoding.js';
import { readFrontMatter } from './front-matter.js';
import { headlineOf } from './headline.js';
import { isHtml, readHtml } from './html.js';
import { isMarkdown, markdownToText } from './markdown.js';
import { plainToText } from './plain.js';
import { isReuters, readReuters } from './reuters.js';

/** Readable text, with what its markup said of it. */
export interface Prose {
  readonly text: string;
  readonly title?: string;
  /** ISO day. */
  readonly date?: string;
  /** What of its markup was not read, because it is nested too deep. */
  readonly unread?: string;
}

/** Reads an input that is no submission: a collection of Reuters wires is many documents, anything else one. */
export function readProses(text: string): Prose[] {
  const wires = isReuters(text) ? text.split(/(?=^<REUTERS\b)/m).filter((wire) => isReuters(wire)) : [];
  return wires.length > 0 ? wires.map(readProse) : [readProse(text)];
}

/** Reads one document, whatever it is written in. */
export function readProse(source: string): Prose {
  if (isReuters(source)) {
    const { text, title, date } = readReuters(source);
    const day = firstDay(date ?? '');
    return { text, ...(title ? { title } : {}), ...(day ? { date: day } : {}) };
  }
  if (isHtml(source)) {
    const { text, unread } = readHtml(source);
    return { ...titled(text), ...(unread ? { unread } : {}) };
  }
  const { text, title, date } = readFrontMatter(source);
  const read = isMarkdown(text) || title ? markdownToText(text) : plainToText(text);
  const day = firstDay(date ?? '');
  return { ...titled(read), ...(title ? { title } : {}), ...(day ? { date: day } : {}) };
}

/** Text without white space at its ends, and without what `&#27;` and its like stood for; and its headline. */
function titled(raw: string): Prose {
  const clean = tidy(raw);
  const text = clean.trim() === '' ? '' : `${clean.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd()}\n`;
  const title = headlineOf(text);
  return title ? { text, title } : { text };
}
