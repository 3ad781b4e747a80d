import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remembered } from '../remembered.js';

const FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** The text of a file in `cypher/`, such as `load/entities`. Read once. */
export const cypher = remembered((name): string => readFileSync(join(FOLDER, `${name}.cypher`), 'utf8'));

/**
 * The text of a file in `cypher/` with the labels and types that it leaves open, such as `<Label>`: not every Neo4j 5 has
 * parameters for them.
 */
export function cypherOf(name: string, open: { readonly [word: string]: string }): string {
  return cypher(name).replace(/<(\w+)>/g, (_, word: string) => open[word] ?? word);
}

/** The names of the files in a folder of `cypher/`, sorted, without their ending. */
export function cypherNames(folder: string): readonly string[] {
  const files = readdirSync(join(FOLDER, folder)).filter((file) => file.endsWith('.cypher'));
  return files.map((file) => file.slice(0, -'.cypher'.length)).sort();
}

/** The statements of a text, in order: each ends with a semicolon at the end of a line. */
export function statements(text: string): readonly string[] {
  return text
    .replace(/^\/\/.*$/gm, '')
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
