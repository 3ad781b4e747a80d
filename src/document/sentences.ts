import type { Token } from '../model.js';
import { BEFORE_NAMES, MAY_END, OPENERS } from './abbreviations.js';
import { beginsWithName } from './new-subject.js';

const STOP = new Set(['.', '!', '?', '。', '...']);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»']);
const BEGINS = /^[\p{Lu}\p{N}"“‘'([«$•]/u;
const BEGINS_LOWER = /^(?:\p{Ll}{1,3}[\p{Lu}\d]|\p{Ll}+-\d)/u;

/**
 * Tokens that one sentence has at the most. What runs on for longer is no prose but coded data or a lost table; the
 * rules, which look ahead within a sentence, stay linear in the length of the text by it.
 */
export const LONGEST_SENTENCE = 1000;

/**
 * Cuts the tokens of one block into sentences. A stop ends one when a new one can begin after it; an abbreviation only
 * when the next word opens a sentence ('… of Acme Corp. It said …'). What is longer than `LONGEST_SENTENCE` is cut there.
 */
export const splitSentences = (tokens: readonly Token[]): Token[][] => atStops(tokens).flatMap(inPieces);

/** At most `LONGEST_SENTENCE` tokens each. */
export function inPieces(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [];
  for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE)
    pieces.push(tokens.slice(from, from + LONGEST_SENTENCE));
  return pieces;
}

function atStops(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = endAfter(tokens, at) ?? (beginsWithName(tokens, from, at) ? at + 1 : undefined);
    if (end === undefined) continue;
    sentences.push(tokens.slice(from, end));
    from = end;
    at = end - 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

/** The position after the sentence that ends with the token at `at`, or `undefined`. */
function endAfter(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const stop = STOP.has(token.text);
  if (!stop && !(token.text.length > 1 && token.text.endsWith('.'))) return undefined;
  const end = afterClosing(tokens, at + 1);
  const next = tokens[end];
  if (!next) return tokens.length;
  if (stop) return canBegin(next, token) ? end : undefined;
  return endsWithAbbreviation(token, tokens[at - 1], next) ? end : undefined;
}

/** Takes in quotes and brackets that close right after the stop; a quote after white space opens the next sentence. */
function afterClosing(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let next = tokens[at]; next && CLOSING.has(next.text); next = tokens[at]) {
    if (next.start > (tokens[at - 1]?.end ?? 0)) break;
    at++;
  }
  return at;
}

function canBegin(next: Token, stop: Token): boolean {
  if (stop.text === '...') return BEGINS.test(next.text) && OPENERS.has(next.lower);
  return BEGINS.test(next.text) || (next.start > stop.end && BEGINS_LOWER.test(next.text));
}

function endsWithAbbreviation(token: Token, before: Token | undefined, next: Token): boolean {
  const word = token.lower.slice(0, -1);
  if (BEFORE_NAMES.has(word)) return false;
  if (/^\p{Ll}$/u.test(word)) {
    // 'vitamin D. The', 'Lewis Y. Lewis Y is': an initial stands in front of another name, or opens one
    if (!before || !/^\p{Lu}/u.test(next.text)) return false;
    // 'Jane Y. So' and 'Jian H. He' are people
    const isShort = /^\p{Lu}/u.test(before.text) && next.text.length < 3;
    return (OPENERS.has(next.lower) && !isShort) || next.text === before.text;
  }
  if (!MAY_END.has(word) && !/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return false;
  if (/^["“‘]$/u.test(next.text)) return next.start > token.end;
  return /^\p{Lu}/u.test(next.text) && OPENERS.has(next.lower);
}
