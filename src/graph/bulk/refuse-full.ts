import { UsageError } from '../../errors.js';
import type { Graph } from '../connection.js';
import { cypher } from '../cypher.js';
import { checkSchema } from '../schema.js';

/**
 * Sees to it that there is nothing that a new graph would take the place of.
 *
 * @throws UsageError when the graph has anything, also what others wrote; DatabaseError when it is of another schema
 */
export async function refuseFull(graph: Graph): Promise<void> {
  await checkSchema(graph);
  const { records } = await graph.read((transaction) => transaction.run<Size>(cypher('read/size')));
  if (!records[0]?.get('anything')) return;
  const filings = Number(records[0].get('filings'));
  const has = filings === 0 ? 'other things' : filings === 1 ? '1 filing' : `${filings} filings`;
  throw new UsageError(`--bulk is for a first import, and the graph has ${has} already; import without --bulk`);
}

interface Size {
  readonly anything: boolean;
  readonly filings: bigint;
  readonly [column: string]: unknown;
}
