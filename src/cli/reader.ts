import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from './settings.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = fileURLToPath(new URL('..', import.meta.url));
const DATA = join(ROOT, 'data/lexicon');

/**
 * Gives bytes a hash that they have only as long as all that reads them is the same: code, lexicons, libraries as far as
 * their versions are known, and the user's own names and rules.
 */
export function inputHash({ lexicon, rules }: Pick<Settings, 'lexicon' | 'rules'>): (bytes: Uint8Array) => string {
  const reader = createHash('sha256');
  const files = [...below(BUILT), ...below(DATA), join(ROOT, 'package.json'), join(ROOT, 'package-lock.json')];
  for (const file of files) reader.update(contentOf(file)).update('\0');
  for (const file of [lexicon, rules]) reader.update(file === undefined ? '' : contentOf(file)).update('\0');
  const read = reader.digest();
  return (bytes) => createHash('sha256').update(read).update(bytes).digest('hex').slice(0, 32);
}

function below(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(?:js|json|tsv|txt)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** A package that is installed has no lock file. */
function contentOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}
