import { startsNewClause } from './lists.js';
import { isMark, isRelative } from './marks.js';
import type { Phrase } from './phrases.js';

/** 'after Ostrel returned them': a preposition before a clause of its own opens that clause, and leads no noun. */
export function subordinated(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, at) => {
    if (!isMark(phrase) || !EITHER.has(phrase.word.lower)) return phrase;
    // 'which until the meeting had': the verb is the relative clause's
    if (isRelative(phrases[at - 1]) || !startsNewClause(phrases, at + 1)) return phrase;
    const word = { ...phrase.word, class: 'subordinator' as const };
    return { kind: 'mark', words: [word], word };
  });
}

const EITHER: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'than']);
