import { z } from 'zod';
import { type Account, ENTITY_TYPES, type Judgement, type Name } from '../../model.js';
import { storedJudgement } from './judgements.js';
import { nameRow, samenessRows } from './name-rows.js';
import { type Runner, run, send } from './transaction.js';

/** What filings call things, as far as it bears on what names mean. */
export interface Called {
  /** Keys of all names; they are locked. */
  readonly keys: readonly string[];
  /** Keys of the names of which something is said that the graph did not have. */
  readonly news: readonly string[];
  /** What the other names mean, by their ids: the ids of entities. */
  readonly means: ReadonlyMap<string, string>;
}

/** Writes the names that filings use, and why they take some of them for one thing. Locks their keys. */
export async function writeNames(transaction: Runner, accounts: readonly Account[]): Promise<Called> {
  const names = [...new Map(accounts.flatMap((account) => account.names.map((name) => [name.id, name]))).values()].sort(
    byId,
  );
  const keys = [...new Set(names.map(({ key }) => key))];
  const samenesses = accounts.flatMap(samenessRows);
  lockKeys(transaction, keys);
  const told = await newsOf(transaction, names, samenesses);
  const rows = names.map(nameRow);
  const firms = names.flatMap(({ id, firms: at = [] }) => at.map((firm) => ({ person: id, firm })));
  const places = new Map(names.map(({ id }, at) => [id, at]));
  const calls = accounts.map(({ reading, names: own }) => [
    reading.filing.id,
    own.flatMap(({ id }) => places.get(id) ?? []),
  ]);
  send(transaction, 'load/names', { rows });
  send(transaction, 'load/firms', { rows: firms });
  send(transaction, 'load/calls', { rows: calls, names: names.map(({ id }) => id) });
  send(transaction, 'load/samenesses', { rows: samenesses });
  return { keys, ...told };
}

/** Of names and samenesses that are not written yet, those that are new, and what the other names mean. */
async function newsOf(
  transaction: Runner,
  names: readonly Name[],
  samenesses: readonly { readonly id: string; readonly left: string; readonly right: string }[],
): Promise<Pick<Called, 'news' | 'means'>> {
  const [known, told] = await Promise.all([
    run<KnownName>(transaction, 'read/known-names', { names: names.map(({ id }) => id) }),
    run<{ id: string }>(transaction, 'read/known-samenesses', {
      samenesses: [...new Set(samenesses.map(({ id }) => id))],
    }),
  ]);
  const before = new Map(known.map((name) => [name.id, name]));
  const isTold = new Set(told.map(({ id }) => id));
  const joined = new Set(samenesses.flatMap(({ id, left, right }) => (isTold.has(id) ? [] : [left, right])));
  const news = new Set<string>();
  const means = new Map<string, string>();
  for (const { id, key, firms = [] } of names) {
    const name = before.get(id);
    const [entity] = name?.entities ?? [];
    // a name that means something else in each filing is looked at anew, too
    const isKnown = entity !== undefined && !joined.has(id) && firms.every((firm) => name?.firms.includes(firm));
    if (isKnown) means.set(id, entity);
    else news.add(key);
  }
  return { news: [...news], means };
}

interface KnownName {
  readonly id: string;
  readonly firms: readonly string[];
  readonly entities: readonly string[];
  readonly [column: string]: unknown;
}

/** In one order for all: two imports at once wait for each other, and neither for what the other waits for. */
function lockKeys(transaction: Runner, keys: Iterable<string>): void {
  send(transaction, 'load/keys', { keys: [...new Set(keys)].sort() });
}

const entitySchema = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  cik: z.string().optional(),
  externalId: z.string().optional(),
});
/** An entity as the graph has it. */
export type StoredEntity = z.infer<typeof entitySchema>;
export const storedEntity = (value: unknown): StoredEntity => entitySchema.parse(value);

const nameSchema = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  text: z.string(),
  stem: z.string(),
  key: z.string(),
  rank: z.enum(['id', 'full', 'short']),
  canonical: z.literal(true).optional(),
  former: z.literal(true).optional(),
  within: z.string().optional(),
});

/** All names that may decide what some names mean, and what these mean until now. */
export interface Closure {
  readonly names: ReadonlyMap<string, Name>;
  readonly links: readonly { readonly left: string; readonly right: string }[];
  readonly judgements: readonly Judgement[];
  /** What names mean in the graph, everywhere. */
  readonly means: ReadonlyMap<string, StoredEntity>;
}

/**
 * Everything that keys depend on, through links, judgements and, for people, their firms. The keys stay locked until the
 * transaction ends. Gives the keys too.
 */
export async function readClosure(
  transaction: Runner,
  from: Iterable<string>,
): Promise<Closure & { readonly keys: ReadonlySet<string> }> {
  const keys = new Set<string>();
  const names = new Map<string, Name>();
  const means = new Map<string, StoredEntity>();
  const links = new Map<string, { left: string; right: string }>();
  const judgements = new Map<string, Judgement>();
  for (let next = new Set(from); next.size > 0; ) {
    const frontier = [...next].sort();
    next = new Set();
    for (const key of frontier) keys.add(key);
    const reach = (key: string): void => {
      if (!keys.has(key)) next.add(key);
    };
    lockKeys(transaction, frontier);
    const [named, linked, judged] = await Promise.all([
      run<NameRecord>(transaction, 'read/names', { keys: frontier }),
      run<LinkRecord>(transaction, 'read/samenesses', { keys: frontier }),
      run<JudgementRecord>(transaction, 'read/judgements', { keys: frontier }),
    ]);
    for (const { name, firms, firmKeys, entities } of named) {
      const read = storedName(name, firms);
      names.set(read.id, read);
      for (const entity of entities) means.set(read.id, entitySchema.parse(entity));
      for (const key of firmKeys) reach(key);
    }
    for (const { left, right, key } of linked) {
      links.set(`${left} ${right}`, { left, right });
      reach(key);
    }
    for (const { judgement, keys: about } of judged) {
      const read = storedJudgement(judgement);
      judgements.set(read.id, read);
      for (const key of about) reach(key);
    }
  }
  return { keys, names, means, links: [...links.values()], judgements: [...judgements.values()] };
}

interface NameRecord {
  readonly name: unknown;
  readonly firms: readonly string[];
  readonly firmKeys: readonly string[];
  readonly entities: readonly unknown[];
  readonly [column: string]: unknown;
}
interface JudgementRecord {
  readonly judgement: unknown;
  readonly keys: readonly string[];
  readonly [column: string]: unknown;
}
interface LinkRecord {
  readonly left: string;
  readonly right: string;
  readonly key: string;
  readonly [column: string]: unknown;
}

/** A node `Name` with its key, and the names of the firms that tell whose it is. */
export function storedName(value: unknown, firms: readonly string[]): Name {
  const { canonical, former, within, ...name } = nameSchema.parse(value);
  return {
    ...name,
    ...(canonical ? { canonical } : {}),
    ...(former ? { former } : {}),
    ...(within === undefined ? {} : { within }),
    ...(firms.length > 0 ? { firms } : {}),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
