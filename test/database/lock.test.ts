import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLock } from '../../src/database/index.js';
import { DatabaseError } from '../../src/errors.js';

/** Above what any system gives to a process. */
const DEAD = 2 ** 30;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressgraph-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a lock', () => {
  it('lets one in at a time, also when a dead process left it behind, and leaves nothing', async () => {
    const lock = join(folder, 'several', 'lock');
    await withLock(lock, async () => undefined);
    await writeFile(lock, `${DEAD}\n`);
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await pause(5);
      inside--;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(lock, work)));
    expect(most).toBe(1);
    expect(await readdir(join(folder, 'several'))).toEqual([]);
  });

  it.each(['', 'no number\n', '-1\n'])("that names no process (%j) is nobody's", async (content) => {
    const lock = join(folder, 'broken');
    await writeFile(lock, content);
    await expect(withLock(lock, async () => 'in', 0)).resolves.toBe('in');
  });

  it('is given back when the work fails', async () => {
    const lock = join(folder, 'failing');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(withLock(lock, async () => 'in')).resolves.toBe('in');
  });

  it('of a process that lives is waited for, and not for ever', async () => {
    const lock = join(folder, 'held');
    await writeFile(lock, `${process.pid}\n`);
    const waited = withLock(lock, async () => 'in', 300);
    await expect(waited).rejects.toThrow(DatabaseError);
    await expect(waited).rejects.toThrow(lock);
  });
});
