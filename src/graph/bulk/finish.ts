import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../connection.js';
import { statements } from '../cypher.js';
import { AFTER } from '../export/csv.js';
import { untilIndexed } from '../schema.js';

/**
 * What neo4j-admin leaves to do: keys and indexes, lists that are empty, and, last, the word that the graph is whole.
 *
 * @param folder of the files that neo4j-admin has read
 * @throws DatabaseError when the database fails
 */
export async function finish(graph: Graph, folder: string): Promise<void> {
  for (const statement of statements(await readFile(join(folder, AFTER), 'utf8')))
    await graph.write((transaction) => transaction.run(statement));
  await untilIndexed(graph);
}
