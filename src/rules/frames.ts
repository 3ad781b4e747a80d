import type { Entity, EntityType } from '../model.js';
import type { Frame, Relation } from '../relations/relation.js';
import { type Clause, listFrom, skipBrackets } from './clauses.js';
import { denotes, describedBy, fill, plainName } from './denotation.js';
import { closes, isAdverb, isComma, isMark, isNoun, isPreposition, isVerb, opens } from './marks.js';
import { type NounPhrase, type Phrase, particleAfter } from './phrases.js';
import type { Word } from './words.js';

/** A frame that fits: who fills its roles, and the phrases from the first to the last that show it. */
export interface Match {
  readonly relation: Relation;
  readonly frame: Frame;
  readonly roles: Readonly<Record<string, readonly Entity[]>>;
  /** Position of the verb or the noun. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** The company that speaks in the sentence, for roles that are left unsaid. */
  readonly speaker: Entity | undefined;
  /** The asset that the heading over the sentence names. */
  readonly topic: Entity | undefined;
  /** The company whose own paragraph this is ('About X'), for what it has without saying so. */
  readonly owner: Entity | undefined;
  /** What the sentence before names. */
  readonly before: readonly Entity[];
}

/** Every match of a relation's frames in a sentence. */
export function matches(relation: Relation, scene: Scene): readonly Match[] {
  return relation.frames.flatMap((frame) =>
    frame.pairs
      ? pairMatches(relation, frame, frame.pairs, scene)
      : frame.verbs
        ? verbMatches(relation, frame, scene)
        : nounMatches(relation, frame, scene),
  );
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
    const within = phrases[at + 2];
    if (!isNoun(phrase) || !opens(phrases[at + 1]) || !isNoun(within) || !closes(phrases[at + 3])) return [];
    const roles = {
      [outside]: phrase.head.entities.filter((entity) => typesOf(relation, outside).includes(entity.type)),
      [inside]: within.head.entities.filter((entity) => typesOf(relation, inside).includes(entity.type)),
    };
    return complete(relation, frame, roles) ? [{ relation, frame, roles, at, from: at, to: at + 3 }] : [];
  });
  return pairs.length > 1 ? pairs : [];
}

const typesOf = (relation: Relation, role: string) => relation.roles[role] ?? [];
const lemmasOf = new WeakMap<Frame, ReadonlyMap<string, string | undefined>>();

/** lemma -> particle, for the verbs of a frame. */
function verbsOf(frame: Frame): ReadonlyMap<string, string | undefined> {
  const known = lemmasOf.get(frame);
  if (known) return known;
  const verbs = new Map<string, string | undefined>();
  for (const verb of (frame.verbs ?? frame.nouns ?? '').split(/\s+/)) {
    const [lemma = '', particle] = verb.split('+');
    verbs.set(lemma, particle);
  }
  lemmasOf.set(frame, verbs);
  return verbs;
}

function verbMatches(relation: Relation, frame: Frame, scene: Scene): readonly Match[] {
  const verbs = verbsOf(frame);
  return scene.clauses.flatMap((clause) => {
    if (!verbs.has(clause.verb.lemma)) return [];
    const particle = verbs.get(clause.verb.lemma);
    const found = particleAfter(scene.phrases, clause.at);
    if (particle ? found !== particle : found === 'back' || (found === 'up' && clause.verb.lemma === 'give')) return [];
    const text = frame.says || frame.unless ? textOf(scene.phrases, clause) : '';
    if ((frame.says && !frame.says.test(text)) || frame.unless?.test(text)) return [];
    if (frame.object && !headMatches(clause, 'object', frame.object)) return [];
    if (frame.notObject && headMatches(clause, 'object', frame.notObject)) return [];
    for (const [slot, heads] of Object.entries(frame.with ?? {})) if (!headMatches(clause, slot, heads)) return [];
    const roles = mapRoles(frame, (role, slots) => fillOrSpeaker(scene, clause, relation, role, slots));
    return complete(relation, frame, roles) ? [{ relation, frame, roles, at: clause.at, ...extent(clause) }] : [];
  });
}

const textOf = (phrases: readonly Phrase[], clause: Clause): string => {
  const { from, to } = extent(clause);
  return phrases
    .slice(from, to + 1)
    .flatMap((phrase) => phrase.words.map((word) => word.lower))
    .join(' ');
};

/** The word itself; of a stand-in of several words ('those rights') the last. */
const lastWord = (word: Word): string => (word.anaphoric ? (word.lower.split(/\s+/).at(-1) ?? '') : word.lower);

const headMatches = (clause: Clause, slot: string, heads: RegExp): boolean =>
  clause.arguments.some(
    (argument) => argument.slot === slot && argument.phrase.words.some((word) => heads.test(lastWord(word))),
  );

const extent = (clause: Clause): { from: number; to: number } => ({
  from: Math.min(clause.from, clause.at, ...clause.arguments.map((argument) => argument.at)),
  to: Math.max(clause.to, clause.at),
});

/** As `fill`, but a role that may be left unsaid falls to the speaker. */
function fillOrSpeaker(
  scene: Scene,
  clause: Clause,
  relation: Relation,
  role: string,
  slots: readonly string[],
): readonly Entity[] {
  const types = typesOf(relation, role);
  const found = fill(scene.phrases, clause, slots, types, relation.gathers?.includes(role), scene.clauses);
  if (found.length > 0) return found;
  if (slots.includes('other')) return otherThan(scene, clause, types);
  if (slots.includes('sentence')) return onlyOne(scene, types);
  return slots.includes('speaker') && scene.speaker ? [scene.speaker] : [];
}

/** The one company besides the speaker that the sentence names, or else the sentence before it. */
function otherThan(scene: Scene, clause: Clause, types: readonly EntityType[]): readonly Entity[] {
  const given = fill(scene.phrases, clause, ['to', 'subject'], types);
  const here = scene.phrases.flatMap((phrase) => phrase.words.flatMap((word) => word.entities));
  for (const entities of [here, scene.before]) {
    const others = [
      ...new Set(
        entities.filter((entity) => types.includes(entity.type) && !given.includes(entity) && entity !== scene.speaker),
      ),
    ];
    if (others.length > 0) return others.length === 1 ? others : [];
  }
  return [];
}

/** The one entity of these types that the sentence speaks of, if it is one. */
function onlyOne(scene: Scene, types: readonly EntityType[]): readonly Entity[] {
  const all = scene.phrases.flatMap((phrase) => phrase.words.flatMap((word) => word.entities));
  const fitting = [...new Set(all.filter((entity) => types.includes(entity.type)))];
  return fitting.length === 1 ? fitting : [];
}

function mapRoles(
  frame: Frame,
  find: (role: string, slots: readonly string[]) => readonly Entity[],
): Readonly<Record<string, readonly Entity[]>> {
  return Object.fromEntries(
    Object.entries(frame.slots).map(([role, slots]) => [role, find(role, slots.split(/\s+/))] as const),
  );
}

function complete(relation: Relation, frame: Frame, roles: Readonly<Record<string, readonly Entity[]>>): boolean {
  const needed = [relation.subject, relation.object, ...(frame.needs ?? [])];
  return needed.every((role) => (roles[role]?.length ?? 0) > 0);
}

// --- noun frames ------------------------------------------------------------------------------------------------------

function nounMatches(relation: Relation, frame: Frame, scene: Scene): readonly Match[] {
  const nouns = verbsOf(frame);
  return scene.phrases.flatMap((phrase, at) => {
    if (!isNoun(phrase) || !heads(phrase, nouns)) return [];
    const last = reach(scene.phrases, at);
    if (frame.says && !phrase.words.some((word) => frame.says?.test(word.lower))) return [];
    if (phrase.words.some((word) => frame.unless?.test(word.lower))) return [];
    const roles = mapRoles(frame, (role, slots) => {
      for (const slot of slots) {
        const found = nounSlot(scene, phrase, at, last, slot, typesOf(relation, role));
        if (found.length > 0) return found;
      }
      return [];
    });
    if (!complete(relation, frame, roles)) return [];
    return [{ relation, frame, roles, at, from: start(scene, at), to: last }];
  });
}

/** The head, or where the head is a name the common noun in front of it: 'its inhibitor X'. */
function heads(phrase: NounPhrase, nouns: ReadonlyMap<string, string | undefined>): boolean {
  if (nouns.has('+')) return phrase.head.class === 'noun';
  if (nouns.has('*')) return phrase.head.class === 'name' && !phrase.head.anaphoric && plainName(phrase.head);
  const common = phrase.words.filter((word) => word.class === 'noun').at(-1);
  if (!common || (phrase.head !== common && phrase.head.class !== 'name')) return false;
  const { lower } = common;
  const singular = lower
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  return nouns.has(lower) || nouns.has(singular) || nouns.has(lower.replace(/s$/, ''));
}

function nounSlot(
  scene: Scene,
  phrase: NounPhrase,
  at: number,
  last: number,
  slot: string,
  types: readonly EntityType[],
): readonly Entity[] {
  const { phrases, clauses } = scene;
  if (slot === 'speaker') return scene.speaker && types.includes('Company') ? [scene.speaker] : [];
  if (slot === 'sentence') return onlyOne(scene, types);
  if (slot === 'topic') return topicOf(scene, types);
  if (slot === 'owner')
    return scene.owner && types.includes('Company') && othersThan(scene, scene.owner) === 0 ? [scene.owner] : [];
  if (slot === 'theme') return themeOf(scene, at, types);
  if (slot === 'isa') return describedBy(phrases, clauses, at, types);
  if (slot === 'possessor') return possessorOf(scene, phrase, at, types);
  if (slot === 'modifier') return modifiersOf(phrase, types);
  if (slot === 'holder') return holderOf(scene, at, types);
  const found = behind(phrases, at, last, slot, types);
  if (found.length > 0) return found;
  const clause = clauses.find((one) =>
    one.arguments.some((argument) => argument.at === at && /^(subject|object)$/.test(argument.slot)),
  );
  return clause ? fill(phrases, clause, [slot], types) : [];
}

function possessorOf(scene: Scene, phrase: NounPhrase, at: number, types: readonly EntityType[]): readonly Entity[] {
  const whose = scene.phrases[at - 1];
  if (isMark(whose) && whose.word.lower === 'whose') {
    const before = isMark(scene.phrases[at - 2]) ? at - 3 : at - 2;
    return describedBy(scene.phrases, scene.clauses, before, types);
  }
  for (let possessor = phrase.possessor; possessor; possessor = possessor.possessor) {
    const own = possessor.head.entities.filter((entity) => types.includes(entity.type));
    if (own.length > 0) return own;
  }
  return [];
}

function modifiersOf(phrase: NounPhrase, types: readonly string[]): readonly Entity[] {
  return phrase.words
    .filter((word) => word !== phrase.head || word.prefix || word.suffix)
    .flatMap((word) => word.entities)
    .filter((entity) => types.includes(entity.type));
}

function holderOf(scene: Scene, at: number, types: readonly EntityType[]): readonly Entity[] {
  const clause = scene.clauses.findLast(
    (one) =>
      one.at < at &&
      one.arguments.some((argument) => argument.at === at && /^(object|into|of|for)$/.test(argument.slot)),
  );
  return clause ? fill(scene.phrases, clause, ['subject'], types) : [];
}

/** What the text is on about: the asset in the heading, else the only one in the sentence, or in the one before. */
function topicOf(scene: Scene, types: readonly EntityType[]): readonly Entity[] {
  const here = onlyOne(scene, types);
  if (here.length > 0) return here;
  if (scene.topic && types.includes(scene.topic.type)) return [scene.topic];
  const named = scene.phrases.some((phrase) =>
    phrase.words.some((word) => word.entities.some((entity) => types.includes(entity.type))),
  );
  const before = [...new Set(scene.before.filter((entity) => types.includes(entity.type)))];
  return !named && before.length === 1 ? before : [];
}

const othersThan = (scene: Scene, company: Entity): number =>
  scene.phrases
    .flatMap((phrase) => phrase.words.flatMap((word) => word.entities))
    .filter((entity) => entity.type === 'Company' && entity !== company).length;

/** What is done in 'X was tested in C’s study': the object of the clause that the noun stands in. */
function themeOf(scene: Scene, at: number, types: readonly EntityType[]): readonly Entity[] {
  const clause = scene.clauses.find((one) =>
    one.arguments.some((argument) => argument.at === at && argument.slot === 'in'),
  );
  return clause ? fill(scene.phrases, clause, ['object'], types) : [];
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

function behind(
  phrases: readonly Phrase[],
  at: number,
  last: number,
  preposition: string,
  types: readonly EntityType[],
): readonly Entity[] {
  let next = skipBrackets(phrases, at + 1);
  while (next < last) {
    const mark = phrases[next];
    if (isPreposition(mark) && isNoun(phrases[next + 1])) {
      const list = listFrom(phrases, next + 1);
      const found = mark.word.lower === preposition ? list.found.flatMap((one) => denotes(phrases, one.at, types)) : [];
      if (found.length > 0) return [...new Set(found)];
      next = skipBrackets(phrases, list.to + 1);
    } else if (goesOn(phrases, next)) next++;
    else return [];
  }
  return [];
}

/** Marks over which complements reach: ', from X', 'granted by X', 'exclusively to X'. */
function goesOn(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  const led = isPreposition(phrases[at + 1]) || isAdverb(phrases[at + 1]);
  if (isVerb(phrase)) return !phrase.infinitive && phrase.words.length === 1 && (led || isNoun(phrases[at + 1]));
  if (isComma(phrase)) return led || isVerb(phrases[at + 1]);
  return isAdverb(phrase) || opens(phrase) || closes(phrase);
}

function start(scene: Scene, at: number): number {
  const clause = scene.clauses.find((one) => one.from <= at && at <= one.to);
  return Math.min(at, clause?.from ?? at);
}
