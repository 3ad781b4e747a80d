import { afterEach, describe, expect, it } from 'vitest';
import { applySchema, runCypher, SCHEMA_VERSION, schemaVersion } from '../../src/graph/index.js';
import { useGraph } from '../database/connection.js';

const graph = useGraph();
const change = (text: string) => graph().write((transaction) => transaction.run(text));

async function schema() {
  const constraints = await runCypher(graph(), 'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name');
  const indexes = await runCypher(graph(), 'SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name');
  return { constraints: constraints.rows.flat(), indexes: indexes.rows };
}

describe('the schema', () => {
  afterEach(() => applySchema(graph()));

  it('has a key for every node, and an index over names', async () => {
    const { constraints, indexes } = await schema();
    expect(constraints).toEqual(
      expect.arrayContaining(['document_id', 'entity_id', 'filing_id', 'sentence_id', 'statement_id']),
    );
    expect(indexes).toEqual(
      expect.arrayContaining([
        ['entity_names', 'ONLINE'],
        ['statement_predicate_date', 'ONLINE'],
      ]),
    );
  });

  it('applied again stays as it is', async () => {
    const before = await schema();
    await applySchema(graph());
    expect(await schema()).toEqual(before);
    expect(await schemaVersion(graph())).toBe(SCHEMA_VERSION);
  });

  it('is applied by several at once', async () => {
    const before = await schema();
    for (const name of before.constraints) await change(`DROP CONSTRAINT ${String(name)}`);
    await change('DROP INDEX entity_names');
    await Promise.all(Array.from({ length: 4 }, () => applySchema(graph())));
    expect(await schema()).toEqual(before);
  });

  it('of a newer pressgraph is left alone', async () => {
    await change('MATCH (n:Schema) SET n.version = 99');
    await expect(applySchema(graph())).rejects.toThrow('The graph has schema 99');
    await change('MATCH (n:Schema) DELETE n');
  });

  it('of an older pressgraph is left alone, and what to do is said', async () => {
    await change('MERGE (n:Schema {id: "pressgraph"}) SET n.version = 1');
    await expect(applySchema(graph())).rejects.toThrow('pressgraph db reset');
    await change('MATCH (n:Schema) DELETE n');
  });
});
