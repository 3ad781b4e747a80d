import type { Skipped } from '../model.js';
import { type Header, readHeader } from './header.js';

/** One `<DOCUMENT>` of a submission, as filed. */
export interface Part {
  readonly type: string;
  readonly content: string;
}

export interface Submission {
  readonly header: Header;
  readonly parts: readonly Part[];
  readonly skipped: readonly Skipped[];
}

/** Types that hold no prose, and why: data, pictures, and what lawyers and accountants certify. */
const NO_PROSE: readonly (readonly [RegExp, string])[] = [
  [/^GRAPHIC$/, 'picture'],
  [/^(?:ZIP|PDF|EXCEL)$/, 'binary file'],
  [/^(?:XML|JSON|EX-10[0-9]\.[A-Z]{3}|EX-10[01](?:\.|$)|EX-104|XBRL)/, 'XBRL data'],
  [/^EX-27/, 'financial data schedule'],
  [/^EX-(?:23|24|31|32)(?:\.|$)/, 'consent or certification'],
  [/^(?:COVER|CORRESP|UPLOAD)$/, 'correspondence'],
];
const UUENCODED = /^begin \d{3} \S/m;

export function isSubmission(text: string): boolean {
  const opening = text.slice(0, 10_000);
  return (
    /^<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|IMS-HEADER|SUBMISSION)>/m.test(opening) ||
    /^<DOCUMENT>\s*\n<TYPE>/m.test(opening)
  );
}

/**
 * Takes an EDGAR full submission apart (the PEM envelope of the nineties too): header facts, the documents that are
 * prose, and those that are not. `<FILENAME>` is never used as a path.
 */
export function readSubmission(text: string): Submission {
  const [head = '', ...documents] = text.split(/^<DOCUMENT>[^\S\n]*$/m);
  const parts: Part[] = [];
  const skipped: Skipped[] = [];
  for (const document of documents) {
    const part = readPart(document);
    const reason = whySkipped(part);
    if (reason === undefined) parts.push(part);
    else skipped.push({ part: part.type, reason, bytes: Buffer.byteLength(part.content) });
  }
  return { header: readHeader(head), parts, skipped };
}

function readPart(document: string): Part {
  const open = /^<TEXT>/m.exec(document);
  const head = document.slice(0, open?.index ?? 2_000);
  const type = /^<TYPE>[^\S\n]*(\S[^\n]{0,40})/m.exec(head)?.[1]?.trim().toUpperCase() ?? 'TEXT';
  const from = open ? open.index + open[0].length : head.lastIndexOf('>') + 1;
  const end = document.lastIndexOf('</TEXT>');
  const whole = document.slice(from, end < from ? undefined : end).replace(/<\/DOCUMENT>\s*$/, '');
  return { type, content: whole.replace(/^\s*<(?:XBRL|XML)>\s*|(?<!\s)\s*<\/(?:XBRL|XML)>\s*$/g, '') };
}

function whySkipped({ type, content }: Part): string | undefined {
  const known = NO_PROSE.find(([types]) => types.test(type))?.[1];
  if (known) return known;
  if (/^\s*<PDF>/.test(content.slice(0, 200))) return 'binary file';
  return UUENCODED.test(content.slice(0, 2_000)) ? 'uuencoded file' : undefined;
}
