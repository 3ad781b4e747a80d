import type { Anaphor, Entity, Reading } from '../model.js';

/** Finds the stand-ins of a filing ('the Company', 'it', 'these rights') that mean exactly one thing. */
export function resolveAnaphora(_reading: Reading, _entities: readonly Entity[]): readonly Anaphor[] {
  return [];
}
