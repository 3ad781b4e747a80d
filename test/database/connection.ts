import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { startLocal, withLock } from '../../src/database/index.js';
import { applySchema, type Connection, type Graph, openGraph, reset } from '../../src/graph/index.js';

const PATIENCE = 300_000;

/** The database that tests may write to: that of `NEO4J_URI`, or else the local server of this test run. */
export async function testDatabase(): Promise<Connection & { readonly browserUrl?: string }> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE } = process.env;
  if (uri) return { uri, user, password, database: NEO4J_DATABASE };
  return startLocal(inject('testServer'));
}

/**
 * An empty graph for the tests of one file. Files run at the same time and Neo4j Community has one database, so each
 * file waits for its turn. What it wrote is gone afterwards.
 */
export function useGraph(): () => Graph {
  let graph: Graph | undefined;
  let release = () => {};
  beforeAll(async () => {
    release = await exclusive();
    graph = await openGraph(await testDatabase());
    await refuseForeign(graph);
    await applySchema(graph);
  }, PATIENCE);
  afterAll(async () => {
    if (graph) await reset(graph);
    await graph?.close();
    release();
  }, PATIENCE);
  return () => {
    if (!graph) throw new Error('there is no graph before the tests begin');
    return graph;
  };
}

/** Waits until no other test file uses the database. Gives what lets the next one in. */
export function exclusive(): Promise<() => void> {
  const lock = join(inject('testServer').home, 'tests.lock');
  return new Promise((ready, failed) => {
    withLock(lock, () => new Promise<void>((release) => ready(release)), PATIENCE).catch(failed);
  });
}

/** The tests empty the graph: never one that was not made by them. */
async function refuseForeign(graph: Graph): Promise<void> {
  const { records } = await graph.read((transaction) =>
    transaction.run<{ count: bigint }>('MATCH (n) RETURN count(n) AS count'),
  );
  if (records[0]?.get('count') !== 0n) throw new Error('NEO4J_URI holds a graph, and the tests need an empty one.');
}
