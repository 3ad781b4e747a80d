import { refines, type Stated } from '../refinement.js';
import { isSameTerritory, overlap } from '../territories.js';
import { type Deal, windowOf } from './deal.js';
import type { Firms } from './firms.js';

/** Two statements that tell of one deal: the specific one says all that the general one does. */
export interface Retold {
  readonly specific: string;
  readonly general: string;
}

/**
 * Which statements of one asset tell again, and less precisely, of a deal that another one tells of: the licence of 1999
 * to a firm is also the licence, without a date, to the firm that it became.
 */
export function retoldOf(deals: readonly Deal[], firms: Firms): readonly Retold[] {
  return deals.flatMap((specific) =>
    deals
      .filter((general) => tells(specific, general, firms))
      .filter((general) => !tells(general, specific, firms) || !comesFirst(general, specific, firms))
      .map((general) => ({ specific: specific.id, general: general.id })),
  );
}

/** Those that don't follow from the statements alone, without knowing what became of firms or which places are meant. */
export function beyondRefinement(retold: readonly Retold[], deals: readonly Deal[]): readonly Retold[] {
  const byId = new Map(deals.map((deal) => [deal.id, stated(deal)]));
  return retold.filter(({ specific, general }) => {
    const [one, other] = [byId.get(specific), byId.get(general)];
    return one && other && !refines(one, other);
  });
}

const stated = ({ id, type, party, qualifiers, superseded }: Deal): Stated => ({
  id,
  type,
  subject: '',
  object: party,
  qualifiers,
  status: superseded ? 'superseded' : 'asserted',
});

function tells(specific: Deal, general: Deal, firms: Firms): boolean {
  if (specific.id === general.id || specific.type !== general.type) return false;
  // what was told before it happened is another deal
  if (general.known !== undefined && general.known < windowOf(specific).first) return false;
  const [a, b] = [specific.qualifiers, general.qualifiers];
  const hasSame = (one: string | undefined, other: string | undefined): boolean =>
    other === undefined || (one !== undefined && firms.same(one, other) !== undefined);
  return (
    hasSame(specific.party, general.party) &&
    hasSame(a.licensor, b.licensor) &&
    hasSame(a.by, b.by) &&
    (b.date === undefined || (a.date ?? '').startsWith(b.date)) &&
    (b.territory === undefined || (a.territory !== undefined && isSameTerritory(a.territory, b.territory)))
  );
}

/** Of two that say the same the one with the older name of the firm is the specific one, else any, always the same. */
function comesFirst(one: Deal, other: Deal, firms: Firms): boolean {
  const [older, newer] = [firms.precedes(one.party, other.party), firms.precedes(other.party, one.party)];
  return older !== newer ? older : one.id < other.id;
}

/**
 * The licences before which their licensor had granted nothing there: those of a licensor that has the rights from nobody
 * else, as far as is known, dated, and with no other licence of his for a place of theirs that may have come earlier.
 */
export function firstLicencesOf(deals: readonly Deal[], retold: readonly Retold[], firms: Firms): readonly string[] {
  const counted = (one: Deal): readonly Deal[] => deals.filter(({ superseded }) => one.superseded || !superseded);
  const isOf = (other: Deal, one: Deal): boolean =>
    other.id === one.id || retold.some(({ specific, general }) => specific === one.id && general === other.id);
  return deals
    .filter((one) => {
      const { licensor, date, territory } = one.qualifiers;
      if (one.type !== 'LICENSED_TO' || licensor === undefined || date === undefined) return false;
      return counted(one).every((other) => {
        if (other.type === 'REGAINED_FROM' || isOf(other, one)) return true;
        if (firms.succeeds(licensor, other.party) !== undefined) return false;
        const grantor = other.qualifiers.licensor;
        if (other.type === 'ACQUIRED' || grantor === undefined || firms.same(grantor, licensor) === undefined)
          return true;
        return overlap(territory, other.qualifiers.territory) === false || windowOf(other).first > windowOf(one).last;
      });
    })
    .map(({ id }) => id);
}
