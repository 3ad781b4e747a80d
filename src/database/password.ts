import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Folders } from './folders.js';
import { makeFolder } from './make-folder.js';
import { ADMIN } from './settings.js';
import { noServer, tail } from './ways.js';

const run = promisify(execFile);

/**
 * The password of the local server: from its file, or a new one, which the server is told before its first start.
 *
 * @throws DatabaseError when the server has data but its password file is gone
 */
export async function password(folders: Folders, java: string): Promise<string> {
  const kept = await readPassword(folders);
  const used = await exists(join(folders.server, 'data', 'databases'));
  if (used && kept === undefined)
    throw noServer(`its password file ${folders.password} is gone. Bring it back, or delete ${folders.server}.`);
  // In hex, since a password that begins with a dash would be taken for an option.
  const value = kept ?? randomBytes(24).toString('hex');
  if (kept === undefined) await writePrivate(folders.password, `${value}\n`);
  if (!used) await tellServer(folders, java, value);
  return value;
}

/** The kept password, `undefined` where there is none. */
export async function readPassword(folders: Folders): Promise<string | undefined> {
  const text = await readFile(folders.password, 'utf8').catch(() => '');
  return text.trim() || undefined;
}

/** By a file that `java` reads its arguments from, since those of a command line are seen by every user. */
async function tellServer(folders: Folders, java: string, value: string): Promise<void> {
  const file = join(folders.server, 'set-password.args');
  const quoted = (path: string) => `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const args = [
    '-cp',
    quoted(join(folders.jars, '*')),
    '-Xmx128m',
    quoted(`-Dbasedir=${folders.server}`),
    quoted(`-Dapp.home=${folders.server}`),
    ADMIN,
    'dbms',
    'set-initial-password',
    value,
  ];
  await makeFolder(folders.server);
  await writePrivate(file, args.join('\n'));
  try {
    await run(java, [`@${file}`]);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw noServer(`its password could not be set.\n${tail(text).replaceAll(value, '***')}`);
  } finally {
    await rm(file, { force: true });
  }
}

async function writePrivate(path: string, text: string): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, text, { mode: 0o600, flag: 'wx' });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
