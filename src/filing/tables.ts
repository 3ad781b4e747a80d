/** A cell of running text: a table that holds one was drawn for its layout. */
const PROSE = 240;
const BULLET = /^(?:[•·●▪◦■○*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/;

/**
 * Reads the rows of a table: a data table as one line a row, `a | b | c`; a table that only lays out a page as blocks,
 * one after the other; a bullet and its text as one line.
 */
export function rowsToText(rows: readonly (readonly string[])[]): string {
  const filled = rows.map((row) => row.filter((cell) => cell !== '')).filter((row) => row.length > 0);
  const layout = filled.every((row) => row.length === 1);
  return filled
    .map((row) => rowToText(row, layout))
    .reduce((text, { line, tight }, at) => text + (at === 0 ? '' : tight ? '\n' : '\n\n') + line, '');
}

interface Row {
  readonly line: string;
  /** Whether it stays with the row before. */
  readonly tight: boolean;
}

function rowToText(row: readonly string[], layout: boolean): Row {
  const [first = '', second] = row;
  if (row.length === 2 && second !== undefined && BULLET.test(first)) {
    return { line: `${/\w/.test(first) ? first : '•'} ${second}`, tight: false };
  }
  if (layout || row.some((cell) => cell.includes('\n\n') || cell.length > PROSE)) {
    return { line: row.join('\n\n'), tight: false };
  }
  return { line: joinMoney(row).join(' | ').replace(/\n/g, ' '), tight: true };
}

/** '$' and ')' have cells of their own in filed tables: `$ | (1,234 | )` is one figure. */
function joinMoney(row: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of row) {
    const last = cells.at(-1);
    if (last !== undefined && (/^[$€£¥]\s?\(?$/.test(last) || /^(?:\)|%|\)%)$/.test(cell)))
      cells[cells.length - 1] = last + cell;
    else cells.push(cell);
  }
  return cells;
}
