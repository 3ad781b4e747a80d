import { bracketed } from './brackets.js';
import type { Clause } from './clause.js';
import { clausesOf } from './clauses.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { subordinated } from './subordinate.js';
import { tagWords } from './tagging.js';
import type { RawWord } from './word.js';

/** The shallow parse of a sentence, that every rule reads: its phrases, and the clauses that they make. */
export function parse(
  words: readonly RawWord[],
  lemmas: ReadonlyMap<string, string>,
): { readonly phrases: readonly Phrase[]; readonly clauses: readonly Clause[] } {
  const phrases = bracketed(subordinated(phrasesOf(tagWords(words, lemmas), lemmas)));
  return { phrases, clauses: clausesOf(phrases) };
}
