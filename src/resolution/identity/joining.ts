import type { Judgement, Name } from '../../model.js';
import { Groups } from '../groups.js';

/**
 * Names put together one pair at a time, but never two ids of one register, nor what a judgement keeps apart. What is
 * refused depends on the order of the pairs: give them in an order of their own.
 */
export class Joining {
  readonly #groups: Groups;
  readonly #at: ReadonlyMap<string, number>;
  /** What of a group counts when it is put together with another: its registered ids, and keys that are judged. */
  readonly #labels = new Map<number, ReadonlySet<string>>();
  readonly #apart = new Map<string, ReadonlySet<string>>();

  constructor(names: readonly Name[], judgements: readonly Judgement[]) {
    this.#groups = new Groups(names.length);
    this.#at = new Map(names.map(({ id }, at) => [id, at]));
    for (const { kind, left, right } of judgements) {
      if (kind === 'merge') continue;
      this.#apart.set(left, new Set([...(this.#apart.get(left) ?? []), right]));
      this.#apart.set(right, new Set([...(this.#apart.get(right) ?? []), left]));
    }
    names.forEach(({ key, rank }, at) => {
      if (rank === 'id' || this.#apart.has(key)) this.#labels.set(at, new Set([key]));
    });
  }

  /** The group of a name, as the number of one of its names; -1 for a name that is not there. */
  groupOf(name: string): number {
    const at = this.#at.get(name);
    return at === undefined ? -1 : this.#groups.find(at);
  }

  /** Puts the groups of two names together. `judged`: a person says so, and two registered ids are no objection. */
  join(left: string, right: string, judged = false): boolean {
    const [a, b] = [this.groupOf(left), this.groupOf(right)];
    if (a < 0 || b < 0) return false;
    if (a === b) return true;
    const [ours, theirs] = [this.#labels.get(a) ?? NONE, this.#labels.get(b) ?? NONE];
    if (this.#areApart(ours, theirs) || (!judged && haveOtherIds(ours, theirs))) return false;
    this.#groups.join(a, b);
    if (ours.size + theirs.size > 0) this.#labels.set(this.#groups.find(a), new Set([...ours, ...theirs]));
    return true;
  }

  #areApart(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
    return [...ours].some((key) => [...(this.#apart.get(key) ?? NONE)].some((other) => theirs.has(other)));
  }
}

const NONE: ReadonlySet<string> = new Set();

/** `Company|cik 0000855654`: two ids of one register are two things. */
const REGISTER = /^\w+\|(\w+) \S/;

function haveOtherIds(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const registers = new Set([...ours].map((key) => REGISTER.exec(key)?.[1]));
  return [...theirs].some((key) => {
    const register = REGISTER.exec(key)?.[1];
    return register !== undefined && registers.has(register) && !ours.has(key);
  });
}
