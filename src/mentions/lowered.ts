import type { Reading } from '../model.js';

const seen = new WeakMap<Reading, ReadonlySet<string>>();

/** Words that a filing also writes without a capital: alone with one, they name nothing. Read once a filing. */
export function loweredWords(reading: Reading): ReadonlySet<string> {
  const known = seen.get(reading);
  if (known) return known;
  const words = new Set<string>();
  for (const { tokens } of reading.sentences) for (const { text, lower } of tokens) if (text === lower) words.add(text);
  seen.set(reading, words);
  return words;
}
