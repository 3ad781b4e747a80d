import type { Anaphor, Entity, Mention, Sentence } from '../../model.js';
import type { Derivation } from '../../pipeline.js';

export interface Naming {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** What a sentence names, in order. */
export const namesIn = ({ entities }: Derivation, { index }: Sentence): readonly Naming[] =>
  entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .filter(({ mention }) => mention.sentence === index)
    .sort((a, b) => a.mention.start - b.mention.start);

/** The stand-ins of a sentence that are written there. */
export const standInsOf = ({ anaphora }: Derivation, { index }: Sentence): readonly Anaphor[] =>
  anaphora.filter(({ sentence, start, end }) => sentence === index && end > start);

/** The company that speaks in a sentence, where one does. */
export const speakerOf = ({ anaphora }: Derivation, { index }: Sentence): Entity | undefined =>
  anaphora.find(({ sentence, start, end }) => sentence === index && start === end)?.entities[0];
