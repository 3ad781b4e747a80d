import { properties, type Row } from '../row.js';
import type { Course, DealFact, StatedFact } from './resolver.js';
import { conflictTie, supportTie, type Tie } from './ties.js';

/** A statement about an asset as a deal. `known`: the first ISO day on which a filing says so. */
export function dealFactOf({ id, type, status, qualifiers }: StatedFact, party: string, known?: string): DealFact {
  if (type !== 'LICENSED_TO' && type !== 'REGAINED_FROM' && type !== 'ACQUIRED')
    throw new RangeError(`${type} is no deal`);
  return {
    id,
    type,
    party,
    qualifiers,
    ...(known === undefined ? {} : { known }),
    ...(status === 'superseded' ? { superseded: true } : {}),
  };
}

export const termRow = ({ id, from, until, first, places, without }: Course['terms'][number]) =>
  ({
    id,
    from: from ?? null,
    until: until ?? null,
    first: first ?? null,
    places: places ?? null,
    without: without ?? null,
  }) satisfies Row;

/** What the deals of an asset mean for each other. */
export const tiesOf = ({ endings, retold, conflicts }: Course): readonly Tie[] => [
  ...endings.map(({ by, of, ...told }): Tie => ({ type: 'ENDS', from: by, to: of, told: properties(told) })),
  ...retold.map(({ specific, general }) => supportTie(specific, general, 'deal')),
  ...conflicts.map((conflict) => conflictTie(conflict, 'deal')),
];
