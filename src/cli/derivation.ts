import { resolveAnaphora } from '../coreference/index.js';
import { readDocuments } from '../document/index.js';
import { readFiling } from '../filing/index.js';
import { recognise } from '../mentions/index.js';
import type { Anaphor, Entity, Input, Mention, Reading, Sentence, Statement } from '../model.js';
import type { Own } from '../pipeline.js';
import { RELATIONS } from '../relations/index.js';
import type { Relation } from '../relations/relation.js';
import { resolveEntities } from '../resolution/entities.js';
import { resolveStatements } from '../resolution/statements.js';
import { claims } from '../rules/index.js';

/** What `extract` gives, with the stand-ins that it is made from. */
export interface Derivation {
  readonly reading: Reading;
  readonly entities: readonly Entity[];
  readonly anaphora: readonly Anaphor[];
  readonly statements: readonly Statement[];
  /** The relations that were looked for, with their rules. */
  readonly relations: readonly Relation[];
}

/**
 * The stages of `pipeline.ts`, keeping what is between them.
 *
 * @throws InputError when the bytes are no filing that can be read
 */
export function derive(input: Input, { names, relations = RELATIONS }: Own = {}): Derivation {
  const reading = readDocuments(readFiling(input));
  const entities = resolveEntities(reading, recognise(reading, names));
  const anaphora = resolveAnaphora(reading, entities);
  const statements = resolveStatements(claims(reading, entities, anaphora, relations));
  return { reading, entities, anaphora, statements, relations };
}

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
