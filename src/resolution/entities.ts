import type { Entity, Reading, Recognised } from '../model.js';

/** Groups the mentions of one filing into entities: one real thing, one entity. */
export function resolveEntities(_reading: Reading, _recognised: Recognised): readonly Entity[] {
  return [];
}
