import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { reset } from '../../src/graph/index.js';
import { testDatabase } from '../database/connection.js';
import { CLOCK_SET_BACK } from './clock.js';
import { makeFilings } from './made-filings.js';
import { folder, run as runFree, start } from './pressgraph.js';
import { canMount, mountReadOnly, mountSmall, shell } from './shell.js';
import { environmentOf, useCommands } from './test-graph.js';

/** Places that are full, gone, closed or out of time: the end is clear, and the graph as whole as before. */

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const { graph, run } = useCommands();

/** With the graph of the tests. */
const inGraph = async (line: string, cwd: string, mounts?: true) =>
  shell(line, { cwd, env: environmentOf(await testDatabase()), ...(mounts ? { mounts } : {}) });

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
    const line = `${mountSmall('4k')} && pressgraph extract '${sample}' --out small; echo "$?"; ls -A small`;
    const { stdout, stderr } = await shell(line, { cwd: folder(), mounts: true });
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
    const line = `${mountSmall('4k')} && { pressgraph import . --log small/log.jsonl >&2; echo $? >&2; cat small/log.jsonl; }`;
    const { stdout, stderr } = await inGraph(line, cwd, true);
    const why = String.raw`pressgraph: can't write to small/log\.jsonl: ENOSPC[^\n]*; give another file\n1\n`;
    expect(stderr).toMatch(new RegExp(`\n${soFar}${why}$`));
    expect(stdout).toMatch(/^(\{.*\}\n){5,}$/);
    await expectWhole();
  });

  it.skipIf(!canMount)(
    'with rejections and a summary on a full disk goes on: no line is half, the summary is whole',
    async () => {
      for (let at = 0; at < 40; at++) writeFileSync(join(cwd, `wrong-${at}.txt`), '%PDF-1.4 is no text');
      const line = `${mountSmall('8k')} && { pressgraph import . --rejected small/rejected.jsonl --summary small/sum.json >&2
      echo $? >&2; ls -A small >&2; cat small/rejected.jsonl small/sum.json; }`;
      const { stdout, stderr } = await inGraph(line, cwd, true);
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
    const { stdout, stderr } = await inGraph('{ pressgraph import . -; echo "$?" >&2; } | head -n 1', cwd);
    expect(stdout).toMatch(/^entities/);
    expect(stderr).toMatch(/^nobody reads the results any more; \d+ filings? (is|are) in the graph; [^\n]*\n1\n$/);
    await expectWhole();
  });

  it('while the clock is set back', async () => {
    const ran = await run(['import', '.', '--log', 'log.jsonl', '--summary', 'sum.json'], { cwd, env: CLOCK_SET_BACK });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    const log = readFileSync(join(cwd, 'log.jsonl'), 'utf8');
    expect(log).toMatch(/^\{"time":"20(?:19|20)-/);
    expect(`${log}${readFileSync(join(cwd, 'sum.json'), 'utf8')}`).not.toMatch(/:\s*-\d/);
    expect((await run(['export'])).stdout).toBe(whole);
    await expectWhole();
  });
});

describe.skipIf(!canMount)('where a folder can only be read, the local Neo4j', () => {
  const { cache } = inject('testServer');
  const start = (env: NodeJS.ProcessEnv, line = 'pressgraph db start') => {
    const cwd = folder();
    mkdirSync(join(cwd, 'sealed'));
    return shell(`${mountReadOnly('sealed')} && ${line}`, { cwd, env, mounts: true });
  };

  it.each([
    ['its home', { PRESSGRAPH_HOME: 'sealed', PRESSGRAPH_CACHE: cache }, 'PRESSGRAPH_HOME'],
    ['its cache', { PRESSGRAPH_HOME: 'home', PRESSGRAPH_CACHE: 'sealed' }, 'PRESSGRAPH_CACHE'],
    ['both', { PRESSGRAPH_HOME: 'sealed' }, 'PRESSGRAPH_HOME'],
  ])('says that it is %s', async (_, env, name) => {
    const { code, stderr } = await start(env);
    expect(stderr).toMatch(
      new RegExp(`^pressgraph: The local Neo4j can't use its folder: EROFS.*sealed.* Set ${name} to`),
    );
    expect(code).toBe(4);
  });

  it('starts with a cache that has all', async () => {
    const line = `${mountReadOnly(`'${cache}'`)} && pressgraph db start && pressgraph db stop`;
    const { code, stdout } = await start({ PRESSGRAPH_HOME: 'home', PRESSGRAPH_CACHE: cache }, line);
    expect(stdout).toContain('running');
    expect(code).toBe(0);
  }, 120_000);
});
