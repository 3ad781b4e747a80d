import { extent } from '../territories.js';
import { type Deal, holderOf, latestOf, UNKNOWN, windowOf } from './deal.js';
import type { Firms } from './firms.js';

/** That one statement ended what another one gave. */
export interface Ending {
  /** The statement that ends, and the one that is ended. */
  readonly by: string;
  readonly of: string;
  /** ISO day from which on it has surely ended; absent where nobody says when. */
  readonly day?: string;
  /** The territory for which it ended, where the rest goes on. */
  readonly territory?: string;
  /** First day on which filings say enough to tell, in ISO form; absent where no filing has a day. */
  readonly known?: string;
}

/**
 * What ended what, of the deals of one asset. A return ends what its giver, or a firm that became the giver, had: the
 * licence, or what it had got back or bought. Who got rights back or bought them has them until he licenses them (again),
 * or somebody else buys the asset; a licence goes on with the buyer.
 */
export function endingsOf(deals: readonly Deal[], firms: Firms): readonly Ending[] {
  const endings = deals.flatMap((end) => {
    const ended = deals.flatMap((deal) => {
      const since = deal === end ? undefined : sameHolder(end, deal, firms);
      return since !== undefined && isBefore(deal, end, firms) ? [{ deal, since }] : [];
    });
    return unambiguous(end, ended).flatMap(({ deal, since }) => endingOf(end, deal, since));
  });
  const firstOf = new Map(deals.map((deal) => [deal.id, windowOf(deal).first]));
  return endings.filter((one) => !endings.some((other) => hadEnded(other, one, firstOf.get(one.by) ?? '')));
}

/** What had ended, as far as was known by then, a later return does not end again: it gives back a licence of after that. */
function hadEnded(earlier: Ending, later: Ending, first: string): boolean {
  if (earlier.of !== later.of || earlier.by === later.by || earlier.territory !== undefined) return false;
  const isEarlier = earlier.day !== undefined && earlier.day < first;
  return isEarlier && (later.known === undefined || (earlier.known ?? UNKNOWN) <= later.known);
}

/** Whether a deal takes away what the other gave; the first day on which filings say that its parties are the same. */
function sameHolder(end: Deal, deal: Deal, firms: Firms): string | undefined {
  const holder = holderOf(deal);
  if (holder === undefined) return undefined;
  if (end.type === 'REGAINED_FROM') return givenBack(end, deal, holder, firms);
  if (end.type === 'ACQUIRED') return sold(end, deal, holder, firms);
  const { licensor } = end.qualifiers;
  if (deal.type === 'LICENSED_TO' || licensor === undefined || !isWhole(end)) return undefined;
  return firms.succeeds(licensor, holder, windowOf(end).last);
}

function givenBack(end: Deal, deal: Deal, holder: string, firms: Firms): string | undefined {
  const [{ by }, { licensor }] = [end.qualifiers, deal.qualifiers];
  const { last } = windowOf(end);
  const parties = licensor === undefined || by === undefined ? '' : firms.succeeds(by, licensor, last);
  const holders = firms.succeeds(end.party, holder, last);
  return parties === undefined || holders === undefined ? undefined : [parties, holders].sort()[1];
}

function sold(end: Deal, { type }: Deal, holder: string, firms: Firms): string | undefined {
  const same = firms.succeeds(end.party, holder, windowOf(end).last);
  if (type === 'LICENSED_TO') return same;
  return same === undefined ? '' : undefined;
}

/** A licence to make or to test something, or for one field of use, leaves the rest with who granted it. */
const isWhole = ({ qualifiers: { rights, field } }: Deal): boolean =>
  field === undefined && (rights === undefined || /commerciali|market|promot|sell|sale|exploit/i.test(rights));

/** Whether a deal came before the one that may have ended it. */
function isBefore(deal: Deal, end: Deal, firms: Firms): boolean {
  const [one, other] = [windowOf(deal), windowOf(end)];
  // a licence without a date is the one that was returned, whenever it was first told
  if (end.type === 'REGAINED_FROM') return one.first <= other.last;
  if (end.type === 'ACQUIRED') return one.last < other.last;
  const toGiver = firms.same(deal.party, end.party) !== undefined;
  if (end.qualifiers.date !== undefined) return toGiver ? one.last < other.first : one.last <= other.first;
  // any other licence without a date took effect when it was told
  return !toGiver && end.known !== undefined && one.last < end.known;
}

/** Of several licences to one firm a return ends those that were surely there, rather than one of the same months. */
function unambiguous<T extends { readonly deal: Deal }>(end: Deal, ended: readonly T[]): readonly T[] {
  const { first } = windowOf(end);
  const isOpen = ({ deal }: T): boolean => deal.qualifiers.date !== undefined && windowOf(deal).last > first;
  return ended.some((one) => one.deal.qualifiers.date !== undefined && !isOpen(one))
    ? ended.filter((one) => !isOpen(one))
    : ended;
}

function endingOf(end: Deal, deal: Deal, since: string): Ending[] {
  const { territory } = end.qualifiers;
  const share = end.type === 'ACQUIRED' ? 'all' : extent(territory, deal.qualifiers.territory);
  if (share === 'none') return [];
  const day = latestOf(end);
  const known = end.known === undefined ? undefined : [end.known, since].sort()[1];
  return [
    {
      by: end.id,
      of: deal.id,
      ...(day === undefined ? {} : { day }),
      ...(share === 'part' && territory !== undefined ? { territory } : {}),
      ...(known === undefined ? {} : { known }),
    },
  ];
}
