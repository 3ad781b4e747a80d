import type { Judgement } from '../../model.js';
import { Groups } from '../groups.js';

/** What is compared of judgements. */
export type Judging = Pick<Judgement, 'id' | 'kind' | 'left' | 'right'>;

/**
 * What judgements say together: which sides are one, in classes, and which classes never are. Where they contradict each
 * other, what is never one stays apart; of merges the one with the smaller id counts.
 */
export class Judged {
  readonly #at: ReadonlyMap<string, number>;
  readonly #classes: Groups;
  readonly #apart: readonly Judging[];
  readonly #splitOff: ReadonlySet<string>;

  constructor(judgements: readonly Judging[]) {
    const sides = [...new Set(judgements.flatMap(({ left, right }) => [left, right]))].sort();
    this.#at = new Map(sides.map((side, at) => [side, at]));
    this.#classes = new Groups(sides.length);
    this.#apart = judgements.filter(({ kind }) => kind !== 'merge');
    this.#splitOff = new Set(judgements.filter(({ kind }) => kind === 'split').map(({ left }) => left));
    for (const { left, right } of judgements.filter(({ kind }) => kind === 'merge').sort(byId))
      if (!this.areApart(left, right)) this.#classes.join(this.classOf(left), this.classOf(right));
  }

  /** The class of a side, as a number; -1 for a side that no judgement speaks of. */
  classOf(side: string): number {
    const at = this.#at.get(side);
    return at === undefined ? -1 : this.#classes.find(at);
  }

  /** The classes that are kept apart, each with those that it is kept apart from. */
  apart(): ReadonlyMap<number, ReadonlySet<number>> {
    const apart = new Map<number, Set<number>>();
    for (const { left, right } of this.#apart) {
      const [a, b] = [this.classOf(left), this.classOf(right)];
      apart.set(a, (apart.get(a) ?? new Set()).add(b));
      apart.set(b, (apart.get(b) ?? new Set()).add(a));
    }
    return apart;
  }

  areApart(left: string, right: string): boolean {
    return this.#apart.some((one) => this.#isBetween(one, this.classOf(left), this.classOf(right)));
  }

  /** Whether a name was split off from what it was taken for: then what ties it to others counts last. */
  isSplitOff(side: string): boolean {
    return this.#splitOff.has(side);
  }

  /** Those of some judgements that can't hold together with another one. */
  against({ kind, left, right }: Judging, judgements: readonly Judging[]): readonly Judging[] {
    const [a, b] = [this.classOf(left), this.classOf(right)];
    if (kind === 'merge') return judgements.filter((one) => one.kind !== 'merge' && this.#isBetween(one, a, b));
    return a < 0 || a !== b ? [] : judgements.filter((one) => one.kind === 'merge' && this.classOf(one.left) === a);
  }

  #isBetween({ left, right }: Judging, a: number, b: number): boolean {
    const [one, other] = [this.classOf(left), this.classOf(right)];
    return (one === a && other === b) || (one === b && other === a);
  }
}

/** Those of some judgements that another one contradicts: it can't be recorded as long as they all hold. */
export function contradicted<T extends Judging>(judgement: Judging, others: readonly T[]): readonly T[] {
  const ids = new Set(new Judged(others).against(judgement, others).map(({ id }) => id));
  return others.filter(({ id }) => ids.has(id));
}

/** The merges among judgements that do not come about, because others keep their sides apart. */
export function inVain<T extends Judging>(judgements: readonly T[]): readonly T[] {
  const judged = new Judged(judgements);
  return judgements.filter(
    ({ kind, left, right }) => kind === 'merge' && judged.classOf(left) !== judged.classOf(right),
  );
}

const byId = (a: Judging, b: Judging): number => (a.id < b.id ? -1 : Number(a.id > b.id));
