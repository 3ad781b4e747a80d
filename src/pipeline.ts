import { resolveAnaphora } from './coreference/index.js';
import { readDocuments } from './document/index.js';
import { readFiling } from './filing/index.js';
import { recognise } from './mentions/index.js';
import type { OwnName } from './mentions/own-names.js';
import type { Anaphor, Extraction, Input } from './model.js';
import { RELATIONS } from './relations/index.js';
import type { Relation } from './relations/relation.js';
import { resolveEntities } from './resolution/entities.js';
import { resolveStatements } from './resolution/statements.js';
import { claims } from './rules/index.js';

/** What a user adds: names, and relations with rules of their own in place of those that pressgraph has. */
export interface Own {
  readonly names?: readonly OwnName[];
  readonly relations?: readonly Relation[];
}

/** What `extract` gives, with the stand-ins that it is made from. */
export interface Derivation extends Extraction {
  readonly anaphora: readonly Anaphor[];
  /** The relations that were looked for, with their rules. */
  readonly relations: readonly Relation[];
}

/**
 * The whole of pressgraph on one page: from the bytes of one filing to what it states. Each line is one folder.
 * Deterministic: the same bytes give the same derivation.
 *
 * @throws InputError when the bytes are no filing that can be read
 */
export function derive(input: Input, { names, relations = RELATIONS }: Own = {}): Derivation {
  const filing = readFiling(input);
  const reading = readDocuments(filing);
  const recognised = recognise(reading, names);
  const entities = resolveEntities(reading, recognised);
  const anaphora = resolveAnaphora(reading, entities);
  const statements = resolveStatements(claims(reading, entities, anaphora, relations));
  return { reading, entities, anaphora, statements, relations };
}

/**
 * What a filing states, without what lies between.
 *
 * @throws InputError when the bytes are no filing that can be read
 */
export function extract(input: Input, own: Own = {}): Extraction {
  const { reading, entities, statements } = derive(input, own);
  return { reading, entities, statements };
}
