import { properties, type Row } from '../row.js';
import { storedFact } from './claims.js';
import { grouped } from './grouped.js';
import { type ConflictRow, newConflicts } from './news.js';
import type { Passage, Resolver, StatedFact } from './resolver.js';
import { type Runner, run, send } from './transaction.js';

/** The two things of a group of statements of one relation. */
export interface Pair extends Row {
  readonly ends: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
}

/** The ends of statements, also of those that have no passage left. */
export async function pairsOf(transaction: Runner, statements: readonly string[]): Promise<readonly Pair[]> {
  const records = await run<{ ends: string; predicate: string; subject: string; object: string }>(
    transaction,
    'read/ends',
    { statements },
  );
  const pairs = records.map(({ ends, predicate, subject, object }) => ({ ends, type: predicate, subject, object }));
  return [...new Map(pairs.map((pair) => [pair.ends, pair])).values()];
}

interface GroupRecord {
  readonly ends: string;
  readonly statement: unknown;
  readonly subject: string;
  readonly object: string;
  readonly licensor: string | null;
  readonly by: string | null;
  readonly passages: readonly Passage[];
  readonly [column: string]: unknown;
}

interface Supported {
  readonly ends: string;
  readonly fact: StatedFact;
  readonly passages: readonly Passage[];
}

/**
 * Works out anew, for pairs of things, how well each statement between them is supported, which of them are the more
 * specific ones, which contradict each other, and the edges that people query.
 */
export async function settleFacts(
  transaction: Runner,
  pairs: readonly Pair[],
  resolver: Resolver,
): Promise<{ readonly facts: readonly StatedFact[]; readonly conflicts: readonly ConflictRow[] }> {
  const records = await run<GroupRecord>(transaction, 'read/groups', { groups: pairs.map(({ ends }) => ends) });
  const all = records
    .map(({ ends, statement, passages, ...record }) => ({ ends, fact: storedFact(statement, record), passages }))
    .sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
  const groups = grouped(all, ({ ends }) => ends);
  const supports = groups.flatMap((group) => specificOnes(group, resolver));
  const conflicts = groups.flatMap((group) => contradictions(group, resolver));
  const statements = all.map(({ fact }) => fact.id);
  const fresh = await newConflicts(transaction, statements, conflicts);
  send(transaction, 'settle/support', {
    statements,
    rows: all.map((one) => supportRow(one, supports, all, resolver)),
    supports,
    conflicts,
  });
  const general = new Set(supports.map((row) => row.general));
  const drawn = all.filter(({ fact }) => fact.status === 'asserted' && !general.has(fact.id));
  send(transaction, 'settle/edges', { pairs, rows: drawn.map(edgeRow) });
  return { facts: all.map(({ fact }) => fact), conflicts: fresh };
}

interface Supports extends Row {
  readonly specific: string;
  readonly general: string;
}

function specificOnes(group: readonly Supported[], resolver: Resolver): Supports[] {
  return group.flatMap(({ fact: specific }) =>
    group
      .filter(({ fact }) => resolver.refines(specific, fact))
      .map(({ fact }) => ({ specific: specific.id, general: fact.id })),
  );
}

function contradictions(group: readonly Supported[], resolver: Resolver): (Row & ConflictRow)[] {
  return group.flatMap(({ fact: left }) =>
    group
      .filter(({ fact }) => left.id < fact.id && resolver.contradicts(left, fact))
      .map(({ fact }) => ({ left: left.id, right: fact.id, reason: 'asserted and negated' })),
  );
}

/** What supports a specific statement supports the general one too. */
function supportRow(
  { fact, passages }: Supported,
  supports: readonly Supports[],
  all: readonly Supported[],
  resolver: Resolver,
): Row {
  const specific = new Set(supports.filter(({ general }) => general === fact.id).map((row) => row.specific));
  const more = specific.size === 0 ? [] : all.filter((one) => specific.has(one.fact.id)).flatMap((one) => one.passages);
  const support = resolver.supportOf([...passages, ...more]);
  const known = knownSince(passages) ?? null;
  const because = passages.flatMap((passage) => passage.because ?? []).sort()[0] ?? null;
  const withdrawn = fact.status === 'superseded' ? lastOf(passages.map((passage) => passage.withdrawn)) : null;
  return { id: fact.id, support, confidence: resolver.confidenceOf(support), known, withdrawn, because };
}

const knownSince = (passages: readonly Passage[]): string | undefined =>
  passages.flatMap(({ known }) => known ?? []).sort()[0];

/** The last of some days; before all days when one of them is not known. */
const lastOf = (days: readonly (string | null)[]): string =>
  days.includes(null) ? '' : ([...days].sort().at(-1) ?? '');

function edgeRow({ fact: { id, type, subject, object, qualifiers }, passages }: Supported): Row {
  const told = properties({ statement: id, known: knownSince(passages), ...qualifiers });
  return { type, subject, object, properties: told };
}
