import { beforeEach, describe, expect, it } from 'vitest';
import { InputError, UsageError } from '../../../src/errors.js';
import {
  applySchema,
  type Change,
  load,
  reset,
  runCypher,
  SCHEMA_VERSION,
  schemaVersion,
} from '../../../src/graph/index.js';
import { useGraph } from '../../database/connection.js';
import { EVERY_KIND } from '../every-kind.js';
import { exportText, restoreText } from '../export/exported.js';
import { put, resolver } from '../put.js';
import { extraction, FIRST, SECOND } from '../stories.js';

const graph = useGraph();
const [first, second] = [extraction(FIRST), extraction(SECOND)];

beforeEach(async () => {
  await reset(graph());
});

/** The export of a graph with one filing, which is gone then. */
async function exported(): Promise<string> {
  await applySchema(graph());
  await put(graph(), first);
  const text = await exportText(graph());
  await reset(graph());
  return text;
}

const count = async () => (await runCypher(graph(), 'MATCH (n) RETURN count(n)')).rows[0]?.[0];

describe('a graph that came from an export', () => {
  it('goes on as if it had been made of the filings', async () => {
    const change = (made: Change) => load(graph(), made, resolver);
    const some = { add: EVERY_KIND.add.slice(0, -3), judge: EVERY_KIND.judge.slice(0, 1) };
    const rest = { add: EVERY_KIND.add.slice(-3), judge: EVERY_KIND.judge.slice(1) };
    const idsOf = ({ add, judge }: typeof some): Change => ({
      retract: add.map(({ reading }) => reading.filing.id),
      undo: judge.map(({ id }) => id),
    });
    await applySchema(graph());
    await change(some);
    const text = await exportText(graph());
    await change(rest);
    const whole = await exportText(graph());
    await reset(graph());

    await restoreText(graph(), text);
    expect(await schemaVersion(graph())).toBe(SCHEMA_VERSION);
    expect((await change(some)).filings.every(({ fate }) => fate === 'known')).toBe(true);
    expect(await exportText(graph())).toBe(text);
    await change(rest);
    expect(await exportText(graph())).toBe(whole);
    await change(idsOf(rest));
    expect(await exportText(graph())).toBe(text);
    await change(idsOf(some));
    expect(await count()).toBe(1);
  });

  it('is of any size, in several batches', async () => {
    await applySchema(graph());
    await graph().write((transaction) =>
      transaction.run(
        "UNWIND range(1, 4500) AS at CREATE (:Name {id: 'n' + at, text: 'x'})-[:SPELLS]->(:Key {id: 'k' + at})",
      ),
    );
    const text = await exportText(graph());
    await reset(graph());
    await restoreText(graph(), text);
    expect(await exportText(graph())).toBe(text);
  });
});

const SCHEMA = `"schema":${SCHEMA_VERSION}`;

describe('an export is refused, and nothing of it stays,', () => {
  it.each<[string, (text: string) => string, string]>([
    ['of another schema', (text) => text.replace(SCHEMA, '"schema":1'), 'is an export of schema 1'],
    ['of a schema to come', (text) => text.replace(SCHEMA, '"schema":99'), 'is an export of schema 99'],
    ['whose first line is no manifest', (text) => text.replace('"nodes":', '"nods":'), 'its first line'],
    ['with a label that is a trick', (text) => text.replace('["Key"]', '["Key) DETACH DELETE (n"]'), 'its first line'],
    [
      'with a kind that it did not tell',
      (text) => text.replace('{"labels":["Key"],"p', '{"labels":["Kay"],"p'),
      'line ',
    ],
    [
      'with nodes that nothing finds',
      (text) => text.replace('{"labels":["Key"],"c', '{"labels":["Kay"],"c'),
      'first line',
    ],
    ['with a line that is no JSON', (text) => text.replace('\n{', '\n{{'), 'line 2'],
    ['with a value of another type', (text) => text.replace(/"size":\d+,/, '"size":"1",'), 'line '],
    [
      'with a property that it did not tell',
      (text) => text.replace('"properties":{"aliases"', '"properties":{"x":1,"aliases"'),
      'line ',
    ],
    ['that is cut off', (text) => text.slice(0, text.lastIndexOf('\n{') + 1), 'is cut off'],
    ['that is cut off in a line', (text) => text.slice(0, -20), 'line '],
    [
      'with a line too many',
      (text) => `${text}${text.slice(text.lastIndexOf('\n{') + 1)}`,
      'is cut off or was changed',
    ],
    [
      'with an end that is not there',
      (text) => text.replace('"to":["Entity","', '"to":["Entity","no:'),
      'whose end it does not have',
    ],
    ['that is empty', () => '', 'its first line'],
  ])('%s', async (_, damage, reason) => {
    const text = await exported();
    expect(damage(text)).not.toBe(text);
    const made = restoreText(graph(), damage(text));
    await expect(made).rejects.toThrow(InputError);
    await expect(made).rejects.toThrow(reason);
    expect(await count()).toBe(0);
  });

  it('into a graph that is not empty, which stays as it was', async () => {
    const text = await exported();
    await applySchema(graph());
    await put(graph(), second);
    const before = await exportText(graph());
    const made = restoreText(graph(), text);
    await expect(made).rejects.toThrow(UsageError);
    await expect(made).rejects.toThrow('pressgraph db reset');
    expect(await exportText(graph())).toBe(before);
  });
});
