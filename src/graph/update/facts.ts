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
  readonly passages: readonly Passage[];
  readonly [column: string]: unknown;
}

/** What is to be settled: `gone` are ends of statements that are no more, `made` ids of those that the graph did not have. */
interface Unsettled {
  /** Statements by their ids, as far as they are at hand: an id says all that is stated. */
  readonly written: ReadonlyMap<string, StatedFact>;
  readonly pairs: readonly Pair[];
  readonly made: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

/**
 * Works out anew, for pairs of things, how well each statement between them is supported, which of them are the more
 * specific ones, which contradict each other, and the edges that people query.
 */
export async function settleFacts(
  transaction: Runner,
  { written, pairs, made, gone }: Unsettled,
  resolver: Resolver,
): Promise<{ readonly facts: readonly StatedFact[]; readonly conflicts: readonly ConflictRow[] }> {
  const records = await run<GroupRecord>(transaction, 'read/groups', { groups: pairs.map(({ ends }) => ends) });
  const all = records
    .map(({ ends, id, statement, passages, ...record }) => {
      return { ends, fact: written.get(id) ?? storedFact(statement, record), passages };
    })
    .sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
  const groups = [...grouped(all, ({ ends }) => ends).values()].map((group) => weighed(group, resolver));
  // nothing follows yet from statements that were not there, and nothing of it needs to be taken back
  const before = all.filter(({ fact }) => !made.has(fact.id));
  const statements = before.map(({ fact }) => fact.id);
  const drawn = new Set([...before.map(({ ends }) => ends), ...gone]);
  const ties = await readTies(transaction, statements);
  send(transaction, 'settle/support', { rows: groups.flatMap((group) => group.rows) });
  settleTies(
    transaction,
    ties.filter(({ told }) => told.about === 'ends'),
    groups.flatMap((group) => group.ties),
  );
  send(transaction, 'settle/edges', {
    pairs: pairs.filter(({ ends }) => drawn.has(ends)),
    ...byType(groups.flatMap((group) => group.edges)),
  });
  return {
    facts: all.map(({ fact }) => fact),
    conflicts: newConflicts(
      ties,
      groups.flatMap((group) => group.conflicts),
    ),
  };
}
