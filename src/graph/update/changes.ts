import type { Account, Identity } from '../../model.js';
import type { Attached } from './attach.js';
import { endsOf } from './claims.js';
import type { EntityChanges, Meanings } from './entities.js';
import type { Fate } from './fates.js';
import type { Called } from './names.js';
import type { ConflictRow, EndingRow } from './news.js';
import type { StatedFact } from './resolver.js';
import type { Settled } from './settle.js';
import { type Runner, run } from './transaction.js';

/** Of the things of one kind in a filing: how many the graph did not know, and how many it did. */
export interface Count {
  readonly new: number;
  readonly known: number;
}

/** What one filing brought. */
export interface FilingReport {
  readonly filing: string;
  readonly source: string;
  readonly fate: Fate;
  readonly entities: Count;
  /** Asserted statements. */
  readonly relations: Count;
  /** Statements that are kept but are no facts: planned, negated, superseded by an amendment … */
  readonly heldBack: Count;
}

/** All that changed in the graph. */
export interface Changes {
  readonly filings: readonly FilingReport[];
  readonly made: readonly Identity[];
  readonly renamed: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[];
  /** Entities that became part of others, or of which others were split off: ids before and after. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly stated: readonly StatedFact[];
  /** Statements that nobody makes any more. */
  readonly gone: readonly string[];
  readonly endings: readonly EndingRow[];
  readonly conflicts: readonly ConflictRow[];
  /** The ends of statements that are gone, end others or conflict, by their ids: `LICENSED_TO|drug:a|company:b`. */
  readonly ends: ReadonlyMap<string, string>;
}

interface Done {
  readonly add: readonly Account[];
  readonly fates: ReadonlyMap<Account, Fate>;
  readonly called: Called;
  readonly meanings: Meanings;
  readonly entities: EntityChanges;
  readonly attached: Attached;
  readonly settled: Settled;
}

export async function changesOf(transaction: Runner, done: Done): Promise<Changes> {
  const { meanings, entities, attached, settled } = done;
  const moved = meanings.moved.flatMap((name) => {
    const [from, to] = [meanings.closure.means.get(name)?.id, meanings.of.get(name)];
    return from === undefined || to === undefined ? [] : [`${from} ${to}`];
  });
  const related = [
    ...settled.endings.flatMap(({ by, of }) => [by, of]),
    ...settled.conflicts.flatMap(({ left, right }) => [left, right]),
  ];
  const known = settled.facts.map((fact) => ({ id: fact.id, ends: endsOf(fact) }));
  const told = new Set(known.map(({ id }) => id));
  const ends = await run<{ id: string; ends: string }>(transaction, 'read/ends', {
    statements: [...new Set(related)].filter((id) => !told.has(id)),
  });
  return {
    filings: await reportsOf(transaction, done),
    made: entities.made,
    renamed: entities.renamed.map(({ after: { id, name, aliases } }) => ({ id, name, aliases })),
    moved: [...new Set(moved)]
      .sort()
      .map((pair) => pair.split(' '))
      .map(([from = '', to = '']) => ({ from, to })),
    stated: settled.facts.filter(({ id }) => attached.facts.has(id) && !attached.known.has(id)),
    gone: settled.gone.map(({ id }) => id).sort(),
    endings: inOrder(settled.endings, ({ by, of }) => `${by} ${of}`),
    conflicts: inOrder(settled.conflicts, ({ left, right, reason }) => `${left} ${right} ${reason}`),
    ends: new Map([...known, ...ends, ...settled.gone].map((one) => [one.id, one.ends])),
  };
}

/** The order must not be that in which the database found them. */
function inOrder<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

async function reportsOf(transaction: Runner, done: Done): Promise<FilingReport[]> {
  const { add, fates, called, meanings, entities, attached, settled } = done;
  const kept = add.filter((account) => fates.get(account) === 'known').map(({ reading }) => reading.filing.id);
  const stored = await knownFilings(transaction, kept);
  const made = new Set(entities.made.map(({ id }) => id));
  const before = meanings.identities.map(({ id }) => id).filter((id) => !made.has(id));
  const status = new Map(settled.facts.map((fact) => [fact.id, fact.status]));
  const count = counting([...before, ...called.means.values(), ...attached.known]);
  return add.map((account) => {
    const { id: filing, source } = account.reading.filing;
    const fate = fates.get(account) ?? 'known';
    if (fate === 'known') return knownReport(filing, source, stored.get(filing));
    const named = account.namings.map(({ name }) => attached.meaning(name, filing));
    const stated = [...new Set(attached.statementsOf.get(filing) ?? [])];
    return {
      filing,
      source,
      fate,
      entities: count([...new Set(named)]),
      relations: count(stated.filter((id) => status.get(id) === 'asserted')),
      heldBack: count(stated.filter((id) => status.get(id) !== 'asserted')),
    };
  });
}

/** Counts things by their ids, those of `seen` and those that it has counted before as known. */
export function counting(seen: Iterable<string>): (ids: readonly string[]) => Count {
  const known = new Set(seen);
  return (ids) => {
    const fresh = ids.filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    return { new: fresh.length, known: ids.length - fresh.length };
  };
}

interface KnownRecord {
  readonly id: string;
  readonly entities: bigint;
  readonly relations: bigint;
  readonly heldBack: bigint;
  readonly [column: string]: unknown;
}

/** How much the graph has of filings, by their ids. */
async function knownFilings(
  transaction: Runner,
  filings: readonly string[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const records = await run<KnownRecord>(transaction, 'read/known-filings', { filings });
  return new Map(records.map((record) => [record.id, record]));
}

function knownReport(filing: string, source: string, stored: KnownRecord | undefined): FilingReport {
  const count = (known: bigint | number = 0): Count => ({ new: 0, known: Number(known) });
  return {
    filing,
    source,
    fate: 'known',
    entities: count(stored?.entities),
    relations: count(stored?.relations),
    heldBack: count(stored?.heldBack),
  };
}

/** Of inputs, by their hashes and the places where they are, reports of those that the graph has just as they are. */
export async function knownInputs(
  transaction: Runner,
  inputs: readonly { readonly input: string; readonly source: string }[],
): Promise<readonly FilingReport[]> {
  const found = await run<{ source: string; filing: string }>(transaction, 'read/known-inputs', {
    rows: inputs.map(({ input, source }) => ({ input, source })),
  });
  const stored = await knownFilings(transaction, [...new Set(found.map(({ filing }) => filing))]);
  return found.map(({ source, filing }) => knownReport(filing, source, stored.get(filing)));
}
