import type { Attached } from './attach.js';
import { endsOf } from './claims.js';
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

/** Statements that changed: those that got passages, and the ids of those that have lost some. */
export interface Changed {
  readonly attached: Pick<Attached, 'facts' | 'made'>;
  readonly lessened: readonly string[];
}

/** Works out all that follows from statements which were written, or have lost passages. */
export async function settle(
  transaction: Runner,
  { attached: { facts: written, made }, lessened }: Changed,
  resolver: Resolver,
): Promise<Settled> {
  const own = [...written.values()].map((fact) => {
    const { type, subject, object } = fact;
    return { ends: endsOf(fact), type, subject, object };
  });
  const others = await pairsOf(transaction, lessened);
  const pairs = [...new Map([...own, ...others].map((pair) => [pair.ends, pair])).values()];
  const gone = await run<{ id: string; ends: string }>(transaction, 'remove/unsupported-statements', {
    statements: lessened,
  });
  const unsettled = { written, pairs, made, lessened: new Set(others.map(({ ends }) => ends)) };
  const { facts, conflicts, changed } = await settleFacts(transaction, unsettled, resolver);
  const deals = await settleDeals(transaction, changed, { made, facts }, resolver);
  return {
    facts,
    gone,
    endings: deals.endings,
    conflicts: [...conflicts, ...deals.conflicts],
  };
}
