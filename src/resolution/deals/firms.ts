import { grouped } from '../../grouped.js';
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

/**
 * Firms and what became of them. Each question is answered by the first day on which filings say enough to tell: `''`
 * when nothing has to be told, `undefined` when nothing tells it.
 */
export class Firms {
  readonly #next: ReadonlyMap<string, readonly Succession[]>;

  constructor(successions: readonly Succession[]) {
    this.#next = grouped(successions, ({ from }) => from);
  }

  /** Whether two names are those of one firm, at different times. */
  same(one: string, other: string): string | undefined {
    return earlier(this.#reach(one, other, isRenamed), this.#reach(other, one, isRenamed));
  }

  /** Whether one name of a firm is older than another one. */
  precedes(one: string, other: string): boolean {
    return one !== other && this.#reach(one, other, isRenamed) !== undefined;
  }

  /** Whether what a firm had was another one's later on, by a day: it is that firm, became it, or was bought by it. */
  succeeds(later: string, firm: string, by = UNKNOWN): string | undefined {
    const had = this.#reach(firm, later, ({ date }) => date === undefined || daysOf(date).first <= by);
    return earlier(had, this.#reach(later, firm, isRenamed));
  }

  #reach(from: string, to: string, counts: (step: Succession) => boolean): string | undefined {
    const known = new Map([[from, ALWAYS]]);
    // a firm comes again when it is reached by steps that were known earlier
    for (const queue = [from]; queue.length > 0; ) {
      const firm = queue.shift() ?? '';
      for (const step of (this.#next.get(firm) ?? []).filter(counts)) {
        const day = later(known.get(firm) ?? UNKNOWN, step.known ?? UNKNOWN);
        if (day >= (known.get(step.to) ?? `${UNKNOWN}~`)) continue;
        known.set(step.to, day);
        queue.push(step.to);
      }
    }
    return known.get(to);
  }
}

const isRenamed = ({ bought }: Succession): boolean => !bought;

const later = (one: string, other: string): string => (one > other ? one : other);

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
