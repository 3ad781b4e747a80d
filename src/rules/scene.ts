import type { Entity, EntityType } from '../model.js';
import type { Clause } from './clause.js';
import { isAnd, isComma } from './marks.js';
import type { Phrase } from './phrases.js';

/** Who may fill a role of a sentence besides those that it names. */
export interface Offstage {
  /** The company that speaks in the sentence, for roles that are left unsaid. */
  readonly speaker: Entity | undefined;
  /** The asset that the heading over the sentence names. */
  readonly topic: Entity | undefined;
  /** The company whose own paragraph this is ('About X'), for what it has without saying so. */
  readonly owner: Entity | undefined;
  /** What the sentence before names. */
  readonly before: readonly Entity[];
}

export interface Scene extends Offstage {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}

/** The one entity of these types that the sentence speaks of, if it is one. */
export function onlyOne(scene: Scene, types: readonly EntityType[]): readonly Entity[] {
  const all = scene.phrases.flatMap((phrase) => phrase.words.flatMap((word) => word.entities));
  const fitting = [...new Set(all.filter((entity) => types.includes(entity.type)))];
  return fitting.length === 1 ? fitting : [];
}

/** What the text is on about: the asset in the heading, else the only one in the sentence, or in the one before. */
export function topicOf(scene: Scene, types: readonly EntityType[], at?: number): readonly Entity[] {
  const here = onlyOne(scene, types);
  // 'The trial goes on in X, and Y is new': what comes up only later is no topic
  if (at !== undefined && here.length > 0 && opensLater(scene, here, at)) return [];
  if (here.length > 0) return here;
  if (scene.topic && types.includes(scene.topic.type)) return [scene.topic];
  const named = scene.phrases.some((phrase) =>
    phrase.words.some((word) => word.entities.some((entity) => types.includes(entity.type))),
  );
  const before = [...new Set(scene.before.filter((entity) => types.includes(entity.type)))];
  return !named && before.length === 1 ? before : [];
}

/** Does a thing come up only behind a place, as the subject of a clause of its own? */
function opensLater({ phrases }: Scene, [one]: readonly Entity[], at: number): boolean {
  const first = phrases.findIndex(({ words }) =>
    words.some(({ entities }) => one !== undefined && entities.includes(one)),
  );
  return first > at && isAnd(phrases[first - 1]) && isComma(phrases[first - 2]);
}

/** How many other firms a sentence names. */
export const othersThan = (scene: Scene, company: Entity): number =>
  scene.phrases
    .flatMap((phrase) => phrase.words.flatMap((word) => word.entities))
    .filter((entity) => entity.type === 'Company' && entity !== company).length;
