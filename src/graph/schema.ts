import neo4j from 'neo4j-driver';
import { DatabaseError } from '../errors.js';
import type { Graph } from './connection.js';
import { cypher, statements } from './cypher.js';
import { codeOf } from './failures.js';
import { keyLabels } from './labels.js';

/** Goes up with every change of labels, relationships or properties that an older graph has to be migrated for. */
export const SCHEMA_VERSION = 3;

const ALREADY_THERE = /Schema\.\w*Already(Exists|Indexed)$/;

/**
 * Makes the constraints and indexes of `cypher/schema.cypher` and notes the version of the schema in the graph.
 * What is there already stays: applying it again changes nothing.
 *
 * @throws DatabaseError when another pressgraph has made the graph, with what to do
 */
export async function applySchema(graph: Graph): Promise<void> {
  const version = await checkSchema(graph);
  await makeKeys(graph);
  if (version !== SCHEMA_VERSION) await noteVersion(graph);
}

/** Makes the constraints and indexes that are missing. */
export async function makeKeys(graph: Graph): Promise<void> {
  for (const statement of statements(cypher('schema'))) await make(graph, statement);
}

/** Says in the graph that it is whole, and of which schema. */
export async function noteVersion(graph: Graph): Promise<void> {
  await graph.write((transaction) =>
    transaction.run("MERGE (schema:Schema {id: 'pressgraph'}) SET schema.version = $version", {
      version: neo4j.int(SCHEMA_VERSION),
    }),
  );
  await untilIndexed(graph);
}

/** Waits until all indexes can be used. */
export async function untilIndexed(graph: Graph): Promise<void> {
  await graph.read((transaction) => transaction.run('CALL db.awaitIndexes(300)'));
}

/**
 * The version of the schema that the graph was made with, if any.
 *
 * @throws DatabaseError when this pressgraph can't go on with it, with what to do
 */
export async function checkSchema(graph: Graph): Promise<number | undefined> {
  const version = await schemaVersion(graph);
  if (version === undefined && (await hasNodes(graph)))
    throw new DatabaseError(
      'The graph does not say of which schema it is: it was not loaded to its end, or not by pressgraph. Load it to its ' +
        'end, empty it by "pressgraph db reset" and load it again, or give another one (--neo4j-uri, --neo4j-database).',
    );
  if (version !== undefined && version > SCHEMA_VERSION)
    throw new DatabaseError(
      `The graph has schema ${version}, this pressgraph knows ${SCHEMA_VERSION}. Use the newer pressgraph that made it.`,
    );
  if (version !== undefined && version < SCHEMA_VERSION)
    throw new DatabaseError(
      `The graph has schema ${version}, of an older pressgraph that did not keep what this one needs (schema ${SCHEMA_VERSION}). ` +
        'Empty it by "pressgraph db reset" and import the filings again.',
    );
  return version;
}

/** The version of the schema that the graph was made with; `undefined` when pressgraph has not written to it. */
export async function schemaVersion(graph: Graph): Promise<number | undefined> {
  const { records } = await graph.read((transaction) =>
    transaction.run<{ version: bigint }>(
      "MATCH (n) WHERE n:Schema AND n.id = 'pressgraph' RETURN n.version AS version",
    ),
  );
  const version = records[0]?.get('version');
  return version === undefined ? undefined : Number(version);
}

/** Whether there is anything that pressgraph wrote. */
export async function hasNodes(graph: Graph): Promise<boolean> {
  const { records } = await graph.read((transaction) =>
    transaction.run<{ found: boolean }>(`RETURN EXISTS { MATCH (n:${keyLabels().join('|')}) } AS found`),
  );
  return records[0]?.get('found') === true;
}

/** Two imports that start at once may both find a constraint missing: the second to make it is told that it is there. */
async function make(graph: Graph, statement: string): Promise<void> {
  try {
    await graph.write((transaction) => transaction.run(statement));
  } catch (error) {
    if (!ALREADY_THERE.test(codeOf(error))) throw error;
  }
}
