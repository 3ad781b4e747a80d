import { check } from './check.js';
import type { Graph } from './connection.js';
import { type Change, type Changes, type FilingReport, knownInputs, type Resolver, update } from './update/index.js';

/**
 * Changes the graph by filings and judgements that are added or taken back, in one transaction: all of it or nothing.
 * Adding a filing again changes nothing, unless it is read otherwise than before: then it is replaced.
 *
 * @throws IntegrityError before anything is written, when a span does not quote its text or an id points nowhere
 * @throws DatabaseError when the database fails
 */
export async function load(graph: Graph, change: Change, resolver: Resolver): Promise<Changes> {
  for (const account of change.add ?? []) check(account);
  const recorded = new Date().toISOString();
  return graph.write((transaction) => update(transaction, change, resolver, recorded));
}

/** Changes the graph for a while, to see what `load` would change. */
export interface Rehearsal {
  load(change: Change): Promise<Changes>;
}

/**
 * Lets several changes be tried one after the other, each on top of the ones before, and takes all of them back.
 *
 * @throws IntegrityError as `load` does; DatabaseError when the database fails
 */
export async function rehearsal<T>(
  graph: Graph,
  resolver: Resolver,
  work: (trial: Rehearsal) => Promise<T>,
): Promise<T> {
  const recorded = new Date().toISOString();
  return graph.rehearse((transaction) =>
    work({
      load: async (change) => {
        for (const account of change.add ?? []) check(account);
        return update(transaction, change, resolver, recorded);
      },
    }),
  );
}

/**
 * Says which inputs need not be read, because the graph has what the same bytes gave when the same rules read them.
 *
 * @param inputs their hashes (`Account.input`), and where they are
 */
export async function known(
  graph: Graph,
  inputs: readonly { readonly input: string; readonly source: string }[],
): Promise<readonly FilingReport[]> {
  return graph.read((transaction) => knownInputs(transaction, inputs));
}
