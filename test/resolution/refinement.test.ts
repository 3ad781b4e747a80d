import { describe, expect, it } from 'vitest';
import type { Qualifiers } from '../../src/model.js';
import { contradicts, refines, statementId } from '../../src/resolution/index.js';

const stated = (
  qualifiers: Qualifiers,
  status = 'asserted',
  ends: readonly [string, string] = ['drug:a', 'company:b'],
) => {
  const fact = { type: 'LICENSED_TO' as const, subject: ends[0], object: ends[1], qualifiers, status };
  return { id: statementId(fact), ...fact };
};

describe('a more specific statement supports the general one', () => {
  it.each<[string, Qualifiers, Qualifiers, boolean]>([
    ['a date', { date: '1999' }, {}, true],
    ['a more precise date', { date: '1999-02-03' }, { date: '1999' }, true],
    ['a licensor as well', { date: '1999', licensor: 'company:c' }, { date: '1999' }, true],
    ['not the other way round', {}, { date: '1999' }, false],
    ['not itself', { date: '1999' }, { date: '1999' }, false],
    ['not another day', { date: '2003' }, { date: '1999' }, false],
    ['not another territory', { date: '1999', territory: 'Japan' }, { territory: 'China' }, false],
    ['not each of two halves', { date: '1999' }, { licensor: 'company:c' }, false],
  ])('%s', (_, specific, general, is) => expect(refines(stated(specific), stated(general))).toBe(is));

  it('of the same status and ends', () => {
    expect(refines(stated({ date: '1999' }, 'planned'), stated({}))).toBe(false);
    expect(refines(stated({ date: '1999' }), stated({}, 'asserted', ['drug:a', 'company:x']))).toBe(false);
  });
});

describe('two statements contradict each other', () => {
  it.each<[string, Qualifiers, string, Qualifiers, string, boolean]>([
    ['asserted and negated', {}, 'asserted', {}, 'negated', true],
    ['on days that may be one', { date: '1999' }, 'asserted', { date: '1999-02' }, 'negated', true],
    ['not on other days', { date: '1999' }, 'asserted', { date: '2003' }, 'negated', false],
    ['not in other territories', { territory: 'Japan' }, 'asserted', { territory: 'China' }, 'negated', false],
    ['a plan contradicts nothing', {}, 'asserted', {}, 'planned', false],
    ['nor do two facts', { date: '1999' }, 'asserted', { date: '2003' }, 'asserted', false],
  ])('%s', (_, one, status, other, otherStatus, is) =>
    expect(contradicts(stated(one, status), stated(other, otherStatus))).toBe(is),
  );
});
