import type { ManagedTransaction } from 'neo4j-driver';
import type { Extraction } from '../model.js';
import { check } from './check.js';
import type { Graph } from './connection.js';
import { cypher } from './cypher.js';
import type { Row } from './row.js';
import { type Rows, rowsOf } from './rows.js';
import { parameters } from './values.js';

/** Of the things of one kind in a filing: how many the graph did not know, and how many it did. */
export interface Count {
  readonly new: number;
  readonly known: number;
}

/** What one filing brought. */
export interface LoadReport {
  readonly filing: string;
  readonly filings: Count;
  readonly entities: Count;
  /** Asserted statements. */
  readonly relations: Count;
  /** Statements that are kept but are no facts: planned, negated … */
  readonly heldBack: Count;
  readonly evidence: Count;
}

/** The files of `cypher/load/` in their order, and the rows that each takes. */
const STEPS: readonly (readonly [rows: keyof Rows, file: string])[] = [
  ['filing', 'filing'],
  ['documents', 'documents'],
  ['sentences', 'sentences'],
  ['entities', 'entities'],
  ['filed-by', 'filed-by'],
  ['mentions', 'mentions'],
  ['relations', 'statements'],
  ['heldBack', 'statements'],
  ['licensors', 'licensors'],
  ['by', 'by'],
  ['evidence', 'evidence'],
  ['edges', 'edges'],
];

/**
 * Writes one filing, in one transaction: all of it or nothing. Writing it again changes nothing.
 *
 * @throws IntegrityError before anything is written, when a span does not quote its text or an id points nowhere
 * @throws DatabaseError when the database fails
 */
export async function load(graph: Graph, extraction: Extraction): Promise<LoadReport> {
  check(extraction);
  const rows = rowsOf(extraction);
  const made = await graph.write((transaction) => write(transaction, rows));
  const count = (kind: keyof Rows): Count => {
    const fresh = made.get(kind) ?? 0;
    return { new: fresh, known: rows[kind].length - fresh };
  };
  return {
    filing: extraction.reading.filing.id,
    filings: count('filing'),
    entities: count('entities'),
    relations: count('relations'),
    heldBack: count('heldBack'),
    evidence: count('evidence'),
  };
}

/** How many of each kind were new. Evidence is a relationship, the other kinds that are counted are nodes. */
async function write(transaction: ManagedTransaction, rows: Rows): Promise<ReadonlyMap<keyof Rows, number>> {
  const made = new Map<keyof Rows, number>();
  for (const [kind, file] of STEPS) {
    const { nodesCreated, relationshipsCreated } = await step(transaction, file, rows[kind]);
    made.set(kind, kind === 'evidence' ? relationshipsCreated : nodesCreated);
  }
  return made;
}

async function step(transaction: ManagedTransaction, file: string, rows: readonly Row[]) {
  if (rows.length === 0) return { nodesCreated: 0, relationshipsCreated: 0 };
  const { summary } = await transaction.run(cypher(`load/${file}`), parameters({ rows }));
  return summary.counters.updates();
}
