import type { Tie } from './ties.js';

/** One statement ends another. */
export interface EndingRow {
  readonly by: string;
  readonly of: string;
}

export interface ConflictRow {
  readonly left: string;
  readonly right: string;
  readonly reason: string;
}

/** Those of some endings that the graph did not have. */
export function newEndings<T extends EndingRow>(before: readonly Tie[], endings: readonly T[]): readonly T[] {
  const known = new Set(before.flatMap(({ type, from, to }) => (type === 'ENDS' ? [`${from} ${to}`] : [])));
  return endings.filter(({ by, of }) => !known.has(`${by} ${of}`));
}

/** Those of some conflicts that the graph did not have. */
export function newConflicts<T extends ConflictRow>(before: readonly Tie[], conflicts: readonly T[]): readonly T[] {
  const known = new Set(
    before.flatMap(({ type, from, to, told }) => (type === 'CONFLICTS_WITH' ? [`${from} ${to} ${told.reason}`] : [])),
  );
  return conflicts.filter(({ left, right, reason }) => !known.has(`${left} ${right} ${reason}`));
}
