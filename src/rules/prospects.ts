import type { Entity } from '../model.js';
import type { Frame, Pattern, Relation } from '../relations/relation.js';
import { remembered } from '../remembered.js';
import { lemmaOf } from './lemmas.js';
import type { Offstage } from './scene.js';
import { typesOf } from './slots.js';
import { lastWord, type RawWord, withSingular } from './word.js';

/** A frame that may fit a sentence. */
export interface Prospect {
  readonly relation: Relation;
  readonly frame: Frame;
}

const NONE: readonly Numbered[] = [];

/** What is known of a sentence before it is parsed. */
export interface Unparsed {
  readonly words: readonly RawWord[];
  /** What its words name or stand for. */
  readonly named: readonly Entity[];
  readonly offstage: Offstage;
  readonly lemmas: ReadonlyMap<string, string>;
}

/**
 * The frames that a sentence may fit: their words stand in it, and there is somebody for each of their ends. Parsing
 * takes most of the time of a sentence, and half of those that name two things have no such frame. Sound: a frame that
 * is left out could not give a claim.
 */
export function prospects(relations: readonly Relation[], sentence: Unparsed): readonly Prospect[] {
  const types = typesIn(sentence);
  const possible = new Set(relations.filter((relation) => canHold(relation, types)));
  if (possible.size === 0) return NONE;
  const { always, framesOf } = cuesOf(relations, sentence.lemmas);
  const cued = new Set<Numbered>();
  const cue = (frames: readonly Numbered[]): void => {
    for (const one of frames) if (possible.has(one.relation)) cued.add(one);
  };
  cue(always);
  for (const { lower } of sentence.words) cue(framesOf(lower));
  return [...cued].filter((one) => isPeopled(one, sentence) && isWorded(one.frame, sentence.words)).sort(inOrder);
}

const typesIn = ({ named, offstage: { speaker, topic, owner, before } }: Unparsed): ReadonlySet<string | undefined> =>
  new Set([...named, ...before, speaker, topic, owner].map((entity) => entity?.type));

/** Whether there is something for each end of a relation. */
const canHold = ({ subject, object, roles }: Relation, types: ReadonlySet<string | undefined>): boolean =>
  [subject, object].every((role) => roles[role]?.some((type) => types.has(type)));

/** A frame with its place among all. */
interface Numbered extends Prospect {
  readonly at: number;
}
const inOrder = (a: Numbered, b: Numbered): number => a.at - b.at;

/** The frames whose verb or noun a word may be, in lower case, and those that stand on no certain word. */
interface Cues {
  readonly lemmas: ReadonlyMap<string, string>;
  readonly framesOf: (lower: string) => readonly Numbered[];
  readonly always: readonly Numbered[];
}

const indexes = new WeakMap<readonly Relation[], Cues>();

function cuesOf(relations: readonly Relation[], lemmas: ReadonlyMap<string, string>): Cues {
  const known = indexes.get(relations);
  if (known?.lemmas === lemmas) return known;
  const all = relations
    .flatMap((relation) => relation.frames.map((frame) => ({ relation, frame })))
    .map((prospect, at) => ({ ...prospect, at }));
  const verbs = byWord(all.filter(({ frame }) => frame.verbs));
  const nouns = byWord(all.filter(({ frame }) => frame.nouns));
  const cues = {
    lemmas,
    framesOf: remembered((lower) => [
      ...(verbs.get(lemmaOf(lower, lemmas)) ?? []),
      ...withSingular(lower).flatMap((noun) => nouns.get(noun) ?? []),
    ]),
    always: all.filter(({ frame }) => frame.pairs || /[*~]/.test(frame.nouns ?? '')),
  };
  indexes.set(relations, cues);
  return cues;
}

function byWord(all: readonly Numbered[]): ReadonlyMap<string, readonly Numbered[]> {
  const index = new Map<string, Set<Numbered>>();
  for (const one of all)
    for (const word of (one.frame.verbs ?? one.frame.nouns ?? '').split(/\s+/)) {
      const lemma = word.split('+')[0] ?? word;
      index.set(lemma, (index.get(lemma) ?? new Set()).add(one));
    }
  return new Map([...index].map(([word, frames]) => [word, [...frames]]));
}

/** Whether there is somebody for each role that the frame can't do without, and not one and the same for both ends. */
function isPeopled({ relation, frame }: Prospect, sentence: Unparsed): boolean {
  const { subject, object } = relation;
  const one = findFor(subject, relation, frame, sentence);
  return (
    one !== undefined &&
    (frame.needs ?? []).every((role) => findFor(role, relation, frame, sentence)) &&
    (findFor(object, relation, frame, sentence, one) !== undefined ||
      (findFor(object, relation, frame, sentence) !== undefined &&
        findFor(subject, relation, frame, sentence, one) !== undefined))
  );
}

/** Somebody for a role, who is not `other`: of those that the sentence names, or who may be left unsaid in its slots. */
function findFor(
  role: string,
  relation: Relation,
  { slots }: Frame,
  { named, offstage: { speaker, topic, owner, before } }: Unparsed,
  other?: Entity,
): Entity | undefined {
  const types = typesOf(relation, role);
  const fits = (entity: Entity | undefined): boolean =>
    entity !== undefined && entity !== other && types.includes(entity.type);
  const found = named.find(fits);
  const where = slots[role];
  if (found || where === undefined) return found;
  if (/speaker|teller|announcer/.test(where) && fits(speaker)) return speaker;
  if (where.includes('owner') && fits(owner)) return owner;
  if (where.includes('topic') && fits(topic)) return topic;
  return where.includes('topic') || where.includes('other') ? before.find(fits) : undefined;
}

/** Whether the words stand in it that a frame looks for besides its verb or noun. */
function isWorded({ object, with: others = {}, nouns, says, pairs, aside }: Frame, words: readonly RawWord[]): boolean {
  const has = (pattern: Pattern): boolean => words.some((word) => pattern.test(lastWord(word)));
  if (aside) return words.some(({ lower }) => aside.test(lower));
  if (pairs) return words.some(({ text }) => BRACKET.test(text));
  if (nouns && says) return words.some(({ lower }) => says.test(lower));
  return (!object || has(object)) && Object.values(others).every(has);
}
const BRACKET = /^[([]$/;
