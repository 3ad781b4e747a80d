import { ENDING_NOUN } from './ending-words.js';
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

/** As `nominalStanding`, or what is said of its whole: 'a planned trial of X'. What is still to end is there. */
export function standingWithin(phrases: readonly Phrase[], at: number): Standing {
  const phrase = phrases[at];
  if (!isNoun(phrase)) return ASSERTED;
  const standing = nominalStanding(phrase);
  const whole = wholeOf(phrases, at);
  const ends = whole && ENDING_NOUN.test(whole.phrase.head.lower);
  return standing.status === 'asserted' && whole && !ends ? standingWithin(phrases, whole.at) : standing;
}

/** Of a name, the noun whose complement it is; else the phrase itself. */
export function carrierOf(phrases: readonly Phrase[], at: number): number {
  const phrase = phrases[at];
  const named = isNoun(phrase) && phrase.head.class === 'name' && !phrase.possessor;
  return named ? (wholeOf(phrases, at)?.at ?? at) : at;
}

/** The noun group before the 'of' before a phrase. */
function wholeOf(phrases: readonly Phrase[], at: number): { phrase: NounPhrase; at: number } | undefined {
  const phrase = phrases[at - 2];
  return isNoun(phrase) && phrases[at - 1]?.words[0]?.lower === 'of' ? { phrase, at: at - 2 } : undefined;
}
