import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../src/mentions/atoms.js';
import { PATTERNS } from '../../src/mentions/drug/patterns.js';
import { Openings, openingsOf } from '../../src/mentions/openings.js';
import { matchesIn } from '../../src/regexp.js';

describe('the words with which a pattern begins', () => {
  const told: readonly (readonly [RegExp, string])[] = [
    [/\b(?:rights? to|licen[sc]e for)\s/, 'rights right license licence'],
    [/\b(?:to |and |or )?(?:sell|co-promote) /, 'to and or sell co'],
    [/\b(?=(?:has|had)\b)(?<=x )(?:has|had) been/, 'has had'],
    [/\b(?:for|in)(?<=x\s(?:for|in))\s+the/, 'for in'],
    [/(?<![\p{L}-])(?<name>[Aa]nti-[A-Z]{1,3})/u, 'anti'],
    [/\bIgG[1-4]?(?=[,.]|\s)/, 'igg1 igg2 igg3 igg4 igg'],
    [/\b(?:U\.S\.|EMA)[- ]approved/, 'u ema'],
    [/\bPhase\s+[\dIV]+/, 'phase'],
  ];
  for (const [pattern, words] of told)
    it(`${pattern.source} -> ${words}`, () => expect([...(openingsOf(pattern) ?? [])]).toEqual(words.split(' ')));

  const open = [/\bdrugs?/, /,\s+which/, /\b\p{Lu}\p{L}+ tablets/u, /\b(?:the|[A-Z][a-z]+) drug/, /\b\w+ drug/, /(?:)/];
  for (const pattern of open) it(`${pattern.source} leaves it open`, () => expect(openingsOf(pattern)).toBeUndefined());
});

describe('patterns that are tried at their openings', () => {
  const openings = new Openings(PATTERNS);
  const words = [...new Set(PATTERNS.flatMap(({ pattern }) => [...(openingsOf(pattern) ?? [])]))];
  const others =
    'to for of as with the an its such called named (XY-123) XY-123, Zorvane® 2004. “Zorvane” being been developed evaluated treatment trials which -  \n drugmaker _drug drug_ DRUG Antibody'.split(
      ' ',
    );

  it('are those that begin with certain words', () => expect(words.length).toBeGreaterThan(200));

  it('match where they match when they are looked for everywhere', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...others, ...others), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const found = openings.matchesIn(text, atomsOf(text)).map(({ of, match }) => `${of.rule} ${match.index}`);
        const sought = PATTERNS.flatMap(({ rule, pattern }) =>
          matchesIn(text, pattern).map(({ index }) => `${rule} ${index}`),
        );
        expect(found).toEqual(sought);
      }),
      { numRuns: 2000 },
    ));

  // \b takes an accented letter for the end of a word
  it('match whole words, also behind an accented letter', () => {
    const text = 'the édrug called Zorvane';
    expect(openings.matchesIn(text, atomsOf(text))).toEqual([]);
  });
});
