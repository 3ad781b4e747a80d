import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { testDatabase } from '../database/connection.js';
import { canObey, folder, run as runAlone, start } from './pressgraph.js';
import { environmentOf, useCommands } from './test-graph.js';
import { made } from './wrong-inputs.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const { graph, contents, run } = useCommands();
beforeAll(async () => {
  await run(['import', sample]);
  // more than a pipe holds, so that a reader may leave before its end
  await graph().write((transaction) =>
    transaction.run("UNWIND range(1, 60) AS at CREATE (:Document {id: 'large ' + at, text: $text})", {
      text: 'large '.repeat(30_000),
    }),
  );
});

const exported = async (...args: string[]) => (await run(['export', ...args])).stdout;

describe('export', () => {
  it.each([
    ['jsonl', /^\{"format":"pressgraph","schema":\d+,/],
    ['cypher', /^\/\/ A graph of pressgraph, schema \d+: \d+ nodes, \d+ relationships\.\n/],
    ['graphml', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<graphml /],
  ])('%s is printed, or written to a file, with the same bytes', async (format, begins) => {
    const cwd = folder();
    const printed = await run(['export', '--format', format]);
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    expect(printed.stdout).toMatch(begins);
    const written = await run(['export', '--format', format, '--out', 'graph'], { cwd });
    expect(written).toEqual({ code: 0, stdout: '', stderr: expect.stringMatching(/^\d+ nodes and \d+ relation/) });
    expect(readFileSync(join(cwd, 'graph'), 'utf8')).toBe(printed.stdout);
    expect(readdirSync(cwd)).toEqual(['graph']);
  });

  it('csv is a folder of files, and how to import them is said', async () => {
    const cwd = folder();
    for (const _ of ['new', 'over it']) {
      const { code, stdout, stderr } = await run(['export', '--format', 'csv', '--out', 'a/b'], { cwd });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(stderr).toMatch(/written to a\/b\nin that folder: neo4j-admin database import full @import\.args neo4j\n/);
    }
    const files = readdirSync(join(cwd, 'a/b')).sort();
    expect(files.every((name) => /^(import\.args|after\.cypher|(nodes|relationships)(\.\w+)+\.csv)$/.test(name))).toBe(
      true,
    );
    const named = readFileSync(join(cwd, 'a/b/import.args'), 'utf8').matchAll(/^--(?:nodes|relationships)=(.*)$/gm);
    expect(['after.cypher', 'import.args', ...Array.from(named, ([, name]) => name)].sort()).toEqual(files);
  });

  it('says when filings were recorded only when asked', async () => {
    expect(await exported()).not.toContain('"recorded"');
    expect(await exported('--recorded')).toMatch(/"recorded":"\d{4}-/);
  });
});

describe('import of an export', () => {
  const size = /^\d+ nodes and \d+ relationships of (\S+|standard input)\n$/;

  it('is refused in a graph that is not empty, and among others; nothing changes', async () => {
    const cwd = folder();
    await run(['export', '--out', 'graph.jsonl'], { cwd });
    const before = await contents();
    for (const dry of [[], ['--dry-run']]) {
      const { code, stdout, stderr } = await run(['import', 'graph.jsonl', ...dry], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(
        /^pressgraph: An export is imported into an empty graph[^\n]*pressgraph db reset[^\n]*\n$/,
      );
    }
    const among = await run(['import', 'graph.jsonl', sample], { cwd });
    expect(among.code).toBe(3);
    expect(among.stderr).toContain('graph.jsonl: is an export of a graph');
    expect(await contents()).toEqual(before);
  });

  it('gives the same graph, from a file and from standard input; a dry run gives none', async () => {
    const cwd = folder();
    const text = await exported('--recorded');
    writeFileSync(join(cwd, 'graph.jsonl'), text);
    const ways = [{ args: ['graph.jsonl'] }, { args: ['-'], stdin: text }];
    for (const { args, ...call } of ways) {
      await run(['db', 'reset', '--yes']);
      const tried = await run(['import', ...args, '--dry-run'], { cwd, ...call });
      expect(tried).toMatchObject({ code: 0, stderr: 'a dry run: nothing was changed\n' });
      expect(tried.stdout).toMatch(size);
      expect(await contents()).toEqual([]);
      const loaded = await run(['import', ...args], { cwd, ...call });
      expect(loaded).toEqual({ code: 0, stdout: tried.stdout, stderr: '' });
      expect(await exported('--recorded')).toBe(text);
    }
  });

  it('goes on as the graph that it is of', async () => {
    const asked = [
      ['why', 'company:immunogen'],
      ['rights', 'huN901-DM1'],
      ['entities', 'similar'],
      ['entities', 'judgements'],
      ['query', 'facts'],
    ];
    const answers = () => Promise.all(asked.map((args) => run(args)));
    const before = await answers();
    expect(before.map(({ code }) => code)).toEqual(asked.map(() => 0));
    const text = await exported();
    await run(['db', 'reset', '--yes']);
    await run(['import', '-'], { stdin: text });
    expect(await answers()).toEqual(before);
    expect((await run(['import', sample])).stdout).toMatch(/^ *\d+ +\d+ +0 .* in total, 1 filing$/m);
    expect(await exported()).toBe(text);
    expect((await run(['retract', sample])).code).toBe(0);
    await run(['import', sample]);
    expect(await exported()).toBe(text);
  });

  it('of another schema or cut off is told before anything, with 3', async () => {
    const text = await exported();
    const cases = [
      [text.replace(/"schema":\d+/, '"schema":1'), /standard input: is an export of schema 1/],
      [text.slice(0, text.length / 2), /standard input: is a damaged export: line \d+ /],
    ] as const;
    await run(['db', 'reset', '--yes']);
    for (const [stdin, told] of cases) {
      const { code, stdout, stderr } = await run(['import', '-'], { stdin });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(told);
      expect(await contents()).toEqual([]);
    }
    await run(['import', '-'], { stdin: text });
  });

  it('is not read as a filing', async () => {
    const { code, stderr } = await runAlone(['extract', '-'], { stdin: '{"format":"pressgraph","schema":3}\n' });
    expect(code).toBe(3);
    expect(stderr).toContain('standard input: is an export of a graph');
  });

  it('of another format is told, and not read as a filing', async () => {
    const cwd = folder();
    await Promise.all(
      ['cypher', 'graphml', 'csv'].map((format) => run(['export', '--format', format, '--out', format], { cwd })),
    );
    for (const name of ['cypher', 'graphml', 'csv/nodes.Key.csv', 'csv/relationships.AT.Name.Name.csv']) {
      const { code, stderr } = await runAlone(['extract', name], { cwd });
      expect(code).toBe(3);
      expect(stderr).toContain(`${name}: is an export that Neo4j or others import`);
    }
  });
});

describe('what can not be written ends with 1, says why, and leaves nothing half:', () => {
  const fails = async (args: readonly string[], told: RegExp, cwd = folder(), obedient = false) => {
    const before = readdirSync(cwd);
    const { code, stdout, stderr } = await run(['export', ...args], { cwd, obedient });
    expect(stderr).toMatch(told);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(readdirSync(cwd)).toEqual(before);
  };

  it('a file in no folder, a file that is a folder, a folder that is a file', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'taken'), '');
    await fails(
      ['--out', 'no/graph'],
      /^pressgraph: can't write to no\/graph: ENOENT.*; give another --out file\n$/,
      cwd,
    );
    await fails(['--out', '.'], /^pressgraph: can't write to \.: it is a folder; give another --out file\n$/, cwd);
    const csv = ['--format', 'csv', '--out', 'taken'];
    await fails(csv, /^pressgraph: can't write to taken: EEXIST.*; give another --out folder\n$/, cwd);
    expect(readFileSync(join(cwd, 'taken'), 'utf8')).toBe('');
  });

  it.skipIf(!existsSync('/dev/null'))('a device, which stays one', () =>
    fails(['--out', '/dev/null'], /can't write to \/dev\/null: it is no regular file/),
  );

  it.skipIf(!canObey)('a folder without permission', async () => {
    const cwd = folder();
    chmodSync(made(cwd, 'shut'), 0o500);
    await fails(['--out', 'shut/graph'], /can't write to shut\/graph: EACCES/, cwd, true);
    await fails(['--format', 'csv', '--out', 'shut'], /can't write to shut: EACCES/, cwd, true);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk', async () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [inject('main'), 'export'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, ...environmentOf(await testDatabase()) },
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^pressgraph: can't write to standard output: ENOSPC/);
  });

  it('csv without a folder is wrong usage, told before any database is started', async () => {
    const { code, stderr } = await runAlone(['export', '--format', 'csv'], {
      env: { NEO4J_URI: 'bolt://nowhere.invalid' },
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'pressgraph: csv is several files: give --out FOLDER\n' });
  });
});

it('a reader that has read enough ends it quietly', async () => {
  const child = start(['export'], { env: environmentOf(await testDatabase()) });
  let told = '';
  child.stderr?.on('data', (text) => {
    told += text;
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = await once(child, 'exit');
  expect({ code, told }).toEqual({ code: 0, told: '' });
});

it.skipIf(process.platform === 'win32')('an interrupt leaves nothing half', async () => {
  const cwd = folder();
  const child = start(['export', '--out', 'graph.jsonl'], { cwd, env: environmentOf(await testDatabase()) });
  const ended = once(child, 'exit');
  while (readdirSync(cwd).length === 0) await pause(2);
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(readdirSync(cwd)).toEqual([]);
});
