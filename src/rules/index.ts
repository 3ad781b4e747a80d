import type { Anaphor, Claim, Entity, Reading } from '../model.js';

/** Every claim that the rules find in a filing. */
export function claims(
  _reading: Reading,
  _entities: readonly Entity[],
  _anaphora: readonly Anaphor[],
): readonly Claim[] {
  return [];
}
