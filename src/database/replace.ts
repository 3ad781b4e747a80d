import { access, chmod, cp, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Folders } from './folders.js';

/** What of the data folder is that of the graph; everything else is of users and passwords, and stays. */
const GRAPH: readonly string[] = [join('databases', 'neo4j'), join('transactions', 'neo4j')];
const LOCK = join('databases', 'store_lock');

/** Whether other data was put in the place of that of the server, and it is not known yet that it is whole. */
export async function isHalfReplaced({ before }: Folders): Promise<boolean> {
  return exists(before);
}

/** Puts other data in the place of that of the server, which is stopped; the data that was there is kept beside it. */
export async function replaceData({ server, before }: Folders, data: string): Promise<void> {
  const place = join(server, 'data');
  for (const part of GRAPH) await access(join(data, part));
  const stays = (path: string) => ![...GRAPH, LOCK].includes(relative(place, path));
  await cp(place, data, { recursive: true, filter: stays });
  await chmod(data, (await stat(place)).mode);
  await rename(place, before);
  await rename(data, place);
}

/** From now on the data that was put there is that of the server. */
export async function keepReplaced({ before }: Folders): Promise<void> {
  const over = `${before}-over`;
  await rm(over, { recursive: true, force: true });
  await rename(before, over);
  await rm(over, { recursive: true, force: true });
}

/** Puts the data back that was there before, in a server that is stopped. */
export async function putDataBack({ server, before }: Folders): Promise<void> {
  await rm(join(server, 'data'), { recursive: true, force: true });
  await rename(before, join(server, 'data'));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
