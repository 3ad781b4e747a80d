import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Folders } from './folders.js';
import { isServer } from './process.js';

const stateSchema = z.strictObject({
  pid: z.int().positive(),
  bolt: z.int().positive(),
  http: z.int().positive(),
  /** It was told to end, and answers for a while all the same. */
  stopping: z.literal(true).optional(),
});

/** What a later command needs to find the server again. */
export type State = z.infer<typeof stateSchema>;

/** The server that runs in this home, started by whichever command; `undefined` when none does. */
export async function readState(folders: Folders): Promise<State | undefined> {
  const state = await lastState(folders);
  return state && (await isServer(state.pid, folders.server)) ? state : undefined;
}

/** The server that was started last and not stopped, though it may run no more. */
export async function lastState(folders: Folders): Promise<State | undefined> {
  const text = await readFile(folders.state, 'utf8').catch(() => 'null');
  return stateSchema.safeParse(parsed(text)).data;
}

/** Written beside its place and renamed into it, so that it is never read half. */
export async function writeState(folders: Folders, state: State): Promise<void> {
  const draft = `${folders.state}.draft`;
  await writeFile(draft, `${JSON.stringify(state)}\n`);
  await rename(draft, folders.state);
}

export async function removeState(folders: Folders): Promise<void> {
  await rm(folders.state, { force: true });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
