import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../errors.js';
import { makeFolder } from './make-folder.js';
import { isAlive } from './process.js';

const PATIENCE_MS = 180_000;
let count = 0;

/**
 * Runs `work` while this process alone holds the lock file `path`. The lock of a process that has died is taken over.
 *
 * @throws DatabaseError when another process holds it for longer than three minutes
 */
export async function withLock<T>(path: string, work: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
  await acquire(path, patience);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, patience: number): Promise<void> {
  await makeFolder(dirname(path));
  for (let waited = 0; !(await take(path)); waited += 100) {
    const holder = await holderOf(path);
    if (holder !== undefined && !runs(holder)) await discard(path, holder);
    else if (waited >= patience)
      throw new DatabaseError(`Process ${holder?.trim()} holds ${path}. When it no longer runs, delete that file.`);
    else await pause(100);
  }
}

/** A hard link appears with its content or not at all, so nobody reads a lock that names no process. */
async function take(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}.${count++}`;
  await writeFile(own, `${process.pid}\n`);
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** What stands in the lock, `undefined` when there is none any more. */
function holderOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/** A power cut may leave a lock without content: that is nobody's. */
function runs(holder: string): boolean {
  const pid = Number(holder);
  return Number.isInteger(pid) && pid > 0 && isAlive(pid);
}

/** Moved aside first: of two processes that find the same dead lock, one moves it and the other finds a live one. */
async function discard(path: string, dead: string): Promise<void> {
  const aside = `${path}.dead.${process.pid}.${count++}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await holderOf(aside)) !== dead) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
