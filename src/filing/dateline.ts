import { completeDay, readDay, WRITTEN_DAY } from './dates.js';

/** How far down a document its dateline is looked for, in characters, and in a paragraph. */
const OPENING = 12_000;
const WIDTH = 170;
const AFTER = /^(?:,?\s*\d{4})?[^\p{L}\n]{0,6}(?:\(|\/\s?P|-|–|—|\/\/|$|\n|\d{1,2}:\d{2}|\||@|\.\s+\p{Lu}|by\b)/iu;
const NOT_BEFORE =
  /\b(?:on|the|as of|since|until|ended|ending|dated|through|by|before|after|effective|from|and|period|year)\s*$/i;

/**
 * The day that a release bears: in its dateline ('CAMBRIDGE, MA, JANUARY 24, 2003 -', 'Nov. 17 /PRNewswire/'), or alone
 * in a line on top. A dateline without a year takes it from `near`.
 */
export function datelineDay(text: string, near: string | undefined): string | undefined {
  let alone: string | undefined;
  for (const line of openings(text)) {
    const match = WRITTEN_DAY.exec(line.text);
    if (!match || match.index > 130 || NOT_BEFORE.test(line.text.slice(0, match.index))) continue;
    const written = readDay(match);
    const after = line.text.slice(match.index + match[0].length);
    const day = written && AFTER.test(after) ? completeDay(written, near) : undefined;
    if (!day) continue;
    if (isPlace(line.text.slice(0, match.index)) && /[-–—/(]|^[,\d\s]*\.\s/.test(after.slice(0, 40))) return day;
    if (line.whole && written?.year) alone ??= day;
  }
  return alone;
}

interface Opening {
  readonly text: string;
  /** Whether the whole line fits. */
  readonly whole: boolean;
}

function openings(text: string): Opening[] {
  return text
    .slice(0, OPENING)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line.slice(0, WIDTH), whole: line.length <= 80 }));
}

/** 'CAMBRIDGE, MA, ' or 'BOSTON & UTRECHT, Netherlands – '. */
function isPlace(before: string): boolean {
  return (
    /^[\p{Lu}(\d“"][\p{L}\p{M}.,&'’()/;\s–—-]{2,}$/u.test(before) &&
    !/:\s*$/.test(before) &&
    /[,(–—-]\s*$|\p{Lu}{3}|day\s*$/u.test(before)
  );
}
