import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../database/connection.js';
import { closedPort, fakeBolt } from './fake-bolt.js';
import { type Ran, run } from './pressgraph.js';
import { useCommands } from './test-graph.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const password = 'a-password-that-nobody-sees';
const commands = [
  ['import', sample],
  ['import', sample, '--dry-run'],
  ['query', 'facts'],
  ['export'],
  ['db', 'reset', '--yes'],
];

/** Ends with 4, on standard error alone, without the password and without a stack. */
function expectTrouble({ code, stdout, stderr }: Ran, told: RegExp): void {
  expect(stderr).toMatch(told);
  expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
  expect(stderr).not.toContain(password);
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe.each(commands.map((args) => ({ args })))('$args', ({ args }) => {
  it('with a database that is down', async () => {
    const uri = `bolt://127.0.0.1:${await closedPort()}`;
    const ran = await run(args, { env: { NEO4J_URI: uri, NEO4J_PASSWORD: password } });
    expectTrouble(ran, new RegExp(`Neo4j at ${uri} does not answer\\. Start it, or check NEO4J_URI`));
  });

  it.each([
    ['Neo4j/4.4.26', [4, 4], /is Neo4j\/4\.4\.26: pressgraph needs Neo4j 5 or newer/],
    ['Neo4j/3.5.0', [0, 0], /too old/],
  ] as const)('with one that is too old: %s', async (agent, version, told) => {
    const uri = await fakeBolt(agent, version);
    expectTrouble(await run(args, { env: { NEO4J_URI: uri, NEO4J_PASSWORD: password } }), told);
  });
});

describe('with one that refuses the password', () => {
  const graph = useCommands();
  // Once only: after three wrong ones, the server refuses the right one, too, for a while.
  it('import leaves the graph as it was', async () => {
    const { uri, user } = await testDatabase();
    const before = await graph.contents();
    const ran = await run(['import', sample], { env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } });
    expectTrouble(ran, /refuses the user or the password\. Check NEO4J_USER and NEO4J_PASSWORD/);
    expect(await graph.contents()).toEqual(before);
  });
});

it('without a password, it says where to give one', async () => {
  const { code, stderr } = await run(['query', 'facts'], { env: { NEO4J_URI: 'bolt://127.0.0.1' } });
  expect(code).toBe(2);
  expect(stderr).toMatch(/no password for bolt:\/\/127\.0\.0\.1: set NEO4J_PASSWORD/);
});
