import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from '../../src/database/make-folder.js';

const home = mkdtempSync(join(tmpdir(), 'pressgraph-folders-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('makes what is missing, at once and again', async () => {
  const path = join(home, 'a/b/c');
  await Promise.all([makeFolder(path, 0o700), makeFolder(path, 0o700)]);
  await makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

it('fails where a file stands', async () => {
  writeFileSync(join(home, 'file'), '');
  await expect(makeFolder(join(home, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(home, 'file/below'))).rejects.toThrow('ENOTDIR');
});

it.skipIf(!existsSync('/proc/self'))('fails where no folder can be made, and does not try for ever', async () => {
  await expect(makeFolder('/proc/nothing/here')).rejects.toThrow('ENOENT');
});
