import type { Identity, Judgement, Name } from '../../model.js';
import { Joining } from './joining.js';
import { Judged } from './judged.js';
import { identitiesOf } from './naming.js';
import { joinPeople } from './people.js';
import { sideOf } from './sides.js';
import { joinThings, type Known, type Link, mergedNames } from './things.js';

export { contradicted, inVain } from './judged.js';
export { apart } from './naming.js';
export { keyOfSide, sideOf } from './sides.js';
export type { Link } from './things.js';

/** What names mean: the things behind them, and the thing of each name that means one thing everywhere. */
export interface Identification {
  readonly identities: readonly Identity[];
  /** Ids of identities by ids of names. A name that is not there means in each filing what that filing says. */
  readonly of: ReadonlyMap<string, string>;
}

/**
 * Finds what names of many filings mean. The same names, links and judgements give the same things, in whatever order
 * they come. Names that share no key, link or judgement, directly or through others, don't depend on each other, so a
 * part of all names that is closed in this way may be looked at alone. Takes n log n time.
 */
export function identify(
  names: readonly Name[],
  links: readonly Link[],
  judgements: readonly Judgement[] = [],
): Identification {
  const judged = new Judged(judgements);
  const sorted = inOrder(names, judged);
  const things = knownOf((name) => name.type !== 'Person', sorted, links, judged);
  const people = knownOf((name) => name.type === 'Person', sorted, links, judged);
  const joining = new Joining(sorted, judged, [...things.merged, ...people.merged]);
  const ambiguous = joinThings(joining, things);
  const firmOf = (id: string): string => (ambiguous.has(id) ? id : String(joining.groupOf(id)));
  const namesakes = joinPeople(joining, people, firmOf);
  const told = sorted.filter(({ id }) => !ambiguous.has(id) && !namesakes.has(id));
  const identities = identitiesOf(told, ({ id }) => joining.groupOf(id));
  return {
    identities,
    of: new Map(identities.flatMap(({ id, names: own }) => own.map((name) => [name, id] as const))),
  };
}

/** What is less sure comes last: names that a person split off, and before them those that were given up. */
function inOrder(names: readonly Name[], judged: Judged): readonly Name[] {
  const doubt = (name: Name): number => (judged.isSplitOff(sideOf(name)) ? 2 : Number(name.former ?? 0));
  return names
    .map((name) => ({ name, doubt: doubt(name) }))
    .sort((a, b) => a.doubt - b.doubt || (a.name.id < b.name.id ? -1 : 1))
    .map(({ name }) => name);
}

/** What is known of names of one sort; links in the order of their less sure name. */
function knownOf(
  isOne: (name: Name) => boolean,
  sorted: readonly Name[],
  links: readonly Link[],
  judged: Judged,
): Known {
  const names = sorted.filter(isOne);
  const places = new Map(names.map(({ id }, at) => [id, at]));
  const placed = links.flatMap(({ left, right }) => {
    const [a, b] = [places.get(left), places.get(right)];
    return a === undefined || b === undefined ? [] : [{ left, right, last: Math.max(a, b), first: Math.min(a, b) }];
  });
  return {
    names,
    byId: new Map(names.map((name) => [name.id, name])),
    links: placed.sort((a, b) => a.last - b.last || a.first - b.first),
    merged: mergedNames(names, judged),
  };
}
