import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Batches } from '../../../src/cli/import/batches.js';
import { accountOf } from '../../../src/resolution/index.js';
import { extraction, FIRST } from '../../graph/stories.js';

const account = accountOf(extraction(FIRST));

it('what a slow database has not written yet is never more than two batches', async () => {
  let [taken, written, most, times] = [0, 0, 0, 0];
  const batches = new Batches(async (accounts) => {
    await pause(20);
    written += accounts.length;
    times += 1;
  });
  for (; taken < 500; taken++) {
    await batches.take(account);
    most = Math.max(most, taken - written);
    // as long as reading a filing may take
    if (taken % 10 === 0) await pause(1);
  }
  await batches.end();
  expect(written).toBe(500);
  expect(most).toBeLessThanOrEqual(200);
  // what is read while one is written waits, and goes together
  expect(times).toBeLessThanOrEqual(6);
});

it('a failure is thrown by the next call', async () => {
  const batches = new Batches(async () => {
    throw new Error('the database is gone');
  });
  await batches.take(account);
  await expect(batches.end()).rejects.toThrow('the database is gone');
  await expect(batches.take(account).then(() => batches.end())).rejects.toThrow('the database is gone');
});
