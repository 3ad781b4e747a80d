import type { Graph } from './connection.js';
import { cypherOf } from './cypher.js';

/**
 * First the word that the graph is whole: when a reset is broken off, nothing goes on from what is left. Then what has few
 * relationships, which go with it, so that few are left of those that hang by the thousand on one entity: what one
 * transaction changes has to fit into the memory of a small server.
 */
export const ORDER: readonly string[] = [
  'Schema',
  'Sentence',
  'Document',
  'Filing',
  'Statement',
  'Sameness',
  'Judgement',
  'Name',
  'Key',
  'Entity',
];

/** Deletes all that pressgraph wrote, in batches. Gives the number of nodes. Constraints and indexes stay. */
export async function reset(graph: Graph): Promise<number> {
  let deleted = 0;
  for (const label of ORDER) deleted += await deleteAll(graph, label);
  return deleted;
}

async function deleteAll(graph: Graph, label: string): Promise<number> {
  const text = cypherOf('reset', { Label: label });
  for (let deleted = 0; ; ) {
    const { records } = await graph.write((transaction) => transaction.run<{ deleted: bigint }>(text));
    const batch = Number(records[0]?.get('deleted') ?? 0);
    if (batch === 0) return deleted;
    deleted += batch;
  }
}
