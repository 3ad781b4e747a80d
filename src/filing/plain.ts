import { decodeEntities } from './entities.js';

/** Tags that EDGAR's plain text knows for tables and pages; whatever else stands in angle brackets is kept. */
const TAG = /<\/?(?:TABLE|CAPTION|S|C|PAGE|FN|F\d{1,2}|PRE|HTML|BODY|TEXT|DOCUMENT|PAGEBREAK)>/gi;
/** A page's number or running head, alone on its line: '3', '-3-', 'Page 3 of 12'. */
const PAGE_NUMBER = /^[^\S\n]*(?:-\s?\d{1,4}\s?-|page \d{1,4}(?: of \d{1,4})?|\d{1,3})[^\S\n]*$/i;

/** Stands in no text: controls are taken out when it is decoded. */
const PAGE_END = '\f';

/**
 * Reads EDGAR's plain text as prose: page marks, page numbers and table tags go; columns of tables stay as they are
 * laid out.
 */
export function plainToText(plain: string): string {
  const pages = plain.split(/^[^\S\n]*<PAGE>[^\n]*$/im);
  const text = pages.length > 1 ? joinPages(pages.map(withoutNumber)) : plain;
  return decodeEntities(text.replace(TAG, (tag) => ' '.repeat(tag.length)).replace(/(?<![^\S\n])[^\S\n]+$/gm, ''));
}

/** The first and the last line of a page that are numbers. */
function withoutNumber(page: string): string {
  const lines = page.split('\n');
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const numbers = [filled[0], filled.at(-1)].filter((at) => at !== undefined && PAGE_NUMBER.test(lines[at] ?? ''));
  return lines.filter((_, at) => !numbers.includes(at)).join('\n');
}

/** A sentence that runs over a page's end goes on in the next line, not after a gap. */
function joinPages(pages: readonly string[]): string {
  return pages
    .join(PAGE_END)
    .replace(/(?<=[\p{Ll},-])\s+(?=\p{Ll})/gu, (gap) => (gap.includes(PAGE_END) ? '\n' : gap))
    .replaceAll(PAGE_END, '\n\n');
}
