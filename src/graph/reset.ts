import type { Graph } from './connection.js';
import { cypherOf } from './cypher.js';
import { parameters } from './values.js';

/**
 * First the word that the graph is whole: when a reset is broken off, nothing goes on from what is left. Entities come last,
 * for most of what hangs on them has gone with the others by then.
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

/** Relationships that one transaction deletes: what it changes has to fit into the memory of a small server. */
export const MOST = 20_000;

/** Deletes all that pressgraph wrote, in batches. Gives the number of nodes. Constraints and indexes stay. */
export async function reset(graph: Graph): Promise<number> {
  let deleted = 0;
  for (const label of ORDER) deleted += await deleteAll(graph, label);
  return deleted;
}

async function deleteAll(graph: Graph, label: string): Promise<number> {
  const relationships = cypherOf('reset/relationships', { Label: label });
  const nodes = cypherOf('reset/nodes', { Label: label });
  for (let deleted = 0; ; ) {
    while ((await deletedBy(graph, relationships)) === MOST);
    const batch = await deletedBy(graph, nodes);
    if (batch === 0) return deleted;
    deleted += batch;
  }
}

async function deletedBy(graph: Graph, text: string): Promise<number> {
  const { records } = await graph.write((transaction) =>
    transaction.run<{ deleted: bigint }>(text, parameters({ most: MOST })),
  );
  return Number(records[0]?.get('deleted') ?? 0);
}
