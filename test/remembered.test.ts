import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, remembered } from '../src/remembered.js';

describe('a function of a word that remembers', () => {
  it('answers as the function does, also when it has forgotten', () => {
    const shouted = remembered((word) => word.toUpperCase());
    for (let round = 0; round < 2; round += 1)
      for (let at = 0; at < 25_000; at += 1) expect(shouted(`w${at}`)).toBe(`W${at}`);
  });

  it('asks once for what it is asked twice, also where the answer is nothing', () => {
    const asked: string[] = [];
    const nothing = remembered((word): string | undefined => {
      asked.push(word);
      return undefined;
    });
    expect([nothing('a'), nothing('b'), nothing('a')]).toEqual([undefined, undefined, undefined]);
    expect(asked).toEqual(['a', 'b']);
  });

  it('keeps nothing that is longer than a word', () => {
    let asked = 0;
    const size = remembered((word) => {
      asked += 1;
      return word.length;
    });
    const noise = 'x'.repeat(5000);
    expect([size(noise), size(noise), asked]).toEqual([5000, 5000, 2]);
  });
});

describe('a word on its own', () => {
  it('is the same word, whatever it holds', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => apart(word) === word)));

  for (const odd of ['\ud800', 'x\udc00', '\0', '\u2028"\\', '__proto__'])
    it(`also ${JSON.stringify(odd)}`, () => expect(apart(odd)).toBe(odd));
});
