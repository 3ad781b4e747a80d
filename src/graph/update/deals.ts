import type { Row } from '../row.js';
import { storedFact } from './claims.js';
import type { Pair } from './facts.js';
import { grouped } from './grouped.js';
import { type ConflictRow, type EndingRow, newConflicts, newEndings } from './news.js';
import type { DealFact, Resolver, Succession } from './resolver.js';
import { type Runner, run } from './transaction.js';

const DEALS: ReadonlySet<string> = new Set(['LICENSED_TO', 'REGAINED_FROM']);
const SUCCESSIONS: ReadonlySet<string> = new Set(['BECAME', 'ACQUIRED']);
/** Changes of name and takeovers that are followed, one after the other. */
const LONGEST_CHAIN = 6;

/** Endings of licences and conflicts between deals that were not known before. */
export interface Settled {
  readonly endings: readonly EndingRow[];
  readonly conflicts: readonly ConflictRow[];
}

/** Works out anew when the licences of assets ended, for all assets that some changed pairs of things bear on. */
export async function settleDeals(transaction: Runner, pairs: readonly Pair[], resolver: Resolver): Promise<Settled> {
  const own = pairs.filter(({ type }) => DEALS.has(type)).map(({ subject }) => subject);
  const firms = pairs.filter(({ type }) => SUCCESSIONS.has(type)).flatMap(({ subject, object }) => [subject, object]);
  const others = await run<{ asset: string }>(transaction, 'read/assets', {
    firms: await withPredecessors(transaction, firms),
  });
  const assets = [...new Set([...own, ...others.map(({ asset }) => asset)])].sort();
  const records = await run<DealRecord>(transaction, 'read/deals', { assets });
  const deals = records.map((record) => ({ asset: record.asset, deal: dealOf(record) }));
  const parties = deals.flatMap(({ deal: { party, qualifiers } }) => [party, qualifiers.licensor, qualifiers.by]);
  const successions = await successionsOf(
    transaction,
    parties.filter((party) => party !== undefined),
  );
  const byAsset = grouped(deals, ({ asset }) => asset).map((group) => group.map(({ deal }) => deal));
  const settled = byAsset.map((group) => {
    const endings = resolver.endingsOf(group, successions);
    return { group, endings, conflicts: resolver.conflictsOf(group, successions, endings) };
  });
  const endings = settled.flatMap((one) => one.endings);
  const conflicts = settled.flatMap((one) => one.conflicts);
  const statements = deals.map(({ deal }) => deal.id);
  const news = {
    endings: await newEndings(transaction, statements, endings),
    conflicts: await newConflicts(transaction, statements, conflicts),
  };
  await run(transaction, 'settle/deals', {
    statements,
    rows: settled.flatMap((one) => one.group.map((deal) => termRow(deal, one.endings, resolver))),
    endings: endings.map(({ by, of, day }) => ({ by, of, day: day ?? null })),
    conflicts: conflicts.map((row) => ({ ...row })),
  });
  return news;
}

type Ending = ReturnType<Resolver['endingsOf']>[number];

interface DealRecord {
  readonly asset: string;
  readonly statement: unknown;
  readonly party: string;
  readonly licensor: string | null;
  readonly by: string | null;
  readonly [column: string]: unknown;
}

function dealOf({ asset, statement, party, licensor, by }: DealRecord): DealFact {
  const { id, type, qualifiers } = storedFact(statement, { subject: asset, object: party, licensor, by });
  const known = statement instanceof Object && 'known' in statement ? statement.known : undefined;
  if (type !== 'LICENSED_TO' && type !== 'REGAINED_FROM') throw new RangeError(`${type} is no deal`);
  return { id, type, party, qualifiers, ...(typeof known === 'string' ? { known } : {}) };
}

/** From when until when, in ISO days, as far as is known. */
function termRow(deal: DealFact, endings: readonly Ending[], resolver: Resolver): Row {
  const { date } = deal.qualifiers;
  const days = endings.filter(({ of }) => of === deal.id).flatMap(({ day }) => day ?? []);
  return {
    id: deal.id,
    from: date === undefined ? null : resolver.daysOf(date).first,
    until: days.sort()[0] ?? null,
  };
}

/** The firms themselves and those that became them or were bought by them. */
async function withPredecessors(transaction: Runner, firms: readonly string[]): Promise<readonly string[]> {
  const all = new Set(firms);
  for (let [next, round] = [[...all], 0]; next.length > 0 && round < LONGEST_CHAIN; round += 1) {
    const found = await run<{ predecessor: string }>(transaction, 'read/predecessors', { firms: next });
    next = found.map(({ predecessor }) => predecessor).filter((firm) => !all.has(firm));
    for (const firm of next) all.add(firm);
  }
  return [...all];
}

async function successionsOf(transaction: Runner, firms: readonly string[]): Promise<Succession[]> {
  const seen = new Set(firms);
  const found: Succession[] = [];
  for (let [next, round] = [[...seen], 0]; next.length > 0 && round < LONGEST_CHAIN; round += 1) {
    const records = await run<{ id: string; successor: string }>(transaction, 'read/successors', { firms: next });
    found.push(...records.map(({ id, successor }) => ({ from: id, to: successor })));
    next = records.map(({ successor }) => successor).filter((firm) => !seen.has(firm));
    for (const firm of next) seen.add(firm);
  }
  return found;
}
