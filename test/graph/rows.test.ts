import { describe, expect, it } from 'vitest';
import { statements } from '../../src/graph/cypher.js';
import { registrantOf } from '../../src/graph/registrant.js';
import { rowsOf } from '../../src/graph/rows.js';
import { extraction, FIRST, SECOND, type Story } from './stories.js';

describe('the rows of a filing', () => {
  it('keep only sentences that something is known from', () => {
    const lines = ['Norvane grows.', 'Nothing is said here.', 'So does Norvane.'];
    const story: Story = { id: 'story-3', lines, things: [['company:norvane', 'Company', 'Norvane']], facts: [] };
    expect(rowsOf(extraction(story)).sentences.map(({ id }) => id)).toEqual(['story-3#1:0', 'story-3#1:37']);
  });

  it('are sorted by id, so that two imports lock in the same order', () => {
    const ids = rowsOf(extraction(FIRST)).entities.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('keep apart the status of a statement and that of a study', () => {
    const studied = rowsOf(extraction(SECOND)).relations.find(({ object }) => object === 'cancer:gastric-cancer');
    expect(studied?.properties).toEqual({
      predicate: 'STUDIED_FOR',
      status: 'asserted',
      phase: 'II',
      studyStatus: 'approved',
    });
  });

  it('give an edge to what is asserted only', () => {
    const rows = rowsOf(extraction(FIRST));
    expect([rows.relations.length, rows.heldBack.length, rows.edges.length]).toEqual([12, 1, 12]);
  });
});

describe('the registrant', () => {
  const { entities, reading } = extraction(FIRST);
  it.each([
    ['NORVANE INC', 'company:norvane'],
    ['Norvane', 'company:norvane'],
    ['Quellis, plc', 'company:quellis'],
    ['Norvane Holdings', undefined],
    ['zorvamab dolutine', undefined],
  ])('%s is %s', (name, id) => {
    expect(registrantOf({ ...reading.filing, registrant: { name, formerNames: [] } }, entities)?.id).toBe(id);
  });

  it('is nobody where two companies have the name', () => {
    const twice = entities.map((entity) => (entity.type === 'Company' ? { ...entity, name: 'Norvane' } : entity));
    expect(registrantOf(reading.filing, twice)).toBeUndefined();
  });
});

it.each([
  ['MATCH (n)\nRETURN n;\nRETURN 2;\n', ['MATCH (n)\nRETURN n', 'RETURN 2']],
  ['// a comment; with a semicolon;\nRETURN 1;', ['RETURN 1']],
  ["RETURN 'a;b';", ["RETURN 'a;b'"]],
  ['// nothing\n', []],
])('cuts %j into statements', (text, parts) => {
  expect(statements(text)).toEqual(parts);
});
