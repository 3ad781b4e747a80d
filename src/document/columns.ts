import type { Span } from '../model.js';
import type { Block } from './blocks.js';

const NEAR = 3;

/**
 * The lines of an address block in reading order: two contacts that stand side by side are read one after the other,
 * not line by line. Rows of a marked-up table are read as they stand.
 */
export function readColumns(blocks: readonly Block[]): (readonly Span[])[] {
  if (blocks.some(({ layout, text }) => layout === 'row' && text.includes('|'))) return blocks.map(cellsOf);
  const starts = columnStarts(blocks);
  const columns = new Map<number, Span[]>();
  for (const block of blocks) {
    for (const cell of cellsOf(block)) {
      const column = columnOf(starts, block.indent + cell.start - block.start);
      const cells = columns.get(column);
      if (cells) cells.push(cell);
      else columns.set(column, [cell]);
    }
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, spans]) => spans);
}

/** Where the cells of rows begin, from the left; one within a few columns of another is the same. */
function columnStarts(blocks: readonly Block[]): number[] {
  const offsets = blocks
    .filter(({ cells }) => cells.length > 1)
    .flatMap(({ cells, indent, start }) => cells.map((cell) => indent + cell.start - start))
    .sort((a, b) => a - b);
  return offsets.filter((offset, at) => at === 0 || offset - (offsets[at - 1] ?? 0) > NEAR);
}

function columnOf(starts: readonly number[], offset: number): number {
  return starts.findLast((start) => start <= offset + NEAR) ?? 0;
}

function cellsOf({ cells, start, end }: Block): readonly Span[] {
  return cells.length > 1 ? cells : [{ start, end }];
}
