import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from '../src/grouped.js';

describe('things by what they have in common', () => {
  it('puts them under it, in the order given', () =>
    expect([...grouped(['pact', 'lease', 'patent', 'license'], (word) => word.charAt(0))]).toEqual([
      ['p', ['pact', 'patent']],
      ['l', ['lease', 'license']],
    ]));

  it('has no group of nothing', () => expect(grouped([], String).size).toBe(0));

  it('loses none, doubles none, and mixes none', () =>
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const groups = grouped(numbers, (number) => number % 3);
        for (const [rest, all] of groups) {
          expect(all).toEqual(numbers.filter((number) => number % 3 === rest));
        }
        expect([...groups.keys()]).toEqual([...new Set(numbers.map((number) => number % 3))]);
      }),
    ));
});
