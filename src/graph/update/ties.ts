import type { Row } from '../row.js';
import { byType } from './by-type.js';
import type { Course } from './resolver.js';
import { type Runner, run, send } from './transaction.js';

/** What holds between two statements, by their ids: one ends the other, supports it, or can't hold with it. */
export interface Tie extends Row {
  readonly type: 'ENDS' | 'SUPPORTS' | 'CONFLICTS_WITH';
  readonly from: string;
  readonly to: string;
  /** Its properties. `about`: whether it follows from the ends of both statements, or from the deals of an asset. */
  readonly told: Row;
}

type About = 'ends' | 'deal';

export const supportTie = (specific: string, general: string, about: About): Tie => ({
  type: 'SUPPORTS',
  from: specific,
  to: general,
  told: { about },
});

export const conflictTie = ({ left, right, reason }: Course['conflicts'][number], about: About): Tie => ({
  type: 'CONFLICTS_WITH',
  from: left,
  to: right,
  told: { about, reason },
});

/** All that the graph has between some statements and others. */
export async function readTies(transaction: Runner, statements: readonly string[]): Promise<readonly Tie[]> {
  return run<Tie>(transaction, 'read/ties', { statements });
}

/** Puts some ties in the place of others. Most stay as they are, and are not touched. */
export function settleTies(transaction: Runner, before: readonly Tie[], after: readonly Tie[]): void {
  const [had, wanted] = [new Set(before.map(textOf)), new Set(after.map(textOf))];
  const gone = new Map(before.filter((tie) => !wanted.has(textOf(tie))).map((tie) => [placeOf(tie), tie]));
  const fresh = after.filter((tie) => gone.has(placeOf(tie)) || !had.has(textOf(tie)));
  send(transaction, 'settle/ties', {
    gone: [...gone.values()].map((tie) => ({ type: tie.type, from: tie.from, to: tie.to, about: aboutOf(tie) })),
    ...byType(fresh),
  });
}

const aboutOf = ({ told }: Tie): string => String(told.about ?? '');
const placeOf = (tie: Tie): string => [tie.type, tie.from, tie.to, aboutOf(tie)].join(' ');
const textOf = ({ type, from, to, told }: Tie): string => JSON.stringify([type, from, to, Object.entries(told).sort()]);
