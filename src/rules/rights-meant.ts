import type { Claim } from '../model.js';

const MEANS_RIGHTS = /\b(?:these|those|such|the same)\s(?:[a-z]+\s){0,2}(?:rights|licen[cs]es?)\b/i;
const DEALS: ReadonlySet<string> = new Set(['LICENSED_TO', 'REGAINED_FROM']);
/** Sentences between the rights and the words that mean them. */
const REACH = 2;

/**
 * 'The European rights … X had been granted those rights in 1991': rights that a sentence only points at have the
 * territory that was named just before.
 */
export function withRightsMeant(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    const { type, subject, qualifiers, evidence } = claim;
    if (!DEALS.has(type) || qualifiers.territory !== undefined || !MEANS_RIGHTS.test(evidence.quote)) return claim;
    const named = claims.findLast(
      (other) =>
        DEALS.has(other.type) &&
        other.subject === subject &&
        other.qualifiers.territory !== undefined &&
        other.evidence.sentence < evidence.sentence &&
        evidence.sentence - other.evidence.sentence <= REACH,
    );
    const territory = named?.qualifiers.territory;
    return territory === undefined ? claim : { ...claim, qualifiers: { ...qualifiers, territory } };
  });
}
