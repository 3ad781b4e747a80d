import type { Entity } from '../model.js';
import type { Frame, Pattern, Relation } from '../relations/relation.js';
import type { Clause } from './clause.js';
import { closes, isComma, isMark, isNoun, isPreposition, isRelative, isVerb, opens } from './marks.js';
import { plainName } from './own-entities.js';
import { type NounPhrase, type Phrase, particleAfter, wordsWithPossessor } from './phrases.js';
import type { Prospect } from './prospects.js';
import type { Scene } from './scene.js';
import { fillOrSpeaker, nounSlot, typesOf } from './slots.js';
import { lastWord, withSingular } from './word.js';

/** A frame that fits: who fills its roles, and the phrases from the first to the last that show it. */
export interface Match {
  readonly relation: Relation;
  readonly frame: Frame;
  readonly roles: Readonly<Record<string, readonly Entity[]>>;
  /** Position of the verb or the noun. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** It stands in a relative clause: what comes before belongs to another clause. */
  readonly relative: boolean;
}

/** Every match of a frame in a sentence. */
export function matches({ relation, frame }: Prospect, scene: Scene): readonly Match[] {
  if (frame.pairs) return pairMatches(relation, frame, frame.pairs, scene);
  return frame.verbs ? verbMatches(relation, frame, scene) : nounMatches(relation, frame, scene);
}

/** 'A (X), B (Y) and C (Z)': at least two pairs, in a sentence that says what they are. */
function pairMatches(
  relation: Relation,
  frame: Frame,
  [outside, inside]: readonly [string, string],
  { phrases }: Scene,
): readonly Match[] {
  if (frame.says && !frame.says.test(phrases.flatMap((phrase) => phrase.words.map((word) => word.lower)).join(' ')))
    return [];
  const pairs = phrases.flatMap((phrase, at): Match[] => {
    const aside = frame.aside;
    const opened = opens(phrases[at + 1]) || (aside && isComma(phrases[at + 1]));
    const sign = phrases[at + 2]?.words[0]?.lower ?? '';
    const inner = aside ? at + 3 : at + 2;
    const within = phrases[inner];
    if (!isNoun(phrase) || !opened || !within) return [];
    // 'X (anti-CD33)': a target in brackets
    const target = isMark(within) && within.word.prefix === 'anti' ? within.word : undefined;
    const named = isNoun(within) ? within.head : target;
    if (!named) return [];
    if (aside ? !aside.test(sign) : !closes(phrases[inner + 1])) return [];
    const roles = {
      [outside]: phrase.head.entities.filter((entity) => typesOf(relation, outside).includes(entity.type)),
      [inside]: named.entities.filter((entity) => typesOf(relation, inside).includes(entity.type)),
    };
    return complete(relation, frame, roles)
      ? [{ relation, frame, roles, at, relative: false, from: at, to: inner + 1 }]
      : [];
  });
  return frame.aside || frame.lone || pairs.length > 1 ? pairs : [];
}

/** Each lemma with the particles that may stand with it; '' where it may stand alone. */
type Lemmas = ReadonlyMap<string, ReadonlySet<string>>;
const lemmasOf = new WeakMap<Frame, Lemmas>();

function verbsOf(frame: Frame): Lemmas {
  const known = lemmasOf.get(frame);
  if (known) return known;
  const verbs = new Map<string, Set<string>>();
  for (const verb of (frame.verbs ?? frame.nouns ?? '').split(/\s+/)) {
    const [lemma = '', particle = ''] = verb.split('+');
    verbs.set(lemma, (verbs.get(lemma) ?? new Set()).add(particle));
  }
  lemmasOf.set(frame, verbs);
  return verbs;
}

/** A verb that may stand alone bears any particle but those that turn its meaning round: 'gave back', 'gave up'. */
function particleFits(allowed: ReadonlySet<string>, found: string | undefined, lemma: string): boolean {
  if (found !== undefined && allowed.has(found)) return true;
  return allowed.has('') && found !== 'back' && !(found === 'up' && lemma === 'give');
}

function verbMatches(relation: Relation, frame: Frame, scene: Scene): readonly Match[] {
  const verbs = verbsOf(frame);
  return scene.clauses.flatMap((clause) => {
    const allowed = verbs.get(clause.verb.lemma);
    // 'was to have been started': it is the infinitive that says what
    const next = scene.phrases[clause.at + 1];
    if (clause.verb.lemma === 'be' && isVerb(next) && next.infinitive) return [];
    if (!allowed || !particleFits(allowed, particleAfter(scene.phrases, clause.at), clause.verb.lemma)) return [];
    const text = frame.says || frame.unless ? textOf(scene.phrases, clause) : '';
    if (frame.says && !frame.says.test(`${openingOf(scene.phrases, clause)} ${text}`)) return [];
    if (frame.unless?.test(text)) return [];
    if (frame.object && !headMatches(clause, 'object', frame.object)) return [];
    if (frame.notObject && headMatches(clause, 'object', frame.notObject)) return [];
    for (const [slot, heads] of Object.entries(frame.with ?? {})) if (!headMatches(clause, slot, heads)) return [];
    const roles = rolesOf(relation, frame, (role, slots) => fillOrSpeaker(scene, clause, relation, role, slots));
    if (!roles) return [];
    const relative = isRelativeClause(scene.phrases, clause);
    return [{ relation, frame, roles, at: clause.at, relative, ...extent(clause, relative ? scene.phrases : []) }];
  });
}

/** The words of a clause, and what its last noun is for. */
const textOf = (phrases: readonly Phrase[], clause: Clause): string => {
  const { from, to } = extent(clause);
  return wordsIn([...phrases.slice(from, to + 1), ...purposeBehind(phrases, to)]);
};

/** The adverbial that a sentence opens with, if the clause is its first: 'Until May 2000, X was called Y'. */
function openingOf(phrases: readonly Phrase[], clause: Clause): string {
  const lead = phrases.slice(0, extent(clause).from);
  return lead.length < 7 && !lead.some(isVerb) ? wordsIn(lead) : '';
}

const wordsIn = (phrases: readonly Phrase[]): string =>
  phrases.flatMap((phrase) => wordsWithPossessor(phrase).map((word) => word.lower)).join(' ');

/** 'an agreement with X to merge', 'a pact under which X will buy Y': the verb that says what a noun is for, and its object. */
function purposeBehind(phrases: readonly Phrase[], at: number): readonly Phrase[] {
  let next = at + 1;
  while (isNoun(phrases[next]) || isPreposition(phrases[next])) next++;
  const under = phrases[next - 1];
  if (isRelative(phrases[next]) && isPreposition(under) && under.word.lower === 'under') {
    next++;
    while (isNoun(phrases[next])) next++;
  }
  const verb = phrases[next];
  const says = isVerb(verb) && (verb.infinitive || isRelative(phrases[next - 2]));
  return says ? phrases.slice(next, next + 2) : [];
}

const headMatches = (clause: Clause, slot: string, heads: Pattern): boolean =>
  clause.arguments.some(
    (argument) => argument.slot === slot && argument.phrase.words.some((word) => heads.test(lastWord(word))),
  );

const isRelativeClause = (phrases: readonly Phrase[], { from }: Clause): boolean =>
  isRelative(phrases[from]) ||
  opens(phrases[from]) ||
  // 'announced that X has': what hangs on a verb is no relative clause
  (isRelative(phrases[from - 1]) && !isVerb(phrases[from - 2]));

/** From the first to the last phrase; of what a relative clause is about, what stands behind the last comma before it. */
function extent(clause: Clause, phrases: readonly Phrase[] = []): { from: number; to: number } {
  let before = clause.from - 1;
  while (isRelative(phrases[before]) || isPreposition(phrases[before]) || isComma(phrases[before])) before--;
  const comma = phrases.findLastIndex((phrase, at) => at < before && (isComma(phrase) || opens(phrase)));
  const places = clause.arguments.filter(({ at, rank }) => rank === 0 || at > comma).map(({ at }) => at);
  return { from: Math.min(clause.from, clause.at, ...places), to: Math.max(clause.to, clause.at) };
}

const slotLists = new WeakMap<Frame, readonly (readonly [role: string, slots: readonly string[]])[]>();

function slotsOf(frame: Frame): readonly (readonly [role: string, slots: readonly string[]])[] {
  const known = slotLists.get(frame);
  if (known) return known;
  const lists = Object.entries(frame.slots).map(([role, slots]) => [role, slots.split(/\s+/)] as const);
  slotLists.set(frame, lists);
  return lists;
}

/** Who fills the roles of a frame; nothing when one of those that it can't do without is not filled. */
function rolesOf(
  relation: Relation,
  frame: Frame,
  find: (role: string, slots: readonly string[]) => readonly Entity[],
): Match['roles'] | undefined {
  const roles: Record<string, readonly Entity[]> = {};
  for (const [role, slots] of slotsOf(frame)) {
    roles[role] = find(role, slots);
    if (roles[role].length === 0 && isNeeded(relation, frame, role)) return undefined;
  }
  return complete(relation, frame, roles) ? roles : undefined;
}

const isNeeded = (relation: Relation, frame: Frame, role: string): boolean =>
  role === relation.subject || role === relation.object || (frame.needs?.includes(role) ?? false);

function complete(relation: Relation, frame: Frame, roles: Readonly<Record<string, readonly Entity[]>>): boolean {
  const filled = (role: string): boolean => (roles[role]?.length ?? 0) > 0;
  return filled(relation.subject) && filled(relation.object) && (frame.needs ?? []).every(filled);
}

function nounMatches(relation: Relation, frame: Frame, scene: Scene): readonly Match[] {
  const nouns = verbsOf(frame);
  return scene.phrases.flatMap((phrase, at) => {
    if (!isNoun(phrase) || !heads(phrase, nouns)) return [];
    const last = reach(scene.phrases, at);
    if (frame.says && !phrase.words.some((word) => frame.says?.test(word.lower))) return [];
    if (frame.unless?.test(wordsIn([phrase, ...purposeBehind(scene.phrases, at)]))) return [];
    const roles = rolesOf(relation, frame, (role, slots) => {
      for (const slot of slots) {
        const found = nounSlot(scene, phrase, at, last, slot, typesOf(relation, role));
        if (found.length > 0) return found;
      }
      return [];
    });
    if (!roles) return [];
    return [{ relation, frame, roles, at, relative: false, from: start(scene, at), to: last }];
  });
}

/** The head, or where the head is a name the common noun in front of it: 'its inhibitor X'. */
function heads(phrase: NounPhrase, nouns: Lemmas): boolean {
  if (nouns.has('~')) return phrase.head.class === 'noun';
  if (nouns.has('*')) return phrase.head.class === 'name' && !phrase.head.anaphoric && plainName(phrase.head);
  return namesOf(phrase).some((name) => nouns.has(name));
}

const phraseNames = new WeakMap<NounPhrase, readonly string[]>();

/** What a group is called by its head, as it stands and in the singular. */
function namesOf(phrase: NounPhrase): readonly string[] {
  const known = phraseNames.get(phrase);
  if (known) return known;
  const common = phrase.words.findLast((word) => word.class === 'noun');
  const names = common && (phrase.head === common || phrase.head.class === 'name') ? withSingular(common.lower) : [];
  phraseNames.set(phrase, names);
  return names;
}

/** How far a noun group's complements reach: to the next finite verb, semicolon or relative clause. */
function reach(phrases: readonly Phrase[], at: number): number {
  let to = at;
  for (let next = at + 1; next < phrases.length && next < at + 30; next++) {
    const phrase = phrases[next];
    if (
      isVerb(phrase) &&
      phrase.finite &&
      !(phrase.words.length === 1 && phrase.form === 'past' && isPreposition(phrases[next + 1]))
    )
      break;
    if (
      isMark(phrase) &&
      (/^[;:.]$/.test(phrase.word.text) || phrase.word.class === 'relative' || phrase.word.class === 'subordinator')
    )
      break;
    if (isNoun(phrase)) to = next;
  }
  return to;
}

function start(scene: Scene, at: number): number {
  const clause = scene.clauses.find((one) => one.from <= at && at <= one.to);
  return Math.min(at, clause?.from ?? at);
}
