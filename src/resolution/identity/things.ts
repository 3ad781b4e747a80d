import type { Judgement, Name, Sameness } from '../../model.js';
import type { Joining } from './joining.js';

/** Two names that are the same thing for some filing. */
export type Link = Pick<Sameness, 'left' | 'right'>;

/** What joins the names of all things but people. */
export interface Known {
  readonly names: readonly Name[];
  readonly byId: ReadonlyMap<string, Name>;
  /** In an order of their own. */
  readonly links: readonly Link[];
  readonly judgements: readonly Judgement[];
}

/**
 * Joins names from the surest to the least: what a person judged, ids of registers, full names, short ones. A full name
 * of two registered firms, and a short one of two things, join nothing and their ids are given back: what they mean is
 * for their filings to say.
 */
export function joinThings(joining: Joining, known: Known): ReadonlySet<string> {
  joinJudged(joining, known);
  const ambiguous = joinFull(joining, known);
  joinLinks(joining, known, ambiguous);
  return new Set([...ambiguous, ...joinShort(joining, known, ambiguous)]);
}

function joinJudged(joining: Joining, { names, judgements }: Known): void {
  const byKey = groupedBy(names, ({ key }) => key);
  for (const { kind, left, right } of judgements) {
    if (kind !== 'merge') continue;
    const [all, others] = [byKey.get(left) ?? [], byKey.get(right) ?? []].map(surest);
    const [first] = all ?? [];
    if (first && others?.length) for (const name of [...(all ?? []), ...others]) joining.join(first.id, name.id, true);
  }
}

/** Of names of one key those that say best who is meant. */
function surest(names: readonly Name[]): readonly Name[] {
  const full = names.filter(({ rank }) => rank !== 'short');
  return full.length > 0 ? full : names;
}

function joinFull(joining: Joining, { names, byId, links }: Known): ReadonlySet<string> {
  const full = names.filter(({ rank }) => rank === 'full');
  const ids = linkedTo(links, byId, ({ rank }) => rank === 'id');
  const ambiguous = new Set<string>();
  for (const same of groupedBy(full, ({ key }) => key).values()) {
    const owners = same.flatMap(({ id }) => ids.get(id) ?? []);
    if (new Set(owners.map((owner) => joining.groupOf(owner))).size > 1) for (const { id } of same) ambiguous.add(id);
    else for (const name of [...same, ...owners.map((id) => ({ id }))]) joining.join(same[0]?.id ?? '', name.id);
  }
  return ambiguous;
}

function joinLinks(joining: Joining, { byId, links }: Known, ambiguous: ReadonlySet<string>): void {
  for (const { left, right } of links) {
    const ends = [byId.get(left), byId.get(right)];
    if (ends.every((end) => end && end.rank !== 'short' && !ambiguous.has(end.id))) joining.join(left, right);
  }
}

function joinShort(
  joining: Joining,
  { names, byId, links, judgements }: Known,
  ambiguous: ReadonlySet<string>,
): string[] {
  const longer = linkedTo(links, byId, ({ rank, id }) => rank !== 'short' && !ambiguous.has(id));
  const full = groupedBy(
    names.filter(({ rank }) => rank === 'full'),
    ({ key }) => key,
  );
  const judged = new Set(judgements.flatMap(({ kind, left, right }) => (kind === 'merge' ? [left, right] : [])));
  const short = groupedBy(
    names.filter(({ rank }) => rank === 'short'),
    ({ key }) => key,
  );
  return [...short].flatMap(([key, same]) => {
    const [first] = same;
    if (!first) return [];
    const spelledOut = (full.get(key) ?? []).map(({ id }) => id);
    const own = [...spelledOut, ...same.flatMap(({ id }) => longer.get(id) ?? [])];
    const owners = firstOfEach(joining, judged.has(key) ? [first.id] : own);
    if (owners.length > 1 || spelledOut.some((id) => ambiguous.has(id))) return same.map(({ id }) => id);
    for (const { id } of same) joining.join(owners[0] ?? first.id, id) || joining.join(first.id, id);
    return [];
  });
}

/** One name of each group. */
function firstOfEach(joining: Joining, names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  return [...new Map(names.toReversed().map((name) => [joining.groupOf(name), name])).values()];
}

/** For each name those that it is linked to and that are wanted. */
function linkedTo(
  links: readonly Link[],
  byId: ReadonlyMap<string, Name>,
  wanted: (name: Name) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const linked = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const name = byId.get(to);
    if (!name || !wanted(name)) return;
    const before = linked.get(from);
    if (before) before.push(to);
    else linked.set(from, [to]);
  };
  for (const { left, right } of links) {
    add(left, right);
    add(right, left);
  }
  return linked;
}

export function groupedBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
