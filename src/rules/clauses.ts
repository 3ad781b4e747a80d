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
import type { NounPhrase, Phrase, VerbGroup } from './phrases.js';
import { RIGHTS } from './vocabulary.js';

/**
 * Who does what to whom, as far as word order shows it. An argument is a noun group in a slot: `subject`, `object`,
 * `indirect`, or the preposition that leads it. Passive clauses are turned round, so that `subject` is always who acts.
 */
export interface Argument {
  readonly slot: string;
  readonly phrase: NounPhrase;
  /** Position of the phrase in the sentence's phrases. */
  readonly at: number;
  /** Alternatives have ranks: the first rank that means anything counts. */
  readonly rank: number;
}

export interface Clause {
  readonly verb: VerbGroup;
  /** What stands before the verb is acted on: 'was licensed', 'a compound developed by X'. */
  readonly passive: boolean;
  readonly at: number;
  readonly arguments: readonly Argument[];
  /** Positions of the first and the last phrase that belong to the clause. */
  readonly from: number;
  readonly to: number;
  /** Position of the verb that governs an infinitive or a gerund: 'plans to license'. */
  readonly governor?: number;
}

/** All clauses of a sentence, in the order of their verbs. Linear but for the short walks around each verb. */
export function clausesOf(phrases: readonly Phrase[]): readonly Clause[] {
  const clauses: Clause[] = [];
  phrases.forEach((phrase, at) => {
    if (isVerb(phrase)) clauses.push(clauseAt(phrases, phrase, at, clauses));
  });
  return clauses.map((clause, i) => sharing(phrases, clause, clauses[i + 1]));
}

/** 'developed and sold with X': what follows the second verb belongs to the first as well, if nothing is between them. */
function sharing(phrases: readonly Phrase[], clause: Clause, next: Clause | undefined): Clause {
  const between = next ? phrases.slice(clause.at + 1, next.at) : [];
  const joinedTo =
    between.some(isAnd) && between.every((phrase) => isAnd(phrase) || isAdverb(phrase) || isComma(phrase));
  if (!next || !joinedTo || next.verb.modal) return clause;
  const follows = next.arguments.filter((argument) => argument.at > next.at);
  return { ...clause, arguments: [...clause.arguments, ...follows], to: next.to };
}

function clauseAt(phrases: readonly Phrase[], verb: VerbGroup, at: number, earlier: readonly Clause[]): Clause {
  const right = rightOf(phrases, at);
  const left = leftOf(phrases, verb, at, earlier, right.hasObject);
  const passive = verb.passive || left.participle === 'passive';
  // 'was granted X' has an object; in 'was granted to Y, X' what follows is no longer the verb's
  const objects = passive ? right.objects.filter((found) => found[0]?.at === at + 1) : right.objects;
  const args: Argument[] = [];
  const put = (slot: string, found: readonly Found[], rank = 0) =>
    args.push(
      ...found.map(({ phrase, at: position, rank: own }) => ({ slot, phrase, at: position, rank: own ?? rank })),
    );
  if (passive) {
    put(objects.length > 0 ? 'indirect' : 'object', left.subjects);
    put('object', objects.flat());
    // 'X is licensed to Y': what stands first is what is licensed, unless an object follows it
    if (objects.length > 0) put('object', left.subjects, 9);
  } else {
    put('subject', left.subjects);
    const [first, second] = objects;
    if (first && second) {
      put('indirect', first);
      put('object', second);
    } else if (first) put('object', first);
    put('object', left.gap);
  }
  for (const { slot, phrase, at: position } of right.prepositional) {
    args.push({ slot: passive && slot === 'by' ? 'subject' : slot, phrase, at: position, rank: 0 });
  }
  for (const { slot, phrase, at: position } of left.prepositional) args.push({ slot, phrase, at: position, rank: 1 });
  return {
    verb,
    passive,
    at,
    arguments: args,
    from: left.from,
    to: right.to,
    ...(left.governor === undefined ? {} : { governor: left.governor }),
  };
}

interface Found {
  readonly phrase: NounPhrase;
  readonly at: number;
  readonly rank?: number;
}
interface Led extends Found {
  readonly slot: string;
}

// --- to the right: objects and prepositional groups -----------------------------------------------------------------

interface Right {
  readonly objects: readonly (readonly Found[])[];
  readonly prepositional: readonly Led[];
  readonly hasObject: boolean;
  readonly to: number;
}

function rightOf(phrases: readonly Phrase[], verbAt: number): Right {
  const objects: Found[][] = [];
  const prepositional: Led[] = [];
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
    } else if (ends(phrase)) break;
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
      if (!continuesAfterComma(phrases, at)) break;
      behindComma = true;
    } else if (isAnd(phrase)) {
      const next = phrases[at + 1];
      const listed = isVerb(next) && next.infinitive && ofRights(objects, prepositional);
      if (!listed && (isVerb(next) || startsNewClause(phrases, at + 1))) break;
    } else if (isNoun(phrase)) {
      const list = listFrom(phrases, at);
      if (preposition) {
        for (const found of list.found) prepositional.push({ slot: preposition, ...found });
      } else if (!behindComma && (objects.length === 0 || (isNoun(phrases[at - 1]) && prepositional.length === 0)))
        objects.push([...list.found]);
      preposition = undefined;
      at = list.to;
      last = at;
    }
    at++;
  }
  return { objects: objects.slice(0, 2), prepositional, hasObject: objects.length > 0, to: Math.max(last, at - 1) };
}

/** 'a license granted by X': a past form right behind a noun, with a preposition behind it. */
function isParticiple(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at];
  const next = phrases[at + 1];
  const led = isPreposition(next) && /^(by|from|to|under)$/.test(next.word.lower);
  return isVerb(verb) && verb.words.length === 1 && verb.form === 'past' && isNoun(phrases[at - 1]) && led;
}

/** 'the right to sell X': the infinitive says what the right is for, and X is within reach. */
const ofRights = (objects: readonly (readonly Found[])[], prepositional: readonly Led[]): boolean =>
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
  if (isVerb(next)) return next.infinitive ? next.words.length === 1 : !next.finite && next.form === 'past';
  return isNoun(next) && !startsNewClause(phrases, at + 1);
}

/** A noun group that is the subject of a verb of its own starts a new clause. */
function startsNewClause(phrases: readonly Phrase[], at: number): boolean {
  let next = at;
  while (next < phrases.length) {
    const phrase = phrases[next];
    if (isVerb(phrase))
      return phrase.finite && !(phrase.form === 'past' && phrase.words.length === 1 && !objectFollows(phrases, next));
    if (isNoun(phrase) || isAdverb(phrase)) next++;
    else if (isPreposition(phrase) && isNoun(phrases[next + 1])) next += 2;
    else if (isAnd(phrase) && next > at) next++;
    else return false;
  }
  return false;
}

const objectFollows = (phrases: readonly Phrase[], verbAt: number): boolean => isNoun(phrases[verbAt + 1]);

/** A noun group and those joined to it: 'A, B and C'. An apposition ('A, a toxin,') is passed over. */
export function listFrom(
  phrases: readonly Phrase[],
  from: number,
): { readonly found: readonly Found[]; readonly to: number } {
  const found: Found[] = [];
  const first = phrases[from];
  if (isNoun(first)) found.push({ phrase: first, at: from });
  let at = from;
  for (;;) {
    const behind = skipBrackets(phrases, at + 1);
    const joined = joint(phrases, behind);
    if (joined === undefined) break;
    const phrase = phrases[joined];
    if (!isNoun(phrase) || startsNewClause(phrases, joined)) break;
    found.push({ phrase, at: joined });
    at = joined;
  }
  return { found, to: at };
}

/** Position of the next member of a list, if the marks at `at` join one: ', X' only where an 'and' follows in the list. */
function joint(phrases: readonly Phrase[], at: number): number | undefined {
  if (isAnd(phrases[at])) return isNoun(phrases[at + 1]) ? at + 1 : undefined;
  if (!isComma(phrases[at])) return undefined;
  if (isAnd(phrases[at + 1])) return isNoun(phrases[at + 2]) ? at + 2 : undefined;
  if (!isNoun(phrases[at + 1])) return undefined;
  let next = skipBrackets(phrases, at + 2);
  for (let steps = 0; steps < 12; steps++) {
    if (isAnd(phrases[next])) return isNoun(phrases[next + 1]) ? at + 1 : undefined;
    if (isComma(phrases[next]) && isAnd(phrases[next + 1])) return isNoun(phrases[next + 2]) ? at + 1 : undefined;
    if (!isComma(phrases[next]) || !isNoun(phrases[next + 1])) return undefined;
    next = skipBrackets(phrases, next + 2);
  }
  return undefined;
}

/** Position behind a bracket that opens at `at`, else `at`. */
export function skipBrackets(phrases: readonly Phrase[], at: number): number {
  if (!opens(phrases[at])) return at;
  for (let next = at + 1, depth = 1; next < phrases.length && next < at + 40; next++) {
    if (opens(phrases[next])) depth++;
    if (closes(phrases[next]) && --depth === 0) return next + 1;
  }
  return at;
}

// --- to the left: the subject ---------------------------------------------------------------------------------------

interface Left {
  readonly subjects: readonly Found[];
  /** The antecedent of a relative clause that is its object: 'X, which we bought'. */
  readonly gap: readonly Found[];
  readonly prepositional: readonly Led[];
  readonly participle?: 'active' | 'passive';
  readonly governor?: number;
  readonly from: number;
}

function leftOf(
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
  if (verb.infinitive || (isPreposition(previous) && !verb.finite)) return controlled(phrases, verb, before, earlier);
  if (isAnd(previous) && governing) {
    const shared =
      earlier.findLast(
        (clause) => clause.verb.finite === verb.finite && !clause.verb.infinitive === !verb.infinitive,
      ) ?? governing;
    return inherited(shared, before, hasObject, shared.passive && verb.words.length === 1 && verb.form === 'past');
  }
  const ownSubject = isNoun(previous) ? relativeBefore(phrases, subjectChain(phrases, before).from) : undefined;
  const participle = ownSubject ? undefined : participleOf(phrases, verb, at, hasObject);
  if ((isComma(previous) || opens(previous)) && participle) {
    const described = nounBefore(phrases, before - 1, opens(previous));
    return { ...described, participle, from: before };
  }
  if (
    verb.finite &&
    isComma(previous) &&
    isNoun(phrases[before - 1]) &&
    !governing &&
    interposed(phrases, before) === undefined
  ) {
    return { ...nothing(before), ...nounBefore(phrases, before - 1, false), from: before - 1 };
  }
  // 'every right that X held has reverted': what the relative clause is about
  if (verb.finite && isVerb(previous)) {
    const relative = lastRelative(phrases, before);
    if (relative !== undefined) return relativeSubject(phrases, relative);
  }
  if (before < 0 || opens(previous) || (isComma(previous) && interposed(phrases, before) === undefined)) {
    if (participle && before < 0) return { ...followingSubject(phrases, at), participle, from: at };
    return governing ? inherited(governing, before) : nothing(at);
  }
  const inRelative = relativeOver(phrases, before);
  if (inRelative !== undefined) return relativeSubject(phrases, inRelative);
  const head = isComma(previous) ? (interposed(phrases, before) ?? before) : before;
  const chain = subjectChain(phrases, head);
  const outer = relativeBefore(phrases, chain.from);
  return {
    subjects: chain.found,
    gap: outer && !hasObject && !verb.passive ? outer.found : [],
    prepositional: [...(outer?.led ?? []), ...leading(phrases, chain.from)],
    ...(participle ? { participle } : {}),
    from: chain.from,
  };
}

/** 'X, which until 2001 had …': the pronoun stands before an adverbial group, and is the subject all the same. */
function relativeOver(phrases: readonly Phrase[], before: number): number | undefined {
  let at = before;
  while (isNoun(phrases[at]) && isPreposition(phrases[at - 1])) at -= 2;
  return at < before && isRelative(phrases[at]) ? at : undefined;
}

function lastRelative(phrases: readonly Phrase[], from: number): number | undefined {
  for (let at = from; at > 0 && at > from - 8; at--) {
    if (isRelative(phrases[at])) return at;
    if (ends(phrases[at]) || isComma(phrases[at])) return undefined;
  }
  return undefined;
}

const nothing = (at: number): Left => ({ subjects: [], gap: [], prepositional: [], from: at });

function inherited(clause: Clause, from: number, hasObject = true, passive = false): Left {
  const slot = clause.passive ? 'object' : 'subject';
  const subjects = clause.arguments.filter(
    (argument) => argument.slot === slot || (slot === 'object' && argument.slot === 'indirect'),
  );
  const gap =
    hasObject || clause.passive ? [] : clause.arguments.filter((one) => one.slot === 'object' && one.at < clause.at);
  return {
    subjects,
    gap,
    ...(passive ? { participle: 'passive' as const } : {}),
    prepositional: clause.arguments
      .filter((argument) => argument.rank === 1)
      .map(({ slot: led, phrase, at }) => ({ slot: led, phrase, at })),
    from: Math.max(from, 0),
    ...(clause.governor === undefined ? {} : { governor: clause.governor }),
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
    return { ...nothing(before), subjects: [{ phrase: own, at: before }] };
  }
  const governing = earlier.findLast((clause) => clause.at < (verb.infinitive ? before + 1 : before));
  if (!governing) {
    const chain = isNoun(phrases[before]) ? subjectChain(phrases, before) : undefined;
    return { ...nothing(before), subjects: chain?.found ?? [] };
  }
  return { ...inherited(governing, before), governor: governing.at };
}

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

function nounBefore(
  phrases: readonly Phrase[],
  at: number,
  alone: boolean,
): Pick<Left, 'subjects' | 'gap' | 'prepositional'> {
  const noun = phrases[at];
  // 'A, B and C (bought by X)': what stands in brackets is said of C
  if (alone && isNoun(noun)) return { subjects: [{ phrase: noun, at }], gap: [], prepositional: [] };
  const chain = isNoun(noun) || closes(noun) ? subjectChain(phrases, at) : undefined;
  return { subjects: chain?.found ?? [], gap: [], prepositional: [] };
}

/** 'Designed using …, each ADC consists': the participle describes the subject that follows. */
function followingSubject(phrases: readonly Phrase[], at: number): Pick<Left, 'subjects' | 'gap' | 'prepositional'> {
  for (let next = at + 1; next < phrases.length - 1; next++) {
    const noun = phrases[next + 1];
    if (isComma(phrases[next]) && isNoun(noun)) {
      return { subjects: [{ phrase: noun, at: next + 1 }], gap: [], prepositional: [] };
    }
  }
  return { subjects: [], gap: [], prepositional: [] };
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

/**
 * The noun groups that may be the subject, ending at `at`, nearest rank last: in 'rights to X in Japan' the head is
 * 'rights', rank 0; X and Japan follow with higher ranks.
 */
function subjectChain(
  phrases: readonly Phrase[],
  at: number,
): { readonly found: readonly Found[]; readonly from: number } {
  const nouns: number[] = [];
  let here = at;
  while (here >= 0) {
    if (closes(phrases[here])) {
      here = openingOf(phrases, here) - 1;
      continue;
    }
    if (!isNoun(phrases[here])) break;
    nouns.push(here);
    if (isPreposition(phrases[here - 1])) here -= 2;
    else if (
      isAnd(phrases[here - 1]) &&
      (isNoun(phrases[here - 2]) || closes(phrases[here - 2]) || isComma(phrases[here - 2]))
    )
      here -= isComma(phrases[here - 2]) ? 3 : 2;
    else if (
      isComma(phrases[here - 1]) &&
      isNoun(phrases[here - 2]) &&
      nouns.length > 1 &&
      joint(phrases, here - 1) !== undefined
    )
      here -= 2;
    else if (describedBefore(phrases, here)) here -= 4;
    else break;
  }
  const from = nouns.at(-1) ?? at;
  return { found: ranked(phrases, nouns.reverse()), from };
}

/** 'A, an antibody, B, a toxin, are': names that each have an apposition make a list without 'and'. */
function describedBefore(phrases: readonly Phrase[], here: number): boolean {
  const name = phrases[here];
  const description = phrases[here - 2];
  const before = phrases[here - 4];
  return (
    isNoun(name) &&
    name.head.class === 'name' &&
    isComma(phrases[here - 1]) &&
    isNoun(description) &&
    /^(an?|the)$/.test(description.determiner ?? '') &&
    isComma(phrases[here - 3]) &&
    isNoun(before) &&
    before.head.class === 'name'
  );
}

function ranked(phrases: readonly Phrase[], nouns: readonly number[]): readonly Found[] {
  let rank = -1;
  return nouns.flatMap((at) => {
    const phrase = phrases[at];
    if (!isNoun(phrase)) return [];
    const joined = rank >= 0 && (isAnd(phrases[at - 1]) || isComma(phrases[at - 1]));
    if (!joined) rank++;
    // 'X at Y, and Z': Z may be beside X as well as beside Y
    const head = phrases[nouns[0] ?? at];
    const beside = joined && rank > 0 && isNoun(head) && sameKind(head, phrase);
    return beside
      ? [
          { phrase, at, rank: 0 },
          { phrase, at, rank },
        ]
      : [{ phrase, at, rank }];
  });
}

const sameKind = (a: NounPhrase, b: NounPhrase): boolean =>
  a.head.class === 'name' && b.head.class === 'name' && a.head.entities[0]?.type === b.head.entities[0]?.type;

function openingOf(phrases: readonly Phrase[], close: number): number {
  for (let at = close - 1, depth = 1; at >= 0; at--) {
    if (closes(phrases[at])) depth++;
    if (opens(phrases[at]) && --depth === 0) return at;
  }
  return 0;
}

/** 'X, which regained …': the antecedent is the subject; nearest noun first. */
function relativeSubject(phrases: readonly Phrase[], relative: number): Left {
  return { subjects: antecedent(phrases, relative), gap: [], prepositional: [], from: relative };
}

function antecedent(phrases: readonly Phrase[], relative: number): readonly Found[] {
  let at = relative - 1;
  while (isComma(phrases[at]) || opens(phrases[at]) || isPreposition(phrases[at]) || isQuote(phrases[at])) at--;
  const found: Found[] = [];
  for (let rank = 0; rank < 6 && at >= 0; ) {
    const chain = subjectChain(phrases, at);
    const last = Math.max(0, ...chain.found.map((one) => one.rank ?? 0));
    found.push(...chain.found.map((one) => ({ ...one, rank: rank + last - (one.rank ?? 0) })));
    if (chain.found.length === 0) break;
    rank += last + 1;
    at = chain.from - 1;
    // 'X, an antibody directed to Y, which is sold': what Y is part of describes X
    if (isPreposition(phrases[at])) at--;
    if (isVerb(phrases[at]) && isNoun(phrases[at - 1])) at--;
    else if (isComma(phrases[at]) && isNoun(phrases[at - 1])) at--;
    else break;
  }
  return found;
}

interface Outer {
  readonly found: readonly Found[];
  readonly led: readonly Led[];
}

/** 'X, which Y licensed' and 'the licence under which Y holds': what the pronoun before the subject refers to. */
function relativeBefore(phrases: readonly Phrase[], subjectFrom: number): Outer | undefined {
  let at = subjectFrom - 1;
  while (isAdverb(phrases[at])) at--;
  const relative = phrases[at];
  // 'X, as Y was called until 1993'
  if (isMark(relative) && relative.word.lower === 'as' && isComma(phrases[at - 1]) && isNoun(phrases[at - 2])) {
    return { found: [], led: subjectChain(phrases, at - 2).found.map((one) => ({ ...one, slot: 'as' })) };
  }
  if (isRelative(relative)) {
    const preposition = phrases[at - 1];
    const found = antecedent(phrases, at);
    if (relative.word.lower === 'whose') return undefined;
    if (relative.word.lower === 'where') return { found: [], led: [] };
    return isPreposition(preposition)
      ? { found: [], led: found.map((one) => ({ ...one, slot: preposition.word.lower })) }
      : { found, led: [] };
  }
  // 'the complex we call X': a noun directly before the subject
  if (
    isNoun(relative) &&
    at === subjectFrom - 1 &&
    !/^\d|^(?:years?|months?|weeks?|days?|time)$/.test(relative.head.text)
  )
    return { found: [{ phrase: relative, at }], led: [] };
  return undefined;
}

/** Prepositional groups that open the clause: 'In Japan, …', 'Under the agreement with X, …'. */
function leading(phrases: readonly Phrase[], subjectFrom: number): readonly Led[] {
  let at = subjectFrom - 1;
  if (!isComma(phrases[at])) return [];
  const led: Led[] = [];
  for (at--; at > 0; at--) {
    const phrase = phrases[at];
    if (isNoun(phrase) && isPreposition(phrases[at - 1])) {
      const mark = phrases[at - 1];
      if (isMark(mark)) led.push({ slot: mark.word.lower, phrase, at });
      at--;
    } else if (!isNoun(phrase) && !isAnd(phrase) && !isComma(phrase)) break;
  }
  return led;
}
