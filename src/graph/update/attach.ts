import { grouped } from '../../grouped.js';
import type { Account } from '../../model.js';
import {
  factsOf,
  knownStatements,
  type Meaning,
  type Stating,
  takeClaims,
  writeEvidence,
  writeNamings,
  writeStatements,
} from './claims.js';
import { type Meanings, meaningOf } from './entities.js';
import { amendedOf } from './filings.js';
import type { Called } from './names.js';
import type { Resolver, StatedFact } from './resolver.js';
import { type ClaimRow, claimRows, filingOf, type NamingRow, namingRows } from './rows.js';
import { sentencesTold } from './sentences.js';
import { type Runner, run, send } from './transaction.js';

/** Who filed, by the name of a company. */
interface Registrant {
  readonly filing: string;
  readonly name: string;
}

/** What was taken off the things that it was attached to, because its names mean others now. */
export interface Displaced {
  readonly namings: readonly NamingRow[];
  readonly claims: readonly ClaimRow[];
  readonly registrants: readonly Registrant[];
  /** Ids of the statements that lost passages, and of the entities that lost names. */
  readonly statements: readonly string[];
  readonly entities: readonly string[];
}

/** Takes off what hangs on names that mean something else now, and all claims of some filings. */
export async function takeOut(
  transaction: Runner,
  names: readonly string[],
  filings: readonly string[],
): Promise<Displaced> {
  const [{ claims, statements }, namings, registrants, entities] = await Promise.all([
    takeClaims(transaction, { names, filings }),
    run<{ row: NamingRow }>(transaction, 'remove/namings', { names }),
    run<Registrant & { [column: string]: unknown }>(transaction, 'remove/filed-by', { names }),
    run<{ entity: string }>(transaction, 'remove/meanings', { names }),
  ]);
  return {
    namings: namings.map(({ row }) => ({ ...row, start: Number(row.start), end: Number(row.end) })),
    claims,
    registrants: registrants.map(({ filing, name }) => ({ filing, name })),
    statements,
    entities: entities.map(({ entity }) => entity),
  };
}

/** What was attached. */
export interface Attached {
  /** All statements that got passages. */
  readonly facts: ReadonlyMap<string, StatedFact>;
  /** Ids of statements that were there before, or only have another id now. */
  readonly known: ReadonlySet<string>;
  /** Ids of statements that the graph did not have: nothing hangs on them yet. */
  readonly made: ReadonlySet<string>;
  /** Ids of the statements of each fresh filing, in the order of its claims. */
  readonly statementsOf: ReadonlyMap<string, readonly string[]>;
  readonly meaning: Meaning;
}

/** What is to be attached, and what names mean. */
interface Unattached {
  readonly fresh: readonly Account[];
  readonly displaced: Displaced;
  readonly meanings: Meanings;
  readonly called: Called;
}

/** Attaches what fresh filings say, and what was taken off, to the things that names mean from now on. */
export async function attach(
  transaction: Runner,
  { fresh, displaced, meanings, called }: Unattached,
  resolver: Resolver,
): Promise<Attached> {
  const own = fresh.flatMap(claimRows);
  const claims = [...own, ...displaced.claims];
  const named = fresh.flatMap(namingRows);
  const namings = [...named, ...displaced.namings];
  const registrants = [...fresh.flatMap(registrantOf), ...displaced.registrants];
  const meaning = await meaningOf(
    transaction,
    { meanings, called, places: placesOf(namings, claims, registrants) },
    resolver,
  );
  const filedBy = registrants.map(({ filing, name }) => ({ filing, name, entity: meaning(name, filing) }));
  send(transaction, 'load/filed-by', { rows: filedBy });

  const filings = [...new Set(claims.map(({ sentence }) => filingOf(sentence)))];
  const amended = await amendedOf(transaction, filings);
  const stated = factsOf(claims, meaning, amended, resolver);
  const facts = new Map(stated.map((fact) => [fact.id, fact]));
  const stating = claims.map((claim, at) => ({ statement: stated[at]?.id ?? '', ...claim }));
  const [fromFresh, anew] = [stating.slice(0, own.length), stating.slice(own.length)];
  // while the server looks for statements, the sentences are made ready for it
  const [there, told] = await Promise.all([
    knownStatements(transaction, [...facts.values()]),
    sentencesTold(fresh, named, fromFresh, meaning),
  ]);
  const made = [...facts.values()].filter(({ id }) => !there.has(id));
  writeStatements(transaction, made);
  send(transaction, 'load/sentences', told);
  writeNamings(transaction, displaced.namings, meaning);
  writeEvidence(transaction, anew);
  return {
    facts,
    // what is only made anew was known, whatever its id is now
    known: new Set([...there, ...anew.map(({ statement }) => statement)]),
    made: new Set(made.map(({ id }) => id)),
    statementsOf: statementsByFiling(fromFresh),
    meaning,
  };
}

function statementsByFiling(claims: readonly Stating[]): ReadonlyMap<string, readonly string[]> {
  const byFiling = grouped(claims, ({ sentence }) => filingOf(sentence));
  return new Map([...byFiling].map(([filing, all]) => [filing, all.map(({ statement }) => statement)]));
}

export function registrantOf({ reading, registrant }: Account): Registrant[] {
  return registrant === undefined ? [] : [{ filing: reading.filing.id, name: registrant }];
}

/** All names that a meaning is wanted of, each with its filing. */
export function placesOf(
  namings: readonly NamingRow[],
  claims: readonly ClaimRow[],
  registrants: readonly Registrant[],
) {
  const named = namings.map(({ name, sentence }) => ({ name, filing: filingOf(sentence) }));
  const claimed = claims.flatMap(({ ends, sentence }) =>
    [ends.subject, ends.object, ends.licensor, ends.by].flatMap((name) =>
      name === undefined ? [] : [{ name, filing: filingOf(sentence) }],
    ),
  );
  return [...named, ...claimed, ...registrants];
}
