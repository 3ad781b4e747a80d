import { daysOf } from '../days.js';
import { UNKNOWN } from './deal.js';

/** A firm that became another one, was merged into it, or was bought by it. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly date?: string;
  /** It was bought, and is still a firm of its own. */
  readonly bought?: true;
  /** First day, in ISO form, on which a filing says so. */
  readonly known?: string;
}

const ALWAYS = '';

/** Firms and what became of them. */
export class Firms {
  readonly #next = new Map<string, Succession[]>();

  constructor(successions: readonly Succession[]) {
    for (const one of successions) this.#next.set(one.from, [...(this.#next.get(one.from) ?? []), one]);
  }

  /**
   * The first day on which filings say enough to tell that one firm is another, or became it by a day: `''` when they
   * are one firm, `undefined` when nothing says so.
   */
  became(from: string, to: string, by = UNKNOWN): string | undefined {
    const known = new Map([[from, ALWAYS]]);
    // a firm comes again when it is reached by steps that were known earlier
    for (const queue = [from]; queue.length > 0; ) {
      const firm = queue.shift() ?? '';
      for (const step of this.#next.get(firm) ?? []) {
        if (step.date !== undefined && daysOf(step.date).first > by) continue;
        const day = [known.get(firm) ?? UNKNOWN, step.known ?? UNKNOWN].sort()[1] ?? UNKNOWN;
        if (day >= (known.get(step.to) ?? `${UNKNOWN}~`)) continue;
        known.set(step.to, day);
        queue.push(step.to);
      }
    }
    return known.get(to);
  }

  /** As `became`, for firms of which either may have become the other. */
  same(one: string, other: string): string | undefined {
    const days = [this.became(one, other), this.became(other, one)].filter((day) => day !== undefined);
    return days.sort()[0];
  }
}
