import type { Entity, EntityType, Mention } from '../model.js';

/** A mention and what it names. */
export interface Named {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** The names of each sentence, in the order of the text. */
export function namesBySentence(entities: readonly Entity[]): ReadonlyMap<number, readonly Named[]> {
  const bySentence = new Map<number, Named[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const names = bySentence.get(mention.sentence) ?? [];
      names.push({ mention, entity });
      bySentence.set(mention.sentence, names);
    }
  }
  for (const names of bySentence.values()) names.sort((a, b) => a.mention.start - b.mention.start);
  return bySentence;
}

/** The different entities of some types among names, first mention first. */
export function distinct(names: readonly Named[], types: readonly EntityType[]): readonly Entity[] {
  return [...new Set(names.map((name) => name.entity).filter((entity) => types.includes(entity.type)))];
}
