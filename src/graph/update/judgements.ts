import type { Judgement } from '../../model.js';
import { judgementSchema } from '../../model.js';
import type { Resolver } from './resolver.js';
import { type Runner, run, send } from './transaction.js';

/** A node `Judgement` as it was recorded. */
export const storedJudgement = (value: unknown): Judgement => judgementSchema.parse(value);

/** Writes judgements that are new and removes some. Gives the keys that they bear on. */
export async function writeJudgements(
  transaction: Runner,
  judge: readonly Judgement[],
  undo: readonly string[],
  resolver: Resolver,
): Promise<readonly string[]> {
  const undone = await run<{ key: string }>(transaction, 'read/judged', { judgements: undo });
  send(transaction, 'remove/judgements', { judgements: undo });
  const records = await run<{ id: string }>(transaction, 'read/known-judgements', {
    judgements: judge.map(({ id }) => id),
  });
  const known = new Set(records.map(({ id }) => id));
  const rows = judge
    .filter(({ id }) => !known.has(id))
    .map((judgement) => ({
      id: judgement.id,
      leftKey: resolver.keyOfSide(judgement.left),
      rightKey: resolver.keyOfSide(judgement.right),
      properties: { ...judgement },
    }));
  send(transaction, 'load/judgements', { rows });
  return [...undone.map(({ key }) => key), ...rows.flatMap(({ leftKey, rightKey }) => [leftKey, rightKey])];
}
