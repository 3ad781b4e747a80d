import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Cell = string | undefined;

/** What neo4j-admin is told by CSV, as an export tells it: a line of JSON each, sorted. Empty files tell nothing. */
export function told(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return files.flatMap((file) => linesOf(readFileSync(join(folder, file), 'utf8'))).sort();
}

function linesOf(text: string): string[] {
  const [head = [], ...rows] = records(text);
  const columns = head.map((cell) => (cell ?? '').split(':'));
  return rows.map((row) => JSON.stringify(rowOf(columns, row)));
}

function rowOf(columns: readonly (readonly string[])[], row: readonly Cell[]) {
  const found: Record<string, unknown> = {};
  const properties: [string, unknown][] = [];
  columns.forEach(([name = '', type = ''], at) => {
    const cell = row[at];
    if (cell === undefined) return;
    if (name === 'id' && type.startsWith('ID')) properties.push([name, cell]);
    else if (name !== '') properties.push([name, read(type, cell)]);
    else
      found[type.replace(/\(.*/, '')] =
        type === 'LABEL' ? cell.split('\u001f').sort() : [endOf(type), cell].filter(Boolean);
  });
  const { LABEL: labels, START_ID: from, END_ID: to, TYPE } = found;
  const sorted = Object.fromEntries(
    properties.filter(([name]) => !UNTOLD.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  if (labels) return { labels, properties: sorted };
  return { type: Array.isArray(TYPE) ? TYPE[0] : '', from, to, properties: sorted };
}

/** What an export does not tell. */
const UNTOLD: ReadonlySet<string> = new Set(['recorded', 'input']);

const endOf = (type: string): string => /\((\w+)\)/.exec(type)?.[1] ?? '';

function read(type: string, cell: string): unknown {
  if (type === 'long' || type === 'double') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return type === 'string[]' ? (cell === '\u001e' ? [] : cell.split('\u001f')) : cell;
}

/** The records of a CSV; a cell that is not quoted and empty is not there. */
function records(text: string): Cell[][] {
  const found: Cell[][] = [];
  let row: Cell[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    row.push(quoted === undefined ? bare || undefined : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    found.push(row);
    row = [];
  }
  return found;
}
