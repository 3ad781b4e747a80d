import { grouped } from '../../grouped.js';
import type { Account } from '../../model.js';
import { digestOf, type Stored } from './digest.js';
import { type Fate, Fates } from './fates.js';
import type { Resolver } from './resolver.js';
import { documentRows, filingRow } from './rows.js';
import { type Runner, run, send } from './transaction.js';

/**
 * Locks filings that are to be written and says what becomes of each. Of two accounts of one filing among them the
 * better one counts.
 */
export async function lockFilings(
  transaction: Runner,
  accounts: readonly Account[],
): Promise<ReadonlyMap<Account, Fate>> {
  const ids = [...new Set(accounts.map(({ reading }) => reading.filing.id))].sort();
  const records = await run<Stored & { id: string }>(transaction, 'load/lock-filings', {
    rows: ids.map((id) => ({ id })),
  });
  const stored = new Map<string, Stored>(records.map((record) => [record.id, record]));
  const fates = new Fates<Account>((id) => stored.get(id));
  for (const account of accounts) fates.add(account, account.reading.filing.id, digestOf(account));
  return fates.of;
}

/** What filings contribute that are to be taken back or replaced. */
export interface Contributed {
  readonly names: readonly string[];
  readonly samenesses: readonly string[];
  /** All keys whose names may mean something else without them. */
  readonly keys: readonly string[];
  readonly entities: readonly string[];
  readonly statements: readonly string[];
}

interface ContributedRecord {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly otherKeys: readonly string[];
  readonly entities: readonly string[];
  readonly samenesses: readonly string[];
  readonly statements: readonly string[];
  readonly [column: string]: unknown;
}

/** Removes all that filings contribute; the filings themselves stay. Gives what it was. */
export async function removeContributions(transaction: Runner, filings: readonly string[]): Promise<Contributed> {
  const records = await run<ContributedRecord>(transaction, 'read/contributed', { filings });
  const all = (read: (record: ContributedRecord) => readonly string[]): string[] => [...new Set(records.flatMap(read))];
  const names = all((record) => record.names);
  send(transaction, 'remove/filings', { filings });
  return {
    names,
    samenesses: all(({ samenesses }) => samenesses),
    keys: all(({ keys, otherKeys }) => [...keys, ...otherKeys]),
    entities: all(({ entities }) => entities),
    statements: all(({ statements }) => statements),
  };
}

/** Writes filings and their documents. Their sentences follow when it is known what they mention. */
export function writeFilings(transaction: Runner, accounts: readonly Account[], recorded: string): void {
  send(transaction, 'load/filings', { rows: accounts.map((account) => filingRow(account, recorded)) });
  send(transaction, 'load/documents', { rows: accounts.flatMap(documentRows) });
}

interface EventRecord {
  readonly id: string;
  readonly form: string | null;
  readonly filed: string | null;
  readonly items: readonly string[];
  readonly facts: bigint | number;
  readonly event: string;
  readonly amends: readonly string[];
  readonly [column: string]: unknown;
}

/** The filings of the events that some filings report, with what each amends. */
export async function readEvents(transaction: Runner, filings: readonly string[]) {
  return run<EventRecord>(transaction, 'read/amendments', { filings });
}

/**
 * Works out anew which filings amend which: around filings that were written, and around those of `before` that are
 * still there. Gives the filings that are amended by others than before.
 */
export async function settleAmendments(
  transaction: Runner,
  written: readonly string[],
  before: readonly EventRecord[],
  resolver: Resolver,
): Promise<readonly string[]> {
  const records = await readEvents(transaction, [...written, ...before.map(({ id }) => id)]);
  const pairs = [...grouped(records, ({ event }) => event).values()].flatMap((event) =>
    resolver.amendmentsOf(
      event.map(({ id, form, filed, items, facts }) => ({ id, form, filed, items, facts: Number(facts) })),
    ),
  );
  const was = amendersOf([...before, ...records].flatMap(({ id, amends }) => amends.map((one) => [id, one] as const)));
  const is = amendersOf(pairs);
  send(transaction, 'load/amendments', {
    filings: records.map(({ id }) => id),
    rows: pairs.map(([filing, earlier]) => ({ filing, earlier })),
  });
  const rewritten = new Set(written);
  const isNew = (id: string): boolean => was.get(id)?.join() !== is.get(id)?.join();
  const amended = [...new Set([...was.keys(), ...is.keys()])];
  return amended.filter((id) => isNew(id) || is.get(id)?.some((one) => rewritten.has(one))).sort();
}

/** By amended filings those that amend them. */
function amendersOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const amenders = new Map<string, Set<string>>();
  for (const [filing, amended] of pairs) amenders.set(amended, (amenders.get(amended) ?? new Set()).add(filing));
  return new Map([...amenders].map(([amended, by]) => [amended, [...by].sort()]));
}

/** Those of some filings that are amended. */
export async function amendedOf(transaction: Runner, filings: readonly string[]): Promise<ReadonlySet<string>> {
  const records = await run<{ id: string }>(transaction, 'read/amended', { filings });
  return new Set(records.map(({ id }) => id));
}
