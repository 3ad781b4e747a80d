import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import type { Judgement } from '../../src/model.js';
import { contradicted, keyOfSide, sideOf } from '../../src/resolution/identity/index.js';
import { lineOf, readJudgementLines, judgementOf as recorded } from '../../src/resolution/judgements.js';
import { full, judgementOf, person, someone } from './names.js';

const merge = (left: string, right: string) => judgementOf('merge', `Company|${left}`, `Company|${right}`);
const never = (left: string, right: string) => judgementOf('never', `Company|${left}`, `Company|${right}`);
const split = (left: string, right: string) => judgementOf('split', `Company|${left}`, `Company|${right}`);

describe('what a judgement contradicts', () => {
  it.each<[string, Judgement, Judgement[], Judgement[]]>([
    ['nothing, where there is nothing', merge('a', 'b'), [], []],
    ['nothing of others', merge('a', 'b'), [never('a', 'c'), merge('c', 'd')], []],
    ['a merge: never the same', merge('a', 'b'), [never('b', 'a')], [never('b', 'a')]],
    ['a merge: a split of the same', merge('a', 'b'), [split('b', 'a')], [split('b', 'a')]],
    [
      'a merge: never what is merged with either',
      merge('a', 'b'),
      [merge('b', 'c'), never('a', 'c')],
      [never('a', 'c')],
    ],
    ['never: a merge of the same', never('a', 'b'), [merge('a', 'b')], [merge('a', 'b')]],
    [
      'a split: merges one after the other',
      split('a', 'c'),
      [merge('a', 'b'), merge('b', 'c')],
      [merge('a', 'b'), merge('b', 'c')],
    ],
    ['the same again does not', merge('a', 'b'), [merge('a', 'b')], []],
    ['nor never again', never('a', 'b'), [never('a', 'b')], []],
  ])('%s', (_, judgement, others, against) => expect(contradicted(judgement, others)).toEqual(against));
});

it('its id is a hash of what it says, and of a merge either side may stand first', () => {
  const said = { who: 'ada', when: '2026-11-21T10:20:30.000Z', why: 'one firm' };
  const one = recorded({ kind: 'merge', left: 'Company|b', right: 'Company|a', ...said });
  expect(one).toEqual({ id: one.id, kind: 'merge', left: 'Company|a', right: 'Company|b', ...said });
  expect(one.id).toMatch(/^judgement:[0-9a-f]{10}$/);
  expect(recorded({ kind: 'merge', left: 'Company|a', right: 'Company|b', ...said }).id).toBe(one.id);
  expect(recorded({ kind: 'split', left: 'Company|b', right: 'Company|a', ...said }).left).toBe('Company|b');
});

describe('a file of judgements', () => {
  const line = (over: object) => JSON.stringify({ ...merge('a', 'b'), ...over });

  it('is read as it was written', () => {
    const all = [merge('a', 'b'), never('a', 'c')];
    expect(readJudgementLines('j', `${all.map(lineOf).join('\n\n')}\r\n`)).toEqual(all);
    expect(readJudgementLines('j', '')).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', 'merge a b', /^j: wrong judgements\n {2}line 1: is no JSON; write one object a line/],
    ['no object', '[]', /line 1: the line: /],
    ['another kind', line({ kind: 'marry' }), /line 1: kind: is none of merge, split, never/],
    ['no reason', line({ why: ' ' }), /line 1: why: is empty/],
    ['nobody', line({ who: undefined }), /line 1: who: is missing/],
    ['no time', line({ when: 'yesterday' }), /line 1: when: is no time; write it as 2026/],
    ['no key', line({ left: 'Norvane' }), /line 1: left: is no key of a name; write it as Company\|norvane/],
    ['more than there is', line({ score: 1 }), /line 1: the line: .*score/],
    ['one side', line({ right: 'Company|a' }), /line 1: left and right are both Company\|a; name two/],
    ['an id twice', `${line({})}\n\n${line({})}`, /line 3: has the id of line 1; take one of them out/],
    ['a contradiction', `${lineOf(never('a', 'b'))}\n${line({})}`, /line 2: contradicts line 1; take one of them out/],
  ])('refuses %s, and says where and what to do', (_, content, told) => {
    expect(() => readJudgementLines('j', content)).toThrow(UsageError);
    expect(() => readJudgementLines('j', content)).toThrow(told);
  });
});

describe('what a judgement of a name is about', () => {
  const norvane = full('Norvane, Inc.');
  it.each([
    [norvane, 'Company|norvane', 'Company|norvane'],
    [person('Jane M. Roe', norvane), 'Person|jane m roe @ Company|norvane', 'Person|jane roe'],
    [someone('Jane Roe', '0000950-1', norvane), 'Person|jane roe @ 0000950-1', 'Person|jane roe'],
  ])('$text', (name, side, key) => {
    expect(sideOf(name)).toBe(side);
    expect(keyOfSide(side)).toBe(key);
    expect(name.key).toBe(key);
  });
});
