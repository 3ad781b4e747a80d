import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { folders } from '../../src/database/folders.js';
import { localStatus } from '../../src/database/index.js';
import { isAlive } from '../../src/database/process.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server of this test run lives. The first test that needs it starts it. */
    testServer: { readonly home: string; readonly cache: string };
  }
}

const PREFIX = 'pressgraph-test-';

/** A home of its own for the server of this run, with the jars from the user's cache. Nothing of it is left at the end. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  for (const home of await abandoned()) await discard(home);
  const home = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  provide('testServer', { home, cache: folders({}).cache });
  return () => discard(home);
}

/** What is in it is not needed any more, so the server is ended at once. */
async function discard(home: string): Promise<void> {
  const status = await localStatus({ home });
  if (status.running) {
    process.kill(status.pid, 'SIGKILL');
    while (isAlive(status.pid)) await pause(20);
  }
  await rm(home, { recursive: true, force: true });
}

/** The homes of test runs that were killed: each is named after the process of its run. */
async function abandoned(): Promise<string[]> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  const left = names.filter((name) => {
    const [pid] = name.slice(PREFIX.length).split('-');
    return /^\d+$/.test(pid ?? '') && !isAlive(Number(pid));
  });
  return left.map((name) => join(tmpdir(), name));
}
