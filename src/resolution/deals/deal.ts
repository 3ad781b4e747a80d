import type { Qualifiers } from '../../model.js';
import { daysOf } from '../days.js';

/** A licence, return or purchase of one asset, as a statement has it. */
export interface Deal {
  readonly id: string;
  readonly type: 'LICENSED_TO' | 'REGAINED_FROM' | 'ACQUIRED';
  /** The licensee, who gave the rights up, or who bought the asset. */
  readonly party: string;
  readonly qualifiers: Pick<Qualifiers, 'licensor' | 'by' | 'date' | 'territory' | 'exclusive' | 'rights' | 'field'>;
  /** First day, in ISO form, on which a filing says so; absent where no filing has a day. */
  readonly known?: string;
  /** An amendment has replaced what said so: it only counts for who asks what was known before. */
  readonly superseded?: true;
}

/** The first and the last day on which something may have happened, in ISO form. */
export interface Window {
  readonly first: string;
  readonly last: string;
}

const NEVER = '0000-01-01';
/** Later than any day that a filing tells of. */
export const UNKNOWN = '9999-12-31';

/** A date may be a year or a month; what was told as a fact had happened on the day on which it was told. */
export function windowOf({ qualifiers: { date }, known }: Deal): Window {
  if (date === undefined) return { first: NEVER, last: known ?? UNKNOWN };
  const { first, last } = daysOf(date);
  return { first, last: known !== undefined && first <= known && known < last ? known : last };
}

/** The day on which something had happened at the latest; absent where nobody can tell. */
export function latestOf(deal: Deal): string | undefined {
  const { last } = windowOf(deal);
  return last === UNKNOWN ? undefined : last;
}

/** Who has the rights by a deal. */
export const holderOf = ({ type, party, qualifiers }: Deal): string | undefined =>
  type === 'REGAINED_FROM' ? qualifiers.by : party;
