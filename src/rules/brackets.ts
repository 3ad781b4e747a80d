import { joint, kindOf } from './lists.js';
import { isAdverb, isAnd, isComma, isMark, isNoun, isPreposition, isRelative, isVerb } from './marks.js';
import type { NounPhrase, Phrase } from './phrases.js';
import { RIGHTS } from './vocabulary.js';

/**
 * Makes brackets of the commas around what is interposed: 'Norvane, known as NV elsewhere, and Ostrel', 'X, an antibody,
 * binds', 'X, which was sold, is', 'from X, effective May 2, all rights'. The grammar then walks past an interposed part in
 * one step. Linear: each part is looked at once, at most 40 phrases far.
 */
export function bracketed(phrases: readonly Phrase[]): readonly Phrase[] {
  const result = [...phrases];
  for (let at = 1; at < result.length; at++) {
    if (!isComma(result[at]) || !interposes(result, at)) continue;
    const close = closingComma(result, at);
    if (close === undefined) continue;
    result[at] = mark(result[at], '(');
    result[close] = mark(result[close], ')');
    at = close;
  }
  return result;
}

function mark(phrase: Phrase | undefined, text: string): Phrase {
  if (!isMark(phrase)) throw new RangeError('a comma is a mark');
  const word = { ...phrase.word, text, lower: text };
  return { kind: 'mark', words: [word], word };
}

/** Does what follows the comma describe the noun before it? */
function interposes(phrases: readonly Phrase[], comma: number): boolean {
  const before = phrases[comma - 1];
  const after = phrases[comma + 1];
  if (/^(formerly|previously|acting)$/.test(after?.words[0]?.lower ?? '')) return isNoun(before);
  if (saysWhen(phrases, comma + 1)) return isVerb(before) || isNoun(before);
  // 'granted, in November 2012, rights': an adverbial between a verb and its object
  if (isVerb(before)) return isPreposition(after) || isAdverb(after);
  const noun = isNoun(before) || (isMark(before) && /^[)”"]$/.test(before.word.text));
  if (!noun) return false;
  if (isVerb(after) && /^(?:enter|agree|begin)$/.test(after.lemma) && leadsIn(phrases, comma)) return false;
  if (isVerb(after) && /^(?:call|dub|name)$/.test(after.lemma) && isComma(phrases[comma + 3]))
    return after.words.length === 1;
  if (isVerb(after))
    return !after.finite || (after.words.length === 1 && after.form === 'past' && isPreposition(phrases[comma + 2]));
  if (isRelative(after) || leadsAdverbial(after)) return true;
  const indefinite =
    isNoun(after) && /^(an?|the|its|our|one|their)$/.test(after.determiner ?? after.possessor?.head.lower ?? '');
  return (
    indefinite && after.head.class !== 'name' && isNoun(before) && before.head.class === 'name' && !before.determiner
  );
}

/** 'Under the pact, which was signed in May, X …': the subject of the sentence is still to come. */
const opensSentence = (phrases: readonly Phrase[], comma: number): boolean =>
  isPreposition(phrases[0]) && !phrases.slice(0, comma).some(isVerb);
/** '• In May, entered into': an entry without its subject. */
const leadsIn = (phrases: readonly Phrase[], comma: number): boolean =>
  phrases.slice(0, comma).findIndex((phrase) => isPreposition(phrase)) < 2 &&
  !phrases.slice(0, comma).some(isVerb) &&
  comma < 5;

/** 'X, headquartered in Y, has': a participle, and not the verb of X. */
const isReduced = (phrases: readonly Phrase[], at: number): boolean => {
  const verb = phrases[at];
  return isVerb(verb) && verb.words.length === 1 && verb.form === 'past' && isPreposition(phrases[at + 1]);
};
/** 'granted X, of Graz, Austria, a license': where a firm has its seat stands between its name and what goes on. */
function isSeat(phrases: readonly Phrase[], open: number, next?: Phrase): boolean {
  const [firm, of] = [phrases[open - 1], phrases[open + 1]];
  const place =
    isNoun(firm) && firm.head.entities[0]?.type === 'Company' && isPreposition(of) && /^(?:of|in)$/.test(of.word.lower);
  return place && (next === undefined || (isNoun(next) && next.determiner !== undefined));
}

/** 'regained from X, effective as of May 2, 2004, all rights': but not 'safe, effective drugs' */
function saysWhen(phrases: readonly Phrase[], at: number): boolean {
  const [effective, day] = phrases[at]?.words ?? [];
  const next = phrases[at + 1];
  return effective?.lower === 'effective' && (day?.lower === 'date' || isPreposition(next) || isAdverb(next));
}

/** 'X, with Y, is': but 'X, including Y, is' names a part of X. */
const leadsAdverbial = (phrase: Phrase | undefined): boolean =>
  isPreposition(phrase) && !/^(?:including|excluding|except|like)$/.test(phrase.word.lower);

/** 'bought from X, a firm of Graz, the rights', 'granted X, a firm, rights': what the verb acts on is still to come. */
function isGivenBehind(phrases: readonly Phrase[], open: number, next: NounPhrase): boolean {
  if (kindOf(phrases[open - 1]) !== 'Company' || !isNoun(phrases[open + 1])) return false;
  const led = isPreposition(phrases[open - 2]) && isVerb(phrases[open - 3]);
  return led || (isVerb(phrases[open - 2]) && RIGHTS.has(next.head.lower));
}

/** 'joins X, which binds Y, to Z': where the object goes to stands behind what is said of it. */
function goesOnFor(phrases: readonly Phrase[], open: number, comma: number): boolean {
  const [next, whom] = [phrases[comma + 1], phrases[comma + 2]];
  if (!isPreposition(next) || !isNoun(phrases[open - 1]) || !isVerb(phrases[open - 2])) return false;
  const inWhom = isNoun(whom) && /^(?:patients|subjects|men|women|mice)$/.test(whom.head.lower);
  return inWhom || /^(?:to|from)$/.test(next.word.lower);
}

/** 'X, an antigen found in A, B and C': the comma of a list of other things than the one that is described. */
function isInnerList(phrases: readonly Phrase[], open: number, comma: number): boolean {
  const [outer, before, next] = [open - 1, comma - 1, comma + 1].map((at) => kindOf(phrases[at]));
  return before !== undefined && before === next && before !== outer && joint(phrases, comma) !== undefined;
}

/** 'X, which binds A, and Y': what follows is beside X, for what stands before it is of another kind. */
function isOuterList(phrases: readonly Phrase[], open: number, comma: number): boolean {
  const [outer, before, next] = [open - 1, comma - 1, comma + 2].map((at) => kindOf(phrases[at]));
  return isAnd(phrases[comma + 1]) && outer !== undefined && outer === next && outer !== before;
}

/** The comma that ends the interposed part: behind it the clause goes on with its verb, or the list with 'and'. */
function closingComma(phrases: readonly Phrase[], open: number): number | undefined {
  if (isVerb(phrases[open - 1]) || saysWhen(phrases, open + 1)) {
    const close = phrases.findIndex((phrase, at) => at > open && (isComma(phrase) || isVerb(phrase)));
    return close > open && close < open + 9 && isComma(phrases[close]) ? close : undefined;
  }
  const relative = isRelative(phrases[open + 1]) || (isPreposition(phrases[open + 1]) && isRelative(phrases[open + 2]));
  const adverbial = !relative && isPreposition(phrases[open + 1]);
  let verbs = 0;
  let relatives = 0;
  for (let at = open + 2; at < phrases.length && at < open + 40; at++) {
    const phrase = phrases[at];
    if (isVerb(phrase) && phrase.finite) verbs++;
    if (isRelative(phrase)) relatives++;
    if (isMark(phrase) && /^[;:]$/.test(phrase.word.text)) return undefined;
    if (!relative && verbs > relatives && !isParticiple(phrases, at, phrase)) return undefined;
    if (!isComma(phrase)) continue;
    const next = phrases[at + 1];
    if (relative && verbs === 0) continue;
    if (isInnerList(phrases, open, at)) continue;
    if (isMark(next) && next.word.lower === 'including') continue;
    if (relative && isOuterList(phrases, open, at)) return at;
    if (relative && isNoun(next) && opensSentence(phrases, open)) return at;
    if (!relative && isNoun(next) && isGivenBehind(phrases, open, next)) return at;
    if (relative && goesOnFor(phrases, open, at)) return at;
    const goesOn =
      (isVerb(next) && next.finite && !isReduced(phrases, at + 1)) ||
      (isMark(next) && next.word.class === 'adverb' && isVerb(phrases[at + 2]));
    const listGoesOn = !relative && isAnd(next) && isNoun(phrases[at + 2]);
    if (adverbial && !goesOn && !isSeat(phrases, open, next)) {
      if (isSeat(phrases, open) && at < open + 6) continue;
      return undefined;
    }
    if (adverbial) return at;
    if (goesOn || listGoesOn) return at;
    if (!relative && isPreposition(next) && (isNoun(phrases[open + 1]) || isVerb(phrases[open + 1]))) return at;
    if (!relative && isNoun(next) && next.head.class === 'name' && isNoun(phrases[open + 1])) return undefined;
  }
  return undefined;
}

/** A past form with a preposition behind it may be a participle: 'a toxin obtained from plants'. */
const isParticiple = (phrases: readonly Phrase[], at: number, phrase: Phrase | undefined): boolean =>
  !isVerb(phrase) || (phrase.words.length === 1 && phrase.form === 'past' && isPreposition(phrases[at + 1]));
