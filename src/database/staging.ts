import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from '../errors.js';
import { type Folders, folders, type Places } from './folders.js';
import { withLock } from './lock.js';
import { findJava } from './requirements.js';
import { watchRoom } from './room.js';
import { ADMIN_JVM, ADMIN_TOOL } from './settings.js';
import { tail } from './ways.js';

const UNFINISHED = 'bulk-';

/** A place beside the local server's data where a new graph is made. */
export interface Staging {
  /** For any files; gone afterwards. */
  readonly folder: string;
  /**
   * Makes a graph of files by `neo4j-admin database import full`. Gives the data folder that it is in.
   *
   * @param files the folder where they are
   * @param args the name of the file there that tells neo4j-admin what to do
   * @throws DatabaseError when neo4j-admin fails, with the end of what it says
   */
  importFiles(files: string, args: string): Promise<string>;
}

/**
 * Does something in a staging folder, which is gone afterwards; one that was left by who was killed is removed before.
 *
 * @throws DatabaseError when another process has one, for this home
 */
export async function withStaging<T>(options: Places, work: (staging: Staging) => Promise<T>): Promise<T> {
  const places = folders(options);
  return withLock(
    places.staging,
    async () => {
      for (const name of await readdir(places.server)) if (name.startsWith(UNFINISHED)) await remove(places, name);
      const folder = await mkdtemp(join(places.server, UNFINISHED));
      const end = () => removeNow(folder);
      process.once('exit', end);
      try {
        return await work({ folder, importFiles: (files, args) => importFiles(places, folder, files, args) });
      } finally {
        process.off('exit', end);
        await rm(folder, GONE);
      }
    },
    0,
  );
}

// a neo4j-admin whose command was killed may still write there
const GONE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
/** Where the process ends, as far as that can be done. */
function removeNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // the next one removes it
  }
}
const remove = ({ server }: Folders, name: string): Promise<void> => rm(join(server, name), GONE);

async function importFiles(places: Folders, folder: string, files: string, args: string): Promise<string> {
  const home = join(folder, 'neo4j');
  await mkdir(home);
  const said = await admin(places, home, files, ['database', 'import', 'full', `@${args}`, 'neo4j']);
  if (said !== undefined)
    throw new DatabaseError(
      `The graph could not be made of ${files}; that of before is as it was. Free some space there, or import ` +
        `without --bulk. neo4j-admin says:\n${tail(said)}`,
    );
  return join(home, 'data');
}

/** Runs neo4j-admin, which ends with this process. Gives what it says when it fails. */
async function admin(places: Folders, home: string, cwd: string, args: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const java = await findJava();
  const child = spawn(java, [...ADMIN_JVM, '-cp', join(places.jars, '*'), ADMIN_TOOL, ...args], { cwd, env });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  let said = '';
  const hear = (text: unknown) => {
    said = (said + String(text)).slice(-20_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  // on a full disk it tries to write for ever, and says nothing
  const unwatch = watchRoom(home, () => {
    hear(`\nNo space was left in ${home}, and it was ended.`);
    end();
  });
  try {
    const [code] = await once(child, 'close');
    return code === 0 ? undefined : said;
  } finally {
    unwatch();
    process.off('exit', end);
  }
}
