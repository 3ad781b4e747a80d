import type { Account } from '../../model.js';
import { type Meaning, takeClaims, writeClaims, writeNamings } from './claims.js';
import { type Meanings, meaningOf } from './entities.js';
import { amendedOf } from './filings.js';
import type { Resolver } from './resolver.js';
import { type ClaimRow, claimRows, filingOf, type NamingRow, namingRows } from './rows.js';
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
  /** Ids of all statements that got passages. */
  readonly statements: readonly string[];
  /** Ids of statements that were there before. */
  readonly known: ReadonlySet<string>;
  /** Ids of the statements of each fresh filing, in the order of its claims. */
  readonly statementsOf: ReadonlyMap<string, readonly string[]>;
  readonly meaning: Meaning;
}

/** Attaches what fresh filings say, and what was taken off, to the things that names mean from now on. */
export async function attach(
  transaction: Runner,
  { fresh, displaced, meanings }: { fresh: readonly Account[]; displaced: Displaced; meanings: Meanings },
  resolver: Resolver,
): Promise<Attached> {
  const own = fresh.flatMap(claimRows);
  const claims = [...own, ...displaced.claims];
  const namings = [...fresh.flatMap(namingRows), ...displaced.namings];
  const registrants = [...fresh.flatMap(registrantOf), ...displaced.registrants];
  const meaning = await meaningOf(transaction, meanings, placesOf(namings, claims, registrants), resolver);
  writeNamings(transaction, namings, meaning);
  const filedBy = registrants.map(({ filing, name }) => ({ filing, name, entity: meaning(name, filing) }));
  send(transaction, 'load/filed-by', { rows: filedBy });

  const filings = [...new Set(claims.map(({ sentence }) => filingOf(sentence)))];
  const amended = await amendedOf(transaction, filings);
  const { statements, known } = await writeClaims(transaction, claims, meaning, amended, resolver);
  const statementsOf = new Map<string, string[]>();
  own.forEach(({ sentence }, at) => {
    const filing = filingOf(sentence);
    const id = statements[at];
    if (id !== undefined) statementsOf.set(filing, [...(statementsOf.get(filing) ?? []), id]);
  });
  // what is only made anew was known, whatever its id is now
  return { statements, known: new Set([...known, ...statements.slice(own.length)]), statementsOf, meaning };
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
