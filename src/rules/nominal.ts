import { isNoun } from './marks.js';
import { UNREAL } from './modality-words.js';
import type { NounPhrase, Phrase } from './phrases.js';
import { ASSERTED, type Standing } from './standing.js';

/** What the words of a noun group say of it: 'no', 'any', 'proposed'. */
export function nominalStanding(phrase: NounPhrase): Standing {
  if (phrase.determiner === 'no' || phrase.determiner === 'neither')
    return { status: 'negated', because: phrase.determiner };
  if (phrase.determiner === 'any' || phrase.determiner === 'another')
    return { status: 'conditional', because: phrase.determiner };
  const sign = phrase.words.find(
    (word, i) => !/^(first|best)-in-class$/.test(phrase.words[i + 1]?.lower ?? '') && UNREAL.test(word.lower),
  );
  return sign ? { status: 'planned', because: sign.text } : ASSERTED;
}

/** 'a planned trial of X': of a name, the noun whose complement it is; else the phrase itself. */
export function carrierOf(phrases: readonly Phrase[], at: number): number {
  const phrase = phrases[at];
  const named = isNoun(phrase) && phrase.head.class === 'name' && !phrase.possessor;
  return named && phrases[at - 1]?.words[0]?.lower === 'of' && isNoun(phrases[at - 2]) ? at - 2 : at;
}
