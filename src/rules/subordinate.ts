import { startsNewClause } from './lists.js';
import { isMark, isNoun, isPreposition, isRelative, isVerb } from './marks.js';
import type { Mark, Phrase } from './phrases.js';
import type { WordClass } from './word.js';

/** 'after Ostrel returned them': a preposition before a clause of its own opens that clause, and leads no noun. */
export function subordinated(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, at) => {
    // 'discovered it while at X'
    if (isMark(phrase) && phrase.word.lower === 'while' && isPreposition(phrases[at + 1]))
      return marked(phrase, 'adverb');
    // 'the rights so conferred'
    const next = phrases[at + 1];
    if (isMark(phrase) && phrase.word.lower === 'so' && isVerb(next) && next.form === 'past' && next.words.length === 1)
      return marked(phrase, 'adverb');
    if (!isMark(phrase) || !EITHER.has(phrase.word.lower)) return phrase;
    // 'which until the meeting had': the verb is the relative clause's
    if (isRelative(phrases[at - 1]) || isDay(next) || !startsNewClause(phrases, at + 1)) return phrase;
    return marked(phrase, 'subordinator');
  });
}

/** 'Until May 2000 Ostrel was': a day does nothing, so that no clause begins with it. */
const isDay = (phrase: Phrase | undefined): boolean =>
  isNoun(phrase) && phrase.words.length === 1 && /^(?:Date|(?:19|20)\d\d)$/.test(phrase.head.text);

function marked(mark: Mark, as: WordClass): Mark {
  const word = { ...mark.word, class: as };
  return { kind: 'mark', words: [word], word };
}

const EITHER: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'than']);
