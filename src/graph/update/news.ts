import { type Runner, run } from './transaction.js';

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

/** Those of some endings that the graph does not have yet. */
export async function newEndings<T extends EndingRow>(
  transaction: Runner,
  statements: readonly string[],
  endings: readonly T[],
): Promise<readonly T[]> {
  const records = await run<{ by: string; of: string }>(transaction, 'read/endings', { statements });
  const known = new Set(records.map(({ by, of }) => `${by} ${of}`));
  return endings.filter(({ by, of }) => !known.has(`${by} ${of}`));
}

/** Those of some conflicts that the graph does not have yet. */
export async function newConflicts<T extends ConflictRow>(
  transaction: Runner,
  statements: readonly string[],
  conflicts: readonly T[],
): Promise<readonly T[]> {
  const records = await run<{ left: string; right: string; reason: string }>(transaction, 'read/conflicts', {
    statements,
  });
  const known = new Set(records.map(({ left, right, reason }) => `${left} ${right} ${reason}`));
  return conflicts.filter(({ left, right, reason }) => !known.has(`${left} ${right} ${reason}`));
}
