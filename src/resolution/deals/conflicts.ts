import { overlap } from '../territories.js';
import { type Deal, windowOf } from './deal.js';
import type { Ending } from './endings.js';
import type { Firms } from './firms.js';
import type { Retold } from './retold.js';

export interface Conflict {
  readonly left: string;
  readonly right: string;
  readonly reason: string;
}

/**
 * Deals of one asset that can't both hold: two exclusive licences of one territory to different firms at one time, and
 * one licence of one day that two firms are said to have granted.
 */
export function conflictsOf(
  deals: readonly Deal[],
  firms: Firms,
  endings: readonly Ending[],
  retold: readonly Retold[],
): readonly Conflict[] {
  const untilOf = new Map(
    endings
      .filter(({ territory }) => territory === undefined)
      .map(({ of, day = '0000' }): [string, string] => [of, day])
      .sort(([, a], [, b]) => (a < b ? 1 : -1)),
  );
  const licences = deals
    .filter(({ type, superseded }) => type === 'LICENSED_TO' && !superseded)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const isRetold = (left: Deal, right: Deal): boolean =>
    retold.some(
      ({ specific, general }) => [left.id, right.id].includes(specific) && [left.id, right.id].includes(general),
    );
  return licences.flatMap((left, at) =>
    licences.slice(at + 1).flatMap((right): Conflict[] => {
      if (isRetold(left, right)) return [];
      const same = isOneHouse(left.party, right.party, firms);
      const reason = same ? otherLicensor(left, right, firms) : bothExclusive(left, right, firms, untilOf);
      return reason === undefined ? [] : [{ left: left.id, right: right.id, reason }];
    }),
  );
}

const isOneHouse = (one: string, other: string, firms: Firms): boolean =>
  (firms.succeeds(one, other) ?? firms.succeeds(other, one)) !== undefined;

function otherLicensor({ qualifiers: a }: Deal, { qualifiers: b }: Deal, firms: Firms): string | undefined {
  if (a.licensor === undefined || b.licensor === undefined || isOneHouse(a.licensor, b.licensor, firms))
    return undefined;
  return a.date !== undefined && a.date === b.date ? 'two licensors of one licence' : undefined;
}

function bothExclusive(
  left: Deal,
  right: Deal,
  firms: Firms,
  untilOf: ReadonlyMap<string, string>,
): string | undefined {
  const [a, b] = [left.qualifiers, right.qualifiers];
  if (!a.exclusive || !b.exclusive || a.licensor === undefined || b.licensor === undefined) return undefined;
  if (!isOneHouse(a.licensor, b.licensor, firms) || !overlap(a.territory, b.territory)) return undefined;
  const isOver = (one: Deal, other: Deal): boolean => {
    const until = untilOf.get(one.id);
    return until !== undefined && (other.qualifiers.date === undefined || until <= windowOf(other).last);
  };
  return isOver(left, right) || isOver(right, left) ? undefined : 'two exclusive licences at one time';
}
