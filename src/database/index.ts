/** A real Neo4j on this machine, for when none is given: installed once, started once, found again, stopped cleanly. */
import { dirname, join, relative } from 'node:path';
import { DatabaseError } from '../errors.js';
import { type Folders, folders, type Places } from './folders.js';
import { install } from './install.js';
import { configure, launch } from './launch.js';
import { withLock } from './lock.js';
import { makeFolder } from './make-folder.js';
import { password, readPassword } from './password.js';
import { choosePorts, HOST, type Ports } from './ports.js';
import { end } from './process.js';
import { ask, untilReady } from './ready.js';
import { isHalfReplaced, keepReplaced, putDataBack, replaceData } from './replace.js';
import { findJava } from './requirements.js';
import { lastState, readState, removeState, type State, writeState } from './state.js';
import { noServer } from './ways.js';

export type { Places } from './folders.js';
export { withLock } from './lock.js';
export { type Staging, withStaging } from './staging.js';

/** How to reach the local server. */
export interface LocalConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Address of the Neo4j Browser that the server serves. */
  readonly browserUrl: string;
}

export interface LocalOptions extends Places {
  /** Ports to use; others are taken when these are not given and the usual ones are not free. */
  readonly ports?: { readonly [K in keyof Ports]?: number | undefined };
  /** Milliseconds to wait for the server to come up: 120,000. */
  readonly timeout?: number;
  /** Told what takes long, a line each. */
  readonly say?: (line: string) => void;
}

/** What `db status` shows. */
export type LocalStatus =
  | { readonly running: false; readonly home: string; readonly logs: string }
  | {
      readonly running: true;
      readonly answers: boolean;
      readonly pid: number;
      readonly uri: string;
      readonly browserUrl: string;
      readonly home: string;
      readonly logs: string;
    };

/**
 * The local server: the one that runs, or else a new one, installed if need be. Commands that start it at the same time
 * get the same one.
 *
 * @throws DatabaseError when Java or Maven is missing or too old, a port is taken, or the server does not come up
 */
export async function startLocal(options: LocalOptions = {}): Promise<LocalConnection> {
  const places = folders(options);
  const running = await readState(places);
  const kept = await readPassword(places);
  const isUsable = running && !running.stopping && !(await isHalfReplaced(places));
  if (isUsable && kept !== undefined && (await ask(running, kept)) === 'ready') return connection(running, kept);
  return withHome(places, async () => {
    await putBack(places);
    return start(places, options);
  });
}

/**
 * Lets other data take the place of that of the local server, which is stopped for as long as that takes, and keeps ports
 * and password. If it fails, everything is as before, and the server runs again; if it is killed, when the server is
 * started next.
 *
 * @param make makes the data while the server stops: the `data` folder of a Neo4j, with a database and without users
 * @param finish does what is left to do in the server that has started with it
 * @throws DatabaseError when the server does not come up
 */
export async function replaceLocalData(
  options: LocalOptions,
  make: () => Promise<string>,
  finish: (connection: LocalConnection) => Promise<void>,
): Promise<LocalConnection> {
  const places = folders(options);
  return withHome(places, async () => {
    await putBack(places);
    const state = await readState(places);
    try {
      const stopping = state && endServer(places, state);
      const data = await make().finally(() => stopping);
      await replaceData(places, data);
      const connection = await start(places, options);
      await finish(connection);
      await keepReplaced(places);
      return connection;
    } catch (error) {
      await putBack(places);
      // what failed first is what is told, and the next command starts it, too
      if (state) await start(places, options).catch(() => undefined);
      throw error;
    }
  });
}

/** Stops the local server and waits until it is gone. Gives whether one ran. Data and logs stay. */
export async function stopLocal(options: Places = {}): Promise<boolean> {
  const places = folders(options);
  return withHome(places, async () => {
    const state = await readState(places);
    await stopped(places, state);
    return state !== undefined;
  });
}

/** Whether the local server runs, and where. Starts nothing. */
export async function localStatus(options: Places = {}): Promise<LocalStatus> {
  const places = folders(options);
  const where = { home: places.server, logs: join(places.server, 'logs') };
  const state = await readState(places);
  if (!state) return { running: false, ...where };
  const answers = (await ask(state, (await readPassword(places)) ?? '')) === 'ready';
  return { running: true, answers, pid: state.pid, ...addresses(state), ...where };
}

/** Ports that are free when they are chosen may be taken when the server gets to them: then others are chosen. */
async function start(places: Folders, options: LocalOptions): Promise<LocalConnection> {
  for (let tries = 1; ; tries++) {
    const { state, secret } = (await stillStarting(places)) ?? (await launchNew(places, options));
    try {
      const answer = await untilReady(places, state, secret, options.timeout ?? 120_000);
      if (answer === 'ready') return connection(state, secret);
      if (tries === 3) throw noServer(`its ports ${state.bolt} and ${state.http} were taken while it started.`);
    } catch (error) {
      await stopped(places, state);
      throw error;
    }
    await stopped(places, state);
  }
}

interface Started {
  readonly state: State;
  readonly secret: string;
}

/** A server whose command was killed before it could see it come up. */
async function stillStarting(places: Folders): Promise<Started | undefined> {
  const state = await readState(places);
  const secret = await readPassword(places);
  // nor could it see it end
  if (state?.stopping) {
    await end(state.pid);
    return undefined;
  }
  return state && secret !== undefined ? { state, secret } : undefined;
}

async function launchNew(places: Folders, { ports, say = () => undefined }: LocalOptions): Promise<Started> {
  const java = await findJava();
  // where one that was killed is still waited for
  const chosen = await choosePorts(ports ?? {}, await lastState(places));
  await install(places, say);
  await configure(places, chosen);
  const secret = await password(places, java);
  say('Starting Neo4j ...');
  const state = { pid: await launch(places, java), ...chosen };
  await writeState(places, state);
  return { state, secret };
}

/** What a replacement that came to no end has left. */
async function putBack(places: Folders): Promise<void> {
  if (!(await isHalfReplaced(places))) return;
  await stopped(places, await readState(places));
  await putDataBack(places);
}

async function stopped(places: Folders, state: State | undefined): Promise<void> {
  if (state) await endServer(places, state);
  await removeState(places);
}

/** Ends the server, which nobody is to use meanwhile. What its ports were is not forgotten. */
async function endServer(places: Folders, state: State): Promise<void> {
  // on a full disk it ends all the same
  await writeState(places, { ...state, stopping: true }).catch(() => undefined);
  await end(state.pid);
}

async function withHome<T>(places: Folders, work: () => Promise<T>): Promise<T> {
  try {
    await makeFolder(places.server, 0o700);
    return await withLock(places.lock, work);
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'path' in error) {
      const isOfCache = isIn(places.cache, error.path) && !isIn(dirname(places.server), error.path);
      throw new DatabaseError(
        `The local Neo4j can't use its folder: ${error.message}. ` +
          `Set ${isOfCache ? 'PRESSGRAPH_CACHE' : 'PRESSGRAPH_HOME'} to one that can be written.`,
      );
    }
    throw error;
  }
}

const isIn = (folder: string, path: unknown): boolean => !relative(folder, String(path)).startsWith('..');

function connection(state: State, secret: string): LocalConnection {
  return { user: 'neo4j', password: secret, ...addresses(state) };
}

function addresses({ bolt, http }: Ports): { readonly uri: string; readonly browserUrl: string } {
  return { uri: `bolt://${HOST}:${bolt}`, browserUrl: `http://${HOST}:${http}/browser/` };
}
