import type { Account, Judgement } from '../../model.js';
import { properties } from '../row.js';
import { attach, takeOut } from './attach.js';
import { type Changes, changesOf } from './changes.js';
import { digestOf } from './digest.js';
import { readMeanings, writeEntities } from './entities.js';
import { lockFilings, readEvents, removeContributions, settleAmendments, writeFilings } from './filings.js';
import { writeJudgements } from './judgements.js';
import { writeNames } from './names.js';
import type { Resolver } from './resolver.js';
import { settle } from './settle.js';
import { type Runner, send, sent } from './transaction.js';

export { type Changes, type Count, type FilingReport, knownInputs } from './changes.js';
export type { Resolver } from './resolver.js';

/** What is to be put into the graph and taken out of it, all at once. */
export interface Change {
  readonly add?: readonly Account[];
  /** Ids of filings. */
  readonly retract?: readonly string[];
  readonly judge?: readonly Judgement[];
  /** Ids of judgements. */
  readonly undo?: readonly string[];
}

/**
 * Brings the graph from what some filings say to what these and others say. What a graph holds depends only on its
 * filings and judgements, never on the order in which they came: names are looked at anew wherever something that bears
 * on them changes, and what they are the ends of is made anew with them.
 *
 * @param recorded ISO time that is kept with filings as the time at which they were written
 */
export async function update(
  transaction: Runner,
  { add = [], retract = [], judge = [], undo = [] }: Change,
  resolver: Resolver,
  recorded: string,
): Promise<Changes> {
  const fates = await lockFilings(transaction, add);
  const fresh = add.filter((account) => fates.get(account) !== 'known');
  const replaced = fresh.filter((account) => fates.get(account) === 'replaced').map(idOf);
  const known = add.filter((account) => fates.get(account) === 'known');
  writeSources(transaction, known);

  const events = await readEvents(transaction, retract);
  const before = await removeContributions(transaction, [...replaced, ...retract]);
  send(transaction, 'remove/filing-nodes', { filings: retract });
  writeFilings(transaction, fresh, recorded);
  const called = await writeNames(transaction, fresh);
  const judged = await writeJudgements(transaction, judge, undo, resolver);
  send(transaction, 'remove/unsaid-names', { names: before.names, samenesses: before.samenesses });
  const toggled = await settleAmendments(transaction, fresh.map(idOf), events, resolver);

  const meanings = await readMeanings(transaction, [...before.keys, ...judged, ...called.news], resolver);
  const written = fresh.map(idOf);
  const displaced = await takeOut(
    transaction,
    meanings.moved,
    toggled.filter((id) => !written.includes(id)),
  );
  const entities = await writeEntities(transaction, meanings);
  const attached = await attach(transaction, { fresh, displaced, meanings, called }, resolver);

  const lessened = [...new Set([...before.statements, ...displaced.statements])];
  const settled = await settle(transaction, { attached, lessened }, resolver);
  send(transaction, 'remove/unnamed-entities', { entities: [...displaced.entities, ...before.entities] });
  send(transaction, 'load/unlock', { keys: [...new Set([...meanings.keys, ...called.keys])].sort(), filings: written });
  const changes = await changesOf(transaction, { add, fates, called, meanings, entities, attached, settled });
  await sent(transaction);
  return changes;
}

const idOf = ({ reading }: Account): string => reading.filing.id;

function writeSources(transaction: Runner, known: readonly Account[]): void {
  const rows = known.map((account) => {
    const { id, source } = account.reading.filing;
    return properties({ id, source, input: account.input, digest: digestOf(account).digest });
  });
  send(transaction, 'load/sources', { rows });
}
