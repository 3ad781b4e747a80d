import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { reset } from '../../src/graph/index.js';
import { testDatabase } from '../database/connection.js';
import { makeFilings } from './made-filings.js';
import { folder, type Ran, run as runFree, start } from './pressgraph.js';
import { environmentOf, useCommands } from './test-graph.js';

/** Places that are full, gone, closed or out of time: the end is clear, and the graph as whole as before. */

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const { graph, run } = useCommands();

/** Runs a line of the shell, with pressgraph as `$PRESSGRAPH`, in mounts of its own. */
async function shell(line: string, cwd: string, inMounts = false): Promise<Ran> {
  const env = { ...process.env, ...environmentOf(await testDatabase()), MAIN: inject('main'), NODE: process.execPath };
  const words = [
    ...(inMounts ? ['unshare', '--mount'] : []),
    'sh',
    '-c',
    `pressgraph() { "$NODE" "$MAIN" "$@"; }; ${line}`,
  ];
  const child = spawn(words[0] ?? '', words.slice(1), { cwd, env });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, ...said };
}

/** A disk with room for 4096 bytes. */
const small = 'mkdir small && mount -t tmpfs -o size=4k none small';
const canMount = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

describe('extract', () => {
  it.skipIf(!existsSync('/proc/self'))('into a place that can hold no folder', async () => {
    const { code, stderr } = await runFree(['extract', sample, '--out', '/proc/nothing/here']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^pressgraph: can't write to \/proc\/nothing\/here: ENOENT[^\n]*; give another --out folder\n$/,
    );
  });

  it('into a folder that goes away', async () => {
    const cwd = folder();
    const child = start(['extract', sample, '-', '--out', 'out', '--format', 'jsonl'], { cwd });
    let told = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    if (child.stdout) await once(child.stdout, 'data');
    child.stdout?.resume();
    rmSync(join(cwd, 'out'), { recursive: true });
    child.stdin?.end('Norvane, Inc. has regained all rights to norvatinib from Ostrel plc.\n');
    const [code] = await once(child, 'close');
    expect({ code, told }).toEqual({ code: 1, told: expect.stringMatching(/^pressgraph: can't write to out: ENOENT/) });
  });

  it.skipIf(!canMount)('onto a full disk: what is there is whole', async () => {
    const line = `${small} && pressgraph extract '${sample}' --out small; echo "$?"; ls -A small`;
    const { stdout, stderr } = await shell(line, folder(), true);
    expect(stdout).toBe('1\n');
    expect(stderr).toMatch(/^pressgraph: can't write to small: ENOSPC[^\n]*\n$/);
  });
});

describe('import', () => {
  let cwd = '';
  let whole = '';
  beforeEach(async () => {
    await reset(graph());
    cwd = folder();
    makeFilings(cwd, 16, 5);
    await run(['import', '.'], { cwd });
    whole = (await run(['export'])).stdout;
    await reset(graph());
  });
  /** Nothing half is in the graph, and the same command makes it whole. */
  const expectWhole = async () => {
    expect((await run(['import', '.'], { cwd })).code).toBe(0);
    expect((await run(['export'])).stdout).toBe(whole);
  };

  it.skipIf(!canMount)('with its log on a full disk', async () => {
    const ran = await shell(`${small} && pressgraph import . --log small/log.jsonl`, cwd, true);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^pressgraph: can't write to small\/log\.jsonl: ENOSPC/m),
    });
    await expectWhole();
  });

  it('whose reader has read enough says how far it came', async () => {
    const { stdout, stderr } = await shell('{ pressgraph import . -; echo "$?" >&2; } | head -n 1', cwd);
    expect(stdout).toMatch(/^entities/);
    expect(stderr).toMatch(/^nobody reads the results any more; \d+ filings? (is|are) in the graph; [^\n]*\n1\n$/);
    await expectWhole();
  });

  it('while the clock is set back', async () => {
    const back = `let at = Date.UTC(2020); const Real = Date; globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length ? given : [(at -= 3_600_000)])); }
      static now() { return (at -= 3_600_000); } };`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(back)}` };
    const ran = await run(['import', '.', '--log', 'log.jsonl'], { cwd, env });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'log.jsonl'), 'utf8')).toMatch(/^\{"time":"20(?:19|20)-/);
    expect((await run(['export'])).stdout).toBe(whole);
    await expectWhole();
  });
});
