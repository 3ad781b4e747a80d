import type { Entity, EntityType } from '../model.js';
import type { Argument, Clause } from './clause.js';
import { DAUGHTER } from './kinds.js';
import { listFrom, skipBrackets } from './lists.js';
import { isComma, isMark, isNoun, isPreposition, isVerb } from './marks.js';
import { namedBehind } from './names-behind.js';
import { ownEntities, whosePlan } from './own-entities.js';
import type { Phrase } from './phrases.js';
import { TRANSPARENT } from './vocabulary.js';

const COMPLEMENT = new Set([
  'to',
  'for',
  'of',
  'in',
  'on',
  'under',
  'with',
  'including',
  'like',
  'as',
  'covering',
  'from',
  'at',
]);

const SECURITIES = /^(?:stocks?|shares?|securities|notes?|warrants?|equity|debentures?)$/;

/**
 * What a noun group means, of the given types: its head, a name before a common noun of its kind, an apposition or a
 * list behind it, or, for 'rights to X' and 'a trial of X', what its complement means. Nothing where it means nothing.
 */
export function denotes(
  phrases: readonly Phrase[],
  at: number,
  types: readonly EntityType[],
  depth = 3,
): readonly Entity[] {
  const phrase = phrases[at];
  if (!isNoun(phrase)) return [];
  // 'its subsidiary, X, has': it is X that has
  const named = phrase.possessor && DAUGHTER.test(phrase.head.lower) ? namedBehind(phrases, at, types) : [];
  const own = named.length > 0 ? named : ownEntities(phrase, types);
  if (own.length > 0 || phrase.head.class === 'name') return own;
  const said = /^an?$/.test(phrase.determiner ?? '') ? apposed(phrases, [], at, types) : [];
  if (said.length > 0) return said;
  // 'with the purchase of its stock, X committed funds': X is none of the stock's names
  const behind = SECURITIES.test(phrase.head.lower) ? [] : namedBehind(phrases, at, types);
  if (behind.length > 0) return behind;
  const inner = depth > 0 ? complement(phrases, at, types, depth) : [];
  if (inner.length > 0 || depth === 0) return inner;
  return phrase.determiner ? apposed(phrases, [], at, types) : [];
}

function complement(
  phrases: readonly Phrase[],
  at: number,
  types: readonly EntityType[],
  depth: number,
): readonly Entity[] {
  const phrase = phrases[at];
  if (!isNoun(phrase)) return [];
  const participle = phrases[at + 1];
  if (
    isVerb(participle) &&
    /^(containing|comprising|incorporating|underlying|covering|expressing|overexpressing)$/.test(participle.main.lower)
  )
    return denotes(phrases, at + 2, types, depth - 1);
  if (!TRANSPARENT.has(phrase.head.lower)) return [];
  // 'to cells that express X'
  const carries = phrases[at + 2];
  if (
    isMark(participle) &&
    /^(?:that|which)$/.test(participle.word.lower) &&
    isVerb(carries) &&
    /express$/.test(carries.lemma)
  )
    return denotes(phrases, at + 3, types, depth - 1);
  // who buys the assets of a firm has not bought the firm
  const sought = phrase.head.lower === 'assets' ? types.filter((type) => type !== 'Company') : types;
  let next = skipBrackets(phrases, at + 1);
  for (let steps = 0; steps < 3; steps++) {
    const mark = phrases[next];
    // 'develop, manufacture and sell': coordinated heads share the complement
    if ((isComma(mark) || (isMark(mark) && mark.word.class === 'conjunction')) && isNoun(phrases[next + 1])) {
      next += 2;
      continue;
    }
    if (!isPreposition(mark) || !COMPLEMENT.has(mark.word.lower) || !isNoun(phrases[next + 1])) return [];
    const found = listFrom(phrases, next + 1).found.flatMap((one) => denotes(phrases, one.at, sought, depth - 1));
    if (found.length > 0) return found;
    next = skipBrackets(phrases, next + 2);
  }
  return [];
}

/** What stands on both sides of them is the same; with 'include' what stands behind is some of what stands before. */
const COPULAS = new Set(['be', 'become', 'remain', 'represent', 'constitute', 'include']);
const objectAt = (clause: Clause, at: number): Argument | undefined =>
  clause.arguments.find((argument) => argument.slot === 'object' && argument.at === at);

/** What a noun group is said of: 'X, a CD33 antibody', 'X is a CD33 antibody', 'the CD33 antibody X', 'X (an ADC)'. */
export function describedBy(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  at: number,
  types: readonly EntityType[],
): readonly Entity[] {
  const own = denotes(phrases, at, types, 0);
  if (own.length > 0)
    return isPlural(phrases[at])
      ? listFrom(phrases, at).found.flatMap(({ phrase }) => ownEntities(phrase, types))
      : own;
  const kind = phrases[at - 2];
  // 'X is a type of antibody'
  if (
    isNoun(kind) &&
    isPreposition(phrases[at - 1]) &&
    /^(type|kind|form|class|version|brand|one|member)$/.test(kind.head.lower)
  ) {
    return describedBy(phrases, clauses, at - 2, types);
  }
  return [apposed, predicated, comparedTo].reduce<readonly Entity[]>(
    (found, find) => (found.length > 0 ? found : find(phrases, clauses, at, types)),
    [],
  );
}

/** 'the inhibitors X and Y': the noun in front is said of all of them. */
const isPlural = (phrase: Phrase | undefined): boolean =>
  isNoun(phrase) &&
  phrase.head.class === 'name' &&
  phrase.words.some((word) => word.class === 'noun' && /[a-z]s$/.test(word.lower));

function apposed(
  phrases: readonly Phrase[],
  _: readonly Clause[],
  at: number,
  types: readonly EntityType[],
): readonly Entity[] {
  let before = at - 1;
  const mark = phrases[before];
  if (isMark(mark) && mark.word.class === 'adverb') before--;
  const joint = phrases[before];
  if (!isMark(joint) || !/^([,:(—–-]|--)$/.test(joint.word.text)) return [];
  before--;
  while (isMark(phrases[before]) && /^["”)’®™]$|^TM$|^R$/.test(phrases[before]?.words[0]?.text ?? '')) {
    if (phrases[before]?.words[0]?.text === ')') {
      while (before > 0 && phrases[before]?.words[0]?.text !== '(') before--;
    }
    before--;
  }
  // 'X of Antwerp, licensee of Y'
  for (let steps = 0; steps < 3; steps++, before -= 2) {
    const head = phrases[before];
    if (!isNoun(head)) return [];
    const found = ownEntities(head, types);
    const mark = phrases[before - 1];
    // 'besides X, its pipeline': that is not said of X
    if (
      found.length > 0 &&
      isMark(mark) &&
      opensPart(phrases[before - 2]) &&
      /^(?:besides?|beyond|beside|alongside|after|following|unlike|like)$/.test(mark.word.lower)
    )
      return [];
    if (found.length > 0 || !isPreposition(mark)) return found;
  }
  return [];
}

/** Is what stands before an adverbial the beginning of the sentence, or of a part of it? */
const opensPart = (before: Phrase | undefined): boolean =>
  !before || (isMark(before) && before.word.class === 'punctuation');

function predicated(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  at: number,
  types: readonly EntityType[],
): readonly Entity[] {
  for (const clause of clauses) {
    if (
      clause.verb.main.lower.startsWith('belong') &&
      clause.arguments.some((one) => one.slot === 'to' && one.at === at)
    ) {
      return fill(phrases, clause, ['subject'], types);
    }
    if (!COPULAS.has(clause.verb.lemma) || clause.passive) continue;
    const object = clause.verb.lemma === 'include' ? undefined : objectAt(clause, at);
    const subject = clause.arguments.find((argument) => argument.slot === 'subject' && argument.at === at);
    const other = object ? 'subject' : subject ? 'object' : undefined;
    if (!other) continue;
    const found = fill(phrases, clause, [other], types, false, []);
    if (found.length > 0) return found;
  }
  return [];
}

/** 'X, as a topoisomerase inhibitor, …': led by 'as', said of the subject or the object. */
function comparedTo(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  at: number,
  types: readonly EntityType[],
): readonly Entity[] {
  const as = phrases[at - 1];
  if (!isMark(as) || as.word.lower !== 'as') return [];
  const before = isComma(phrases[at - 2]) ? phrases[at - 3] : phrases[at - 2];
  if (isNoun(before)) {
    const found = ownEntities(before, types);
    if (found.length > 0) return found;
  }
  const clause = clauses.findLast((one) =>
    one.arguments.some((argument) => argument.slot === 'as' && argument.at === at),
  );
  return clause ? fill(phrases, clause, ['object', 'subject'], types) : [];
}

/** The entities of the first slot, and in it of the first rank, that mean any. */
export function fill(
  phrases: readonly Phrase[],
  clause: Clause,
  slots: readonly string[],
  types: readonly EntityType[],
  gather = false,
  clauses: readonly Clause[] = [],
): readonly Entity[] {
  if (gather) return [...new Set(slots.flatMap((slot) => fill(phrases, clause, [slot], types, false, clauses)))];
  for (const slot of slots) {
    const inSlot = clause.arguments.filter((argument) => argument.slot === slot);
    for (const rank of [...new Set(inSlot.map((argument) => argument.rank))].sort((a, b) => a - b)) {
      const found = inSlot
        .filter((argument) => argument.rank === rank)
        .flatMap(({ at }) => meant(phrases, clauses, slot, at, types));
      if (found.length > 0) return [...new Set(found)];
    }
  }
  return [];
}

/** What an argument means; for a subject or an object also what it is said of: 'X is an antibody targeting Y'. */
function meant(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  slot: string,
  at: number,
  types: readonly EntityType[],
): readonly Entity[] {
  const own = denotes(phrases, at, types);
  if (own.length > 0) return own;
  const planned = slot === 'subject' ? whosePlan(phrases, at, types) : [];
  if (planned.length > 0) return planned;
  if (clauses.length === 0 || !/^(subject|object)$/.test(slot)) return [];
  return describedBy(phrases, clauses.filter(equates), at, types);
}

/** What includes something is not that thing. */
const equates = ({ verb }: Clause): boolean => verb.lemma !== 'include';
