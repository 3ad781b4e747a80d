import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../data/lexicon/', import.meta.url);
const cache = new Map<string, readonly (readonly string[])[]>();

/**
 * The rows of `data/lexicon/<name>.tsv`, each cut at its tabs; empty lines and lines that start with `#` are left out.
 * Read once.
 *
 * @throws Error of node:fs when there is no such file
 */
export function loadLexicon(name: string): readonly (readonly string[])[] {
  const known = cache.get(name);
  if (known) return known;
  const rows = readFileSync(fileURLToPath(new URL(`${name}.tsv`, FOLDER)), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  cache.set(name, rows);
  return rows;
}

const sets = new Map<string, ReadonlySet<string>>();

/** The first column of a lexicon in lower case, to look words up in. Made once. */
export function wordsOf(name: string): ReadonlySet<string> {
  const known = sets.get(name);
  if (known) return known;
  const words = new Set(loadLexicon(name).map(([surface = '']) => surface.toLowerCase()));
  sets.set(name, words);
  return words;
}
