import { describe, expect, it } from 'vitest';
import { IntegrityError } from '../../src/errors.js';
import { check } from '../../src/graph/index.js';
import type { Entity, Extraction, Statement } from '../../src/model.js';
import { extraction, FIRST, SECOND } from './stories.js';

const whole = extraction(FIRST);

const withStatement = (change: (statement: Statement) => Statement): Extraction => ({
  ...whole,
  statements: whole.statements.map((statement, index) => (index === 0 ? change(statement) : statement)),
});
const withEntity = (change: (entity: Entity) => Entity): Extraction => ({
  ...whole,
  entities: whole.entities.map((entity, index) => (index === 0 ? change(entity) : entity)),
});

describe('what must hold before a filing is written', () => {
  it.each([FIRST, SECOND])('holds for $id', (story) => {
    expect(() => check(extraction(story))).not.toThrow();
  });

  it.each<[string, string, Extraction]>([
    [
      'a quote that is cut off',
      'is not what stands at',
      withStatement((s) => ({ ...s, evidence: s.evidence.map((e) => ({ ...e, end: e.end - 1 })) })),
    ],
    [
      'an empty quote',
      'is not what stands at',
      withStatement((s) => ({ ...s, evidence: s.evidence.map((e) => ({ ...e, end: e.start, quote: '' })) })),
    ],
    [
      'a quote of another sentence',
      'it is not in sentence 3',
      withStatement((s) => ({ ...s, evidence: s.evidence.map((e) => ({ ...e, sentence: 3 })) })),
    ],
    [
      'a sentence that is not there',
      'there is no sentence 99',
      withStatement((s) => ({ ...s, evidence: s.evidence.map((e) => ({ ...e, sentence: 99 })) })),
    ],
    ['no evidence', 'it has no evidence', withStatement((s) => ({ ...s, evidence: [] }))],
    ['an unknown subject', 'there is no entity drug:none', withStatement((s) => ({ ...s, subject: 'drug:none' }))],
    ['an unknown object', 'there is no entity company:none', withStatement((s) => ({ ...s, object: 'company:none' }))],
    [
      'an unknown licensor',
      'there is no entity company:none',
      withStatement((s) => ({ ...s, qualifiers: { licensor: 'company:none' } })),
    ],
    [
      'one who regains and is unknown',
      'there is no entity company:none',
      withStatement((s) => ({ ...s, qualifiers: { by: 'company:none' } })),
    ],
    [
      'a mention of something else',
      'is not what stands at',
      withEntity((e) => ({ ...e, mentions: e.mentions.map((m) => ({ ...m, text: 'Other' })) })),
    ],
    ['an entity twice', 'its id is there twice', { ...whole, entities: [...whole.entities, ...whole.entities] }],
    [
      'a statement twice',
      'its id is there twice',
      { ...whole, statements: [...whole.statements, ...whole.statements] },
    ],
    [
      'a sentence that is not its text',
      'is not what stands at',
      {
        ...whole,
        reading: { ...whole.reading, sentences: whole.reading.sentences.map((s) => ({ ...s, text: `${s.text}!` })) },
      },
    ],
    [
      'a sentence of no document',
      'is in no document',
      {
        ...whole,
        reading: { ...whole.reading, sentences: whole.reading.sentences.map((s) => ({ ...s, document: 5 })) },
      },
    ],
  ])('refuses %s', (_, reason, broken) => {
    expect(() => check(broken)).toThrow(IntegrityError);
    expect(() => check(broken)).toThrow(reason);
    expect(() => check(broken)).toThrow('story-1.txt');
  });
});
