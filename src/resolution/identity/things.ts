import { grouped } from '../../grouped.js';
import type { Name, Sameness } from '../../model.js';
import type { Joining } from './joining.js';
import type { Judged } from './judged.js';
import { sideOf } from './sides.js';

/** Two names that are the same thing for some filing. */
export type Link = Pick<Sameness, 'left' | 'right'>;

/** What joins names. */
export interface Known {
  readonly names: readonly Name[];
  readonly byId: ReadonlyMap<string, Name>;
  /** In an order of their own. */
  readonly links: readonly Link[];
  /** The names that judgements make one. */
  readonly merged: readonly (readonly Name[])[];
}

/**
 * Joins names from the surest to the least: ids of registers, full names, what a person judged, short names. A full name
 * of two registered firms, and a short one of two things, join nothing and their ids are given back: what they mean is
 * for their filings to say, unless a person judged it.
 */
export function joinThings(joining: Joining, known: Known): ReadonlySet<string> {
  joinLinks(joining, known, joinFull(joining, known));
  // a merge is said of things: it puts together all that is one of either, and may settle what was ambiguous till here
  const merged = joinMerged(joining, known.merged);
  const ambiguous = joinFull(joining, known);
  joinLinks(joining, known, ambiguous);
  return new Set([...ambiguous, ...joinShort(joining, known, ambiguous, merged)]);
}

/** The names that judgements make one, as far as they are there. */
export function mergedNames(names: readonly Name[], judged: Judged): readonly (readonly Name[])[] {
  const sides = [...grouped(names, sideOf)].filter(([side]) => judged.classOf(side) >= 0);
  return [...grouped(sides, ([side]) => String(judged.classOf(side))).values()]
    .filter((all) => all.length > 1)
    .map((all) => all.flatMap(([, own]) => surest(own)));
}

/** Joins the names that judgements make one. Gives their sides. */
export function joinMerged(joining: Joining, merged: Known['merged']): ReadonlySet<string> {
  for (const [first, ...others] of merged) for (const { id } of others) joining.join(first?.id ?? '', id, true);
  return new Set(merged.flat().map(sideOf));
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
  for (const same of grouped(full, ({ key }) => key).values()) {
    const [first] = same;
    const owners = same.flatMap(({ id }) => ids.get(id) ?? []).filter((id) => first && !joining.areApart(first.id, id));
    const own = first && joining.groupOf(first.id);
    const groups = new Set(owners.map((owner) => joining.groupOf(owner)));
    if (groups.size > 1 && own !== undefined && !groups.has(own)) for (const { id } of same) ambiguous.add(id);
    else for (const name of [...same.map(({ id }) => id), ...owners]) joining.join(first?.id ?? '', name);
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
  { names, byId, links }: Known,
  ambiguous: ReadonlySet<string>,
  merged: ReadonlySet<string>,
): string[] {
  const longer = linkedTo(links, byId, ({ rank, id }) => rank !== 'short' && !ambiguous.has(id));
  const ofRank = (wanted: Name['rank']) =>
    grouped(
      names.filter(({ rank }) => rank === wanted),
      ({ key }) => key,
    );
  const full = ofRank('full');
  return [...ofRank('short')].flatMap(([key, same]) => {
    const [first] = same;
    if (!first) return [];
    const spelledOut = (full.get(key) ?? []).map(({ id }) => id);
    const said = [...spelledOut, ...same.flatMap(({ id }) => longer.get(id) ?? [])];
    const own = spelledOut.length === 0 && merged.has(key) ? [first.id] : said;
    const owners = firstOfEach(
      joining,
      own.filter((id) => !joining.areApart(first.id, id)),
    );
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
