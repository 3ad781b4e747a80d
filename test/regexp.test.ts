import { describe, expect, it } from 'vitest';
import { lettered, matchesIn } from '../src/regexp.js';

describe('lettered', () => {
  it.each([
    ['\\p{L}+', 'Sørensen', 'Sørensen'],
    ['\\p{L}+', 'TNF-α', 'TNF'],
    ['α|\\p{L}', 'α', 'α'],
    ['[\\p{L}\\p{N}-]+', 'AB-12 µ', 'AB-12'],
    ['\\p{Lu}\\p{Ll}+', 'the Élan firm', 'Élan'],
    ['\\p{Lu}\\p{Ll}+', 'Żarów', 'Żarów'],
    ['[^\\p{L}]+', 'ab 1, 2 c', ' 1, 2 '],
    ['\\[\\p{L}\\]', 'x [y] z', '[y]'],
    ['(?<!\\p{L})US(?!\\p{L})', 'FOCUS, the US', 'US'],
  ])('%s in %s', (source, text, expected) => expect(lettered(source, 'u').exec(text)?.[0]).toBe(expected));

  it('has the letters of Latin, Greek and Cyrillic that Unicode has, and no others', () => {
    const sources = ['\\p{L}', '\\p{N}'];
    const differ = sources.flatMap((source) => {
      const [ours, all] = [lettered(`^${source}$`, 'u'), new RegExp(`^${source}$`, 'u')];
      const points = [...ranges([0, 0x24f], [0x370, 0x481], [0x48a, 0x52f], [0x1e00, 0x1eff])];
      return points.map((point) => String.fromCodePoint(point)).filter((one) => ours.test(one) !== all.test(one));
    });
    // but for places that Unicode leaves empty
    expect(differ.filter((one) => !/\p{Cn}/u.test(one))).toEqual([]);
  });

  it('takes no capital for a small letter, nor the other way round', () => {
    const [capital, small] = [lettered('^\\p{Lu}$', 'u'), lettered('^\\p{Ll}$', 'u')];
    const letters = [...ranges([0, 0x24f], [0x370, 0x52f])].map((point) => String.fromCodePoint(point));
    expect(letters.filter((one) => capital.test(one) && !/\p{Lu}/u.test(one) && /\p{L}/u.test(one))).toEqual([]);
    expect(letters.filter((one) => small.test(one) && !/\p{Ll}/u.test(one) && /\p{L}/u.test(one))).toEqual([]);
  });
});

function* ranges(...all: readonly (readonly [from: number, to: number])[]): Generator<number> {
  for (const [from, to] of all) for (let at = from; at <= to; at += 1) yield at;
}

describe('matchesIn', () => {
  it.each([
    ['aXbXc', /X/g],
    ['none', /X/g],
    ['abc', /(?=b)|c/g],
    ['α1 β2', /(?<letter>\p{L})(\d)/dgu],
  ])('%s, %s: what matchAll gives', (text, pattern) => {
    const plain = (all: Iterable<RegExpExecArray>) =>
      [...all].map((match) => [match.index, ...match, match.groups?.letter]);
    expect(plain(matchesIn(text, pattern))).toEqual(plain(text.matchAll(pattern)));
    expect(plain(matchesIn(text, pattern)), 'again').toEqual(plain(text.matchAll(pattern)));
  });
});
