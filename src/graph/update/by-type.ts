import { grouped } from '../../grouped.js';

/** Rows by their types: Cypher has no parameters for labels and types, so that each has a statement of its own. */
export function byType<T extends { readonly type: string }>(
  rows: readonly T[],
): { readonly [type: string]: readonly T[] } {
  return Object.fromEntries(grouped(rows, ({ type }) => type));
}
