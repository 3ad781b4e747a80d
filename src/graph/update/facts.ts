import { grouped } from '../../grouped.js';
import type { Row } from '../row.js';
import { byType } from './by-type.js';
import { storedFact } from './claims.js';
import { type ConflictRow, newConflicts } from './news.js';
import type { Passage, Resolver, StatedFact } from './resolver.js';
import { weighed } from './supported.js';
import { readTies, settleTies } from './ties.js';
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
  return records.map(({ ends, predicate, subject, object }) => ({ ends, type: predicate, subject, object }));
}

interface GroupRecord {
  readonly ends: string;
  readonly id: string;
  readonly statement: unknown;
  readonly subject: string;
  readonly object: string;
  readonly licensor: string | null;
  readonly by: string | null;
  /** Since when it was known before, as an ISO day. */
  readonly known: string | null;
  readonly passages: readonly Passage[];
  readonly [column: string]: unknown;
}

/** What is to be settled. */
interface Unsettled {
  /** Statements by their ids, as far as they are at hand: an id says all that is stated. */
  readonly written: ReadonlyMap<string, StatedFact>;
  readonly pairs: readonly Pair[];
  /** Ids of statements that the graph did not have. */
  readonly made: ReadonlySet<string>;
  /** Ends of statements that are no more, or have lost passages. */
  readonly lessened: ReadonlySet<string>;
}

interface SettledFacts {
  readonly facts: readonly StatedFact[];
  readonly conflicts: readonly ConflictRow[];
  /** The pairs whose statements, or the days since when they are known, are others than before. */
  readonly changed: readonly Pair[];
}

/**
 * Works out anew, for pairs of things, how well each statement between them is supported; and, where that is not only said
 * once more, which of them are the more specific ones, which contradict each other, and the edges that people query.
 */
export async function settleFacts(
  transaction: Runner,
  { written, pairs, made, lessened }: Unsettled,
  resolver: Resolver,
): Promise<SettledFacts> {
  const records = await run<GroupRecord>(transaction, 'read/groups', { groups: pairs.map(({ ends }) => ends) });
  const all = records
    .map(({ ends, id, statement, passages, known, ...record }) => {
      return { ends, fact: written.get(id) ?? storedFact(statement, record), passages, known };
    })
    .sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
  const groups = [...grouped(all, ({ ends }) => ends)].map(([ends, group]) => {
    const { rows, ...drawn } = weighed(group, resolver);
    const isOther = group.some(
      ({ fact, known }, at) => made.has(fact.id) || fact.status === 'superseded' || rows[at]?.known !== known,
    );
    return { ends, rows, drawn, isOther: isOther || lessened.has(ends) };
  });
  const anew = groups.filter(({ isOther }) => isOther);
  const changed = new Set([...anew.map(({ ends }) => ends), ...lessened]);
  // nothing follows yet from statements that were not there, and nothing of it needs to be taken back
  const before = all.filter(({ ends, fact }) => changed.has(ends) && !made.has(fact.id));
  const had = new Set([...before.map(({ ends }) => ends), ...lessened]);
  const ties = await readTies(
    transaction,
    before.map(({ fact }) => fact.id),
  );
  send(transaction, 'settle/support', { rows: groups.flatMap(({ rows }) => rows) });
  settleTies(
    transaction,
    ties.filter(({ told }) => told.about === 'ends'),
    anew.flatMap(({ drawn }) => drawn.ties),
  );
  send(transaction, 'settle/edges', {
    pairs: pairs.filter(({ ends }) => had.has(ends)),
    ...byType(anew.flatMap(({ drawn }) => drawn.edges)),
  });
  return {
    facts: all.map(({ fact }) => fact),
    conflicts: newConflicts(
      ties,
      anew.flatMap(({ drawn }) => drawn.conflicts),
    ),
    changed: pairs.filter(({ ends }) => changed.has(ends)),
  };
}
