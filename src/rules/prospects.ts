import type { Entity } from '../model.js';
import type { Frame, Pattern, Relation } from '../relations/relation.js';
import { lemmaOf } from './lemmas.js';
import { type Offstage, typesOf } from './slots.js';
import { lastWord, type RawWord, withSingular } from './word.js';

/** A frame that may fit a sentence. */
export interface Prospect {
  readonly relation: Relation;
  readonly frame: Frame;
}

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
  const { verbs, nouns, always } = cuesOf(relations);
  const cued = new Set(always);
  for (const { text, lower } of sentence.words) {
    for (const one of verbs.get(lemmaOf(text, sentence.lemmas)) ?? NONE) cued.add(one);
    for (const noun of withSingular(lower)) for (const one of nouns.get(noun) ?? NONE) cued.add(one);
  }
  return [...cued].filter((one) => isPeopled(one, sentence) && isWorded(one.frame, sentence.words)).sort(inOrder);
}

/** A frame with its place among all. */
interface Numbered extends Prospect {
  readonly at: number;
}
const NONE: readonly Numbered[] = [];
const inOrder = (a: Numbered, b: Numbered): number => a.at - b.at;

/** Frames by the lemmas of their verbs and by their nouns, and those that stand on no certain word. */
interface Cues {
  readonly verbs: ReadonlyMap<string, readonly Numbered[]>;
  readonly nouns: ReadonlyMap<string, readonly Numbered[]>;
  readonly always: readonly Numbered[];
}

const indexes = new WeakMap<readonly Relation[], Cues>();

function cuesOf(relations: readonly Relation[]): Cues {
  const known = indexes.get(relations);
  if (known) return known;
  const all = relations
    .flatMap((relation) => relation.frames.map((frame) => ({ relation, frame })))
    .map((prospect, at) => ({ ...prospect, at }));
  const cues = {
    verbs: byWord(all.filter(({ frame }) => frame.verbs)),
    nouns: byWord(all.filter(({ frame }) => frame.nouns)),
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
  const subjects = candidates(relation, frame, relation.subject, sentence);
  const objects = candidates(relation, frame, relation.object, sentence);
  return (
    subjects.length > 0 &&
    objects.length > 0 &&
    new Set([...subjects, ...objects]).size > 1 &&
    (frame.needs ?? []).every((role) => candidates(relation, frame, role, sentence).length > 0)
  );
}

function candidates(relation: Relation, { slots }: Frame, role: string, { named, offstage }: Unparsed) {
  const { speaker, topic, owner, before } = offstage;
  const where = slots[role] ?? '';
  const unsaid = [
    where.includes('speaker') && speaker,
    where.includes('owner') && owner,
    where.includes('topic') && topic,
    ...(/topic|other/.test(where) ? before : []),
  ];
  const types = typesOf(relation, role);
  return [...named, ...unsaid].filter((entity) => entity && types.includes(entity.type));
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
