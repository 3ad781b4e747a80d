import type { Identity, Judgement, Name } from '../../model.js';
import { Joining } from './joining.js';
import { identitiesOf } from './naming.js';
import { joinPeople } from './people.js';
import { joinThings, type Known, type Link } from './things.js';

export { apart } from './naming.js';
export type { Link } from './things.js';

/** What names mean: the things behind them, and the thing of each name that means one thing everywhere. */
export interface Identification {
  readonly identities: readonly Identity[];
  /** Ids of identities by ids of names. A name that is not there means in each filing what that filing says. */
  readonly of: ReadonlyMap<string, string>;
}

/**
 * Finds what names of many filings mean. The same names, links and judgements give the same things, in whatever order
 * they come. Names that share no key and no link, directly or through others, don't depend on each other, so a part of
 * all names that is closed in this way may be looked at alone. Takes n log n time.
 */
export function identify(
  names: readonly Name[],
  links: readonly Link[],
  judgements: readonly Judgement[] = [],
): Identification {
  const known: Known = {
    names: [...names].sort(byId),
    byId: new Map(names.map((name) => [name.id, name])),
    links: [...links].sort((a, b) => compare(a.left, b.left) || compare(a.right, b.right)),
    judgements: [...judgements].sort(byId),
  };
  const joining = new Joining(known.names, known.judgements);
  const things = { ...known, names: known.names.filter(({ type }) => type !== 'Person') };
  const ambiguous = joinThings(joining, things);
  const firmOf = (id: string): string => (ambiguous.has(id) ? id : String(joining.groupOf(id)));
  const namesakes = joinPeople(joining, known, firmOf);
  const told = known.names.filter(({ id }) => !ambiguous.has(id) && !namesakes.has(id));
  const identities = identitiesOf(told, ({ id }) => joining.groupOf(id));
  return {
    identities,
    of: new Map(identities.flatMap(({ id, names: own }) => own.map((name) => [name, id] as const))),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);
