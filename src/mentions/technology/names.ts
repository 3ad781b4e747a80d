import type { Span } from '../../model.js';
import { matchesIn } from '../../regexp.js';
import { isOrdinary } from '../drug/words.js';
import { wordsOf } from '../lexicon.js';

const kinds = wordsOf('technology-kinds');
const isKind = (word: string): boolean =>
  kinds.has(word.toLowerCase()) || kinds.has(word.toLowerCase().replace(/s$/, ''));
const FUNCTION =
  /^(?:The|A|An|Our|Its|Their|This|These|Using|With|And|Of|In|On|For|By|Based|New|Novel|Proprietary|Lead|First|All|Both|Under|Through|About|Phase|As)$/;

/** The name within a place: without articles before it and kinds of technology at its end ('Xmab ADC' is 'Xmab'). */
export function nameIn(text: string, { start, end }: Span): Span | undefined {
  const words = [...matchesIn(text.slice(start, end), /\S+/gu)];
  while (words[0] && FUNCTION.test(words[0][0])) words.shift();
  const coined = words.some(([word]) => isCoined(word));
  if (coined && words.length === 2 && isKind(words[1]?.[0] ?? '')) words.pop();
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.every(([word]) => isKind(word))) return undefined;
  return { start: start + first.index, end: start + last.index + last[0].length };
}

/** Whether a name is made up: an unknown word, a capital inside a word, or capitals that abbreviate no common thing. */
export function isCoined(name: string): boolean {
  return name.split(/\s+/).some((word) => {
    if (isKind(word) || /^\p{Lu}$|[-‐‑]\p{Ll}{4,}$/u.test(word)) return false;
    if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}|^\p{Lu}-\p{Lu}\p{Ll}{2}/u.test(word)) return true;
    if (/^\p{Lu}{3,}$/u.test(word)) return true;
    return word.length > 3 && !isOrdinary(word.toLowerCase());
  });
}

/** The words before a bracket whose initials are the short form: 'Tumor-Activated Prodrug' for 'TAP'. */
export function expansionOf(before: string, short: string): string | undefined {
  const parts = matchesIn(before, /[\p{L}\p{N}]+/gu).slice(-short.length);
  const first = parts[0];
  const last = parts.at(-1);
  if (parts.length !== short.length || !first || !last) return undefined;
  const initials = parts.map(([part]) => part[0] ?? '').join('');
  if (initials.toLowerCase() !== short.toLowerCase() || before.slice(last.index + last[0].length).trim() !== '')
    return undefined;
  return before.slice(first.index, last.index + last[0].length);
}
