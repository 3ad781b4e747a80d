import type { EntityType, Name } from '../model.js';
import type { Graph } from './connection.js';
import { storedName } from './update/names.js';
import { run } from './update/transaction.js';

/** A name, and an entity that it means: everywhere, or `within` one filing. */
export interface Meant {
  readonly name: Name;
  readonly entity?: { readonly id: string; readonly name: string };
  readonly within?: string;
}

interface MeantRecord {
  readonly name: unknown;
  readonly firms: readonly string[];
  readonly entity: string | null;
  readonly called: string | null;
  readonly within: string | null;
  readonly [column: string]: unknown;
}

/** The names that have one of some keys, or are written like one of some texts, or that an entity has by its id. */
export async function whoIs(graph: Graph, wanted: readonly string[]): Promise<readonly Meant[]> {
  const records = await graph.read((transaction) => run<MeantRecord>(transaction, 'read/who-is', { wanted }));
  return records.map(({ name, firms, entity, called, within }) => ({
    name: storedName(name, firms),
    ...(entity === null ? {} : { entity: { id: entity, name: called ?? entity } }),
    ...(within === null ? {} : { within }),
  }));
}

/** An entity with the names that mean it everywhere. */
export interface NamedThing {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly Name[];
  /** Of people: the names of the firms that they work for. */
  readonly employers: readonly string[];
}

interface ThingRecord {
  readonly id: string;
  readonly called: string;
  readonly type: EntityType;
  readonly name: unknown;
  readonly firms: readonly string[];
  readonly employers: readonly string[];
  readonly [column: string]: unknown;
}

/** All entities of some types. */
export async function readThings(graph: Graph, types: readonly EntityType[]): Promise<readonly NamedThing[]> {
  const records = await graph.read((transaction) => run<ThingRecord>(transaction, 'read/things', { types }));
  const things = new Map<string, { thing: ThingRecord; names: Name[]; employers: Set<string> }>();
  for (const thing of records) {
    const known = things.get(thing.id) ?? { thing, names: [], employers: new Set() };
    known.names.push(storedName(thing.name, thing.firms));
    for (const firm of thing.employers) known.employers.add(firm);
    things.set(thing.id, known);
  }
  return [...things.values()].map(({ thing: { id, type, called }, names, employers }) => ({
    id,
    type,
    name: called,
    names,
    employers: [...employers].sort(),
  }));
}

/** A name that means in each filing what it says, and the ids of the entities that it may mean. */
export interface OpenName {
  readonly name: Name;
  readonly owners: readonly string[];
}

interface OpenRecord {
  readonly name: unknown;
  readonly firms: readonly string[];
  readonly owners: readonly string[];
  readonly [column: string]: unknown;
}

export async function readOpenNames(graph: Graph, types: readonly EntityType[]): Promise<readonly OpenName[]> {
  const records = await graph.read((transaction) => run<OpenRecord>(transaction, 'read/open-names', { types }));
  return records.map(({ name, firms, owners }) => ({ name: storedName(name, firms), owners: [...owners].sort() }));
}
