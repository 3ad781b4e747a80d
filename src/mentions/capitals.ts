import type { Sentence, Token } from '../model.js';
import { isPlace } from './vocabulary.js';

/** Tokens `[from, to)` of a sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const NAME_LIKE = /^(?:\p{Lu}|\p{Ll}{1,8}\p{Lu}\p{Ll}|\d{1,3}\p{Lu}\p{L}*)/u;
const NO_NAME = /@|\)|^www\.|:\/\/|\.(?:com|org|net|io|gov|edu)\b/i;
/** 'inChina': scraping lost the blank. */
const GLUED = /^(?:in|of|at|to|from|and|for)(\p{Lu}\p{Ll}+)$/u;
const WIDE = /\S|\n\s*\n| {3}|\t/;

/** Whether a token is written as names are: 'Ardovan', 'novaForm', '4D', 'J.P.'. */
export function isNameLike({ text, lower }: Token): boolean {
  // most words have no capital, and need no further look
  return (
    text !== lower &&
    NAME_LIKE.test(text) &&
    !NO_NAME.test(text) &&
    !isPlace(GLUED.exec(text)?.[1]?.toLowerCase() ?? '')
  );
}

/** Nothing but a blank or one line's end between two tokens. */
export function isAdjacent(sentence: Sentence, left: Token, right: Token): boolean {
  if (left.end + 1 >= right.start) return left.end !== right.start;
  return !WIDE.test(sentence.text.slice(left.end - sentence.start, right.start - sentence.start));
}

/** The longest stretches of name-like tokens that stand side by side or are joined by '&'. */
export function capitalRuns(sentence: Sentence): Run[] {
  const { tokens } = sentence;
  const runs: Run[] = [];
  let from = -1;
  const joins = (at: number): boolean => {
    const left = tokens[at - 1];
    const right = tokens[at];
    if (!left || !right) return false;
    if (left.end === right.start && /^['’]s$/.test(right.text)) return isJoint(tokens, at);
    if (!isAdjacent(sentence, left, right)) return false;
    return isNameLike(right) ? isNameLike(left) || /^(?:&|['’]s)$/.test(left.text) : isJoint(tokens, at);
  };
  tokens.forEach((token, at) => {
    if (from >= 0 && joins(at)) return;
    if (from >= 0) runs.push({ from, to: at });
    from = isNameLike(token) ? at : -1;
  });
  if (from >= 0) runs.push({ from, to: tokens.length });
  return runs;
}

/** "Tarn Children's Hospital", "Brigg Women's Medical Center": the possessive is inside the name. */
function isHospital(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 3)
    .some(({ text }) => /^(?:Hospital|College|Health)$/.test(text) || /^Cent(?:er|re)$/.test(text));
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isNameLike(next)) return false;
  return tokens[at]?.text === '&' || (/^['’]s$/.test(tokens[at]?.text ?? '') && isHospital(tokens, at + 1));
}

/** What a run of tokens quotes. */
export function textOf(sentence: Sentence, { from, to }: Run): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!first || !last) return '';
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
}

const shouted = new WeakMap<Sentence, boolean>();

/** Whether a sentence is written in capitals, so that they say nothing. Asked at every word, looked at once. */
export function isShouted(sentence: Sentence): boolean {
  const known = shouted.get(sentence);
  if (known !== undefined) return known;
  // five letters can't be one of the small words
  const answer =
    !/\p{Ll}{5}/u.test(sentence.text) && !/\p{Ll}{2}/u.test(sentence.text.replace(/\b(?:and|of|the|to|with)\b/g, ''));
  shouted.set(sentence, answer);
  return answer;
}

const oneLine = (text: string): string => (/\s\s|[\n\t]/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** The text before and after a run, at most `length` characters of it. */
export function around(sentence: Sentence, { from, to }: Run, length: number): { before: string; after: string } {
  const start = (sentence.tokens[from]?.start ?? sentence.end) - sentence.start;
  const end = (sentence.tokens[to - 1]?.end ?? sentence.end) - sentence.start;
  return {
    before: oneLine(sentence.text.slice(Math.max(0, start - length), start)),
    after: oneLine(sentence.text.slice(end, end + length)),
  };
}
