import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { canObey, folder, run } from './pressgraph.js';
import { made, noise, wrongInputs } from './wrong-inputs.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const sentence = 'On January 24, 2003, ImmunoGen, Inc. regained all rights from GlaxoSmithKline plc.\n';

describe('an input that is no filing is rejected by name and reason, with exit code 3, and the others are done', () => {
  it.each(wrongInputs)('%s', async (_, make, told) => {
    const cwd = folder();
    const { code, stdout, stderr } = await run(['extract', make(cwd), sample, '--format', 'jsonl'], { cwd });
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(3);
    expect(JSON.parse(stdout).filing.source).toBe(sample);
  });

  it('noise that is just small enough ends, too', { timeout: 60_000 }, async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'noise.txt'), noise(31_000_000));
    expect((await run(['extract', 'noise.txt'], { cwd })).code).toBe(3);
  });

  it.skipIf(!canObey)('a folder and a file that may not be read', async () => {
    const cwd = folder();
    writeFileSync(join(made(cwd, 'in'), 'a.txt'), sentence);
    for (const name of ['in/closed', 'shut']) writeFileSync(join(made(cwd, name), 'b.txt'), sentence);
    writeFileSync(join(cwd, 'in/secret.txt'), sentence);
    for (const name of ['in/closed', 'shut', 'in/secret.txt']) chmodSync(join(cwd, name), 0);
    const { code, stdout, stderr } = await run(['extract', 'in', 'shut', '--format', 'jsonl'], { cwd, obedient: true });
    for (const name of ['in/closed', 'shut', 'in/secret.txt']) {
      expect(stderr).toContain(`${name}: can't be read: permission denied`);
      chmodSync(join(cwd, name), 0o700);
    }
    expect(code).toBe(3);
    expect(JSON.parse(stdout).filing.source).toBe('in/a.txt');
  });
});

describe('an input that is written otherwise is read', () => {
  const quoted = 'ImmunoGen, Inc. said: “we regained all rights” — today.';
  const latin = Buffer.from(quoted.replace('“', '\u0093').replace('”', '\u0094').replace('—', '\u0097'), 'latin1');
  const utf16 = Buffer.from(`\ufeff${quoted}`, 'utf16le');
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(quoted)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${quoted}`)],
    ['cp1252', latin],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['CRLF', Buffer.from(`\r\n${quoted}\r\n`)],
    ['NUL bytes', Buffer.from(`${quoted}\u0000\u0000`)],
  ])('%s', async (_, bytes) => {
    const { code, stdout, stderr } = await run(['extract', '-', '--format', 'json'], { stdin: bytes });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { documents } = JSON.parse(stdout);
    expect(documents[0].characters).toBeGreaterThanOrEqual(quoted.length);
    expect(documents[0].characters).toBeLessThanOrEqual(quoted.length + 2);
  });
});

describe('an output folder that can not be written ends with 1, says why, and leaves nothing half', () => {
  it('where a file stands', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'taken'), '');
    const { code, stderr } = await run(['extract', sample, '--out', 'taken/out'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^pressgraph: can't write to taken\/out: ENOTDIR.*; give another --out folder\n$/);
  });

  it.skipIf(!canObey)('without permission', async () => {
    const cwd = folder();
    chmodSync(made(cwd, 'out'), 0o500);
    const { code, stderr } = await run(['extract', sample, '--out', 'out'], { cwd, obedient: true });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^pressgraph: can't write to out: EACCES.*; give another --out folder\n$/);
    expect(readdirSync(join(cwd, 'out'))).toEqual([]);
  });
});

it.skipIf(!existsSync('/dev/full'))('standard output on a full disk ends with 1 and says why', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [inject('main'), 'extract', sample], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^pressgraph: can't write to standard output: ENOSPC: .*; make room.*\n$/),
  });
});

it('two inputs of one name: the second is rejected, the first is kept', async () => {
  const cwd = folder();
  for (const name of ['a', 'b']) writeFileSync(join(made(cwd, name), 'release.txt'), `${name}: ${sentence}`);
  const { code, stderr } = await run(['extract', 'a', 'b', '--out', 'out'], { cwd });
  expect(code).toBe(3);
  expect(stderr).toMatch(/b\/release\.txt: release\.json holds what a\/release\.txt says/);
  expect(JSON.parse(readFileSync(join(cwd, 'out/release.json'), 'utf8')).filing.source).toBe('a/release.txt');
});
