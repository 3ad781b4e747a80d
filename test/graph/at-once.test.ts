import { setTimeout as pause } from 'node:timers/promises';
import type { QueryResult } from 'neo4j-driver';
import { beforeEach, describe, expect, it } from 'vitest';
import { cypher, statements } from '../../src/graph/cypher.js';
import { applySchema, reset } from '../../src/graph/index.js';
import { update } from '../../src/graph/update/index.js';
import type { Account } from '../../src/model.js';
import { useGraph } from '../database/connection.js';
import { exportText } from './export/exported.js';
import { resolver } from './put.js';
import { extraction, type Story } from './stories.js';

const graph = useGraph();
beforeEach(async () => {
  await reset(graph());
  await applySchema(graph());
});

const told = (id: string, line: string, ...things: Story['things']): Account =>
  resolver.accountOf(extraction({ id, filed: '2004-05-06', lines: [line], things, facts: [] }));
const ZORVAX = ['drug:zorvax', 'Drug', 'Zorvax'] as const;
const BEFORE = told('before', 'Zorvax is sold.', ZORVAX);
const PLAIN = told('plain', 'Zorvax is safe.', ZORVAX);
const OTHER = told('other', 'Dolutine is safe.', ['drug:dolutine', 'Drug', 'Dolutine']);
const LINKING = told('linking', 'Zorvax is Dolutine.', ['drug:zorvax', 'Drug', 'Zorvax', 'Dolutine']);
const LINKING_MORE = told('linking-more', 'Dolutine is Tarvex.', ['drug:dolutine', 'Drug', 'Dolutine', 'Tarvex']);
const UNLIKE = told('unlike', 'Quellimab is safe.', ['antibody:quellimab', 'Antibody', 'Quellimab']);

/** What one transaction has asked before it stops for a while. */
type Stop = 'read/known-names' | 'load/unlock';
const STOPS: readonly Stop[] = ['read/known-names', 'load/unlock'];

/** Puts a filing in, and stops when it has asked something, until `until` is over. */
function put(account: Account, stop?: Stop, until: Promise<void> = Promise.resolve()) {
  let stopped = (): void => undefined;
  const hasStopped = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const text = stop && statements(cypher(stop)).at(-1);
  const done = graph().write(async (transaction) => {
    const run = async (asked: string, values: object): Promise<QueryResult> => {
      const result = await transaction.run(asked, values);
      if (text !== undefined && asked.endsWith(text)) {
        stopped();
        await until;
      }
      return result;
    };
    const stopping = new Proxy(transaction, {
      get: (target, name) => (name === 'run' ? run : Reflect.get(target, name)),
    });
    await update(stopping, { add: [account] }, resolver, '2026-01-01T00:00:00Z');
  });
  return { hasStopped, done };
}

/** Puts one filing in while another one stops on its way. Gives whether it had to wait for that. */
async function both(first: Account, second: Account, stop: Stop): Promise<boolean> {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const one = put(first, stop, ended);
  await one.hasStopped;
  const other = put(second);
  const waited = await Promise.race([other.done.then(() => false), pause(1500, true)]);
  end();
  await Promise.all([one.done, other.done]);
  return waited;
}

const ZORVAX_SHOUTED = told('capitals', 'ZORVAX is sold.', ['drug:zorvax', 'Drug', 'ZORVAX']);
const DOLUTINE_SHOUTED = told('other-capitals', 'DOLUTINE is sold.', ['drug:dolutine', 'Drug', 'DOLUTINE']);

describe.each(STOPS)('two that load at once, one of them as far as %s', (stop) => {
  it.each([
    ['one links the name that the other uses', [BEFORE, LINKING, PLAIN]],
    ['one uses the name that the other links', [BEFORE, PLAIN, LINKING]],
    ['one links a name to that of the other', [BEFORE, LINKING, OTHER]],
    ['the other links its name', [BEFORE, OTHER, LINKING]],
    ['both use one name', [BEFORE, PLAIN, told('plain-2', 'Zorvax is new.', ZORVAX)]],
    ['one uses a name and the other links another name of the same thing', [LINKING, PLAIN, LINKING_MORE]],
    ['each spells another name of one thing anew', [LINKING, ZORVAX_SHOUTED, DOLUTINE_SHOUTED]],
  ] as const)('take turns where %s', async (_, [before, first, second]) => {
    for (const account of [before, first, second]) await put(account).done;
    const inTurns = await exportText(graph(), 'jsonl');
    await reset(graph());
    await applySchema(graph());
    await put(before).done;
    expect(await both(first, second, stop)).toBe(true);
    expect(await exportText(graph(), 'jsonl')).toBe(inTurns);
  });

  it('do not wait for each other where they have nothing in common', async () => {
    await put(BEFORE).done;
    expect(await both(PLAIN, UNLIKE, stop)).toBe(false);
  });
});
