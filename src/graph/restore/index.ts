/** The way back from an export to the graph that it is of. */
import { InputError, UsageError } from '../../errors.js';
import type { Graph } from '../connection.js';
import { cypherOf } from '../cypher.js';
import { reset } from '../reset.js';
import { checkSchema, hasNodes, makeKeys, noteVersion } from '../schema.js';
import type { Batch, Reading } from './read.js';

export { linesOf } from './lines.js';
export { readExport } from './read.js';

/**
 * Sees to it that an export can be loaded.
 *
 * @throws UsageError when the graph is not empty
 * @throws DatabaseError when it is of another schema
 */
export async function checkEmpty(graph: Graph): Promise<void> {
  await checkSchema(graph);
  if (await hasNodes(graph))
    throw new UsageError(
      'An export is imported into an empty graph, and this one is not empty. ' +
        'Empty it by "pressgraph db reset", or give another one (--neo4j-uri, PRESSGRAPH_HOME).',
    );
}

/**
 * Loads an export into an empty graph, in batches: all of it or, when something is wrong with it, nothing. A graph of
 * which a part is loaded does not say of which schema it is, and is refused by every import.
 *
 * @param step is told how many nodes or relationships were written
 * @throws InputError when the export is damaged or cut off
 * @throws UsageError when the graph is not empty; DatabaseError when the database fails
 */
export async function restore(graph: Graph, reading: Reading, step: (count: number) => void = () => {}): Promise<void> {
  await checkEmpty(graph);
  await makeKeys(graph);
  try {
    await graph.write((transaction) => transaction.run('MATCH (schema:Schema) DELETE schema'));
    for await (const batch of reading.batches) {
      await write(graph, batch, reading.name);
      step(batch.rows.length);
    }
    await noteVersion(graph);
  } catch (error) {
    // where the database is gone, it stays as it is, and is refused as long as it does
    await reset(graph).catch(() => undefined);
    throw error;
  }
}

async function write(graph: Graph, { kind, rows }: Batch, name: string): Promise<void> {
  if ('labels' in kind) {
    const text = cypherOf('restore/nodes', { Labels: kind.labels.join(':') });
    await graph.write((transaction) => transaction.run(text, { rows }));
    return;
  }
  const text = cypherOf('restore/relationships', { From: kind.from, Type: kind.type, To: kind.to });
  const created = await graph.write(async (transaction) => {
    const { records } = await transaction.run<{ created: bigint }>(text, { rows });
    return Number(records[0]?.get('created') ?? 0);
  });
  if (created !== rows.length)
    throw new InputError(name, `has a ${kind.type} whose end it does not have; export the graph again`);
}
