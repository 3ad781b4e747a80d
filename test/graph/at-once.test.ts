import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { applySchema, reset, runCypher } from '../../src/graph/index.js';
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
const UNLIKE = told('unlike', 'Quellimab is safe.', ['antibody:quellimab', 'Antibody', 'Quellimab']);

/** Puts a filing in; what it wrote is there for others when `until` is over. */
function put(account: Account, until: Promise<void> = Promise.resolve()) {
  let written = (): void => undefined;
  const wrote = new Promise<void>((resolve) => {
    written = resolve;
  });
  const done = graph().write(async (transaction) => {
    await update(transaction, { add: [account] }, resolver, '2026-01-01T00:00:00Z');
    written();
    await until;
  });
  return { wrote, done };
}

/** Puts one filing in while another one is on its way. Gives whether it had to wait for that. */
async function both(first: Account, second: Account): Promise<boolean> {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const one = put(first, ended);
  await one.wrote;
  const other = put(second);
  const waited = await Promise.race([other.done.then(() => false), pause(1500, true)]);
  end();
  await Promise.all([one.done, other.done]);
  return waited;
}

describe('two that load at once', () => {
  it.each([
    ['one links the name that the other uses', LINKING, PLAIN],
    ['one uses the name that the other links', PLAIN, LINKING],
    ['one links a name to that of the other', LINKING, OTHER],
    ['the other links its name', OTHER, LINKING],
    ['both use one name', PLAIN, told('plain-2', 'Zorvax is new.', ZORVAX)],
  ])('take turns where %s', async (_, first, second) => {
    await put(BEFORE).done;
    await put(first).done;
    await put(second).done;
    const inTurns = await exportText(graph(), 'jsonl');
    await reset(graph());
    await applySchema(graph());
    await put(BEFORE).done;
    expect(await both(first, second)).toBe(true);
    expect(await exportText(graph(), 'jsonl')).toBe(inTurns);
  });

  it('take turns where each spells another name of one thing anew', async () => {
    const [zorvax, dolutine] = [
      told('capitals', 'ZORVAX is sold.', ['drug:zorvax', 'Drug', 'ZORVAX']),
      told('other-capitals', 'DOLUTINE is sold.', ['drug:dolutine', 'Drug', 'DOLUTINE']),
    ];
    await put(LINKING).done;
    expect(await both(zorvax, dolutine)).toBe(true);
    const { rows } = await runCypher(graph(), 'MATCH (e:Entity) RETURN e.name, e.aliases');
    expect(rows.map(([name, aliases]) => [name, ...[aliases].flat()].sort())).toEqual([
      ['DOLUTINE', 'Dolutine', 'ZORVAX', 'Zorvax'],
    ]);
  });

  it('do not wait for each other where they have nothing in common', async () => {
    await put(BEFORE).done;
    expect(await both(PLAIN, UNLIKE)).toBe(false);
  });
});
