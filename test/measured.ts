import { mkdir, writeFile } from 'node:fs/promises';

const FOLDER = new URL('../dist/bench/', import.meta.url);

/** Prints figures as a table, and keeps them as JSON in `dist/bench/NAME.json`. */
export async function report(name: string, rows: readonly Readonly<Record<string, string | number>>[]): Promise<void> {
  console.table(rows);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(new URL(`${name}.json`, FOLDER), `${JSON.stringify(rows, null, 2)}\n`);
}
