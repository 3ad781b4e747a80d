import { columnWidths, type Need } from './column-widths.js';
import { printable } from './terminal.js';

const WITHOUT_TERMINAL = 160;
const NARROWEST = 60;
/** The spaces beside a cell, and its border. */
const PADDING = 2;
const BORDER = 1;

/**
 * Rows as a table that fits the terminal: long text goes on in the next line. Control sequences are left out. What stands
 * beneath a row takes its whole width.
 */
export async function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  beneath?: readonly string[],
): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const { default: colors } = await import('picocolors');
  const { bold } = colors.createColors(hasColors());
  const cells = rows.map((row) => row.map(printable));
  const needs = head.map((title, column) => needOf([title, ...cells.map((row) => row[column] ?? '')]));
  const widths = columnWidths(needs, roomFor(head.length));
  const wraps = needs.some(({ line }, column) => line > (widths[column] ?? 0));
  const drawn = new Table({
    head: head.map((title) => bold(title)),
    colWidths: widths.map((width) => width + PADDING),
    wordWrap: true,
    style: { head: [], border: [], compact: rows.length > 0 && !wraps && !beneath },
  });
  for (const [at, row] of cells.entries()) {
    drawn.push(row.map((cell, column) => breakable(cell, widths[column] ?? 0)));
    const below = beneath?.[at];
    if (below !== undefined) drawn.push([{ content: printable(below), colSpan: head.length }]);
  }
  return drawn.toString();
}

/** What the cells of one line may take together. */
function roomFor(columns: number): number {
  const width = process.stdout.columns ?? (Number(process.env.COLUMNS) || WITHOUT_TERMINAL);
  return Math.max(NARROWEST, width) - columns * (PADDING + BORDER) - BORDER;
}

function needOf(cells: readonly string[]): Need {
  const longest = (parts: readonly string[]) => parts.reduce((most, part) => Math.max(most, part.length), 0);
  return {
    word: longest(cells.flatMap((cell) => cell.split(/\s/))),
    line: longest(cells.flatMap((cell) => cell.split('\n'))),
  };
}

/** A word that is longer than its column is cut into pieces, so that none of it is lost. */
function breakable(cell: string, width: number): string {
  return cell
    .split(' ')
    .map((word) => (word.length > width ? word.replace(new RegExp(`.{${width}}(?=.)`, 'gu'), '$& ') : word))
    .join(' ');
}

/** Rows as CSV (RFC 4180) with a header; cells that a spreadsheet would run as a formula are escaped. */
export async function csv(head: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const lines = [head, ...rows].map((row) => row.map(printable));
  return stringify(lines, { escape_formulas: true }).trimEnd();
}

/** JSON in which no control character stands as itself, so that a terminal shows it as it is. */
export function json(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function hasColors(): boolean {
  return Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
