import { Groups } from './groups.js';
import { fold } from './names.js';

/** What one source is worth, and how much each further one takes from the doubt that is left. */
const ONE_SOURCE = 0.9;
const FURTHER_SOURCE = 0.5;

/** A passage that supports a statement: the id of its filing, and its words. */
export interface Passage {
  readonly filing: string;
  readonly quote: string;
}

/**
 * Passages by the sources that say so independently of each other: filings, but those that say it in the same words are
 * one source (an 8-K and its press release that was filed or sent by itself), and so is one filing that says it often.
 */
export function sourcesOf<T extends Passage>(passages: readonly T[]): readonly (readonly T[])[] {
  const groups = new Groups(passages.length);
  const seen = new Map<string, number>();
  passages.forEach(({ filing, quote }, at) => {
    for (const key of [`filing ${filing}`, `words ${fold(quote)}`]) {
      const before = seen.get(key);
      if (before === undefined) seen.set(key, at);
      else groups.join(before, at);
    }
  });
  const sources = new Map<number, T[]>();
  passages.forEach((passage, at) => {
    const source = groups.find(at);
    sources.set(source, [...(sources.get(source) ?? []), passage]);
  });
  return [...sources.values()];
}

/** How many sources say so independently of each other. */
export const supportOf = (passages: readonly Passage[]): number => sourcesOf(passages).length;

/**
 * Belief in a statement, from 0 to 1: one source 0.9, and each further independent one halves the doubt. It grows with
 * sources, not with repetition, as in INDRA's belief model (Gyori et al. 2017).
 */
export function confidenceOf(support: number): number {
  const doubt = (1 - ONE_SOURCE) * FURTHER_SOURCE ** Math.max(0, support - 1);
  return Math.round((1 - doubt) * 1e4) / 1e4;
}
