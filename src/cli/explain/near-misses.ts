import type { Entity, Sentence } from '../../model.js';
import type { Frame, Relation } from '../../relations/relation.js';
import { parse } from '../../rules/parse.js';
import type { NounPhrase } from '../../rules/phrases.js';
import type { Scene } from '../../rules/scene.js';
import { fillOrSpeaker, nounSlot, typesOf } from '../../rules/slots.js';
import { lemmasOf } from '../../rules/verbs.js';
import { type Reference, wordsOf } from '../../rules/words.js';

/** A rule whose word stands in a sentence, and what it found and missed there. */
export interface NearMiss {
  readonly rule: string;
  readonly word: string;
  readonly found: Readonly<Record<string, readonly Entity[]>>;
  /** Roles that nothing fills; empty where another condition of the rule failed. */
  readonly missed: readonly string[];
}

/** The rules that came nearest to a sentence: those that found at least one role, fewest missing roles first. */
export function nearMisses(
  sentence: Sentence,
  references: readonly Reference[],
  speaker: Entity | undefined,
  relations: readonly Relation[],
): readonly NearMiss[] {
  const scene = {
    ...parse(wordsOf(sentence, references), lemmasOf(relations)),
    speaker,
    topic: undefined,
    owner: undefined,
    before: [],
  };
  return relations
    .flatMap((relation) => relation.frames.flatMap((frame) => tried(relation, frame, scene)))
    .filter(({ found }) => Object.values(found).some((entities) => entities.length > 0))
    .sort((a, b) => a.missed.length - b.missed.length);
}

function tried(relation: Relation, frame: Frame, scene: Scene): readonly NearMiss[] {
  const words = new Set((frame.verbs ?? frame.nouns ?? '').split(/\s+/).map((one) => one.split('+')[0] ?? one));
  const miss = (word: string, find: (role: string, slots: readonly string[]) => readonly Entity[]): NearMiss => {
    const found = Object.fromEntries(
      Object.entries(frame.slots).map(([role, slots]) => [role, find(role, slots.split(/\s+/))] as const),
    );
    const needed = [...new Set([relation.subject, relation.object, ...(frame.needs ?? [])])];
    const missed = needed.filter((role) => (found[role] ?? []).length === 0);
    return { rule: `${relation.type}/${frame.name}`, word, found, missed };
  };
  if (frame.verbs) {
    return scene.clauses
      .filter(({ verb }) => words.has(verb.lemma))
      .map((clause) =>
        miss(clause.verb.main.text, (role, slots) => fillOrSpeaker(scene, clause, relation, role, slots)),
      );
  }
  return scene.phrases.flatMap((phrase, at) => {
    if (phrase.kind !== 'noun') return [];
    const word = nounOf(phrase, words);
    if (word === undefined) return [];
    const inSlot = (slot: string, role: string) =>
      nounSlot(scene, phrase, at, scene.phrases.length - 1, slot, typesOf(relation, role));
    return [
      miss(
        word,
        (role, slots) => slots.map((slot) => inSlot(slot, role)).find((entities) => entities.length > 0) ?? [],
      ),
    ];
  });
}

function nounOf(phrase: NounPhrase, nouns: ReadonlySet<string>): string | undefined {
  const common = phrase.words.findLast((word) => word.class === 'noun');
  return common && (nouns.has(common.lower) || nouns.has(common.lower.replace(/s$/, ''))) ? common.text : undefined;
}
