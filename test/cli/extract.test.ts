import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { interchangeSchema } from '../../src/model.js';
import { folder, run, start } from './pressgraph.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const text = readFileSync(sample, 'utf8');
const release = 'ImmunoGen, Inc. has regained all rights to its lead product from GlaxoSmithKline plc.\n';

describe('the forms of the results', () => {
  it('json is the interchange form, and every quote stands in its document', async () => {
    const { code, stdout, stderr } = await run(['extract', sample, '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { documents, entities, relations } = interchangeSchema.parse(JSON.parse(stdout));
    expect(documents).toHaveLength(1);
    const ids = entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { subject, object, evidence } of relations) {
      expect(ids).toEqual(expect.arrayContaining([subject, object]));
      for (const { quote } of evidence) expect(text).toContain(quote);
    }
  });

  it('jsonl is one filing a line; json of several is an array; of none, an empty one', async () => {
    const lines = (await run(['extract', sample, '-', '--format', 'jsonl'], { stdin: release })).stdout.trimEnd();
    const sources = lines.split('\n').map((line) => JSON.parse(line).filing.source);
    expect(sources).toEqual([sample, 'standard input']);
    const all = JSON.parse((await run(['extract', sample, '-', '--format', 'json'], { stdin: release })).stdout);
    expect(all.map(({ filing }: { filing: { source: string } }) => filing.source)).toEqual(sources);
    expect(JSON.parse((await run(['extract', 'nothing.txt', '--format', 'json'])).stdout)).toEqual([]);
  });

  it('--out writes NAME.json for each, and prints only what is asked for', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.first.txt'), release);
    const { code, stdout, stderr } = await run(['extract', 'a.first.txt', sample, '--out', 'deep/out'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('2 written to deep/out, 0 rejected\n');
    expect(readdirSync(join(cwd, 'deep/out'))).toEqual(['a.first.json', 'immunogen-2003-01-24.json']);
    const quiet = await run(['extract', 'a.first.txt', '--out', 'out', '--quiet', '--format', 'jsonl'], { cwd });
    expect(quiet.stderr).toBe('');
    expect(JSON.parse(quiet.stdout)).toEqual(JSON.parse(readFileSync(join(cwd, 'out/a.first.json'), 'utf8')));
  });

  it('the schema describes it', async () => {
    const { code, stdout } = await run(['schema']);
    expect(code).toBe(0);
    const { properties } = JSON.parse(stdout);
    expect(Object.keys(properties)).toEqual([
      'filing',
      'documents',
      'skipped',
      'coverage',
      'entities',
      'relations',
      'heldBack',
    ]);
  });
});

describe('the inputs', () => {
  const sources = async (args: string[], cwd: string) =>
    (await run(['extract', ...args, '--format', 'jsonl'], { cwd })).stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).filing.source);

  it('are files, folders, patterns and standard input, each once, in a fixed order', async () => {
    const cwd = folder();
    for (const name of ['b.txt', 'a.htm', 'c.TXT', 'd.csv', '[x].txt'])
      writeFileSync(join(cwd, name), `<p>${name}: ${release}</p>`);
    expect(await sources(['.'], cwd)).toEqual(['[x].txt', 'a.htm', 'b.txt', 'c.TXT']);
    expect(await sources(['*.txt', 'a.htm', 'b.txt'], cwd)).toEqual(['[x].txt', 'b.txt', 'a.htm']);
    expect(await sources(['[x].txt'], cwd)).toEqual(['[x].txt']);
    expect(await sources(['d.csv'], cwd)).toEqual(['d.csv']);
    expect(await sources(['./b.txt', 'b.txt', './*.txt'], cwd)).toEqual(['b.txt', '[x].txt']);
  });

  it('links in a folder do not lead out of it', async () => {
    const [cwd, outside] = [folder(), folder()];
    writeFileSync(join(outside, 'secret.txt'), release);
    writeFileSync(join(cwd, 'a.txt'), release);
    symlinkSync(outside, join(cwd, 'out'));
    symlinkSync(join(outside, 'secret.txt'), join(cwd, 'link.txt'));
    expect(await sources(['.'], cwd)).toEqual(['a.txt']);
  });
});

describe('ends early', () => {
  it.skipIf(process.platform === 'win32')('quietly, when the reader of its output has read enough', async () => {
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${inject('main')}" schema | head -n 1; echo "$?"`]);
    let said = '';
    for (const stream of [shell.stdout, shell.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        said += piece;
      });
    await once(shell, 'close');
    expect(said).toBe('{\n0\n');
  });

  it.skipIf(process.platform === 'win32')('within a second on Ctrl-C, with 130 and how to go on', async () => {
    const child = start(['extract', sample, '-', '--format', 'jsonl']);
    let told = '';
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      told += piece;
    });
    // The first filing is there, the second one never ends.
    child.stdin?.write(release);
    if (child.stdout) await once(child.stdout, 'data');
    child.stdout?.resume();
    const before = performance.now();
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(told).toMatch(/^interrupted; .*run it again/);
  });
});
