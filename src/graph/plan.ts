import type { ManagedTransaction } from 'neo4j-driver';
import type { Extraction, RelationType, Status } from '../model.js';
import { check } from './check.js';
import type { Graph } from './connection.js';
import { cypher } from './cypher.js';
import type { Count, LoadReport } from './load.js';
import type { Row } from './row.js';
import { type EntityRow, rowsOf } from './rows.js';
import { parameters } from './values.js';

/** What `load` would report and change. */
export interface Plan extends LoadReport {
  readonly newEntities: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  /** Names that entities which are already there would get. */
  readonly newNames: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly newStatements: readonly {
    readonly id: string;
    readonly type: RelationType;
    readonly subject: string;
    readonly object: string;
    readonly status: Status;
  }[];
}

/**
 * What loading a filing would change, without writing anything.
 *
 * @throws IntegrityError when a span does not quote its text or an id points nowhere
 * @throws DatabaseError when the database fails
 */
export async function plan(graph: Graph, extraction: Extraction): Promise<Plan> {
  check(extraction);
  const rows = rowsOf(extraction);
  return graph.read(async (transaction) => {
    const filings = await known(transaction, 'filing', rows.filing);
    const names = await known(transaction, 'entities', rows.entities);
    const statements = await known(transaction, 'statements', [...rows.relations, ...rows.heldBack]);
    const evidence = await known(transaction, 'evidence', rows.evidence);
    return {
      filing: extraction.reading.filing.id,
      filings: count(rows.filing, filings),
      entities: count(rows.entities, names),
      relations: count(rows.relations, statements),
      heldBack: count(rows.heldBack, statements),
      evidence: count(rows.evidence, evidence),
      newEntities: rows.entities.filter(({ id }) => !names.has(id)).map(({ id, type, name }) => ({ id, type, name })),
      newNames: rows.entities.flatMap((row) => newNames(row, names.get(row.id))),
      newStatements: extraction.statements
        .filter(({ id }) => !statements.has(id))
        .map(({ id, type, subject, object, status }) => ({ id, type, subject, object, status })),
    };
  });
}

type Known = ReadonlyMap<string, readonly string[]>;

/** The ids of the rows that the graph knows, and for entities the names that it knows them by. */
async function known(transaction: ManagedTransaction, file: string, rows: readonly Row[]): Promise<Known> {
  if (rows.length === 0) return new Map();
  const { records } = await transaction.run<{ id: string; names: string[] }>(
    cypher(`plan/${file}`),
    parameters({ rows }),
  );
  return new Map(records.map((record) => [record.get('id'), record.get('names')]));
}

function count(rows: readonly Row[], known: Known): Count {
  const old = rows.filter(({ id }) => typeof id === 'string' && known.has(id)).length;
  return { new: rows.length - old, known: old };
}

function newNames({ id, name, aliases }: EntityRow, known: readonly string[] | undefined): Plan['newNames'] {
  const names = known ? [name, ...aliases].filter((own) => !known.includes(own)) : [];
  return names.length === 0 ? [] : [{ id, names }];
}
