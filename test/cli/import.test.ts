import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { reset } from '../../src/graph/index.js';
import { testDatabase } from '../database/connection.js';
import { folder, start } from './pressgraph.js';
import { environmentOf, useCommands } from './test-graph.js';
import { wrongInputs } from './wrong-inputs.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const { graph, contents, run } = useCommands();
beforeEach(async () => {
  await reset(graph());
});

/** The figures of each line that an import prints: entities, relations, new, known, held back, rejected. */
const figures = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/).slice(0, 6).map(Number));

describe('import', () => {
  it('prints each filing and the totals; what is new is known the second time, and nothing changes', async () => {
    const first = await run(['import', sample]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^entities {2}relations {2}new {2}known {2}held back {2}rejected {2}filing\n/);
    expect(first.stdout).toContain(`  ${sample}\n`);
    expect(first.stdout).toMatch(/ in total, 1 filing\n$/);
    const [[entities = 0, relations = 0, fresh, known] = [], total] = figures(first.stdout);
    expect([entities > 0, relations > 0, fresh, known]).toEqual([true, true, entities + relations, 0]);
    expect(total?.slice(0, 4)).toEqual([entities, relations, fresh, known]);

    const before = await contents();
    const [again] = figures((await run(['import', sample])).stdout);
    expect(again?.slice(0, 4)).toEqual([entities, relations, 0, entities + relations]);
    expect(await contents()).toEqual(before);
  });

  it('--dry-run tells each change, and makes none', async () => {
    const { code, stdout, stderr } = await run(['import', sample, '--dry-run']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'a dry run: nothing was changed\n' });
    expect(stdout).toMatch(/\n {4}\+ Company ImmunoGen[^\n]*\(company:/);
    expect(stdout).toMatch(/\n {4}\+ COMPOSED_OF \S+ -> \S+\n/);
    expect(await contents()).toEqual([]);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['import', '-'], { stdin: readFileSync(sample) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/ {2}standard input\n/);
  });
});

describe('what is no filing leaves the graph as it was, and the others are imported', () => {
  it.each(wrongInputs)('%s', async (_, make, told) => {
    const cwd = folder();
    const input = make(cwd);
    const alone = await run(['import', input], { cwd });
    expect(alone.code).toBe(3);
    expect(alone.stderr).toMatch(told);
    expect(await contents()).toEqual([]);

    const both = await run(['import', input, sample], { cwd });
    expect(both.code).toBe(3);
    expect(figures(both.stdout).map((line) => line[5])).toEqual([1, 0, 1]);
    expect((await contents()).length).toBeGreaterThan(50);
  });
});

describe('Ctrl-C', () => {
  it.skipIf(process.platform === 'win32')('ends an import with 130, how far it came, and how to go on', async () => {
    const child = start(['import', sample, '-'], { env: environmentOf(await testDatabase()) });
    let told = '';
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      told += piece;
    });
    // The first filing is in, the second one never comes.
    await new Promise<void>((done) => child.stdout?.on('data', (line) => String(line).includes(sample) && done()));
    const before = performance.now();
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(performance.now() - before).toBeLessThan(1000);
    expect(code).toBe(130);
    expect(told).toBe('interrupted; 1 filing is in the graph; the same command goes on from there\n');
    expect((await contents()).length).toBeGreaterThan(50);
  });
});

describe('three imports at once', () => {
  const release = (firm: string, drug: string, other: string) =>
    `Springfield, March 3, 2004 -- ${firm}, Inc. today announced that it has licensed ${drug} to ${other}, Inc.\n\n` +
    `${drug} binds to CD33. Ada Lindqvist, chief executive officer of ${firm}, said that she is glad.\n`;
  const texts = [
    release('Norvane', 'norvatinib', 'Ostrel'),
    release('Ostrel', 'calvecestat', 'Norvane'),
    release('Calvet', 'ostrelizumab', 'Norvane'),
    release('Norvane', 'calvetuzumab', 'Calvet'),
  ];

  it('of some of the same filings give the export of one after the other, byte for byte', async () => {
    const cwd = folder();
    for (const [at, text] of texts.entries()) writeFileSync(join(cwd, `${at}.txt`), text);
    const one = ['import', '0.txt', '1.txt', '2.txt', sample];
    const other = ['import', sample, '3.txt', '2.txt', '1.txt'];
    await run(one, { cwd });
    await run(other, { cwd });
    const exported = async () => (await run(['export'])).stdout;
    const inTurn = await exported();
    await reset(graph());
    const codes = await Promise.all([run(one, { cwd }), run(other, { cwd }), run(other, { cwd })]);
    expect(codes.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await exported()).toBe(inTurn);
  });
});

describe('retract', () => {
  it('takes a filing back by its source, and says what goes with it', async () => {
    await run(['import', sample]);
    const trial = await run(['retract', sample, '--dry-run']);
    expect(trial.stdout).toMatch(/\n {4}- COMPOSED_OF \S+ -> \S+\n/);
    expect(trial.stderr).toContain('nothing was changed');
    expect((await contents()).length).toBeGreaterThan(50);
    expect((await run(['retract', `${dirname(sample)}/./${basename(sample)}`])).code).toBe(0);
    expect(await contents()).toEqual([]);
  });

  it('of a filing that is not there says so, and takes nothing back', async () => {
    await run(['import', sample]);
    const before = await contents();
    const { code, stderr } = await run(['retract', sample, 'no-such-filing']);
    expect(code).toBe(3);
    expect(stderr).toContain('no-such-filing: no filing in the graph has this id or source; nothing was taken back');
    expect(await contents()).toEqual(before);
  });
});
