import { describe, expect, it } from 'vitest';
import { statements } from '../../src/graph/cypher.js';
import { sentenceRows } from '../../src/graph/update/rows.js';
import { accountOf } from '../../src/resolution/index.js';
import { registrantOf } from '../../src/resolution/registrant.js';
import { extraction, FIRST, type Story } from './stories.js';

it('of the sentences of a filing those are kept that something is known from', () => {
  const lines = ['Norvane grows.', 'Nothing is said here.', 'So does Norvane.'];
  const story: Story = { id: 'story-3', lines, things: [['company:norvane', 'Company', 'Norvane']], facts: [] };
  expect(sentenceRows(accountOf(extraction(story))).map(({ id }) => id)).toEqual(['story-3#1:0', 'story-3#1:37']);
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
