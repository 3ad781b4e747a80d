import { beforeEach, describe, expect, it } from 'vitest';
import { reset } from '../../src/graph/index.js';
import { conflictTie, readTies, settleTies, supportTie, type Tie } from '../../src/graph/update/ties.js';
import { sent } from '../../src/graph/update/transaction.js';
import { useGraph } from '../database/connection.js';

const graph = useGraph();
beforeEach(async () => {
  await reset(graph());
  await graph().write((transaction) => transaction.run("UNWIND ['a', 'b', 'c'] AS id CREATE (:Statement {id: id})"));
});

const ends = (from: string, to: string, told: Tie['told'] = {}): Tie => ({ type: 'ENDS', from, to, told });

/** Brings the graph from some ties to others, as it finds them. */
const settle = (after: readonly Tie[], about = (_: Tie) => true) =>
  graph().write(async (transaction) => {
    settleTies(transaction, (await readTies(transaction, ['a', 'b', 'c'])).filter(about), after);
    await sent(transaction);
  });

/** The ties that there are, each with what the server knows it by. */
async function there() {
  const { records } = await graph().read((transaction) =>
    transaction.run(
      'MATCH (:Statement)-[tie]->(:Statement) RETURN elementId(tie) AS id, tie {.*, type: type(tie)} AS tie',
    ),
  );
  return new Map(records.map((record) => [JSON.stringify(record.get('tie')), String(record.get('id'))]));
}
const read = () => graph().read((transaction) => readTies(transaction, ['a', 'b', 'c']));

describe('ties between statements', () => {
  const first = [
    ends('a', 'b', { day: '2003-01-24', within: ['JP'] }),
    supportTie('a', 'c', 'deal'),
    conflictTie({ left: 'b', right: 'c', reason: 'asserted and negated' }, 'ends'),
  ];

  it.each<[string, readonly Tie[], number]>([
    ['stay when nothing changes', first, 3],
    ['go when they hold no more', first.slice(1), 2],
    ['come beside others', [...first, ends('c', 'b')], 3],
    ['are others when something else is told of them', [ends('a', 'b', { day: '2004' }), ...first.slice(1)], 2],
    ['are two of one pair', [...first, ends('a', 'b', { day: '2005', territory: 'Japan' })], 3],
    ['all go', [], 0],
  ])('%s', async (_, after, kept) => {
    await settle(first);
    const before = await there();
    await settle(after);
    const now = await there();
    expect(await read()).toHaveLength(after.length);
    expect(await read()).toEqual(expect.arrayContaining(after.map((tie) => expect.objectContaining(tie))));
    expect([...now].filter(([tie, id]) => before.get(tie) === id)).toHaveLength(kept);
  });

  it('one of two between one pair goes alone', async () => {
    const both = [ends('a', 'b', { territory: 'Japan' }), ends('a', 'b', { territory: 'Canada' })];
    await settle(both);
    await settle(both.slice(1));
    expect(await read()).toEqual([both[1]]);
  });

  it('those about something else are left alone', async () => {
    await settle(first);
    await settle([], ({ told }) => told.about === 'ends');
    expect(await read()).toHaveLength(2);
  });
});
