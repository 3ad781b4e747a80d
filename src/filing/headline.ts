import { WRITTEN_DAY } from './dates.js';

const TOP = 8_000;
/** Lines on top of a release or of a form's cover that are no headline. */
const NO_HEADLINE =
  /^(?:united states|securities and exchange|washington|form |current report|pursuant|date of|for (?:immediate|further|more)|press release|news release|contacts?\b|media\b|investors?\b|exhibit|source\b|item |by |\(|\d|commission file)|[.:;,]$|@|\||\bexact name\b|\d{3}[-.) ]+\d{3,4}|\b\d{5}\b|\bact of 19|\b(?:street|suite|avenue|p\.o\.) |^\S+: /i;
const SMALL = /^(?:\p{Ll}+|[&–—-]+|\d\S*)$/u;
const LONGEST = 320;
const PROSE = 150;
const SHORT = 50;

/**
 * The headline of a release: the first line of several words, most of them with a capital, before the first paragraph.
 * A form with its cover has none of its own.
 */
export function headlineOf(text: string): string | undefined {
  if (/^\W*united states\s+securities and exchange|^\s*(?:current report on )?form \d/im.test(text.slice(0, 3_000)))
    return undefined;
  const blocks = text.slice(0, TOP).split(/\n/);
  for (const block of blocks) {
    if (/\S {3,}\S/.test(block)) continue;
    const line = block.trim().replace(/\s+/g, ' ');
    if (line.length > PROSE && /[.!?]["”]?$/.test(line)) return undefined;
    if (isHeadline(line)) return line;
  }
  return undefined;
}

function isHeadline(line: string): boolean {
  const words = line.split(' ');
  if (
    words.length < 4 ||
    (WRITTEN_DAY.test(line) && line.length < SHORT) ||
    line.length > LONGEST ||
    NO_HEADLINE.test(line)
  )
    return false;
  return words.filter((word) => SMALL.test(word)).length * 2 <= words.length;
}
