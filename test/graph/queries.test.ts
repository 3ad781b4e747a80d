import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { listQueries, runCypher, runQuery, type Scalar, savedQuery } from '../../src/graph/index.js';
import { readQuery } from '../../src/graph/queries.js';
import { useGraph } from '../database/connection.js';
import { put } from './put.js';
import { extraction, FIRST, SECOND } from './stories.js';

const guide = readFileSync(new URL('../../cypher/browser/guide.md', import.meta.url), 'utf8');
const graph = useGraph();
beforeAll(async () => {
  await put(graph(), extraction(FIRST));
  await put(graph(), extraction(SECOND));
});

const asset = 'zorvamab dolutine';

describe('a saved query answers', () => {
  it.each<[string, { [name: string]: Scalar }, readonly string[], unknown[][]]>([
    [
      'who-licensed',
      { asset: 'nv-101' },
      ['asset', 'licensor', 'licensee', 'date', 'territory'],
      [
        [asset, 'Norvane, Inc.', 'Ostrera Laboratories', '1999', null],
        [asset, 'Norvane, Inc.', 'Ostrera Laboratories', null, 'Japan'],
      ],
    ],
    ['who-licensed', { asset: 'PB-9' }, ['asset'], []],
    [
      'who-regained',
      { asset },
      ['asset', 'regainedBy', 'regainedFrom', 'date', 'quote'],
      [[asset, 'Norvane, Inc.', 'Quellis plc', '2004-05-06', FIRST.lines[0]]],
    ],
    [
      'made-of',
      { drug: 'Zorvamab Dolutine' },
      ['part', 'type'],
      [
        ['dolutine', ['Drug']],
        ['huK77', ['Antibody']],
      ],
    ],
    ['binds', { binder: 'HUK77' }, ['antigen', 'foundIn'], [['KapX', ['gastric cancer', 'lung cancer']]]],
    [
      'partners-develop',
      { company: 'norvane' },
      ['partner', 'develops', 'licensed'],
      [
        ['Ostrera Laboratories', [], [asset]],
        ['Pelham Bio', ['PB-9'], []],
      ],
    ],
    [
      'works-where',
      { name: 'Norvane' },
      ['person', 'company', 'title'],
      [['Ada Lindqvist', 'Norvane, Inc.', 'Chief Executive Officer']],
    ],
    [
      'sentences-behind',
      { from: asset, to: 'Ostrera Labs', relation: 'LICENSED_TO' },
      ['status', 'sentence', 'document'],
      [
        ['asserted', FIRST.lines[1], 'story-1#1'],
        ['asserted', SECOND.lines[0], 'story-2#1'],
        ['asserted', SECOND.lines[1], 'story-2#1'],
      ],
    ],
    ['facts', { name: 'KapX' }, ['subject', 'relation', 'object'], [['huK77', 'BINDS', 'KapX']]],
    ['facts', { name: 'Pelham Bio' }, ['subject'], []],
    ['single-source', { relation: 'BINDS' }, ['subject', 'object'], [['huK77', 'KapX']]],
    ['held-back', {}, ['subject', 'object', 'status', 'because'], [['PB-9', 'Quellis plc', 'planned', 'plans to']]],
    ['search', { text: 'quellis' }, ['name', 'type'], [['Quellis plc', ['Company']]]],
    ['search', { text: 'NV-101' }, ['name'], [[asset]]],
  ])('%s %j', async (name, parameters, columns, rows) => {
    const table = await runQuery(graph(), name, parameters);
    const at = columns.map((column) => table.columns.indexOf(column));
    expect(table.rows.map((row) => at.map((index) => row[index]))).toEqual(rows);
  });

  it('facts: all of the core relations, each with its quote', async () => {
    const { columns, rows } = await runQuery(graph(), 'facts');
    expect(rows.map((row) => row[columns.indexOf('relation')])).toEqual([
      'BINDS',
      'COMPOSED_OF',
      'COMPOSED_OF',
      'LICENSED_TO',
      'LICENSED_TO',
      'REGAINED_FROM',
    ]);
    for (const row of rows) expect([...FIRST.lines, ...SECOND.lines]).toContain(row[columns.indexOf('quote')]);
  });

  it('graph: paths of things and facts', async () => {
    const { rows } = await runQuery(graph(), 'graph');
    expect(rows).toHaveLength(14);
    expect(rows.flat(2)).toContainEqual({ type: 'BINDS', properties: expect.objectContaining({}) });
  });
});

describe('saved queries', () => {
  const queries = listQueries();

  it.each(queries)(
    '$name has a title, a purpose, and parameters that its text uses',
    ({ title, purpose, parameters, text }) => {
      expect(title).not.toBe('');
      expect(purpose).not.toBe('');
      const declared = parameters.map((parameter) => `$${parameter.name}`).sort();
      expect([...new Set(text.replace(/^\/\/.*$/gm, '').match(/\$\w+/g) ?? [])].sort()).toEqual(declared);
      for (const { about } of parameters) expect(about).not.toBe('');
    },
  );

  it.each(queries.filter(({ name }) => name !== 'search'))('$name runs with its defaults', async ({ name }) => {
    await expect(runQuery(graph(), name)).resolves.toHaveProperty('rows');
  });

  it.each(queries)('$name and its parameters stand in the guide to Neo4j Browser', ({ name, parameters }) => {
    expect(guide).toContain(`| \`${name}.cypher\` |`);
    for (const parameter of parameters) expect(guide).toContain(`\n    :param ${parameter.name} => `);
  });

  it('reads the comments on top', () => {
    const text =
      "// Title: T\n// Purpose: what for\n// Param: a = null, one\n// Param: b = 'x y', two\n// Param: c = 3\nRETURN 1";
    expect(readQuery('q', text)).toEqual({
      name: 'q',
      title: 'T',
      purpose: 'what for',
      parameters: [
        { name: 'a', default: null, about: 'one' },
        { name: 'b', default: 'x y', about: 'two' },
        { name: 'c', default: 3, about: '' },
      ],
      text,
    });
  });

  it.each([
    ['a name that is none', () => savedQuery('no-such'), 'There is no query no-such'],
    ['a path', () => savedQuery('../reset'), 'There is no query'],
  ])('refuses %s', (_, work, message) => {
    expect(work).toThrow(UsageError);
    expect(work).toThrow(message);
  });

  it('refuses a parameter that is not declared', async () => {
    await expect(runQuery(graph(), 'who-licensed', { asse: 'x' })).rejects.toThrow('has no parameter asse');
  });
});

describe('a text of Cypher', () => {
  it.each([
    ['RETURN 1 AS one', {}, { columns: ['one'], rows: [[1]] }],
    ['RETURN $x + 1 AS two', { x: 1 }, { columns: ['two'], rows: [[2]] }],
    [
      "RETURN date('2003-01-24') AS day, [1.5, null] AS list",
      {},
      { columns: ['day', 'list'], rows: [['2003-01-24', [1.5, null]]] },
    ],
    ["RETURN {a: true, b: ['x']} AS map", {}, { columns: ['map'], rows: [[{ a: true, b: ['x'] }]] }],
    ['MATCH (n:Antigen) RETURN n.name AS name', {}, { columns: ['name'], rows: [['KapX']] }],
    ['MATCH (n:Nothing) RETURN n', {}, { columns: ['n'], rows: [] }],
  ])('%s', async (text, parameters, table) => {
    expect(await runCypher(graph(), text, parameters)).toEqual(table);
  });

  it.each([
    ['RETRUN 1', 'Invalid input'],
    ['RETURN $x', 'x'],
    ['RETURN 1; RETURN 2', 'one statement'],
  ])('that is wrong says why: %s', async (text, reason) => {
    await expect(runCypher(graph(), text)).rejects.toThrow(UsageError);
    await expect(runCypher(graph(), text)).rejects.toThrow(reason);
  });
});
