import { settleDeals } from './deals.js';
import { pairsOf, settleFacts } from './facts.js';
import type { ConflictRow, EndingRow } from './news.js';
import type { Resolver, StatedFact } from './resolver.js';
import { type Runner, run } from './transaction.js';

/** What follows from changed statements: which are gone, and what is new between those that there are. */
export interface Settled {
  readonly facts: readonly StatedFact[];
  readonly gone: readonly { readonly id: string; readonly ends: string }[];
  readonly endings: readonly EndingRow[];
  readonly conflicts: readonly ConflictRow[];
}

/** Works out all that follows from statements which were written, or have lost passages. */
export async function settle(transaction: Runner, statements: readonly string[], resolver: Resolver): Promise<Settled> {
  const pairs = await pairsOf(transaction, statements);
  const gone = await run<{ id: string; ends: string }>(transaction, 'remove/unsupported-statements', { statements });
  const facts = await settleFacts(transaction, pairs, resolver);
  const deals = await settleDeals(transaction, pairs, resolver);
  return {
    facts: facts.facts,
    gone,
    endings: deals.endings,
    conflicts: [...facts.conflicts, ...deals.conflicts],
  };
}
