import { describe, expect, it } from 'vitest';
import { exclusiveOf, moneyOf, rightsOf } from '../../../src/rules/qualifiers/deal.js';

describe('what a licensee may do', () => {
  it.each([
    ['the right to develop and commercialize NV-1', 'develop and commercialize'],
    ['the right to develop, manufacture and sell NV-1', 'develop, manufacture and sell'],
    ['rights to make, have made, use and sell NV-1', 'make, have made, use and sell'],
    ['the exclusive marketing rights to NV-1', 'marketing'],
    ['development and commercialization rights', 'development and commercialization'],
    ['a distribution agreement for NV-1', 'distribution'],
    ['for the distribution of NV-1', 'distribution'],
    ['it sublicensed NV-1', 'sublicense'],
  ])('%s: %s', (text, expected) => expect(rightsOf(text)).toBe(expected));

  it.each(['all rights to NV-1', 'a license to NV-1', 'a right'])('not said: %s', (text) =>
    expect(rightsOf(text)).toBeUndefined(),
  );
});

describe('exclusivity', () => {
  it.each(['an exclusive license', 'exclusively licensed', 'the sole right', 'EXCLUSIVE rights'])('%s', (text) =>
    expect(exclusiveOf(text)).toBe(true),
  );
  it.each([
    'a license',
    'a non-exclusive license',
    'a nonexclusive license',
    'a co-exclusive license',
    'semi-exclusive',
  ])('not: %s', (text) => expect(exclusiveOf(text)).toBeUndefined());
});

describe('money', () => {
  it.each([
    ['for $5 million', '$5 million'],
    ['an upfront payment of $14.0 million and up to $250 million', '$14.0 million; up to $250 million'],
    ['US$1,500,000', 'US$1,500,000'],
    ['€9 million', '€9 million'],
    ['of $[***] million', '$[***] million'],
    ['a royalty of [***] percent', '[***] percent'],
    ['$5 million and again $5 million', '$5 million'],
  ])('%s: %s', (text, expected) => expect(moneyOf(text)).toBe(expected));
  it.each(['five products', '5 million patients', 'the $ sign'])('none in: %s', (text) =>
    expect(moneyOf(text)).toBeUndefined(),
  );
});
