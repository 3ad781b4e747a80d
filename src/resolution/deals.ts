import type { Qualifiers } from '../model.js';
import { daysOf } from './days.js';
import { fold } from './names.js';

/** An asserted licence, return or purchase of one asset. `party` is the licensee, who gave it up, or who bought it. */
export interface Deal {
  readonly id: string;
  readonly type: 'LICENSED_TO' | 'REGAINED_FROM' | 'ACQUIRED';
  readonly party: string;
  readonly qualifiers: Pick<Qualifiers, 'licensor' | 'by' | 'date' | 'territory' | 'exclusive'>;
  /** First day, in ISO form, on which a filing says so; absent where no filing has a day. */
  readonly known?: string;
}

/** A firm that became another one, or was merged into it. */
export interface Succession {
  readonly from: string;
  readonly to: string;
}

export interface Ending {
  /** The statement that ends, and the one that is ended. */
  readonly by: string;
  readonly of: string;
  /** ISO day from which on it has ended; absent where nobody says when. */
  readonly day?: string;
}

export interface Conflict {
  readonly left: string;
  readonly right: string;
  readonly reason: string;
}

/**
 * Which return ends which licence of one asset: it gives back what its giver, or a firm that became the giver, had been
 * licensed before, for a territory that the return covers. A licence that is dated later is a new one.
 */
export function endingsOf(deals: readonly Deal[], successions: readonly Succession[]): readonly Ending[] {
  const isOrBecame = successorTest(successions);
  const licences = deals.filter(({ type }) => type === 'LICENSED_TO');
  const returns = deals.filter(({ type }) => type === 'REGAINED_FROM');
  return returns.flatMap((end) =>
    licences.filter((licence) => ends(end, licence, isOrBecame)).map((licence) => endingOf(end, licence)),
  );
}

function ends(end: Deal, licence: Deal, isOrBecame: (one: string, other: string) => boolean): boolean {
  const { licensor, date, territory } = licence.qualifiers;
  const { by } = end.qualifiers;
  if (!isOrBecame(licence.party, end.party) && !isOrBecame(end.party, licence.party)) return false;
  if (licensor !== undefined && by !== undefined && !isOrBecame(licensor, by) && !isOrBecame(by, licensor))
    return false;
  return covers(end.qualifiers.territory, territory) && !isAfter(date, end.qualifiers.date ?? end.known);
}

function endingOf(end: Deal, licence: Deal): Ending {
  const date = end.qualifiers.date ?? end.known;
  return { by: end.id, of: licence.id, ...(date === undefined ? {} : { day: daysOf(date).first }) };
}

/** Whether all of a date lies behind all of another. */
function isAfter(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && daysOf(date).first > daysOf(other).last;
}

const WORLD = /^(?:the )?(?:world|worldwide|world wide|global|globally|all territories|rest of the world)$/;

function covers(wider: string | undefined, narrower: string | undefined): boolean {
  if (wider === undefined || WORLD.test(fold(wider))) return true;
  return narrower !== undefined && fold(wider).includes(fold(narrower));
}

/** Whether a firm is another one, or became it through others. */
function successorTest(successions: readonly Succession[]): (from: string, to: string) => boolean {
  const next = new Map<string, string[]>();
  for (const { from, to } of successions) next.set(from, [...(next.get(from) ?? []), to]);
  return (from, to) => {
    const seen = new Set([from]);
    for (const firm of seen) for (const later of next.get(firm) ?? []) seen.add(later);
    return seen.has(to);
  };
}

/**
 * Deals of one asset that can't both hold: two exclusive licences of one territory to different firms at one time, and
 * one licence of one day that two firms are said to have granted.
 */
export function conflictsOf(
  deals: readonly Deal[],
  successions: readonly Succession[],
  endings: readonly Ending[],
): readonly Conflict[] {
  const isOrBecame = successorTest(successions);
  const untilOf = new Map(endings.map(({ of, day }) => [of, day ?? '0000']));
  const licences = deals.filter(({ type }) => type === 'LICENSED_TO').sort((a, b) => (a.id < b.id ? -1 : 1));
  return licences.flatMap((left, at) =>
    licences.slice(at + 1).flatMap((right): Conflict[] => {
      const same = isOrBecame(left.party, right.party) || isOrBecame(right.party, left.party);
      const reason = same ? otherLicensor(left, right) : bothExclusive(left, right, untilOf);
      return reason === undefined ? [] : [{ left: left.id, right: right.id, reason }];
    }),
  );
}

function otherLicensor({ qualifiers: a }: Deal, { qualifiers: b }: Deal): string | undefined {
  const isOther = a.licensor !== undefined && b.licensor !== undefined && a.licensor !== b.licensor;
  return isOther && a.date !== undefined && a.date === b.date ? 'two licensors of one licence' : undefined;
}

function bothExclusive(left: Deal, right: Deal, untilOf: ReadonlyMap<string, string>): string | undefined {
  const [a, b] = [left.qualifiers, right.qualifiers];
  if (!a.exclusive || !b.exclusive || a.licensor !== b.licensor || a.licensor === undefined) return undefined;
  if (!covers(a.territory, b.territory) && !covers(b.territory, a.territory)) return undefined;
  const isOver = (one: Deal, other: Deal): boolean => {
    const until = untilOf.get(one.id);
    return until !== undefined && (other.qualifiers.date === undefined || until <= daysOf(other.qualifiers.date).last);
  };
  return isOver(left, right) || isOver(right, left) ? undefined : 'two exclusive licences at one time';
}
