import type { Graph } from './connection.js';
import { cypher } from './cypher.js';

/** A filing by its id, and where it was read from. */
export interface FilingName {
  readonly id: string;
  readonly source: string;
}

/** The filings that have one of these ids or sources. */
export async function findFilings(graph: Graph, names: readonly string[]): Promise<readonly FilingName[]> {
  const { records } = await graph.read((transaction) =>
    transaction.run<{ id: string; source: string }>(cypher('read/filings'), { names }),
  );
  return records.map((record) => ({ id: record.get('id'), source: record.get('source') }));
}
