import type { Sentence } from '../model.js';
import { bracketed } from './brackets.js';
import type { Clause } from './clause.js';
import { clausesOf } from './clauses.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { subordinated } from './subordinate.js';
import { type Reference, wordsOf } from './words.js';

/** The shallow parse of a sentence, that every rule reads: its phrases, and the clauses that they make. */
export function parse(
  sentence: Sentence,
  references: readonly Reference[],
  lemmas: ReadonlyMap<string, string>,
): { readonly phrases: readonly Phrase[]; readonly clauses: readonly Clause[] } {
  const phrases = bracketed(subordinated(phrasesOf(wordsOf(sentence, references, lemmas), lemmas)));
  return { phrases, clauses: clausesOf(phrases) };
}
