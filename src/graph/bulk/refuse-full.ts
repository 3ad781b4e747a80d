import { UsageError } from '../../errors.js';
import type { Graph } from '../connection.js';
import { cypher } from '../cypher.js';
import { checkSchema, hasNodes } from '../schema.js';

/**
 * Sees to it that there is nothing that a new graph would take the place of.
 *
 * @throws UsageError when the graph is not empty; DatabaseError when it is of another schema
 */
export async function refuseFull(graph: Graph): Promise<void> {
  await checkSchema(graph);
  if (!(await hasNodes(graph))) return;
  const { records } = await graph.read((transaction) => transaction.run<{ filings: bigint }>(cypher('read/size')));
  const filings = Number(records[0]?.get('filings') ?? 0);
  throw new UsageError(
    `--bulk is for a first import, and the graph has ${filings === 1 ? '1 filing' : `${filings} filings`} already; import without --bulk`,
  );
}
