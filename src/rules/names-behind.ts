import type { Entity, EntityType } from '../model.js';
import { KIND } from './kinds.js';
import { kindOf, listFrom, skipBrackets } from './lists.js';
import { closes, isComma, isMark, isNoun, isPreposition, isVerb, opens } from './marks.js';
import { ownEntities } from './own-entities.js';
import type { NounPhrase, Phrase } from './phrases.js';

const NAMING = new Set(['call', 'dub', 'name', 'know', 'designate', 'codename', 'term', 'label', 'brand', 'refer']);

/** 'its immunotoxin, X', 'three candidates: X, Y and Z', 'a carrier called X', 'agents such as X'. */
export function namedBehind(phrases: readonly Phrase[], at: number, types: readonly EntityType[]): readonly Entity[] {
  const bracketed = inBrackets(phrases, at + 1, types);
  if (bracketed.length > 0) return bracketed;
  const use = behindUse(phrases, at);
  if (use !== undefined) {
    const listed = isNaming(phrases[use]) || apposes(phrases, at, use);
    const given = listed ? namesAt(phrases, use + 1, types) : inBrackets(phrases, use, types);
    if (given.length > 0) return given;
  }
  let next = skipBrackets(phrases, behindTargets(phrases, at));
  const mark = phrases[next];
  if (isNamingVerb(mark)) {
    next++;
    if (isMark(phrases[next]) && /^(as|to|by)$/.test(phrases[next]?.words[0]?.lower ?? '')) next++;
    return namesAt(phrases, next, types);
  }
  if (isMark(mark) && /^(such|including|like|namely|dubbed|called|named)$/.test(mark.word.lower)) {
    next++;
    if (phrases[next]?.words[0]?.lower === 'as') next++;
    return namesAt(phrases, next, types);
  }
  if (!isMark(mark) || !/^[,:—–]$/.test(mark.word.text)) return listedBehind(phrases, at, types);
  const behind = phrases[next + 1];
  if (isMark(behind) && behind.word.lower === 'including') return namesAt(phrases, next + 2, types);
  if (isNamingVerb(behind)) return namesAt(phrases, next + 2, types);
  if (mark.word.text === ':') return listedBehind(phrases, at, types);
  if (!isNoun(behind) || behind.possessor || behind.head.class !== 'name' || behind.head.anaphoric) return [];
  if (opensClauseOf(phrases, at, next + 1)) return [];
  // 'an antibody, X, and Y': one thing has one name
  const phrase = phrases[at];
  return isNoun(phrase) && /^an?$/.test(phrase.determiner ?? '')
    ? ownEntities(behind, types)
    : namesAt(phrases, next + 1, types);
}

/** A name alone in brackets, or with the verb that gives it: '(X)', '(called X)'. */
function inBrackets(phrases: readonly Phrase[], open: number, types: readonly EntityType[]): readonly Entity[] {
  const at = isNaming(phrases[open + 1]) ? open + 1 : open;
  const inside = phrases[at + 1];
  if (!opens(phrases[open]) || !closes(phrases[at + 2]) || !isNoun(inside)) return [];
  return inside.head.class === 'name' ? ownEntities(inside, types) : [];
}

const isNamingVerb = (phrase: Phrase | undefined): boolean => isVerb(phrase) && NAMING.has(phrase.lemma);
const isNaming = (phrase: Phrase | undefined): boolean =>
  isNamingVerb(phrase) || (isMark(phrase) && /^(?:called|named|dubbed)$/.test(phrase.word.lower));

/** 'its lead program in prostate cancer (X)', 'an antibody for leukemia called X': where what is for a use has its name. */
function behindUse(phrases: readonly Phrase[], at: number): number | undefined {
  const [phrase, led] = [phrases[at], phrases[at + 1]];
  if (!isNoun(phrase) || !KIND.Drug.test(phrase.head.lower) || !isPreposition(led)) return undefined;
  if (!/^(?:in|for|against)$/.test(led.word.lower)) return undefined;
  const { found, to } = listFrom(phrases, at + 2);
  // 'has two drugs in trials, X and Y'
  const [first, second] = found;
  const named = found.slice(1).every(({ phrase: one }) => kindOf(one) === 'asset');
  if (
    first &&
    second &&
    named &&
    kindOf(first.phrase) === undefined &&
    isComma(phrases[second.at - 1]) &&
    isMany(phrase)
  )
    return second.at - 1;
  const uses = found.every(({ phrase: one }) => /^(?:Cancer|Antigen)$/.test(kindOf(one) ?? 'Cancer'));
  return found.length > 0 && uses ? to + 1 : undefined;
}

/** ', X and Y' behind several; ', X,' behind one. */
const apposes = (phrases: readonly Phrase[], at: number, comma: number): boolean => {
  const phrase = phrases[at];
  return isComma(phrases[comma]) && ((isNoun(phrase) && isMany(phrase)) || isComma(phrases[comma + 2]));
};
const isMany = ({ head }: NounPhrase): boolean => /[^s]s$/.test(head.lower);

/** 'A dual inhibitor of A and B, X, is': where the name of what a description begins with may stand. */
function behindTargets(phrases: readonly Phrase[], at: number): number {
  const [phrase, of] = [phrases[at], phrases[at + 1]];
  const described = isNoun(phrase) && /^an?$/.test(phrase.determiner ?? '') && KIND.Drug.test(phrase.head.lower);
  if (!described || !isPreposition(of) || !/^(?:of|to|against)$/.test(of.word.lower)) return at + 1;
  const { found, to } = listFrom(phrases, at + 2);
  return found.length > 0 && found.every(({ phrase: one }) => kindOf(one) === 'Antigen') ? to + 1 : at + 1;
}

/** 'On that date, X licensed Y': what an adverbial stands before is no other name of what it names. */
function opensClauseOf(phrases: readonly Phrase[], at: number, name: number): boolean {
  const verb = phrases[listFrom(phrases, name).to + 1];
  return isPreposition(phrases[at - 1]) && isVerb(verb) && verb.finite;
}

/** 'Two products have begun trials: X and Y', 'Three firms make such products: A (X), B (Y) and C (Z)'. */
function listedBehind(phrases: readonly Phrase[], at: number, types: readonly EntityType[]): readonly Entity[] {
  const phrase = phrases[at];
  if (!isNoun(phrase) || !/s$/.test(phrase.head.lower)) return [];
  const colon = phrases.findIndex((one, i) => i > at && isMark(one) && one.word.text === ':');
  if (colon < 0) return [];
  const stop = phrases.findIndex(
    (one, i) => i > colon && (isVerb(one) || (isMark(one) && /^[;.”"]$/.test(one.word.text))),
  );
  const list = phrases.slice(colon + 1, stop < 0 ? undefined : stop);
  if (!list.some(isNoun)) return [];
  // in 'A (X) and B (Y)' who has what is for the pairs to say
  if (types.includes('Company') && list.some(opens)) return [];
  return list.flatMap((one) => (isNoun(one) ? ownEntities(one, types) : []));
}

function namesAt(phrases: readonly Phrase[], at: number, types: readonly EntityType[]): readonly Entity[] {
  return listFrom(phrases, at).found.flatMap(({ phrase }) => ownEntities(phrase, types));
}
