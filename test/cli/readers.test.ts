import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder, run } from './pressgraph.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const text = readFileSync(sample, 'utf8');

describe('threads that read', () => {
  const filings = (): string => {
    const cwd = folder();
    mkdirSync(join(cwd, 'filings'));
    for (let at = 10; at < 32; at += 1) cpSync(sample, join(cwd, `filings/${at}.txt`));
    writeFileSync(join(cwd, 'filings/12.txt'), '');
    writeFileSync(join(cwd, 'filings/15.txt'), text.replaceAll('GlaxoSmithKline', 'Norvane Pharma'));
    return cwd;
  };

  it.each([[['--threads', '1']], [['--threads', '3']], [[]]])(
    'give with %j what is given without any',
    async (more) => {
      const cwd = filings();
      const args = ['extract', 'filings', '--format', 'jsonl'];
      const [here, there] = await Promise.all([
        run([...args, '--threads', '0'], { cwd }),
        run([...args, ...more], { cwd }),
      ]);
      expect(here.stdout.split('\n')).toHaveLength(22);
      expect(there).toEqual(here);
      expect(here.stderr).toContain('rejected  filings/12.txt: ');
    },
  );

  it('use the names of the user', async () => {
    const cwd = filings();
    writeFileSync(join(cwd, 'own.tsv'), 'development and commercialization rights\tTechnology\n');
    const args = ['extract', 'filings', '--format', 'jsonl', '--lexicon', 'own.tsv'];
    const there = await run([...args, '--threads', '2'], { cwd });
    expect(there.stdout).toContain('development and commercialization rights');
    expect(there).toEqual(await run([...args, '--threads', '0'], { cwd }));
  });

  it('give up what takes too long, each input for itself', async () => {
    const large = folder();
    writeFileSync(join(large, 'a.txt'), text);
    writeFileSync(join(large, 'b.txt'), text.repeat(Math.ceil(1_000_001 / text.length)));
    const args = ['extract', 'a.txt', 'nothing.txt', 'b.txt', '--threads', '1', '--budget', '0.001'];
    const { code, stdout, stderr } = await run([...args, '--format', 'json'], { cwd: large });
    expect(stderr.trimEnd().split('\n')).toEqual([
      'rejected  a.txt: took longer than 0.001 s and was given up; --budget allows more',
      expect.stringContaining('rejected  nothing.txt: '),
      'rejected  b.txt: took longer than 0.002 s and was given up; --budget allows more',
    ]);
    expect({ code, stdout: JSON.parse(stdout) }).toEqual({ code: 3, stdout: [] });
  });
});
