import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { asBuilt } from '../as-built.js';
import { corpus } from '../corpus/submission.js';
import { folder, run } from './pressgraph.js';

const bundle: typeof import('../../src/cli/bundle.js') = await import(asBuilt('cli/bundle.js'));

/** pressgraph as one file (`rolldown.config.ts`) beside its modules: the same, and never an old one. */

it('reads as its modules do', async () => {
  const { READINGS }: typeof import('../../src/cli/reading.js') = await import(asBuilt('cli/reading.js'));
  const read = await bundle.inOneFile()?.entry.reader({ lexicon: undefined, rules: undefined });
  for (const { name, text } of corpus(10, 11)) {
    const input = { name, bytes: Buffer.from(text) };
    const answer = await read?.({ kind: 'interchange', input });
    expect(answer, name).toEqual({ value: READINGS.interchange(input, {}) });
  }
});

it('runs as a command of its own', () => {
  const { status, error } = spawnSync(inject('main'), ['--version'], { encoding: 'utf8' });
  expect(error).toBeUndefined();
  expect(status).toBe(0);
});

it('takes back the code that was kept', () => {
  const program = `import { inOneFile, setFlags } from '${asBuilt('cli/bundle.js')}';
    setFlags();
    console.log(inOneFile().script.cachedDataRejected);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(stdout.trim()).toBe('false');
});

describe('V8 is asked for what it has', () => {
  const { flagsOf } = bundle;

  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.23.3', false],
    ['24.22.3', false],
    ['26.12.1', false],
  ])('Node %s: when it optimises, %s', (node, has) => {
    expect(flagsOf(node).some((flag) => flag.startsWith('--interrupt-budget'))).toBe(has);
  });

  it('of all that it is asked for, it complains about nothing', () => {
    const flags = flagsOf(process.versions.node);
    const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', '0'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('where the build was not finished', () => {
  let home: string;
  const file = (name: string): string => join(home, 'dist/cli', name);
  const version = () => run(['--version'], { main: file('main.js') });
  const answer = { code: 0, stdout: '0.1.0\n', stderr: '' };
  const made = (name: string, minutes: number): void => {
    const at = new Date(Date.now() + minutes * 60_000);
    utimesSync(file(name), at, at);
  };

  beforeEach(() => {
    home = folder();
    const whole = dirname(dirname(dirname(inject('main'))));
    cpSync(join(whole, 'dist'), join(home, 'dist'), { recursive: true });
    for (const name of ['node_modules', 'data', 'cypher', 'package.json'])
      symlinkSync(join(whole, name), join(home, name), 'junction');
  });

  it('a bundle that is older than the modules is left alone', async () => {
    writeFileSync(file('pressgraph.cjs'), 'throw new Error("an old one")');
    made('pressgraph.cjs', 1);
    expect((await version()).stderr).toContain('an old one');
    made('pressgraph.cjs', -60);
    expect(await version()).toEqual(answer);
  });

  it('code that V8 does not take is made again', async () => {
    writeFileSync(file('pressgraph.code'), 'no code');
    made('pressgraph.cjs', 1);
    made('pressgraph.code', 2);
    expect(await version()).toEqual(answer);
  });
});
