import type { Graph } from './connection.js';
import { cypher } from './cypher.js';

/** Deletes all that pressgraph wrote, in batches. Gives the number of nodes. Constraints and indexes stay. */
export async function reset(graph: Graph): Promise<number> {
  let deleted = 0;
  for (let batch = -1; batch !== 0; deleted += batch) {
    const { records } = await graph.write((transaction) => transaction.run<{ deleted: bigint }>(cypher('reset')));
    batch = Number(records[0]?.get('deleted') ?? 0);
  }
  return deleted;
}
