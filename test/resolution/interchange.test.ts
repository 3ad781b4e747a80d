import { describe, expect, it } from 'vitest';
import type { Entity, Extraction, Statement } from '../../src/model.js';
import { interchangeSchema } from '../../src/model.js';
import { toInterchange } from '../../src/resolution/interchange.js';

const text = 'Giver licensed examplumab to Taker. Giver may license it to Other.';

const entity = (id: string, type: Entity['type'], name: string): Entity => {
  const start = text.indexOf(name);
  const mention = { type, sentence: 0, start, end: start + name.length, text: name, name, rule: 'by-hand' };
  return { id, type, name, aliases: [], mentions: start < 0 ? [] : [mention] };
};
const entities = [
  entity('company:taker', 'Company', 'Taker'),
  entity('antibody:examplumab', 'Antibody', 'examplumab'),
  entity('company:other', 'Company', 'Other'),
  entity('company:giver', 'Company', 'Giver'),
];

const statement = (over: Partial<Statement> & Pick<Statement, 'id' | 'type' | 'object'>): Statement => ({
  subject: 'antibody:examplumab',
  qualifiers: {},
  status: 'asserted',
  confidence: 0.9,
  evidence: [{ sentence: 0, start: 0, end: 35, quote: text.slice(0, 35), rule: 'license-to' }],
  ...over,
});
const statements = [
  statement({ id: 's3', type: 'DEVELOPED_BY', object: 'company:giver' }),
  statement({
    id: 's2',
    type: 'LICENSED_TO',
    object: 'company:other',
    status: 'planned',
    because: 'may',
    evidence: [{ sentence: 1, start: 36, end: 66, quote: text.slice(36), rule: 'license-to' }],
  }),
  statement({
    id: 's1',
    type: 'LICENSED_TO',
    object: 'company:taker',
    qualifiers: { licensor: 'company:giver', exclusive: true },
  }),
];

const sentence = (index: number, start: number, end: number) => ({
  index,
  start,
  end,
  document: 0,
  section: 'body' as const,
  paragraph: 0,
  text: text.slice(start, end),
  tokens: [],
});
const extraction: Extraction = {
  reading: {
    filing: {
      id: 'sha256:0',
      source: 'by hand',
      filed: '2003-01-24',
      items: ['5'],
      registrant: { name: 'GIVER INC', cik: '1', formerNames: [] },
      documents: [{ id: 'sha256:0#1', type: 'EX-99.1', text }],
      skipped: [{ part: 'logo.jpg', reason: 'a picture', bytes: 12 }],
    },
    sentences: [sentence(0, 0, 35), sentence(1, 36, 66)],
  },
  entities,
  statements,
};

describe('the interchange form', () => {
  const form = toInterchange(extraction);

  it('fits the schema that is published', () => expect(interchangeSchema.parse(form)).toEqual(form));

  it('says what the filing is, without its text', () => {
    expect(form.filing).toMatchObject({ id: 'sha256:0', filed: '2003-01-24', registrant: 'GIVER INC', cik: '1' });
    expect(form.documents).toEqual([{ id: 'sha256:0#1', type: 'EX-99.1', characters: text.length }]);
    expect(form.skipped).toEqual([{ part: 'logo.jpg', reason: 'a picture', bytes: 12 }]);
  });

  it('keeps what is asserted apart from what was held back', () => {
    expect(form.relations.map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(form.heldBack).toEqual([
      expect.objectContaining({ id: 's2', status: 'planned', because: 'may', object: 'company:other' }),
    ]);
  });

  it('quotes its document in every piece of evidence', () => {
    for (const { evidence } of [...form.relations, ...form.heldBack])
      for (const { document, start, end, quote, confidence } of evidence) {
        expect(document).toBe('sha256:0#1');
        expect(text.slice(start, end)).toBe(quote);
        expect(confidence).toBe(0.9);
      }
  });

  it('is the same in whatever order things were found', () => {
    const turned = { ...extraction, entities: entities.toReversed(), statements: statements.toReversed() };
    expect(JSON.stringify(toInterchange(turned))).toBe(JSON.stringify(form));
    expect(form.entities.map(({ id }) => id)).toEqual([
      'antibody:examplumab',
      'company:giver',
      'company:other',
      'company:taker',
    ]);
  });

  it('refuses what does not fit', () => {
    const dated = statement({ id: 's', type: 'BINDS', object: 'company:other', qualifiers: { date: 'January 2003' } });
    expect(() => toInterchange({ ...extraction, statements: [dated] })).toThrow(/date/);
  });
});
