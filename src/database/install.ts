import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JARS, POM } from './artifacts.js';
import type { Folders } from './folders.js';
import { withLock } from './lock.js';
import { findMaven } from './requirements.js';
import { noServer, tail } from './ways.js';

const run = promisify(execFile);
const UNFINISHED = 'downloading-';

/**
 * Puts the jars of Neo4j into the cache, once. They are downloaded beside their place and renamed into it when they are
 * all there: a killed download leaves nothing that a later one could take for whole.
 *
 * @throws DatabaseError when there is no Maven, or the download fails
 */
export async function install(folders: Folders, say: (line: string) => void): Promise<void> {
  if (await isInstalled(folders)) return;
  await withLock(join(folders.cache, 'install.lock'), async () => {
    if (await isInstalled(folders)) return;
    await removeUnfinished(folders.cache);
    const maven = await findMaven();
    say('Downloading Neo4j (140 MB, once) ...');
    const work = await mkdtemp(join(folders.cache, UNFINISHED));
    try {
      await download(maven, work);
      await rm(folders.jars, { recursive: true, force: true });
      await rename(join(work, 'jars'), folders.jars);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

async function isInstalled(folders: Folders): Promise<boolean> {
  const found = await Promise.allSettled(JARS.map((jar) => access(join(folders.jars, jar))));
  return found.every(({ status }) => status === 'fulfilled');
}

async function removeUnfinished(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of names) await rm(join(cache, name), { recursive: true, force: true });
}

async function download(maven: string, work: string): Promise<void> {
  await mkdir(join(work, 'jars'));
  await writeFile(join(work, 'pom.xml'), POM);
  const goal = ['--quiet', '--batch-mode', 'dependency:copy-dependencies', `-DoutputDirectory=${join(work, 'jars')}`];
  try {
    await run(maven, goal, { cwd: work, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw noServer(`Maven could not download it.\n${tail(printed(error))}`);
  }
}

function printed(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const parts = ['stdout' in error && error.stdout, 'stderr' in error && error.stderr];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n') || error.message;
}
