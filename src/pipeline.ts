import { resolveAnaphora } from './coreference/index.js';
import { readDocuments } from './document/index.js';
import { readFiling } from './filing/index.js';
import { recognise } from './mentions/index.js';
import type { Extraction, Input } from './model.js';
import { resolveEntities } from './resolution/entities.js';
import { resolveStatements } from './resolution/statements.js';
import { claims } from './rules/index.js';

/**
 * The whole of pressgraph on one page: from the bytes of one filing to what it states. Each line is one folder.
 * Deterministic: the same bytes give the same extraction.
 *
 * @throws InputError when the bytes are no filing that can be read
 */
export function extract(input: Input): Extraction {
  const filing = readFiling(input);
  const reading = readDocuments(filing);
  const recognised = recognise(reading);
  const entities = resolveEntities(reading, recognised);
  const anaphora = resolveAnaphora(reading, entities);
  const statements = resolveStatements(claims(reading, entities, anaphora));
  return { reading, entities, statements };
}
