import { decodeEntities } from './entities.js';

/** Longer lines are web pages that lost their line ends: marks inside them part blocks. */
const RUN_TOGETHER = 800;
const LONGEST_HEADING = 200;
const TAG =
  /<\/?(?:a|abbr|article|aside|b|blockquote|br|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|li|main|nav|ol|p|pre|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?:\s[^<>\n]{0,500})?\/?>/gi;
/** 'October 19, 2023 7:30 pm ET': the time stamp between a headline and what follows. */
const STAMP =
  / ((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})(?: (\d{1,2}:\d{2} [ap]m(?: [A-Z]{1,2}T)?)|(?= \* \*))(?= )/g;

export function isMarkdown(text: string): boolean {
  return /^#{1,6} \S|\s#{2,6} \S|\*\*[^\s*][^*\n]{0,300}\*\*|\]\((?:https?:|mailto:|\/)|^```|^\|[ :]?-{3}/m.test(text);
}

/**
 * Reads Markdown as prose: headings, bold runs that head a paragraph and list items become blocks of their own, links
 * their words, tables rows `a | b`; pictures, fences and marks go.
 */
export function markdownToText(markdown: string): string {
  const lines = decodeEntities(markdown.replace(TAG, ' ')).split('\n');
  return lines
    .flatMap((line) => (line.length > RUN_TOGETHER ? partRunTogether(line) : [line]))
    .map(readLine)
    .filter((line) => line !== undefined)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Gives a page in one line its lines back, at headings, list items, rules, cells and time stamps. */
function partRunTogether(line: string): string[] {
  return line
    .replace(STAMP, (_, day: string, hour: string | undefined) => `\n\n${hour ? `${day} ${hour}` : day}\n\n`)
    .replace(/(?:^| )(?:\* ){3,}\*?/g, '\n\n')
    .replace(/ \|{1,2}(?= |$)/g, '\n\n')
    .replace(/(?:^|\s|>>)(#{1,6}) (?=\S)/g, '\n\n$1 ')
    .replace(/\s\* (?=[\p{Lu}\d“"])/gu, '\n\n* ')
    .replace(/(?<=[.!?:”"]) (?=SOURCE [\p{Lu}])/gu, '\n\n')
    .split('\n')
    .flatMap((part) => [part, '']);
}

/** Two asterisks; three are a redaction, `[***]`. */
const BOLD = /(?<!\*)\*\*(?!\*)/g;
/** A line that is nothing but a link of a word or three: where the page was found. */
const SOURCE_LINK = /^\s*\[(?:[^\]\s]+(?: |(?=\]))){1,3}\]\(https?:[^()\s]*\)\s*$/;
/** Headings that stand wherever the page's maker put them, even after half a sentence. */
const KNOWN =
  /^(?:about (?:the )?[\p{Lu}\d]|.{0,60}(?:forward[- ]looking (?:statement|information)|safe harbor)|refer to|(?:\S+ ){0,3}contacts?\b|(?:\S+ ){0,2}media:|investors?:)/iu;

/** One line without its marks; `undefined` where nothing is left to read. */
function readLine(line: string): string | undefined {
  if (/^\s*(?:```|~~~)/.test(line) || (line.includes('---') && /^[\s|:-]*$/.test(line))) return '';
  if (SOURCE_LINK.test(line)) return '';
  const heading = /^ {0,3}#{1,6} +(.*)$/.exec(line)?.[1]?.replace(/(?<!#)#+$/, '');
  if (heading !== undefined) return `\n${readBold(readMarks(heading))}\n`;
  const row = /^ *\|(.*)\| *$/.exec(line)?.[1];
  if (row !== undefined) return readMarks(row).replace(BOLD, '').replace(/ {2,}/g, ' ').trim();
  return readBold(readMarks(line.replace(/^(\s*)[*+-] (?=\S)/, '$1• ').replace(/^>+ ?/, '')));
}

function readMarks(line: string): string {
  return line
    .replace(/!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g, '')
    .replace(/\[([^\][\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/(?<=^|[\s(])\*([^\s*](?:[^*\n]{0,300}[^\s*])?)\*(?=$|[\s.,;:)])/g, '$1')
    .replace(/(?:^|(?<= ))(?:\]+|!)(?= |$)/g, '');
}

/**
 * Bold runs: one that stands where a paragraph can begin, and is no sentence's part, becomes a line of its own;
 * emphasis inside a sentence only loses its marks.
 */
function readBold(line: string): string {
  const parts = line.replaceAll('****', '** **').split(BOLD);
  if (parts.length < 3) return line.replace(BOLD, '');
  return parts.map((part, at) => boldAt(parts, part, at)).join('');
}

function boldAt(parts: readonly string[], part: string, at: number): string {
  const words = part.trim();
  // Scraped pages lose one mark of a pair: a known heading is one on either side of it.
  if (at > 0 && at < parts.length - 1 && words.length < LONGEST_HEADING && KNOWN.test(words)) return `\n\n${words}\n\n`;
  if (at % 2 === 0 || at === parts.length - 1 || words.length > LONGEST_HEADING * 2) return part;
  const before = (parts[at - 1] ?? '').trimEnd() || (at > 1 ? '.' : '');
  const after = (parts[at + 1] ?? '').trimStart();
  const alone = /^$|[.!?:;"”’)>\]\d]$/.test(before) && /^(?:$|[\p{Lu}\d“"•+(])/u.test(after);
  return alone && /^[\p{Lu}\d“"]/u.test(words) ? `\n\n${words}\n\n` : part;
}
