import type { Identity, Name } from '../../model.js';
import { properties, type Row } from '../row.js';
import { byType } from './by-type.js';
import { type Called, type Closure, readClosure, type StoredEntity, storedEntity } from './names.js';
import type { Resolver } from './resolver.js';
import { type Runner, run, send } from './transaction.js';

/** What names mean from now on, and whose meaning changes. */
export interface Meanings {
  readonly closure: Closure;
  readonly keys: ReadonlySet<string>;
  /** Ids of entities by ids of names; names that mean something else in each filing are not there. */
  readonly of: ReadonlyMap<string, string>;
  readonly identities: readonly Identity[];
  /** Ids of the names that mean something else than the graph says, new ones among them. */
  readonly moved: readonly string[];
}

/** Finds what all names mean that depend on some keys. People follow when their firms turn out to be others. */
export async function readMeanings(
  transaction: Runner,
  touched: Iterable<string>,
  resolver: Resolver,
): Promise<Meanings> {
  for (let from = new Set(touched); ; ) {
    const { keys, ...closure } = await readClosure(transaction, from);
    const { identities, of } = resolver.identify([...closure.names.values()], closure.links, closure.judgements);
    const moved = [...closure.names.keys()].filter((name) => closure.means.get(name)?.id !== of.get(name)).sort();
    const firms = moved.filter((name) => closure.names.get(name)?.type === 'Company');
    const staff = await run<{ key: string }>(transaction, 'read/staff', { names: firms });
    const more = staff.map(({ key }) => key).filter((key) => !keys.has(key));
    if (more.length === 0) return { closure, keys, of, identities, moved };
    from = new Set([...from, ...more]);
  }
}

/** Entities none of whose names was known, and those that have other names now. */
export interface EntityChanges {
  readonly made: readonly Identity[];
  readonly renamed: readonly { readonly before: StoredEntity; readonly after: Identity }[];
}

/** Writes the entities that are new or have changed, and the meanings of the names that moved. */
export async function writeEntities(transaction: Runner, meanings: Meanings): Promise<EntityChanges> {
  const { identities, of, moved } = meanings;
  const known = await knownEntities(
    transaction,
    identities.map(({ id }) => id),
  );
  const isNew = ({ names }: Identity): boolean => !names.some((name) => meanings.closure.means.has(name));
  const made = identities.filter(({ id }) => !known.has(id));
  const renamed = identities.flatMap((after) => {
    const before = known.get(after.id);
    return before && !isSame(before, after) ? [{ before, after }] : [];
  });
  const rows = [...made, ...renamed.map(({ after }) => after)].map(entityRow).sort(byId);
  send(transaction, 'load/entities', byType(rows));
  const meant = moved.flatMap((name) => {
    const entity = of.get(name);
    return entity === undefined ? [] : [{ name, entity }];
  });
  send(transaction, 'load/meanings', { rows: meant });
  return { made: made.filter(isNew), renamed };
}

async function knownEntities(transaction: Runner, ids: readonly string[]) {
  const records = await run<{ entity: unknown }>(transaction, 'read/known-entities', { entities: ids });
  return new Map(records.map(({ entity }) => storedEntity(entity)).map((entity) => [entity.id, entity]));
}

function isSame(before: StoredEntity, { name, aliases, cik, externalId }: Identity): boolean {
  const isAsBefore = before.name === name && before.cik === cik && before.externalId === externalId;
  return isAsBefore && JSON.stringify(before.aliases) === JSON.stringify(aliases);
}

export const entityRow = ({ id, type, name, aliases, cik, externalId }: Identity) => ({
  id,
  type,
  properties: properties({ id, name, aliases, cik, externalId }),
});

/** A name in a filing. */
export interface Place {
  readonly name: string;
  readonly filing: string;
}

/** Names whose meanings will be asked for, and what is known of names. */
interface Asked {
  readonly meanings: Meanings;
  readonly called: Called;
  readonly places: readonly Place[];
}

/**
 * The entity that a name means in a filing: the one that it means everywhere, or else a thing of that filing, which is
 * made if need be. All names that will be asked for are to be given.
 */
export async function meaningOf(
  transaction: Runner,
  { meanings: { of, closure }, called, places }: Asked,
  resolver: Resolver,
): Promise<(name: string, filing: string) => string> {
  const found = new Map(of);
  for (const [name, entity] of called.means) if (!closure.names.has(name)) found.set(name, entity);
  const others = [...new Set(places.map(({ name }) => name))].filter(
    (name) => !closure.names.has(name) && !found.has(name),
  );
  for (const { id, within, entity } of await run<MeaningRecord>(transaction, 'read/meanings', { names: others }))
    found.set(within === null ? id : `${id} in ${within}`, entity);

  const { things, rows } = apartIn(
    places.filter(({ name }) => !found.has(name)),
    closure.names,
    resolver,
  );
  for (const { name, entity, within } of rows) found.set(`${name} in ${within}`, entity);
  send(transaction, 'load/entities', byType(things.map(entityRow).sort(byId)));
  send(transaction, 'load/meanings-within', { rows });
  return (name, filing) => {
    const entity = found.get(name) ?? found.get(`${name} in ${filing}`);
    if (entity === undefined) throw new RangeError(`the name ${name} means nothing in ${filing}`);
    return entity;
  };
}

interface MeaningWithin extends Row {
  readonly name: string;
  readonly entity: string;
  readonly within: string;
}

/** The things that ambiguous names mean, each in the filing where it stands. */
export function apartIn(
  places: readonly Place[],
  names: ReadonlyMap<string, Name>,
  resolver: Resolver,
): { readonly things: readonly Identity[]; readonly rows: readonly MeaningWithin[] } {
  const things = new Map<string, Identity>();
  const rows = new Map<string, MeaningWithin>();
  for (const { name, filing } of places) {
    const ambiguous = names.get(name);
    if (!ambiguous) continue;
    const thing = resolver.apart(ambiguous, filing);
    things.set(thing.id, thing);
    rows.set(`${name} in ${filing}`, { name, entity: thing.id, within: filing });
  }
  return { things: [...things.values()], rows: [...rows.values()] };
}

interface MeaningRecord {
  readonly id: string;
  readonly within: string | null;
  readonly entity: string;
  readonly [column: string]: unknown;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
