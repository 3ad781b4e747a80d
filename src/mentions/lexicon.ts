import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { remembered } from '../remembered.js';

const FOLDER = new URL('../../data/lexicon/', import.meta.url);

/**
 * The rows of `data/lexicon/<name>.tsv`, each cut at its tabs; empty lines and lines that start with `#` are left out.
 * Read once.
 *
 * @throws Error of node:fs when there is no such file
 */
export const loadLexicon = remembered((name): readonly (readonly string[])[] =>
  readFileSync(fileURLToPath(new URL(`${name}.tsv`, FOLDER)), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim())),
);

/** The first column of a lexicon in lower case, to look words up in. Made once. */
export const wordsOf = remembered(
  (name): ReadonlySet<string> => new Set(loadLexicon(name).map(([surface = '']) => surface.toLowerCase())),
);
