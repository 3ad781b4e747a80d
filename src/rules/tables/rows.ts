import type { Entity, EntityType, Mention, Sentence } from '../../model.js';
import { matchesIn } from '../../regexp.js';
import { phaseOf, statusOf } from '../qualifiers/trial.js';
import type { Cell, Column } from './columns.js';

export interface Named {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** The cells of a row: parted by bars, tabs or wide gaps. */
export function cellsOf({ text, start }: Sentence, names: readonly Named[]): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const close = (to: number): void => {
    const cell = text.slice(from, to).trim();
    const inside = names.filter(({ mention }) => mention.start >= start + from && mention.end <= start + to);
    if (cell) cells.push({ text: cell, entities: [...new Set(inside.map(({ entity }) => entity))] });
  };
  for (const { index, 0: gap } of matchesIn(text, /\|+|\t+|(?<! ) {3,}/g)) {
    close(index);
    from = index + gap.length;
  }
  close(text.length);
  return cells;
}

export type Row = ReadonlyMap<Column, Cell>;

const MEDICINES: readonly EntityType[] = ['Drug', 'Antibody'];

/** What a column must hold for a cell to stand in it, where a row has fewer cells than the table columns. */
const FITS: Readonly<Partial<Record<Column, (cell: Cell) => boolean>>> = {
  product: (cell) => holds(cell, MEDICINES),
  target: (cell) => holds(cell, ['Antigen']) || /^(?:n\/?a|undisclosed|[–—-])$/i.test(cell.text),
  indication: (cell) => holds(cell, ['Cancer']),
  stage: ({ text }) =>
    Boolean(phaseOf(text) ?? statusOf(text)) || /^(?:discovery|research|marketed|approved)\b/i.test(text),
  partner: (cell) => holds(cell, ['Company']),
  rights: (cell) => holds(cell, ['Company']) || /\b(?:worldwide|global|wholly|owned)\b/i.test(cell.text),
  licensee: (cell) => holds(cell, ['Company']),
  licensor: (cell) => holds(cell, ['Company']),
  developer: (cell) => holds(cell, ['Company']),
};

const holds = ({ entities }: Cell, types: readonly EntityType[]): boolean =>
  entities.some(({ type }) => types.includes(type));

/**
 * The cells of a row under their columns. Empty cells are not in the text: where some are missing, each cell goes to the
 * next column that it fits.
 */
export function rowOf(columns: readonly Column[], cells: readonly Cell[]): Row {
  const row = new Map<Column, Cell>();
  if (cells.length === columns.length) {
    columns.forEach((column, at) => {
      const cell = cells[at];
      if (cell && column !== 'other') row.set(column, cell);
    });
    return row;
  }
  let next = 0;
  for (const cell of cells) {
    const at = columns.findIndex((column, position) => position >= next && FITS[column]?.(cell));
    const column = columns[at];
    if (!column) continue;
    row.set(column, cell);
    next = at + 1;
  }
  return row;
}
