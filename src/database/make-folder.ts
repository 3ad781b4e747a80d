import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, where they are not there. `mkdir` of Node 20 would do so itself, but never comes
 * back where a folder that is there can hold none, such as /proc.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const made = await attempt(path, mode);
  if (made === undefined) return;
  if (made.code !== 'ENOENT' || dirname(path) === path) throw made;
  await makeFolder(dirname(path), mode);
  const again = await attempt(path, mode);
  if (again) throw again;
}

async function attempt(path: string, mode?: number): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path, mode);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const there = await stat(path).catch(() => undefined);
    return there?.isDirectory() ? undefined : error;
  }
}
