import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { localStatus, startLocal, stopLocal } from '../../src/database/index.js';
import { findJava } from '../../src/database/requirements.js';
import { openGraph, reset } from '../../src/graph/index.js';
import { judgementOf, lineOf } from '../../src/resolution/judgements.js';
import { makeFilings } from './made-filings.js';
import { run, start } from './pressgraph.js';
import { useCommands } from './test-graph.js';

/** A first import by `--bulk`, in a local Neo4j of these tests, against the ordinary one in that of all tests. */

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const { cache } = inject('testServer');
const commands = useCommands();
let home: string;
let cwd: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'pressgraph bulk '));
  cwd = join(home, 'inputs');
  mkdirSync(cwd);
  const [first = ''] = makeFilings(cwd, 40);
  copyFileSync(sample, join(cwd, 'sample.txt'));
  copyFileSync(first, join(cwd, 'copy.txt'));
  writeFileSync(join(cwd, 'wrong.txt'), '%PDF-1.4 is no text');
  const said = { kind: 'merge', left: 'Company|norvane', right: 'Company|ostrel' } as const;
  const judgement = judgementOf({ ...said, who: 'a test', when: '2026-11-21T10:20:30.000Z', why: 'to see it' });
  writeFileSync(join(home, 'judgements.jsonl'), `${lineOf(judgement)}\n`);
});
afterAll(async () => {
  await stopLocal({ home, cache });
  rmSync(home, { recursive: true });
}, 120_000);

const judged = () => ({ PRESSGRAPH_JUDGEMENTS: join(home, 'judgements.jsonl') });
const local = () => ({ PRESSGRAPH_HOME: home, PRESSGRAPH_CACHE: cache, ...judged() });
const here = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => run(args, { cwd, env: { ...local(), ...env } });
const left = () => readdirSync(join(home, 'neo4j')).filter((name) => name.includes('bulk'));
const filings = async () => {
  const { stdout } = await here(['query', '--cypher', 'MATCH (f:Filing) RETURN count(f) AS n', '--format', 'json']);
  return JSON.parse(stdout)[0].n;
};
const emptied = async () => {
  const graph = await openGraph(await startLocal({ home, cache }));
  await reset(graph);
  await graph.close();
};

/** Waits until a process says something. Gives what it has said whenever that is asked. */
async function told({ stderr }: ChildProcess, sign: string): Promise<() => string> {
  let said = '';
  await new Promise<void>((seen) =>
    stderr?.on('data', (text) => {
      said += String(text);
      if (said.includes(sign)) seen();
    }),
  );
  return () => said;
}

describe('import --bulk', () => {
  it('makes the graph of an import, byte for byte, and the next import finds all known', async () => {
    const made = await here(['import', '.', '--bulk', '--log', 'log.jsonl', '--summary', 'sum.json']);
    expect(made.code).toBe(3);
    expect(made.stderr).toMatch(/rejected {2}wrong\.txt[\s\S]*1 judgement of .* is applied/);
    expect(made.stdout).toMatch(/^entities .*\n[\s\S]* copy\.txt\n[\s\S]* sample\.txt\n.* in total, 42 filings\n$/);
    expect(left()).toEqual([]);
    const { stdout } = await here(['export']);

    await commands.run(['import', '.'], { cwd, env: judged() });
    expect(stdout).toBe((await commands.run(['export'])).stdout);
    expect(stdout).toContain('"Judgement"');

    expect(JSON.parse(readFileSync(join(cwd, 'sum.json'), 'utf8'))).toMatchObject({
      filings: { new: 41, known: 1, replaced: 0, rejected: 1 },
      ms: { load: expect.any(Number), extract: expect.any(Number) },
    });
    const again = await here(['import', '.', '--log', 'again.jsonl']);
    expect(again.stdout).toContain(' in total, 42 filings');
    const lines = readFileSync(join(cwd, 'again.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const known = lines.filter(({ event }) => event === 'filing');
    expect(known.map(({ fate, ms }) => `${fate} ${ms.extract}`)).toEqual(known.map(() => 'known 0'));
    expect((await here(['export'])).stdout).toBe(stdout);

    const refused = await here(['import', '.', '--bulk']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('the graph has 41 filings already; import without --bulk');
  }, 600_000);

  it('of nothing but inputs that are rejected leaves an empty graph', async () => {
    await emptied();
    const { code, stdout } = await here(['import', 'wrong.txt', '--bulk']);
    expect(code).toBe(3);
    expect(stdout).toContain(' in total, 0 filings');
    expect(await filings()).toBe(0);
  }, 120_000);

  it.each([
    ['--dry-run', ['.', '--dry-run'], /--dry-run/],
    ['--retry', ['--retry', 'rejected.jsonl'], /--retry/],
    ['an export', ['graph.jsonl'], /is an export.*leave --bulk out/],
    [
      'another Neo4j',
      ['.', '--neo4j-uri', 'bolt://there:7687'],
      /local Neo4j.*bolt:\/\/there:7687.*import without --bulk/,
    ],
  ])('is refused with %s', async (_, args, why) => {
    writeFileSync(join(cwd, 'graph.jsonl'), '{"format":"pressgraph","schema":3,"nodes":[],"relationships":[]}\n');
    const { code, stderr } = await here(['import', ...args, '--bulk']);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
  });

  it('whose neo4j-admin fails says so, and leaves the graph as it was', async () => {
    await emptied();
    const bin = join(home, 'jdk', 'bin');
    mkdirSync(bin, { recursive: true });
    const fails = 'case "$*" in *AdminTool*) echo "No space left on device" >&2; exit 1;; esac';
    writeFileSync(join(bin, 'java'), `#!/bin/sh\n${fails}\nexec ${await findJava()} "$@"\n`);
    chmodSync(join(bin, 'java'), 0o755);
    const { code, stderr } = await here(['import', '.', '--bulk'], { JAVA_HOME: join(home, 'jdk') });
    expect(code).toBe(4);
    expect(stderr).toMatch(/nothing is in the graph[\s\S]*Free some space[\s\S]*No space left on device/);
    expect(left()).toEqual([]);
    // as before: whoever had it open in Neo4j Browser goes on
    expect(await localStatus({ home })).toMatchObject({ running: true, answers: true });
    expect(await filings()).toBe(0);
  }, 120_000);

  it('that is killed leaves an empty graph, also where the new one is there already, and nothing that others mind', async () => {
    await emptied();
    for (const [sign, ms] of [
      ['Making', 300],
      ['Starting', 2500],
    ] as const) {
      const child = start(['import', '.', '--bulk'], { cwd, env: local() });
      await told(child, sign);
      await pause(ms);
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(await filings()).toBe(0);
    }
    const whole = await here(['import', '.', '--bulk']);
    expect(whole.stdout).toContain('in total, 42 filings');
    expect(left()).toEqual([]);
    expect(await filings()).toBe(41);
  }, 600_000);

  it('that is interrupted ends at once, and says how it is', async () => {
    await emptied();
    const child = start(['import', '.', '--bulk'], { cwd, env: local() });
    const said = await told(child, 'Making');
    const since = performance.now();
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(performance.now() - since).toBeLessThan(1000);
    expect(said()).toContain('interrupted; nothing is in the graph; the same command begins anew');
    expect(await filings()).toBe(0);
  }, 120_000);
});
