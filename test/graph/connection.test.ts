import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseError } from '../../src/errors.js';
import { withoutSecrets } from '../../src/graph/address.js';
import { checkVersion } from '../../src/graph/connection.js';
import { type Connection, openGraph } from '../../src/graph/index.js';
import { testDatabase } from '../database/connection.js';

let database: Connection;
let old: Server;
beforeAll(async () => {
  database = await testDatabase();
  // A server of Bolt that knows none of the versions that the driver offers.
  old = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(Buffer.alloc(4)));
  });
  await new Promise<void>((listening) => old.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  old.close();
});

function oldUri(): string {
  const address = old.address();
  return `bolt://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
}

describe('a database that can not be used', () => {
  it.each<[string, () => Connection, string]>([
    ['is down', () => ({ ...database, uri: 'bolt://127.0.0.1:9' }), 'does not answer'],
    ['refuses the password', () => ({ ...database, password: 'not-the-password' }), 'refuses the user or the password'],
    ['is missing', () => ({ ...database, database: 'nosuch' }), 'has no such database'],
    ['is too old', () => ({ ...database, uri: oldUri() }), 'too old'],
    ['has an address of another kind', () => ({ ...database, uri: 'http://127.0.0.1:7474' }), 'http://127.0.0.1:7474'],
    ['has no address', () => ({ ...database, uri: 'nonsense' }), 'nonsense'],
  ])('%s', async (_, connection, message) => {
    const opened = openGraph(connection());
    await expect(opened).rejects.toThrow(DatabaseError);
    await expect(opened).rejects.toThrow(message);
    await expect(opened).rejects.not.toThrow(connection().password);
  });
});

it('opens, reads and closes', async () => {
  const graph = await openGraph(database);
  const { records } = await graph.read((transaction) => transaction.run('RETURN 1 AS one'));
  expect(records[0]?.get('one')).toBe(1n);
  await graph.close();
});

it.skipIf(process.env.NEO4J_URI !== undefined)('what takes more memory than it has is told as that', async () => {
  const graph = await openGraph(database);
  const all = graph.rehearse((transaction) =>
    transaction.run('UNWIND range(1, 50000000) AS x RETURN size(collect(x))'),
  );
  await expect(all).rejects.toThrow(/has too little memory for so much at once/);
  await graph.close();
});

it.each([
  ['Neo4j/5.0.0', true],
  ['Neo4j/5.26.30', true],
  ['Neo4j/2026.10.1', true],
  ['Memgraph', true],
  ['Neo4j/4.4.40', false],
  ['Neo4j/3.5.1', false],
])('%s will do: %s', (agent, good) => {
  const work = () => checkVersion(agent, { uri: 'bolt://db' });
  if (good) expect(work).not.toThrow();
  else expect(work).toThrow(DatabaseError);
});

it.each([
  ['bolt://neo4j:secret@db:7687', 'bolt://db:7687'],
  ['neo4j+s://db', 'neo4j+s://db'],
])('%s is shown as %s', (uri, shown) => {
  expect(withoutSecrets(uri)).toBe(shown);
});
