import type { RawWord } from './word.js';

/** What a grant may be called before its noun, or the noun: what is said of it in passing stands behind. */
const OF_GRANT =
  /^(?:(?:co-?|semi-?|non-?)?exclusive|(?:non-?)?transferable|(?:sub-?)?licen[cs]able|(?:ir)?revocable|perpetual|royalty-(?:bearing|free)|fully[- ]paid(?:-up)?|worldwide|rights?|(?:sub)?licen[cs]es?)$/;
const GRANT = /^(?:(?:sub)?licen[cs]es?|rights?)$/;
/** How such an aside begins: '(even as to X)', '(subject to Section 2.3)', '(with the right to sublicense)'. */
const ASIDE =
  /^(?:even|subject|including|other|but|except|not|or|and|with|without|as|whether|solely|excluding|which|provided)$/;
const SUBLICENSE = /^sub-?licen[cs]/;
/** Words of an aside at the most. */
const LONGEST = 24;

/**
 * The words of a sentence without what a contract says in passing of the licence that it grants: 'an exclusive (even as
 * to X), royalty-bearing license, with the right to grant sublicenses, to develop Y'. What names a medicine or a
 * technology stays. Linear: each aside is looked at once, at most `LONGEST` words far.
 */
export function withoutAsides(words: readonly RawWord[]): readonly RawWord[] {
  if (!words.some(({ lower }) => GRANT.test(lower))) return words;
  const kept: RawWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = inBrackets(words, at) ?? betweenCommas(words, at);
    const word = words[at];
    if (end !== undefined) at = end;
    else if (word && !partsPurpose(kept, words, at)) kept.push(word);
  }
  return kept;
}

const namesAsset = (words: readonly RawWord[]): boolean =>
  words.some(({ entities }) => entities.some(({ type }) => /^(?:Drug|Antibody|Technology)$/.test(type)));

/** 'a license under patents and know-how, to develop Y': the comma before what it is for. */
function partsPurpose(kept: readonly RawWord[], words: readonly RawWord[], at: number): boolean {
  if (words[at]?.text !== ',' || words[at + 1]?.lower !== 'to' || !OWNED.test(words[at - 1]?.lower ?? '')) return false;
  const near = kept.slice(-LONGEST);
  const under = near.findLastIndex(({ lower }) => lower === 'under');
  return GRANT.test(near[under - 1]?.lower ?? '');
}
const OWNED = /^(?:patents?|know-how|technolog(?:y|ies)|rights|information|materials|property)$/;

/** The closing bracket of an aside that opens here. */
function inBrackets(words: readonly RawWord[], at: number): number | undefined {
  if (words[at]?.text !== '(' || !OF_GRANT.test(words[at - 1]?.lower ?? '')) return undefined;
  if (!ASIDE.test(words[at + 1]?.lower ?? '')) return undefined;
  const close = words.slice(at, at + LONGEST).findIndex(({ text }) => text === ')');
  return close < 0 || namesAsset(words.slice(at, at + close)) ? undefined : at + close;
}

/** The comma behind ', with the right to grant sublicenses' that begins here. */
function betweenCommas(words: readonly RawWord[], at: number): number | undefined {
  if (words[at]?.text !== ',' || !GRANT.test(words[at - 1]?.lower ?? '')) return undefined;
  if (!/^(?:with|including|without)$/.test(words[at + 1]?.lower ?? '')) return undefined;
  const rest = words.slice(at + 1, at + LONGEST);
  const close = rest.findIndex(({ text }) => text === ',');
  const aside = rest.slice(0, close);
  return close > 0 && aside.some(({ lower }) => SUBLICENSE.test(lower)) && !namesAsset(aside)
    ? at + 1 + close
    : undefined;
}
