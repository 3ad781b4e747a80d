import type { Found } from './lists.js';
import type { VerbGroup } from './phrases.js';

/**
 * Who does what to whom, as far as word order shows it. An argument is a noun group in a slot: `subject`, `object`,
 * `indirect`, or the preposition that leads it. Passive clauses are turned round, so that `subject` is always who acts.
 */
export interface Argument extends Found {
  readonly slot: string;
}

export interface Clause {
  readonly verb: VerbGroup;
  /** What stands before the verb is acted on: 'was licensed', 'a compound developed by X'. */
  readonly passive: boolean;
  readonly at: number;
  readonly arguments: readonly Argument[];
  /** Positions of the first and the last phrase that belong to the clause. */
  readonly from: number;
  readonly to: number;
  /** Position of the verb that governs an infinitive or a gerund: 'plans to license'. */
  readonly governor: number | undefined;
}
