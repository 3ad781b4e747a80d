import { openingOf, subjectChain, wholeChain } from './chains.js';
import type { Argument, Clause } from './clause.js';
import { type Found, joint, listFrom } from './lists.js';
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
} from './marks.js';
import type { Phrase, VerbGroup } from './phrases.js';
import { antecedent, lastRelative, relativeBefore, relativeDone, relativeOver } from './relatives.js';

interface Left {
  readonly subjects: readonly Found[];
  /** The antecedent of a relative clause that is its object: 'X, which we bought'. */
  readonly gap: readonly Found[];
  /** The antecedent where the verb has an object besides, to whom it is given. */
  readonly antecedent: readonly Found[] | undefined;
  readonly prepositional: readonly Argument[];
  readonly participle: 'active' | 'passive' | undefined;
  readonly governor: number | undefined;
  readonly from: number;
}

export function leftOf(
  phrases: readonly Phrase[],
  verb: VerbGroup,
  at: number,
  earlier: readonly Clause[],
  hasObject: boolean,
): Left {
  let before = at - 1;
  while (isAdverb(phrases[before]) || isQuote(phrases[before])) before--;
  const previous = phrases[before];
  const governing = earlier.at(-1);
  if (isRelative(previous)) return relativeSubject(phrases, before);
  const governed = isPreposition(previous) ? !verb.finite : isVerb(previous) && verb.form === 'gerund' && !verb.finite;
  if (verb.infinitive || governed) return controlled(phrases, verb, before, earlier);
  if ((isAnd(previous) || isBut(previous)) && governing) {
    const alike = earlier.filter(
      (clause) =>
        clause.verb.finite === verb.finite &&
        !clause.verb.infinitive === !verb.infinitive &&
        // 'was found by a team led by X, and is licensed to Y'
        !(verb.words.length > 1 && clause.passive && clause.verb.words.length === 1),
    );
    // 'X carries Y, a toxin that Z licensed, and is tested': behind the comma the sentence goes on
    const main =
      isComma(phrases[before - 1]) && verb.finite ? alike.findLast((one) => !isOfRelative(phrases, one)) : undefined;
    const shared = main ?? alike.at(-1) ?? governing;
    return inherited(shared, before, hasObject, shared.passive && verb.words.length === 1 && verb.form === 'past');
  }
  const ownSubject = isNoun(previous) ? relativeBefore(phrases, subjectChain(phrases, before).from) : undefined;
  const participle = ownSubject ? undefined : participleOf(phrases, verb, at, hasObject);
  if ((isComma(previous) || opens(previous)) && participle) {
    // 'licensed it to X, then known as Y'
    const alone = opens(previous) || /^(?:know|call|name|rename)$/.test(verb.lemma);
    const near = nounBefore(phrases, before - 1, alone);
    const subjects = participle === 'active' && governing ? behindSubject(governing, near) : near;
    return { ...nothing(before), subjects, participle };
  }
  if (
    verb.finite &&
    isComma(previous) &&
    isNoun(phrases[before - 1]) &&
    !governing &&
    interposed(phrases, before) === undefined
  ) {
    return { ...nothing(before - 1), subjects: nounBefore(phrases, before - 1, false) };
  }
  const done = verb.finite ? relativeDone(phrases, at) : undefined;
  if (done !== undefined) return { ...nothing(done), subjects: subjectChain(phrases, done - 1).found };
  // 'the rights so conferred reverted': what the participle is said of
  if (verb.finite && isVerb(previous) && previous.words.length === 1 && previous.form === 'past') {
    const noun = isAdverb(phrases[before - 1]) ? before - 2 : before - 1;
    if (isNoun(phrases[noun])) return { ...nothing(noun), subjects: subjectChain(phrases, noun).found };
  }
  // 'every right that X held has reverted': what the relative clause is about
  if (verb.finite && isVerb(previous)) {
    const relative = lastRelative(phrases, before);
    if (relative !== undefined) return relativeSubject(phrases, relative);
  }
  if (before < 0 || opens(previous) || (isComma(previous) && interposed(phrases, before) === undefined)) {
    if (participle && before < 0) return { ...nothing(at), subjects: followingSubject(phrases, at), participle };
    return governing ? inherited(governing, before) : nothing(at);
  }
  const inRelative = relativeOver(phrases, before);
  if (inRelative !== undefined) return relativeSubject(phrases, inRelative);
  const means = phrases[before - 1];
  // 'joins X to Y by means of technology licensed from Z'
  if (participle === 'passive' && isNoun(previous) && isPreposition(means) && means.word.lower === 'using')
    return { ...nothing(before), subjects: [{ phrase: previous, at: before, rank: 0 }], participle };
  const head = isComma(previous) ? (interposed(phrases, before) ?? before) : (beforeDay(phrases, before) ?? before);
  const chain = wholeChain(phrases, head);
  const outer = relativeBefore(phrases, chain.from);
  return {
    ...nothing(chain.from),
    subjects: chain.found,
    gap: outer && !hasObject && !verb.passive ? outer.found : [],
    // 'the license we gave X': what was given stands before
    antecedent: outer && outer.found.length > 0 && hasObject && GIVING.has(verb.lemma) ? outer.found : undefined,
    prepositional: [...(outer?.led ?? []), ...leading(phrases, chain.from), ...interposedAdverbial(phrases, head)],
    participle,
  };
}

/** 'X of Darmstadt, Germany, in October 2000 took': the noun that a day behind its comma leads away from. */
function beforeDay(phrases: readonly Phrase[], at: number): number | undefined {
  const [comma, led, day] = [phrases[at - 2], phrases[at - 1], phrases[at]];
  const dated = isNoun(day) && day.words.every(({ text }) => DAY.test(text));
  if (!dated || !isPreposition(led) || !isComma(comma) || !isNoun(phrases[at - 3])) return undefined;
  // 'of Darmstadt, Germany'
  const placed = isComma(phrases[at - 4]) && isNoun(phrases[at - 5]) && isPreposition(phrases[at - 6]);
  return placed ? at - 5 : at - 3;
}
/** A whole date is one word by now (see `merging.ts`). */
const DAY =
  /^(?:Date|(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{1,2}|(?:19|20)\d\d)$/;

/** 'carries a toxin but is directed at Y' */
const isBut = (phrase: Phrase | undefined): boolean => isMark(phrase) && /^(?:but|yet)$/.test(phrase.word.lower);

const isOfRelative = (phrases: readonly Phrase[], { from }: Clause): boolean =>
  isRelative(phrases[from]) || (isRelative(phrases[from - 1]) && !isVerb(phrases[from - 2]));

/** 'X (, with Y,) is developing': what stands in between belongs to the verb. */
function interposedAdverbial(phrases: readonly Phrase[], close: number): readonly Argument[] {
  if (!closes(phrases[close])) return [];
  const open = openingOf(phrases, close);
  const mark = phrases[open + 1];
  if (!isPreposition(mark)) return [];
  return listFrom(phrases, open + 2).found.map((found) => ({ slot: mark.word.lower, ...found }));
}

const nothing = (at: number): Left => ({
  subjects: [],
  gap: [],
  antecedent: undefined,
  prepositional: [],
  participle: undefined,
  governor: undefined,
  from: at,
});

function inherited(clause: Clause, from: number, hasObject = true, passive = false): Left {
  const slot = clause.passive ? 'object' : 'subject';
  const subjects = clause.arguments.filter(
    (argument) => argument.slot === slot || (slot === 'object' && argument.slot === 'indirect'),
  );
  const gap =
    hasObject || clause.passive ? [] : clause.arguments.filter((one) => one.slot === 'object' && one.at < clause.at);
  return {
    ...nothing(Math.max(from, 0)),
    subjects,
    gap,
    participle: passive ? 'passive' : undefined,
    prepositional: clause.arguments.filter((argument) => argument.rank === 1),
    governor: clause.governor,
  };
}

/** 'agreed to license': the subject is the governing verb's; so is that of 'by coupling'. */
function controlled(phrases: readonly Phrase[], verb: VerbGroup, before: number, earlier: readonly Clause[]): Left {
  // 'an agreement for X to be acquired'
  const own = phrases[before];
  if (
    verb.infinitive &&
    isNoun(own) &&
    isPreposition(phrases[before - 1]) &&
    phrases[before - 1]?.words[0]?.lower === 'for'
  ) {
    return { ...nothing(before), subjects: [{ phrase: own, at: before, rank: 0 }] };
  }
  // 'a pact with X (known as Y) to sell': what stands in brackets governs nothing behind them
  const reach = closes(own) ? openingOf(phrases, before) : before;
  const governing = earlier.findLast((clause) => clause.at <= reach);
  if (!governing) {
    const chain = isNoun(phrases[before]) ? subjectChain(phrases, before) : undefined;
    return { ...nothing(before), subjects: chain?.found ?? [] };
  }
  return { ...inherited(governing, before), governor: governing.at };
}

const GIVING = new Set('give grant award sell assign offer license'.split(' '));

/** Verbs that take no object: their past form behind a noun is the main verb. */
const INTRANSITIVE = new Set(
  'enter agree collaborate partner team ally cooperate merge revert work come go grow originate arise stem become belong bind join attach fall interact'.split(
    ' ',
  ),
);

/** A form in -ed or -ing that has no auxiliary and stands behind its noun: 'compound developed by', 'antibody targeting'. */
function participleOf(
  phrases: readonly Phrase[],
  verb: VerbGroup,
  at: number,
  hasObject: boolean,
): 'active' | 'passive' | undefined {
  if (verb.words[0]?.lower === 'having' && verb.words.length > 1) return 'active';
  if (verb.words.length !== 1 || verb.main.class === 'aux') return undefined;
  if (verb.form === 'gerund') return 'active';
  if (verb.form !== 'past' || INTRANSITIVE.has(verb.lemma)) return undefined;
  let after = at + 1;
  // 'discovered and developed by X'
  while (isAnd(phrases[after]) && isVerb(phrases[after + 1])) after += 2;
  const next = phrases[after];
  if (isPreposition(next) && next.word.lower === 'by') return 'passive';
  if (isNoun(next) || hasObject) return undefined;
  return isPreposition(next) || isAdverb(next) ? 'passive' : undefined;
}

/** ', thereby returning': who does it is the subject of the clause; or else the noun before the comma. */
function behindSubject(clause: Clause, near: readonly Found[]): readonly Found[] {
  const main = clause.arguments
    .filter((one) => one.slot === 'subject')
    .map(({ phrase, at }) => ({ phrase, at, rank: 0 }));
  return [...main, ...near.map((one) => ({ ...one, rank: one.rank + 1 }))];
}

function nounBefore(phrases: readonly Phrase[], at: number, alone: boolean): readonly Found[] {
  const noun = phrases[at];
  // 'A, B and C (bought by X)': what stands in brackets is said of C
  if (alone && isNoun(noun)) return [{ phrase: noun, at, rank: 0 }];
  return isNoun(noun) || closes(noun) ? subjectChain(phrases, at).found : [];
}

/** 'Designed using …, each ADC consists': the participle describes the subject that follows. */
function followingSubject(phrases: readonly Phrase[], at: number): readonly Found[] {
  for (let next = at + 1; next < phrases.length - 1; next++) {
    const noun = phrases[next + 1];
    if (isComma(phrases[next]) && isNoun(noun)) return [{ phrase: noun, at: next + 1, rank: 0 }];
  }
  return [];
}

/** For 'X, a novel …, is': from the comma before the verb back to the comma that opened the interposed part. */
function interposed(phrases: readonly Phrase[], comma: number): number | undefined {
  for (let at = comma - 1; at > 0; at--) {
    if (ends(phrases[at])) return undefined;
    if (isComma(phrases[at]) && (isNoun(phrases[at - 1]) || closes(phrases[at - 1]))) {
      const member = isAnd(phrases[at + 1]) || isNoun(phrases[at + 1]);
      if (!member || !isListComma(phrases, at)) return at - 1;
    }
  }
  return undefined;
}

const isListComma = (phrases: readonly Phrase[], at: number): boolean => joint(phrases, at) !== undefined;

/** 'X, which regained …': the antecedent is the subject; nearest noun first. */
function relativeSubject(phrases: readonly Phrase[], relative: number): Left {
  return { ...nothing(relative), subjects: antecedent(phrases, relative) };
}

/** Prepositional groups that open the clause: 'In Japan, …', 'Under the agreement with X, …'. */
function leading(phrases: readonly Phrase[], subjectFrom: number): readonly Argument[] {
  let at = subjectFrom - 1;
  if (!isComma(phrases[at])) return [];
  const led: Argument[] = [];
  for (at--; at > 0; at--) {
    const phrase = phrases[at];
    if (isNoun(phrase) && isPreposition(phrases[at - 1])) {
      const mark = phrases[at - 1];
      if (isMark(mark)) led.push({ slot: mark.word.lower, phrase, at, rank: 0 });
      at--;
    } else if (!isNoun(phrase) && !isAnd(phrase) && !isComma(phrase)) break;
  }
  return led;
}
