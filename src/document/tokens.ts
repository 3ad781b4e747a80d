import type { Span, Token } from '../model.js';
import { matchesIn } from '../regexp.js';
import { apart, remembered } from '../remembered.js';
import { BEFORE_NAMES, IN_CAPITALS, MAY_END } from './abbreviations.js';
import { splitGlued, type Vocabulary } from './glued.js';

const OPENING = new Set('([{<>"“„‘\'«*•·–—（【｢…,;:!');
const CLOSING = new Set(')]}>"”’\'»,;:!?*–—…，。；：）】');
const MARK =
  /™|®|©|℠|\((?:TM|R|SM|tm)\)|—|[-–]{2,}|\[(?:\d{1,3}|[ivx]{1,4})\]|\)(?=\p{Lu}\p{Ll}{2})|,{2,}|[“”"（），；]|;(?=\p{L})|(?<=\p{L}\)?),(?=\p{L})|(?<=\p{L}):(?=[\p{L}(])/gu;
/** 'communities.For': the scraper lost the space after a full stop. */
const LOST_SPACE = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+)/gu;
const ADDRESS = /^(?:https?:|www\.)|@|^[\w-]+\.(?:com|org|net|gov|edu)\b/i;
const LETTERED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const INITIAL = /^\p{Lu}$/u;
const LONGEST_ABBREVIATION = 12;
const LONGEST_BRACKET = 6;
const POSSESSIVE = /['’]s$/i;

/** Whether a word keeps the full stop after it: 'Inc', 'U.S', 'Ph.D', an initial. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (INITIAL.test(word) || LETTERED.test(word)) return true;
  if (!BEFORE_NAMES.has(lower) && !MAY_END.has(lower)) return false;
  return word.length < 3 || word !== word.toUpperCase() || word.includes('.') || IN_CAPITALS.has(lower);
}

/**
 * Cuts a stretch of a document's text into tokens. Names of the trade stay whole (`IMC-A12`, `anti-PD-1/LAG-3`,
 * `Ph.D.`, `$14.0`); punctuation, trade marks and possessive endings are tokens of their own. Linear in the length.
 */
export function tokenise(text: string, { start, end }: Span, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number): void => {
    if (from >= to) return;
    const { text: word, lower } = formOf(text.slice(from, to));
    tokens.push({ start: from, end: to, text: word, lower });
  };
  const chunks = /\S+/g;
  chunks.lastIndex = start;
  for (let chunk = chunks.exec(text); chunk && chunk.index < end; chunk = chunks.exec(text)) {
    const to = Math.min(chunks.lastIndex, end);
    cutChunk(text, chunk.index, to, vocabulary, push);
    if (to === end) break;
  }
  return tokens;
}

/** All tokens of one form share their texts: what is looked up by them later is found at once. */
const formOf = remembered((word): Pick<Token, 'text' | 'lower'> => {
  const text = apart(word);
  return { text, lower: text.toLowerCase() };
});

type Push = (from: number, to: number) => void;

/** Most runs are one word, or a word with a stop or a comma after it: nothing to look for inside. */
const WORD = /^[A-Za-z\d]+(?:-[A-Za-z\d]+)*$/;
const PLAIN = /^[A-Za-z\d-]+[.,]?$/;

/** One run without white space: first the marks inside it, then what stands between them. */
function cutChunk(text: string, from: number, to: number, vocabulary: Vocabulary, push: Push): void {
  const chunk = text.slice(from, to);
  if (WORD.test(chunk)) {
    unglue(from, chunk, vocabulary, push);
    return;
  }
  let at = 0;
  for (const { index, 0: mark } of marksInside(chunk)) {
    peel(text, from + at, from + index, vocabulary, push);
    push(from + index, from + index + mark.length);
    at = index + mark.length;
  }
  peel(text, from + at, to, vocabulary, push);
}

function marksInside(chunk: string): RegExpExecArray[] {
  if ((PLAIN.test(chunk) && !chunk.includes('--')) || ADDRESS.test(chunk)) return [];
  const marks = [...matchesIn(chunk, MARK), ...matchesIn(chunk, LOST_SPACE)];
  return marks.sort((a, b) => a.index - b.index);
}

/** Takes brackets, quotes and stops off both ends. */
function peel(text: string, from: number, to: number, vocabulary: Vocabulary, push: Push): void {
  let start = from;
  while (start < to && OPENING.has(text.charAt(start))) push(start, ++start);
  let end = to;
  while (end > start && endsInMark(text, start, end)) end--;
  word(text, start, end, vocabulary, push);
  for (let at = end; at < to; ) {
    const next = text.startsWith('...', at) ? at + 3 : at + 1;
    push(at, Math.min(next, to));
    at = next;
  }
}

function endsInMark(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  if (last === '.') return end - start > LONGEST_ABBREVIATION || !isAbbreviation(text.slice(start, end - 1));
  if (last === ')' || last === ']') return !closesInside(text, start, end, last === ')' ? '(' : '[');
  if (last === '/') return text.charAt(start) !== '/';
  return CLOSING.has(last);
}

/** '5550(a)(2)', 'anti-PD-(L)1': a bracket that also opens in the word belongs to it. */
function closesInside(text: string, start: number, end: number, opening: string): boolean {
  return text.slice(Math.max(start + 1, end - LONGEST_BRACKET), end - 1).includes(opening);
}

function word(text: string, start: number, end: number, vocabulary: Vocabulary, push: Push): void {
  const whole = text.slice(start, end);
  if (POSSESSIVE.test(whole) && whole.length > 2) {
    unglue(start, whole.slice(0, -2), vocabulary, push);
    push(end - 2, end);
  } else unglue(start, whole, vocabulary, push);
}

function unglue(start: number, whole: string, vocabulary: Vocabulary, push: Push): void {
  let at = start;
  for (const part of splitGlued(whole, vocabulary)) {
    push(at, at + part.length);
    at += part.length;
  }
}
