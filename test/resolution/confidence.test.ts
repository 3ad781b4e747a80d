import { describe, expect, it } from 'vitest';
import { confidenceOf, supportOf } from '../../src/resolution/index.js';

describe('support counts sources that say so independently', () => {
  it.each<[string, (readonly [filing: string, quote: string])[], number]>([
    ['nothing', [], 0],
    ['one filing', [['a', 'X licensed Y.']], 1],
    [
      'one filing that says it often',
      [
        ['a', 'X licensed Y.'],
        ['a', 'Y is licensed from X.'],
      ],
      1,
    ],
    [
      'two filings in their own words',
      [
        ['a', 'X licensed Y.'],
        ['b', 'Y is licensed from X.'],
      ],
      2,
    ],
    [
      'an 8-K and its press release',
      [
        ['a', 'X licensed  Y.'],
        ['b', 'X LICENSED Y'],
      ],
      1,
    ],
    [
      'two filings that share one sentence with a third',
      [
        ['a', 'One.'],
        ['b', 'Two.'],
        ['c', 'one'],
        ['c', 'two'],
      ],
      1,
    ],
    [
      'two of three that are alike',
      [
        ['a', 'One.'],
        ['b', 'One.'],
        ['c', 'Other.'],
      ],
      2,
    ],
  ])('%s', (_, passages, support) =>
    expect(supportOf(passages.map(([filing, quote]) => ({ filing, quote })))).toBe(support),
  );
});

it.each([
  [1, 0.9],
  [2, 0.95],
  [3, 0.975],
])('%i sources are worth %d', (support, confidence) => expect(confidenceOf(support)).toBe(confidence));
