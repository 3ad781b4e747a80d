import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { runCypher } from '../../src/graph/index.js';
import { checkText } from '../../src/graph/read-only.js';
import { useGraph } from '../database/connection.js';
import { everything } from './everything.js';
import { put } from './put.js';
import { extraction, FIRST } from './stories.js';

const graph = useGraph();
beforeAll(async () => {
  await put(graph(), extraction(FIRST));
});

const csv = "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row";

describe('a query may not write, read files, or administer', () => {
  it.each([
    'CREATE (:Foreign)',
    'MERGE (:Foreign)',
    'MATCH (n) SET n.name = 1',
    'MATCH (n) REMOVE n.name',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) FOREACH (_ IN [1] | SET n.x = 1)',
    'MATCH (n) CALL { WITH n SET n.x = 1 } IN TRANSACTIONS',
    'EXPLAIN CREATE (:Foreign)',
    'PROFILE CREATE (:Foreign)',
    'CYPHER planner=dp CREATE (:Foreign)',
    '/* RETURN */ CREATE (:Foreign)',
    'RETURN 1; CREATE (:Foreign)',
    'CREATE INDEX foreign FOR (n:Foreign) ON (n.x)',
    'DROP CONSTRAINT entity_id',
    csv,
    `load /* a */ csv FROM 'http://127.0.0.1/' AS row RETURN row`,
    `RETURN [COLLECT { ${csv} }] AS x`,
    `MATCH (n) RETURN CASE WHEN n.x THEN COUNT { ${csv} } ELSE 1 END AS x`,
    "\\u004COAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    'CALL dbms.listConfig()',
    'CALL dbms.components() YIELD name RETURN name',
    'CALL `dbms`.`listConfig`()',
    'CALL dbms . listConfig()',
    "CALL db.createLabel('Foreign')",
    "CALL db.createProperty('foreign')",
    'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    'CALL db.clearQueryCaches()',
    "CALL db.stats.collect('QUERIES')",
    'CALL db.prepareForReplanning()',
    "CALL apoc.load.json('http://127.0.0.1/')",
    "CALL apoc.cypher.doIt('CREATE (:Foreign)', {})",
    "RETURN apoc.static.get('x')",
    'MATCH (n) RETURN [x IN [1] WHERE EXISTS { CALL db.stats.status() YIELD status RETURN status }] AS x',
    'SHOW SETTINGS',
    'SHOW TRANSACTIONS',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    'SHOW USERS',
    "CREATE USER foreign SET PASSWORD 'foreignforeign'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    'CREATE DATABASE foreign',
    'STOP DATABASE neo4j',
  ])('%s', async (text) => {
    const before = await everything(graph());
    await expect(runCypher(graph(), text)).rejects.toThrow(UsageError);
    expect(await everything(graph())).toEqual(before);
  });
});

describe('a query may read', () => {
  it.each([
    'MATCH (n:Company) RETURN n.name',
    'CALL db.labels() YIELD label RETURN label',
    'CALL db.labels',
    "CALL db.index.fulltext.queryNodes('entity_names', 'norvane') YIELD node RETURN node",
    'CALL { MATCH (n) RETURN n LIMIT 1 } RETURN n',
    "RETURN 'LOAD CSV FROM x; CALL dbms.listConfig()' AS text",
    '// CALL dbms.listConfig()\nRETURN 1',
    '/* LOAD CSV */ RETURN "it\'s" AS text',
    'MATCH (n) RETURN n.call AS called',
    'SHOW INDEXES',
    'MATCH (s:Statement) WHERE EXISTS { (s)-[:EVIDENCED_BY]->() } RETURN count(s)',
  ])('%s', async (text) => {
    await expect(runCypher(graph(), text)).resolves.toHaveProperty('rows');
  });
});

it('looks at a long text in time that grows with its length', () => {
  for (const part of ['/*', "'", 'CALL ', '`', '\\', 'LOAD ', '//', '"\\']) {
    const started = performance.now();
    try {
      checkText(part.repeat(20_000));
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
