import { table } from './table.js';

/** What stands beneath a row, so that there is room for the others. */
const BENEATH = ['terms', 'announced', 'known', 'statements'];
/** The columns that a terminal has room for beside a quote. */
const FEW = 6;

/** Rows as a table; of many columns those with something in them, with the sentence of each row beneath it. */
export async function quotedTable(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  if (!columns.includes('quote') || columns.length <= FEW) return table(columns, rows);
  const cells = rows.map((row) => new Map(columns.map((column, at) => [column, row[at] ?? ''])));
  const shown = columns.filter(
    (column) => column !== 'quote' && !BENEATH.includes(column) && cells.some((row) => row.get(column) !== ''),
  );
  return table(
    shown,
    cells.map((row) => shown.map((column) => row.get(column) ?? '')),
    cells.map(beneath),
  );
}

function beneath(row: ReadonlyMap<string, string>): string {
  const quote = row.get('quote');
  const others = BENEATH.flatMap((column) => (row.get(column) ? [`${column} ${row.get(column)}`] : []));
  return [...(quote ? [`“${quote}”`] : []), others.join(' · ')].join('\n').trimEnd();
}
