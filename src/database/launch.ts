import { spawn } from 'node:child_process';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from '../errors.js';
import type { Folders } from './folders.js';
import { makeFolder } from './make-folder.js';
import type { Ports } from './ports.js';
import { consoleLog } from './ready.js';
import { JVM, SERVER, settings } from './settings.js';

/** Writes the settings. Before the first start too: the tool that sets the password reads them. */
export async function configure(folders: Folders, ports: Ports): Promise<void> {
  for (const name of ['conf', 'data', 'logs']) await makeFolder(join(folders.server, name), 0o700);
  await writeFile(join(folders.server, 'conf', 'neo4j.conf'), settings(ports));
}

/** Starts the server as a process of its own, which outlives this one. Gives its process id. */
export async function launch(folders: Folders, java: string): Promise<number> {
  const places = [`--home-dir=${folders.server}`, `--config-dir=${join(folders.server, 'conf')}`];
  const log = await open(consoleLog(folders), 'w');
  try {
    const child = spawn(java, [...JVM, '-cp', join(folders.jars, '*'), SERVER, ...places], {
      cwd: folders.server,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    child.on('error', () => undefined);
    if (child.pid === undefined) throw new DatabaseError(`${java} could not be started.`);
    return child.pid;
  } finally {
    await log.close();
  }
}
