import { grouped } from '../../grouped.js';
import { storedFact } from './claims.js';
import { dealFactOf, termRow, tiesOf } from './deal-rows.js';
import type { Pair } from './facts.js';
import { type ConflictRow, type EndingRow, newConflicts, newEndings } from './news.js';
import type { DealFact, Resolver, StatedFact, Succession } from './resolver.js';
import { readTies, settleTies } from './ties.js';
import { type Runner, run, send } from './transaction.js';

/** Endings of rights and conflicts between deals that were not known before. */
export interface Settled {
  readonly endings: readonly EndingRow[];
  readonly conflicts: readonly ConflictRow[];
}

/**
 * Works out anew what the deals of assets mean for each other, for all assets that some changed pairs of things bear on.
 *
 * @param known `made`: ids of statements that the graph did not have, from which nothing follows yet; `facts`: statements
 * that are at hand
 */
export async function settleDeals(
  transaction: Runner,
  pairs: readonly Pair[],
  { made, facts }: { readonly made: ReadonlySet<string>; readonly facts: readonly StatedFact[] },
  resolver: Resolver,
): Promise<Settled> {
  const assets = await assetsOf(transaction, pairs);
  const records = await run<DealRecord>(transaction, 'read/deals', { assets });
  const written = new Map(facts.map((fact) => [fact.id, fact]));
  const deals = records
    .map((record) => ({ asset: record.asset, deal: dealOf(record, written.get(record.id)) }))
    .sort((a, b) => (a.deal.id < b.deal.id ? -1 : 1));
  const parties = deals.flatMap(({ deal: { party, qualifiers } }) => [party, qualifiers.licensor, qualifiers.by]);
  const successions = await successionsOf(
    transaction,
    parties.filter((party) => party !== undefined),
  );
  const byAsset = [...grouped(deals, ({ asset }) => asset).values()].map((group) => group.map(({ deal }) => deal));
  const courses = byAsset.map(resolver.coursesAmong(successions));
  const statements = deals.map(({ deal }) => deal.id).filter((id) => !made.has(id));
  const standing = new Set(deals.flatMap(({ deal }) => (deal.superseded ? [] : [deal.id])));
  const endings = courses.flatMap((course) => course.endings);
  const ties = await readTies(transaction, statements);
  send(transaction, 'settle/deals', { rows: courses.flatMap((course) => course.terms.map(termRow)) });
  settleTies(
    transaction,
    ties.filter(({ told }) => told.about !== 'ends'),
    courses.flatMap(tiesOf),
  );
  return {
    endings: newEndings(
      ties,
      endings.filter(({ by, of }) => standing.has(by) && standing.has(of)),
    ),
    conflicts: newConflicts(
      ties,
      courses.flatMap((course) => course.conflicts),
    ),
  };
}

/**
 * The assets of deals that changed; and where firms were renamed or bought, those that these firms, or the ones that became
 * them, had to do with and their successors too: nothing else follows from a succession.
 */
async function assetsOf(transaction: Runner, pairs: readonly Pair[]): Promise<readonly string[]> {
  const own = pairs.flatMap(({ type, subject, object }) => {
    if (type === 'ACQUIRED') return [object];
    return type === 'LICENSED_TO' || type === 'REGAINED_FROM' ? [subject] : [];
  });
  const steps = pairs.flatMap(stepOf);
  const [firms, later] = await Promise.all([
    withPredecessors(
      transaction,
      steps.map(({ from }) => from),
    ),
    successionsOf(
      transaction,
      steps.map(({ to }) => to),
    ),
  ]);
  const heirs = [...new Set([...steps, ...later].map(({ to }) => to))];
  const others = await run<{ asset: string }>(transaction, 'read/assets', { firms, heirs });
  return [...new Set([...own, ...others.map(({ asset }) => asset)])].sort();
}

/** From the firm that became another one, or was bought, to the one that it became, or that bought it. */
function stepOf({ type, subject, object }: Pair): readonly { readonly from: string; readonly to: string }[] {
  if (type === 'BECAME') return [{ from: subject, to: object }];
  return type === 'ACQUIRED' ? [{ from: object, to: subject }] : [];
}

interface DealRecord {
  readonly asset: string;
  readonly id: string;
  readonly known: string | null;
  readonly statement: unknown;
  readonly party: string;
  readonly licensor: string | null;
  readonly by: string | null;
  readonly [column: string]: unknown;
}

function dealOf(
  { asset, known, statement, party, licensor, by }: DealRecord,
  written: StatedFact | undefined,
): DealFact {
  const fact = written ?? storedFact(statement, { subject: asset, object: party, licensor, by });
  return dealFactOf(fact, party, known ?? undefined);
}

/** The firms themselves and those that became them or were bought by them. */
async function withPredecessors(transaction: Runner, firms: readonly string[]): Promise<readonly string[]> {
  const all = new Set(firms);
  for (let next = [...all]; next.length > 0; ) {
    const found = await run<{ predecessor: string }>(transaction, 'read/predecessors', { firms: next });
    next = found.map(({ predecessor }) => predecessor).filter((firm) => !all.has(firm));
    for (const firm of next) all.add(firm);
  }
  return [...all];
}

interface SuccessorRecord {
  readonly id: string;
  readonly successor: string;
  readonly date: string | null;
  readonly known: string | null;
  readonly bought: boolean;
  readonly [column: string]: unknown;
}

async function successionsOf(transaction: Runner, firms: readonly string[]): Promise<Succession[]> {
  const seen = new Set(firms);
  const found: Succession[] = [];
  for (let next = [...seen]; next.length > 0; ) {
    const records = await run<SuccessorRecord>(transaction, 'read/successors', { firms: next });
    found.push(...records.map(successionOf));
    next = [...new Set(records.map(({ successor }) => successor))].filter((firm) => !seen.has(firm));
    for (const firm of next) seen.add(firm);
  }
  return found;
}

const successionOf = ({ id, successor, date, known, bought }: SuccessorRecord): Succession => ({
  from: id,
  to: successor,
  ...(date === null ? {} : { date }),
  ...(known === null ? {} : { known }),
  ...(bought ? { bought } : {}),
});
