import { describe, expect, it } from 'vitest';
import type { Claim, Entity, Qualifiers } from '../../src/model.js';
import { resolveStatements } from '../../src/resolution/statements.js';

const entity = (id: string, type: Entity['type']): Entity => ({ id, type, name: id, aliases: [], mentions: [] });
const drug = entity('drug:norvatinib', 'Drug');
const ostrel = entity('company:ostrel', 'Company');
const norvane = entity('company:norvane', 'Company');

/** A claim of the n-th sentence. */
const claim = (sentence: number, qualifiers: Qualifiers = {}, other: Partial<Claim> = {}): Claim => ({
  type: 'LICENSED_TO',
  subject: drug,
  object: ostrel,
  qualifiers,
  status: 'asserted',
  evidence: { sentence, start: sentence * 100, end: sentence * 100 + 9, quote: `quote ${sentence}`, rule: 'test' },
  ...other,
});
const told = (...claims: readonly Claim[]) =>
  resolveStatements(claims).map(({ qualifiers, status, evidence }) => ({
    qualifiers,
    status,
    sentences: evidence.map(({ sentence }) => sentence),
  }));

describe('claims become statements', () => {
  it('the same claim twice is one statement with two passages', () =>
    expect(told(claim(1), claim(2))).toEqual([{ qualifiers: {}, status: 'asserted', sentences: [1, 2] }]));

  it('what one sentence leaves open another fills in, the most precise date first', () =>
    expect(told(claim(1, { date: '1999' }), claim(2, { date: '1999-05-02', territory: 'Japan' }))).toEqual([
      { qualifiers: { date: '1999-05-02', territory: 'Japan' }, status: 'asserted', sentences: [1, 2] },
    ]));

  it.each<[string, Qualifiers, Qualifiers]>([
    ['dates', { date: '1999' }, { date: '2003' }],
    ['licensors', { licensor: 'company:a' }, { licensor: 'company:b' }],
  ])('two deals stay two: other %s', (_, one, other) => expect(told(claim(1, one), claim(2, other))).toHaveLength(2));

  it('a plan is kept, unless the fact is stated elsewhere', () => {
    const planned = claim(1, {}, { status: 'planned', because: 'will' });
    expect(told(planned)).toEqual([{ qualifiers: {}, status: 'planned', sentences: [1] }]);
    expect(told(planned, claim(2))).toEqual([{ qualifiers: {}, status: 'asserted', sentences: [2] }]);
  });

  it('partners are the same in either order, a licence is not', () => {
    const partners: Partial<Claim> = { type: 'PARTNERED_WITH', subject: norvane, object: ostrel };
    const turned: Partial<Claim> = { type: 'PARTNERED_WITH', subject: ostrel, object: norvane };
    expect(told(claim(1, {}, partners), claim(2, {}, turned))).toHaveLength(1);
    const acquired: Partial<Claim> = { ...partners, type: 'ACQUIRED' };
    const acquiring: Partial<Claim> = { ...turned, type: 'ACQUIRED' };
    expect(told(claim(1, {}, acquired), claim(2, {}, acquiring))).toHaveLength(2);
  });

  it('the id says what is stated, and nothing of where', () => {
    const id = (one: Claim) => resolveStatements([one])[0]?.id;
    expect(id(claim(1))).toBe(id(claim(7)));
    expect(id(claim(1))).not.toBe(id(claim(1, { date: '1999' })));
  });
});
