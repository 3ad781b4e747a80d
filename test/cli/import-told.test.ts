import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { reset } from '../../src/graph/index.js';
import { testDatabase } from '../database/connection.js';
import { folder, start } from './pressgraph.js';
import { environmentOf, useCommands } from './test-graph.js';

const { graph, run } = useCommands();
beforeEach(async () => {
  await reset(graph());
});

const release = 'Norvane, Inc. has regained all rights to norvatinib from Ostrel plc.\n';
const silent = 'Nothing at all is told here, and nobody has a name.\n';

function inputs(): string {
  const cwd = folder();
  writeFileSync(join(cwd, 'a.txt'), release);
  writeFileSync(join(cwd, 'b.txt'), silent);
  writeFileSync(join(cwd, 'c.txt'), '%PDF-1.4 is no text');
  return cwd;
}
const linesOf = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const count = (fresh: number, known = 0) => ({ new: fresh, known });
const ms = { open: expect.any(Number), extract: expect.any(Number), load: expect.any(Number) };

describe('what an import tells', () => {
  it('is a line for each filing with all that it took, of one run, and a summary', async () => {
    const cwd = inputs();
    const args = ['import', '.', '--log', 'log.jsonl', '--summary', 'sum.json'];
    expect((await run(args, { cwd })).code).toBe(3);
    const [begin, ...lines] = linesOf(join(cwd, 'log.jsonl'));
    const run1 = { time: expect.stringMatching(/^\d{4}-/), run: begin?.run };
    expect(begin).toEqual({ ...run1, event: 'begin' });
    const filing = { ...run1, event: 'filing', filing: expect.stringMatching(/^sha256:/), fate: 'new', ms };
    const none = { entities: count(0), relations: count(0), heldBack: count(0) };
    const some = { entities: count(3), relations: count(1), heldBack: count(0) };
    const figures = {
      filings: { new: 2, known: 0, replaced: 0, rejected: 1 },
      ...{ entities: 3, relations: 1, new: 4, known: 0, heldBack: 0 },
      ms: { ...ms, total: expect.any(Number) },
    };
    const end = { end: 'rejected', code: 3, ...figures };
    expect(lines).toEqual([
      { ...filing, source: 'a.txt', ...some, together: expect.any(Number) },
      { ...filing, source: 'b.txt', ...none, nothing: 'no names', together: expect.any(Number) },
      {
        ...run1,
        event: 'rejected',
        source: 'c.txt',
        stage: 'read',
        reason: expect.stringContaining('PDF'),
        excerpt: '%PDF-1.4 is no text',
      },
      { ...run1, event: 'end', ...end },
    ]);
    const summary = JSON.parse(readFileSync(join(cwd, 'sum.json'), 'utf8'));
    expect(summary).toEqual({ run: begin?.run, started: expect.stringMatching(/^\d{4}-/), ...end });

    await run(args, { cwd });
    const again = linesOf(join(cwd, 'log.jsonl')).slice(5);
    expect(new Set(again.map((line) => line.run))).not.toContain(begin?.run);
    const read = { open: 0, extract: 0, load: expect.any(Number) };
    expect(again.filter(({ event }) => event === 'filing')).toEqual([
      expect.objectContaining({ source: 'a.txt', fate: 'known', entities: count(0, 3), ms: read }),
      expect.objectContaining({ source: 'b.txt', fate: 'known', ms: read }),
    ]);
  });

  it('has a summary also when it is interrupted', async () => {
    const cwd = inputs();
    const child = start(['import', 'a.txt', '-', '--summary', 'sum.json'], {
      cwd,
      env: environmentOf(await testDatabase()),
    });
    await new Promise<void>((done) => child.stdout?.on('data', (text) => /a\.txt/.test(String(text)) && done()));
    const summary = () => JSON.parse(readFileSync(join(cwd, 'sum.json'), 'utf8'));
    expect(summary()).toMatchObject({ end: 'running' });
    child.kill('SIGINT');
    await once(child, 'close');
    expect(summary()).toMatchObject({ end: 'interrupted', code: 130, filings: { new: 1 } });
  });

  it('says by --verbose why a filing gave nothing, and what was not read again', async () => {
    const cwd = inputs();
    expect((await run(['import', 'b.txt', '--verbose'], { cwd })).stderr).toContain('b.txt: gave no fact: no names');
    expect((await run(['import', 'b.txt', '--verbose'], { cwd })).stderr).toBe('b.txt: known, not read again\n');
  });
});

describe('what was rejected', () => {
  it('is noted, and tried again by --retry', async () => {
    const cwd = inputs();
    const file = join(cwd, 'rejected.jsonl');
    await run(['import', '.', 'missing.txt'], { cwd });
    expect(linesOf(file).map(({ input, stage }) => [input, stage])).toEqual([
      ['c.txt', 'read'],
      ['missing.txt', 'open'],
    ]);
    writeFileSync(join(cwd, 'c.txt'), release.replaceAll('norvatinib', 'calvetinib'));
    const retried = await run(['import', '--retry', 'rejected.jsonl'], { cwd });
    expect(retried.code).toBe(3);
    expect(retried.stdout).toMatch(/ c\.txt\n.* missing\.txt\n.* in total, 1 filing\n$/);
    expect(linesOf(file).map(({ input }) => input)).toEqual(['missing.txt']);
    writeFileSync(join(cwd, 'missing.txt'), release.replaceAll('norvatinib', 'ostratinib'));
    expect((await run(['import', '--retry', 'rejected.jsonl'], { cwd })).code).toBe(0);
    expect(existsSync(file)).toBe(false);
    const byTwo = (await run(['export'])).stdout;
    await reset(graph());
    await run(['import', '.'], { cwd });
    expect((await run(['export'])).stdout).toBe(byTwo);
  });

  it('in a dry run is noted nowhere', async () => {
    const cwd = inputs();
    expect((await run(['import', 'c.txt', '--dry-run'], { cwd })).code).toBe(3);
    expect(existsSync(join(cwd, 'rejected.jsonl'))).toBe(false);
  });
});

describe('what is known', () => {
  it('is read again by other rules or names, and as another copy of it', async () => {
    const cwd = inputs();
    writeFileSync(join(cwd, 'own.tsv'), 'norvatinib\tDrug\n');
    await run(['import', 'a.txt'], { cwd });
    const fates = async (...args: string[]): Promise<unknown[]> => {
      await run(['import', ...args, '--log', 'log.jsonl', '--verbose'], { cwd });
      const { stderr } = await run(['import', ...args, '--verbose'], { cwd });
      const line = linesOf(join(cwd, 'log.jsonl')).findLast(({ event }) => event === 'filing');
      return [line?.fate, Number(Object(line?.ms).extract) > 0, stderr];
    };
    expect(await fates('a.txt', '--lexicon', 'own.tsv')).toEqual(['replaced', true, 'a.txt: known, not read again\n']);
    writeFileSync(join(cwd, '0.txt'), release);
    expect(await fates('0.txt', '--lexicon', 'own.tsv')).toEqual(['known', true, '0.txt: known, not read again\n']);
    const { stdout } = await run(['query', '--cypher', 'MATCH (f:Filing) RETURN f.source AS s', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([{ s: '0.txt' }]);
  });
});
