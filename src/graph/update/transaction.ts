import type { ManagedTransaction, QueryResult, RecordShape } from 'neo4j-driver';
import { cypher, statements } from '../cypher.js';
import type { Value } from '../row.js';
import { parameters } from '../values.js';

/** What runs queries, in a transaction that is kept or taken back by who began it. */
export type Runner = Pick<ManagedTransaction, 'run'>;

/** Rows that go to the server in one query: more take more memory there, fewer take more time. */
const BATCH = 5000;

/**
 * Runs a file of `cypher/`, all its statements in their order, and gives the records of the last one. Of the lists
 * among the parameters the longest is sent in batches.
 */
export async function run<T extends RecordShape = RecordShape>(
  transaction: Runner,
  file: string,
  values: { readonly [name: string]: readonly Value[] },
): Promise<readonly T[]> {
  if (Object.values(values).every((list) => list.length === 0)) return [];
  let last: readonly T[] = [];
  for (const text of statements(cypher(file))) last = await inBatches<T>(transaction, text, values);
  return last;
}

async function inBatches<T extends RecordShape>(
  transaction: Runner,
  text: string,
  values: { readonly [name: string]: readonly Value[] },
): Promise<readonly T[]> {
  const [name = '', list = []] = Object.entries(values).find(([one]) => text.includes(`UNWIND $${one} `)) ?? [];
  const found: T[] = [];
  for (let start = 0; start < list.length; start += BATCH) {
    const batch = { ...values, [name]: list.slice(start, start + BATCH) };
    const { records }: QueryResult<T> = await transaction.run<T>(text, parameters(batch));
    for (const record of records) found.push(record.toObject());
  }
  return found;
}
