import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  const soFar = String.raw`broken off; \d+ filings? (is|are) in the graph; the same command goes on from there\n`;

  it.skipIf(!canMount)('with its log on a full disk: no line is half', async () => {
    const line = `${small} && { pressgraph import . --log small/log.jsonl >&2; echo $? >&2; cat small/log.jsonl; }`;
    const { stdout, stderr } = await shell(line, cwd, true);
    const why = String.raw`pressgraph: can't write to small/log\.jsonl: ENOSPC[^\n]*; give another file\n1\n`;
    expect(stderr).toMatch(new RegExp(`\n${soFar}${why}$`));
    expect(stdout).toMatch(/^(\{.*\}\n){5,}$/);
    await expectWhole();
  });

  it.skipIf(!canMount)(
    'with rejections and a summary on a full disk goes on: no line is half, the summary is whole',
    async () => {
      for (let at = 0; at < 40; at++) writeFileSync(join(cwd, `wrong-${at}.txt`), '%PDF-1.4 is no text');
      const line = `${small.replace('4k', '8k')} && { pressgraph import . --rejected small/rejected.jsonl --summary small/sum.json >&2
      echo $? >&2; ls -A small >&2; cat small/rejected.jsonl small/sum.json; }`;
      const { stdout, stderr } = await shell(line, cwd, true);
      expect(stderr.match(/can't write to .*/g)).toEqual([
        expect.stringMatching(/^can't write to small\/rejected\.jsonl: ENOSPC.*; give another file by --rejected$/),
        expect.stringMatching(/^can't write to small\/sum\.json: ENOSPC.*; give another file$/),
      ]);
      expect(stderr).toMatch(/\n3\nrejected\.jsonl\nsum\.json\n$/);
      const [, rejected = '', sum = ''] = /^((?:\{.*\}\n){5,})(\{\n[\s\S]*\})\n$/.exec(stdout) ?? [];
      expect(
        rejected
          .trimEnd()
          .split('\n')
          .map((one) => JSON.parse(one).stage),
      ).not.toContain(undefined);
      expect(JSON.parse(sum)).toMatchObject({ end: 'running' });
      expect((await run(['export'])).stdout).toBe(whole);
    },
  );

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
