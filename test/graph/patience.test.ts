import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/index.js';
import { testDatabase, useGraph } from '../database/connection.js';

useGraph();

/** Lets all go on when so many have come. */
function meeting(size: number): () => Promise<void> {
  let come = 0;
  let open = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come >= size) open();
    return all;
  };
}

describe.each([
  ['the driver tries again', undefined],
  ['one who is patient tries again', { seconds: 60, waiting: () => expect.unreachable('it is told') }],
])('%s', (_, patience) => {
  it('where two lock each other out: both are done, and nobody is told', async () => {
    const graph = await openGraph(await testDatabase(), patience);
    const meet = meeting(2);
    let tries = 0;
    const lock = (...ids: readonly string[]) =>
      graph.write(async (transaction) => {
        tries += 1;
        for (const id of ids) {
          await transaction.run('MERGE (key:Key {id: $id}) SET key.locked = true', { id });
          await meet();
        }
      });
    await Promise.all([lock('Company|a', 'Company|b'), lock('Company|b', 'Company|a')]);
    expect(tries).toBe(3);
    await graph.close();
  });
});
