import { subjectChain } from './chains.js';
import type { Argument } from './clause.js';
import { describesMedicine, type Found } from './lists.js';
import {
  closes,
  ends,
  isAdverb,
  isAnd,
  isComma,
  isMark,
  isNoun,
  isPreposition,
  isQuote,
  isRelative,
  isVerb,
  opens,
  opensClause,
} from './marks.js';
import type { Phrase } from './phrases.js';

/** 'X, which until 2001 had …': the pronoun stands before an adverbial group, and is the subject all the same. */
export function relativeOver(phrases: readonly Phrase[], before: number): number | undefined {
  let at = before;
  while (isNoun(phrases[at]) && isPreposition(phrases[at - 1])) at -= 2;
  return at < before && isRelative(phrases[at]) ? at : undefined;
}

export function lastRelative(phrases: readonly Phrase[], from: number): number | undefined {
  for (let at = from; at > 0 && at > from - 8; at--) {
    if (isRelative(phrases[at])) return at;
    if (ends(phrases[at]) || isComma(phrases[at])) return undefined;
  }
  return undefined;
}

/**
 * 'rights that had been granted to X returned to Y': the relative pronoun of a clause that has its verb, in a sentence
 * whose subject has none yet, if such a clause ends before `at`. The verb there is the subject's.
 */
export function relativeDone(phrases: readonly Phrase[], at: number): number | undefined {
  let verbs = 0;
  for (let here = at - 1; here > 0 && here > at - 16; here--) {
    const phrase = phrases[here];
    if (!phrase || ends(phrase) || isComma(phrase) || isAnd(phrase) || closes(phrase)) return undefined;
    if (isVerb(phrase) && phrase.finite && ++verbs > 1) return undefined;
    if (isRelative(phrase))
      return verbs === 1 && isNoun(phrases[here - 1]) && !hasVerb(phrases, here) ? here : undefined;
  }
  return undefined;
}

/** Has the clause that a relative pronoun interrupts a verb before it? */
function hasVerb(phrases: readonly Phrase[], relative: number): boolean {
  for (let here = relative - 1; here >= 0; here--) {
    const phrase = phrases[here];
    if (!phrase || ends(phrase) || opensClause(phrase)) return false;
    // 'As disclosed by X, the rights that': what opens the sentence is no part of it
    if (isComma(phrase) && isPreposition(phrases[0])) return false;
    if (isVerb(phrase) && phrase.finite) return true;
  }
  return false;
}

export function antecedent(phrases: readonly Phrase[], relative: number): readonly Found[] {
  let at = relative - 1;
  // 'X, which was made by Y and which is sold by Z'
  if (isAnd(phrases[at])) {
    const last = phrases.findLastIndex((phrase, here) => here < at && isRelative(phrase));
    // 'an ADC that consists of X, an antibody which binds Y, and which': behind a comma, the first of them
    const first = isComma(phrases[at - 1]) ? phrases.findIndex((phrase) => isRelative(phrase)) : last;
    const earlier = isVerb(phrases[first + 1]) ? first : last;
    if (earlier > 0) at = earlier - 1;
  }
  // 'X, unrelated to Y, that was found': behind a comma 'that' goes back over the aside
  if (isComma(phrases[at]) && phrases[relative]?.words[0]?.lower === 'that') {
    const opening = phrases.findLastIndex(
      (phrase, here) => here < at && (isComma(phrase) || ends(phrase) || opens(phrase)),
    );
    if (isComma(phrases[opening])) at = opening;
  }
  while (isComma(phrases[at]) || opens(phrases[at]) || isPreposition(phrases[at]) || isQuote(phrases[at])) at--;
  const inside = insideAside(phrases, at, relative);
  if (inside.length > 0) return inside;
  const found: Found[] = [];
  for (let rank = 0; rank < 6 && at >= 0; ) {
    const chain = subjectChain(phrases, at);
    const last = Math.max(0, ...chain.found.map((one) => one.rank));
    found.push(...chain.found.map((one) => ({ ...one, rank: rank + last - one.rank })));
    // 'X, a conjugate of Y and Z, which A developed'
    const whole = phrases[chain.from - 2];
    if (rank === 0 && isNoun(whole) && describesMedicine(phrases, chain.from))
      found.push({ phrase: whole, at: chain.from - 2, rank: -1 });
    if (chain.found.length === 0) break;
    // an unknown name is what is meant, and nothing beyond it
    const nearest = phrases[at];
    if (nearest?.kind === 'noun' && nearest.head.entities.length === 0 && /^\p{Lu}/u.test(nearest.head.text)) break;
    rank += last + 1;
    at = chain.from - 1;
    // 'X, an antibody directed to Y, which is sold': what Y is part of describes X
    if (isPreposition(phrases[at])) at--;
    const verb = phrases[at];
    if (isVerb(verb) && verb.words.length === 1 && isNoun(phrases[at - 1])) {
      at--;
      // 'X, an antibody conjugated to Y, which Z licensed': X comes before all that its description names
      const named = phrases[at - 2];
      if (isNoun(named) && describesMedicine(phrases, at)) found.push({ phrase: named, at: at - 2, rank: -1 });
    } else if (isVerb(verb) && verb.words.length === 1 && isComma(phrases[at - 1]) && isNoun(phrases[at - 2])) at -= 2;
    else if (isComma(phrases[at]) && isNoun(phrases[at - 1])) at--;
    else break;
  }
  return found;
}

/** 'A, a toxin, joined to it by B, of which': the name that ends an aside with a verb in it. */
function insideAside(phrases: readonly Phrase[], close: number, relative: number): readonly Found[] {
  const [phrase, led] = [phrases[close - 1], phrases[relative - 1]];
  if (!closes(phrases[close]) || !isPreposition(led) || led.word.lower !== 'of') return [];
  const named = isNoun(phrase) && phrase.head.class === 'name' && phrase.head.entities.length > 0;
  const opening = phrases.findLastIndex((one, at) => at < close && opens(one));
  return named && phrases.slice(opening, close).some(isVerb) ? [{ phrase, at: close - 1, rank: 0 }] : [];
}

interface Outer {
  readonly found: readonly Found[];
  readonly led: readonly Argument[];
}

/** 'X, which Y licensed' and 'the licence under which Y holds': what the pronoun before the subject refers to. */
export function relativeBefore(phrases: readonly Phrase[], subjectFrom: number): Outer | undefined {
  let at = subjectFrom - 1;
  while (isAdverb(phrases[at])) at--;
  const relative = phrases[at];
  // 'X, as Y was called until 1993'
  if (isMark(relative) && relative.word.lower === 'as' && isComma(phrases[at - 1]) && isNoun(phrases[at - 2])) {
    return { found: [], led: subjectChain(phrases, at - 2).found.map((one) => ({ slot: 'as', ...one })) };
  }
  if (isRelative(relative)) {
    const preposition = phrases[at - 1];
    const found = antecedent(phrases, at);
    if (relative.word.lower === 'whose') return undefined;
    if (relative.word.lower === 'where') return { found: [], led: [] };
    return isPreposition(preposition)
      ? { found: [], led: found.map((one) => ({ slot: preposition.word.lower, ...one })) }
      : { found, led: [] };
  }
  // 'the complex we call X': a noun directly before the subject
  if (
    isNoun(relative) &&
    at === subjectFrom - 1 &&
    // 'Under the agreement the Company granted': an adverbial that opens the sentence
    !(at === 1 && isPreposition(phrases[0])) &&
    !/^\d|^(?:years?|months?|weeks?|days?|time)$/.test(relative.head.text)
  )
    return { found: [{ phrase: relative, at, rank: 0 }], led: [] };
  return undefined;
}
