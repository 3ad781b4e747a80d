import type { FilingRef } from '../../graph/index.js';

const LABEL = 16;

/** A line under a heading: what it is about, and what is said of it. */
export const labelled = (label: string, text: string): string => `  ${label.padEnd(LABEL)}${text}`.trimEnd();

/** A heading and its points; nothing where there are none. */
export const bulleted = (heading: string, points: readonly string[]): string[] =>
  points.length > 0 ? [heading, ...points.map((point) => `  - ${point}`)] : [];

export const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ')}”`;

/** Of a hash as much as tells filings apart. */
const SHOWN_OF_HASH = 'sha256:'.length + 12;

/** A filing as people know it: `filings/a.txt (8-K, filed 2004-05-06, 0000950123-04-000001)`. */
export function filingText({ id, form, filed, source }: FilingRef): string {
  const short = id.startsWith('sha256:') ? `${id.slice(0, SHOWN_OF_HASH)}…` : id;
  return `${source} (${[form, filed && `filed ${filed}`, short].filter(Boolean).join(', ')})`;
}
