import type { Claim, Statement } from '../model.js';

/** Merges the claims that state the same into statements with all their evidence. */
export function resolveStatements(_claims: readonly Claim[]): readonly Statement[] {
  return [];
}
