import { describe, expect, it } from 'vitest';
import { type Amendable, amendmentsOf } from '../../src/resolution/amendments.js';

const filing = (id: string, form: string, other: Partial<Amendable> = {}): Amendable => ({
  id,
  form,
  filed: '2003-01-01',
  items: ['5', '7'],
  facts: 3,
  ...other,
});
const first = filing('a', '8-K');

describe('an amendment replaces what it amends', () => {
  it.each<[string, Amendable[], (readonly [string, string])[]]>([
    ['with the same items', [first, filing('b', '8-K/A')], [['b', 'a']]],
    ['with more items', [first, filing('b', '8-K/A', { items: ['5', '7', '9'] })], [['b', 'a']]],
    ['whose items nobody knows', [first, filing('b', '8-K/A', { items: [] })], [['b', 'a']]],
    ['not with fewer items', [first, filing('b', '8-K/A', { items: ['7'] })], []],
    ['not without a fact, as when it only adds an exhibit', [first, filing('b', '8-K/A', { facts: 0 })], []],
    ['not of another form', [filing('a', '10-K'), filing('b', '8-K/A')], []],
    ['not what is no amendment', [first, filing('b', '8-K')], []],
    [
      'the later of two replaces both',
      [first, filing('b', '8-K/A', { filed: '2003-02-01' }), filing('c', '8-K/A', { filed: '2003-03-01' })],
      [
        ['b', 'a'],
        ['c', 'a'],
        ['c', 'b'],
      ],
    ],
  ])('%s', (_, filings, pairs) => {
    expect(amendmentsOf(filings)).toEqual(pairs);
    expect([...amendmentsOf(filings.toReversed())].sort()).toEqual(pairs);
  });
});
