import type { Argument } from './clause.js';
import { describesMedicine, type Found, listFrom, otherKind, startsNewClause } from './lists.js';
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
  isVerb,
  opens,
  opensClause,
} from './marks.js';
import type { Phrase } from './phrases.js';
import { relativeDone } from './relatives.js';
import { RIGHTS } from './vocabulary.js';

export interface Right {
  readonly objects: readonly (readonly Found[])[];
  readonly prepositional: readonly Argument[];
  readonly hasObject: boolean;
  readonly to: number;
}

export function rightOf(phrases: readonly Phrase[], verbAt: number): Right {
  const objects: Found[][] = [];
  const prepositional: Argument[] = [];
  let at = verbAt + 1;
  let preposition: string | undefined;
  let depth = 0;
  let last = verbAt;
  let behindComma = false;
  while (at < phrases.length) {
    const phrase = phrases[at];
    if (!phrase) break;
    if (opens(phrase)) depth++;
    else if (closes(phrase)) {
      if (depth === 0) break;
      depth--;
    } else if (depth > 0 || isQuote(phrase) || isAdverb(phrase)) {
      at++;
      continue;
    } else if (ends(phrase) || describesNoun(phrases, at)) break;
    else if (isVerb(phrase)) {
      if (phrase.infinitive && ofRights(objects, prepositional)) preposition = 'to';
      else if ((phrase.finite && !isParticiple(phrases, at)) || phrase.infinitive) break;
      else preposition = undefined;
    } else if (opensClause(phrase)) {
      const resume = endOfRelative(phrases, at);
      if (resume === undefined) break;
      at = resume;
      continue;
    } else if (isPreposition(phrase)) preposition = phrase.word.lower;
    else if (isComma(phrase)) {
      const named = phrases[at - 1];
      // 'develops X, an antibody to Y': what stands behind the description is said of X, and not of the verb
      if (isNoun(named) && named.head.class === 'name' && describesMedicine(phrases, at + 1)) break;
      if (!continuesAfterComma(phrases, at) || leadsToOther(phrases, at + 1, prepositional)) break;
      behindComma = true;
    } else if (isAnd(phrase)) {
      const next = phrases[at + 1];
      if (saysAgain(phrases, at + 1, objects, prepositional)) break;
      const listed = isVerb(next) && next.infinitive && ofRights(objects, prepositional);
      if (!listed && (isVerb(next) || startsNewClause(phrases, at + 1) || otherKind(phrases[at - 1], next))) break;
    } else if (isNoun(phrase) && !preposition && TIME.test(phrase.head.lower)) {
      last = at; // 'received X every three weeks'
    } else if (isNoun(phrase)) {
      const list = listFrom(phrases, at);
      if (preposition) {
        for (const found of list.found) prepositional.push({ slot: preposition, ...found });
      } else if (
        !behindComma &&
        (objects.length === 0 ||
          (prepositional.length === 0 && (isNoun(phrases[at - 1]) || closes(phrases[at - 1]))) ||
          isGiven(phrases, at, prepositional))
      )
        objects.push([...list.found]);
      preposition = undefined;
      at = list.to;
      last = at;
    }
    at++;
  }
  return { objects: objects.slice(0, 2), prepositional, hasObject: objects.length > 0, to: Math.max(last, at - 1) };
}

/** 'granted X of France a license': behind where a firm has its seat stands what it is given. */
function isGiven(phrases: readonly Phrase[], at: number, prepositional: readonly Argument[]): boolean {
  const [given, seat, of] = [phrases[at], phrases[at - 1], phrases[at - 2]];
  return (
    isNoun(given) &&
    given.determiner !== undefined &&
    RIGHTS.has(given.head.lower) &&
    prepositional.length === 1 &&
    isNoun(seat) &&
    isPreposition(of) &&
    /^(?:of|in)$/.test(of.word.lower)
  );
}

/** 'approved for A, X for B': behind the comma begins what is said of X. */
function leadsToOther(phrases: readonly Phrase[], at: number, prepositional: readonly Argument[]): boolean {
  const mark = phrases[at + 1];
  return (
    isPreposition(mark) &&
    prepositional.some(({ slot, phrase }) => slot === mark.word.lower && otherKind(phrase, phrases[at]))
  );
}

/** 'binds A on X and B on Y': another object with a preposition that the verb has had. */
function saysAgain(
  phrases: readonly Phrase[],
  at: number,
  objects: readonly (readonly Found[])[],
  prepositional: readonly Argument[],
): boolean {
  const [object, mark] = [phrases[at], phrases[at + 1]];
  const first = objects[0]?.[0];
  return (
    isNoun(object) &&
    object.head.class === 'name' &&
    first?.phrase.head.class === 'name' &&
    isPreposition(mark) &&
    !otherKind(first.phrase, object) &&
    prepositional.some(({ slot }) => slot === mark.word.lower)
  );
}

/** 'the antigen present in Y': what follows is said of the noun, and no longer of the verb. */
const describesNoun = (phrases: readonly Phrase[], at: number): boolean => {
  const mark = phrases[at];
  return (
    isMark(mark) &&
    mark.word.class === 'adjective' &&
    !/^(?:worldwide|global|exclusive)$/.test(mark.word.lower) &&
    isNoun(phrases[at - 1]) &&
    isPreposition(phrases[at + 1])
  );
};

const TIME =
  /^(?:days?|weeks?|months?|years?|quarters?|daily|weekly|monthly|times?|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|date)$/;

/** 'a license granted by X', 'X covalently bound to Y': a past form behind a noun, with a preposition behind it. */
function isParticiple(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at];
  const next = phrases[at + 1];
  const before = isAdverb(phrases[at - 1]) ? phrases[at - 2] : phrases[at - 1];
  // 'obtained in 2010 from X'
  const day = phrases[at + 2];
  const dated =
    isPreposition(next) && next.word.lower === 'in' && isNoun(day) && /^(?:\d{4}|date)$/.test(day.head.lower);
  const behind = dated ? phrases[at + 3] : next;
  const led = isPreposition(behind) && /^(by|from|to|under)$/.test(behind.word.lower);
  if (
    !isNoun(phrases[at + 2]) ||
    (isPreposition(next) && next.word.lower !== 'by' && relativeDone(phrases, at) !== undefined)
  )
    return false;
  const done = isVerb(verb) && verb.words.length === 1 && verb.form === 'past' && !COMES_BACK.test(verb.lemma);
  return done && isNoun(before) && led;
}

/** Nobody does it to the noun before it: 'the rights licensed to X reverted to Y'. */
const COMES_BACK = /^(?:revert|pass|belong|amount|lapse|accrue|inure)(?:ed)?$/;

/** 'the right to sell X': the infinitive says what the right is for, and X is within reach. */
const ofRights = (objects: readonly (readonly Found[])[], prepositional: readonly Argument[]): boolean =>
  [...objects.flat(), ...prepositional].some(({ phrase }) => RIGHTS.has(phrase.head.lower));

/** Behind ', which …,' the main clause goes on after the next comma that a verb or a preposition follows. */
function endOfRelative(phrases: readonly Phrase[], at: number): number | undefined {
  if (!isComma(phrases[at - 1])) return undefined;
  for (let next = at + 1; next < phrases.length; next++) {
    if (ends(phrases[next])) return undefined;
    if (isComma(phrases[next]) && isPreposition(phrases[next + 1]) && !isVerb(phrases[next + 2])) return next + 1;
  }
  return undefined;
}

function continuesAfterComma(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  if (isPreposition(next) || isAdverb(next) || opens(next)) return true;
  if (isAnd(next)) return !isVerb(phrases[at + 2]) && !startsNewClause(phrases, at + 2);
  if (isVerb(next) && next.words[0]?.lower === 'having') return false;
  if (isVerb(next)) return next.infinitive ? next.words.length === 1 : !next.finite && next.form === 'past';
  return isNoun(next) && !startsNewClause(phrases, at + 1);
}
