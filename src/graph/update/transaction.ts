import type { ManagedTransaction, QueryResult, RecordShape } from 'neo4j-driver';
import { cypher, statements } from '../cypher.js';
import type { Value } from '../row.js';
import { parameters } from '../values.js';

/** What runs queries, in a transaction that is kept or taken back by who began it. */
export type Runner = Pick<ManagedTransaction, 'run'>;

/** Lists and what else a query is given, by their names. */
type Values = { readonly [name: string]: readonly Value[] };

/** Rows that go to the server in one query: more take more memory there, fewer let it begin sooner. */
const BATCH = 2000;

/**
 * Every plan is good for graphs of any size, for it goes from ids to what hangs on them (`test/graph/steps.test.ts`): while
 * a graph grows the server need not think about it again. Each statement says so (`USING INDEX SEEK`): of a graph that has
 * just begun the server has no figures, and may take it for as cheap to look through all of a kind, for good.
 */
const PLANNED_ONCE = 'CYPHER replan=skip ';

/** What was sent and is not waited for, by its transaction. */
const pending = new WeakMap<Runner, Promise<unknown>[]>();

/**
 * Runs a file of `cypher/`, all its statements in their order, and gives the records of the last one. The list that a
 * statement unwinds is sent in batches.
 */
export async function run<T extends RecordShape = RecordShape>(
  transaction: Runner,
  file: string,
  values: Values,
): Promise<readonly T[]> {
  try {
    return await inBatches<T>(transaction, file, values);
  } catch (error) {
    // when something that was sent before has failed, it is what says why
    await sent(transaction);
    throw error;
  }
}

/** As `run`, for what gives nothing: the server does it before whatever comes next, and nobody waits for it. */
export function send(transaction: Runner, file: string, values: Values): void {
  const running = inBatches(transaction, file, values);
  running.catch(() => undefined);
  pending.set(transaction, [...(pending.get(transaction) ?? []), running]);
}

/** Waits for all that was sent, and throws what made the first of it fail. */
export async function sent(transaction: Runner): Promise<void> {
  await Promise.all(pending.get(transaction) ?? []);
}

/** The server takes one query after the other: all are sent at once, and it waits for none. */
async function inBatches<T extends RecordShape>(
  transaction: Runner,
  file: string,
  values: Values,
): Promise<readonly T[]> {
  if (Object.values(values).every((list) => list.length === 0)) return [];
  const results = await Promise.all(
    statements(cypher(file)).map((text) =>
      Promise.all(batches(text, values).map((batch) => transaction.run<T>(PLANNED_ONCE + text, parameters(batch)))),
    ),
  );
  const last: readonly QueryResult<T>[] = results.at(-1) ?? [];
  return last.flatMap(({ records }) => records.map((record) => record.toObject()));
}

/** What a statement is given, in parts of the list that it unwinds. What it does not name is not sent with it. */
function batches(text: string, values: Values): Values[] {
  const named = Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
  const [unwound, list = []] = named.find(([name]) => text.includes(`UNWIND $${name} `)) ?? [''];
  return Array.from({ length: Math.ceil(list.length / BATCH) }, (_, at) => ({
    ...Object.fromEntries(named),
    [unwound]: list.slice(at * BATCH, (at + 1) * BATCH),
  }));
}
