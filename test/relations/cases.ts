import { it } from 'vitest';
import { AWAITED } from './awaited.js';

/** One test for each sentence. Those that are awaited must fail still, so that who mends one takes it off the list. */
export function sentences(title: string, texts: readonly string[], check: (text: string) => void): void {
  for (const text of texts) test(title, text, () => check(text));
}

/** As `sentences`, each with what it must give. */
export function pairs<T>(
  title: string,
  table: readonly (readonly [text: string, expected: T])[],
  check: (text: string, expected: T) => void,
): void {
  for (const [text, expected] of table) test(title, text, () => check(text, expected));
}

const awaited = new Set(Object.values(AWAITED).flat());

function test(title: string, text: string, check: () => void): void {
  const run = awaited.has(text) ? it.fails : it;
  run(title.replace('%s', text), check);
}
