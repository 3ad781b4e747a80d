import { createRequire } from 'node:module';
import type compromise from 'compromise';

/** A word as compromise takes it: what stands before and after it, and its tags. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: readonly string[];
}

/** compromise does not type that it takes documents that are cut into words, as its own `json()` gives them. */
interface Precut {
  tokenize(sentences: readonly { readonly terms: readonly Term[] }[]): ReturnType<typeof compromise.tokenize>;
}

/** compromise as the one file that it is built into: its sources are four hundred, and take twice as long to load. */
const nlp: typeof compromise & Precut = createRequire(import.meta.url)('compromise');

export default nlp;
