import type { Gold } from './gold.js';
import { nameKeys } from './keys.js';
import type { Predicted } from './predicted.js';

/** Which predicted entity stands for which gold one. */
export interface Matching {
  /** Is the gold entity at this position found? */
  found(gold: number): boolean;
  /** Does the predicted entity at this position stand for a gold one? */
  stands(predicted: number): boolean;
  /** Position of the gold entity with this key. */
  goldOf(key: string): number | undefined;
  /** Position of the gold entity that the predicted one with this id stands for. */
  standsFor(id: string): number | undefined;
}

/**
 * Pairs gold entities with predicted ones of a right type that share a name, one to one: those that share the most
 * names first, then those of the very type. Splitting or merging real things therefore costs.
 */
export function matchEntities(gold: Gold['entities'], predicted: Predicted['entities']): Matching {
  const predictedOf = new Map<number, number>();
  const goldOf = new Map<number, number>();
  for (const { g, p } of candidates(gold, predicted)) {
    if (predictedOf.has(g) || goldOf.has(p)) continue;
    predictedOf.set(g, p);
    goldOf.set(p, g);
  }
  const keys = new Map(gold.map(({ key }, g) => [key, g]));
  const ids = new Map(predicted.map(({ id }, p) => [id, p]));
  return {
    found: (g) => predictedOf.has(g),
    stands: (p) => goldOf.has(p),
    goldOf: (key) => keys.get(key),
    standsFor: (id) => goldOf.get(ids.get(id) ?? -1),
  };
}

/** Every pair that could be the same thing, best first. */
function candidates(gold: Gold['entities'], predicted: Predicted['entities']) {
  const pairs = gold.flatMap(({ type, also, names }, g) => {
    const keys = nameKeys(names, type);
    return predicted.flatMap((entity, p) => {
      if (entity.type !== type && !also.includes(entity.type)) return [];
      // Compared in the sense of the gold's type, whatever the prediction calls it.
      const found = nameKeys([entity.name, ...entity.aliases], type);
      const shared = [...keys].filter((key) => found.has(key)).length;
      return shared > 0 ? [{ g, p, shared, exact: Number(entity.type === type) }] : [];
    });
  });
  return pairs.sort((a, b) => b.shared - a.shared || b.exact - a.exact);
}
