import { expect, it } from 'vitest';
import { run, send, sent } from '../../src/graph/update/transaction.js';
import { useGraph } from '../database/connection.js';

const graph = useGraph();

it('what is sent is there for what is asked next', async () => {
  const found = await graph().write(async (transaction) => {
    send(transaction, 'load/keys', { keys: ['Company|b', 'Company|a'] });
    send(transaction, 'load/lock-filings', { rows: [{ id: 'filing' }] });
    const filings = await run<{ id: string }>(transaction, 'load/lock-filings', { rows: [{ id: 'filing' }] });
    await sent(transaction);
    return filings.map(({ id }) => id);
  });
  expect(found).toEqual(['filing']);
});

it('when what was sent fails, whatever is asked next says why, and so does the end', async () => {
  const wrong = [{ id: 'filing', recorded: 'no time', properties: {} }];
  const asked = graph().write(async (transaction) => {
    send(transaction, 'load/lock-filings', { rows: [{ id: 'filing' }] });
    send(transaction, 'load/filings', { rows: wrong });
    // by then the transaction has failed, and would say no more than that
    await new Promise((later) => setTimeout(later, 200));
    return run(transaction, 'read/known-statements', { statements: ['none'] });
  });
  await expect(asked).rejects.toThrow('cannot be parsed');
  const ended = graph().write(async (transaction) => {
    send(transaction, 'load/lock-filings', { rows: [{ id: 'filing' }] });
    send(transaction, 'load/filings', { rows: wrong });
    await sent(transaction);
  });
  await expect(ended).rejects.toThrow('cannot be parsed');
});

it('lists that are longer than what goes at once give all', async () => {
  const keys = Array.from({ length: 4500 }, (_, at) => `Company|${at}`);
  const found = await graph().write((transaction) => {
    send(transaction, 'load/lock-filings', { rows: keys.map((id) => ({ id })) });
    return run<{ id: string }>(transaction, 'load/lock-filings', { rows: keys.map((id) => ({ id })) });
  });
  expect(found.map(({ id }) => id)).toEqual(keys);
});
