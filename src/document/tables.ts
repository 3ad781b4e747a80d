import type { Block } from './blocks.js';

/** Groups of lines, by their numbers: `tables` are mostly rows; `figures` are tables of figures, wherever they stand. */
export interface Tables {
  readonly tables: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
}

interface Count {
  all: number;
  rows: number;
  figures: number;
}

const FIGURE = /^[$€£]?\s?\(?[\d,.]+\)?\s{0,4}[%$€£]?$/;

/** Finds the groups of lines that are tables, by how many of their lines are rows. */
export function findTables(blocks: readonly Block[]): Tables {
  const counts = new Map<number, Count>();
  for (const block of blocks) {
    const count = counts.get(block.group) ?? { all: 0, rows: 0, figures: 0 };
    count.all++;
    if (block.layout === 'row') count.rows++;
    if (isRowOfFigures(block)) count.figures++;
    counts.set(block.group, count);
  }
  const groups = (isTable: (count: Count) => boolean): ReadonlySet<number> =>
    new Set([...counts].filter(([, count]) => isTable(count)).map(([group]) => group));
  return {
    tables: groups(({ all, rows }) => rows > 0 && rows * 3 >= all),
    figures: groups(({ all, rows, figures }) => figures > 0 && rows * 3 >= all),
  };
}

function isRowOfFigures({ cells, start, text }: Block): boolean {
  if (cells.length < 2) return false;
  const figures = cells.filter((cell) => FIGURE.test(text.slice(cell.start - start, cell.end - start)));
  return figures.length * 2 > cells.length;
}
