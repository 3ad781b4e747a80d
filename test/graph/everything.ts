import type { Graph } from '../../src/graph/index.js';
import { plain } from '../../src/graph/values.js';

/** All nodes and relationships with all their properties but when and from what bytes they were recorded, a line of JSON each, sorted. */
export async function everything(graph: Graph): Promise<string[]> {
  const lines = await graph.read(async (transaction) => {
    const nodes = await transaction.run('MATCH (n) RETURN n');
    const edges = await transaction.run('MATCH (a)-[r]->(b) RETURN a.id, r, b.id');
    return [...nodes.records, ...edges.records].map((record) => JSON.stringify(sorted(plain(record.toObject()))));
  });
  return lines.sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'recorded' && name !== 'input')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
}
