import type { Name } from '../../model.js';
import { Groups } from '../groups.js';
import type { Judged } from './judged.js';
import { sideOf } from './sides.js';

/**
 * Names put together one pair at a time, but never two ids of one register, nor what judgements keep apart. What is
 * refused depends on the order of the pairs: give them in an order of their own.
 */
export class Joining {
  readonly #at: ReadonlyMap<string, number>;
  readonly #groups: Groups;
  /** The ids of registers in a group. */
  readonly #ids = new Map<number, ReadonlySet<string>>();
  /** The groups as they are with all merges, whenever these come: nothing may be joined that would forbid one of them. */
  readonly #merged: Groups;
  /** The classes of sides in a merged group that are apart from others. */
  readonly #sides = new Map<number, ReadonlySet<number>>();
  readonly #apart: ReadonlyMap<number, ReadonlySet<number>>;

  /** @param merged names that judgements make one */
  constructor(names: readonly Name[], judged: Judged, merged: readonly (readonly Name[])[]) {
    this.#at = new Map(names.map(({ id }, at) => [id, at]));
    this.#groups = new Groups(names.length);
    this.#merged = new Groups(names.length);
    this.#apart = judged.apart();
    names.forEach((name, at) => {
      const side = judged.classOf(sideOf(name));
      if (name.rank === 'id') this.#ids.set(at, new Set([name.key]));
      if (this.#apart.has(side)) this.#sides.set(at, new Set([side]));
    });
    for (const [first, ...others] of merged)
      for (const { id } of others) joined(this.#merged, this.#sides, this.#placeOf(first?.id ?? ''), this.#placeOf(id));
  }

  /** The group of a name, as the number of one of its names; -1 for a name that is not there. */
  groupOf(name: string): number {
    const at = this.#placeOf(name);
    return at < 0 ? at : this.#groups.find(at);
  }

  /** Whether judgements keep the groups of two names apart. */
  areApart(left: string, right: string): boolean {
    if (this.#apart.size === 0) return false;
    const [ours, theirs] = [left, right].map((name) => this.#sides.get(this.#merged.find(this.#placeOf(name))) ?? NONE);
    return [...(ours ?? NONE)].some((one) => [...(this.#apart.get(one) ?? NONE)].some((other) => theirs?.has(other)));
  }

  /** Puts the groups of two names together. `judged`: a person says so, and two registered ids are no objection. */
  join(left: string, right: string, judged = false): boolean {
    const [a, b] = [this.groupOf(left), this.groupOf(right)];
    if (a < 0 || b < 0) return false;
    if (a === b) return true;
    if (this.areApart(left, right) || (!judged && haveOtherIds(this.#ids.get(a), this.#ids.get(b)))) return false;
    joined(this.#groups, this.#ids, a, b);
    joined(this.#merged, this.#sides, a, b);
    return true;
  }

  #placeOf(name: string): number {
    return this.#at.get(name) ?? -1;
  }
}

const NONE: ReadonlySet<number> = new Set();

/** Joins two groups and what is known of them. */
function joined<T>(groups: Groups, known: Map<number, ReadonlySet<T>>, left: number, right: number): void {
  const [a, b] = [groups.find(left), groups.find(right)];
  groups.join(a, b);
  const [ours, theirs] = [known.get(a), known.get(b)];
  if (ours || theirs) known.set(groups.find(a), new Set([...(ours ?? []), ...(theirs ?? [])]));
}

/** `Company|cik 0000855654`: two ids of one register are two things. */
const REGISTER = /^\w+\|(\w+) \S/;

function haveOtherIds(ours?: ReadonlySet<string>, theirs?: ReadonlySet<string>): boolean {
  if (!ours || !theirs) return false;
  const registers = new Set([...ours].map((key) => REGISTER.exec(key)?.[1]));
  return [...theirs].some((key) => registers.has(REGISTER.exec(key)?.[1]));
}
