import type { Status } from '../model.js';
import { isMark } from './marks.js';
import type { NounPhrase, Phrase } from './phrases.js';

/** Why a claim is or is not a fact. One mechanism for all relations, after ConText (Harkema et al. 2009). */
export interface Standing {
  readonly status: Status;
  readonly because?: string;
}

export const ASSERTED: Standing = { status: 'asserted' };
/** The standing of a noun group by its own words, and by those of what it is part of: 'a planned trial of X'. */
export function nominalStandingAt(phrases: readonly Phrase[], at: number): Standing {
  const phrase = phrases[at];
  if (phrase?.kind !== 'noun') return ASSERTED;
  const standing = nominalStanding(phrase);
  const of = phrases[at - 1];
  if (standing.status !== 'asserted' || !isMark(of) || of.word.lower !== 'of') return standing;
  return nominalStandingAt(phrases, at - 2);
}

function nominalStanding(phrase: NounPhrase): Standing {
  if (phrase.determiner === 'no' || phrase.determiner === 'neither')
    return { status: 'negated', because: phrase.determiner };
  if (phrase.determiner === 'any' || phrase.determiner === 'another')
    return { status: 'conditional', because: phrase.determiner };
  const sign = phrase.words.find(
    (word, i) =>
      !/^(first|best)-in-class$/.test(phrase.words[i + 1]?.lower ?? '') &&
      /^(potential|possible|proposed|planned|prospective|future|hypothetical|rumou?red|non-binding)$/.test(word.lower),
  );
  return sign ? { status: 'planned', because: sign.text } : ASSERTED;
}
