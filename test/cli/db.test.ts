import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { DatabaseError } from '../../src/errors.js';
import { type Graph, reset } from '../../src/graph/index.js';
import { folder, run as runAlone } from './pressgraph.js';
import { useCommands } from './test-graph.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const { contents, graph, run } = useCommands();

describe('reset', () => {
  it('asks first; where nobody can be asked, it refuses without --yes', async () => {
    await run(['import', sample]);
    const before = await contents();
    const { code, stderr } = await run(['db', 'reset']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/nobody to ask here; give --yes/);
    expect(await contents()).toEqual(before);
  });

  it('--yes empties the graph', async () => {
    const { code, stdout, stderr } = await run(['db', 'reset', '--yes']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^\d+ nodes deleted/);
    expect(await contents()).toEqual([]);
  });
});

describe('a reset that is broken off', () => {
  it('leaves a graph that nothing goes on from until it is reset', async () => {
    await run(['import', sample]);
    let writes = 0;
    const failing: Graph = {
      ...graph(),
      write: (work) => {
        writes += 1;
        return writes > 3 ? Promise.reject(new DatabaseError('gone')) : graph().write(work);
      },
    };
    await expect(reset(failing)).rejects.toThrow('gone');
    expect(await contents()).not.toEqual([]);
    expect(await run(['import', sample])).toMatchObject({
      code: 4,
      stderr: expect.stringMatching(/pressgraph db reset/),
    });
    expect(await run(['db', 'reset', '--yes'])).toMatchObject({ code: 0 });
    expect(await run(['import', sample])).toMatchObject({ code: 0 });
  });
});

describe('with a Neo4j that NEO4J_URI gives', () => {
  it('start starts nothing, and says why', async () => {
    const { code, stderr } = await run(['db', 'start']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/NEO4J_URI gives bolt:\/\/.*nothing local is started/);
  });

  it('open gives the query to run in its Browser', async () => {
    const { code, stderr } = await run(['db', 'open']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/open it and run\nMATCH/);
  });
});

describe('without a local server', () => {
  it('status says so, and stop has nothing to do', async () => {
    const env = { PRESSGRAPH_HOME: folder() };
    const status = await runAlone(['db', 'status'], { env });
    expect(status).toMatchObject({ code: 0, stderr: '' });
    expect(status.stdout).toMatch(/^state +not running\n/);
    expect(await runAlone(['db', 'stop'], { env })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no local Neo4j was running\n',
    });
  });
});

describe.skipIf(process.env.NEO4J_URI !== undefined)('with the local server', () => {
  it('start, status and open say where it is, and never the password', async () => {
    const { home, cache } = inject('testServer');
    const env = { PRESSGRAPH_HOME: home, PRESSGRAPH_CACHE: cache };
    const elsewhere = await runAlone(['db', 'start', '--bolt-port', '4711'], { env });
    expect(elsewhere).toMatchObject({ code: 0, stderr: expect.stringMatching(/running already.*stop it first/) });
    const started = await runAlone(['db', 'start'], { env });
    const status = await runAlone(['db', 'status'], { env });
    const opened = await runAlone(['db', 'open'], { env });
    expect(started.stdout).toMatch(
      /^state +running\nbolt +bolt:\/\/127\.0\.0\.1:\d+\nbrowser +http:\/\/127\.0\.0\.1:\d+/,
    );
    expect(status.stdout).toBe(started.stdout);
    expect(opened.stdout).toMatch(/^Neo4j Browser {2}http:\/\/127\.0\.0\.1:\d+\/browser\/\?cmd=edit&arg=MATCH%20/);

    const password = readFileSync(join(home, 'neo4j-password'), 'utf8').trim();
    for (const { code, stdout, stderr } of [started, status, opened]) {
      expect(code).toBe(0);
      expect(stdout + stderr).not.toContain(password);
      expect(stdout).toContain(join(home, 'neo4j-password'));
    }
  });
});
