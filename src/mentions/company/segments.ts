import type { Sentence, Token } from '../../model.js';
import { capitalRuns, type Run } from '../capitals.js';
import { loadLexicon, wordsOf } from '../lexicon.js';
import { isCommonWord, isFirstName, isFunctionWord, isHeadlineVerb, isVerb } from '../vocabulary.js';

const HEADS = new Map(loadLexicon('firm-heads').map(([word = '', strength = '']) => [word.toLowerCase(), strength]));
const TITLES = wordsOf('titles');
const INSTITUTIONS = wordsOf('institution-heads');
const isInstitution = (word: string): boolean => INSTITUTIONS.has(word);
/** What stands before a name in labels, headings and contact blocks, and is no part of it. */
const LABELS = new Set(
  `contact contacts source about media investor investors relations support by ceo cfo coo president chairman director
  officer chief executive exhibit item form re subject dear date for release signature signatures inquiries press news
  title name company registrant contractor partner copyright trademark forward-looking statement statements attn
  attention january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday former formerly chairwoman founder secretary counsel treasurer phase`.split(
    /\s+/,
  ),
);

/** In words; longer runs are tables and noise. */
const LONGEST_NAME = 25;

export type Strength = 'strong' | 'weak' | undefined;

/** How firmly a word at the end of a name says that it is a firm. */
export function headStrength({ lower }: Token): Strength {
  const strength = HEADS.get(lower) ?? (HEADS.has(lower.replace(/^bio/, '')) ? 'strong' : undefined);
  return strength === 'strong' || strength === 'weak' ? strength : undefined;
}

/**
 * The runs of capitals of a sentence, cut where a headline's verbs and small words, a title or a label stand:
 * 'Norvane Bio | Reports | Third Quarter', 'SOURCE | Ardovan Biosciences'.
 */
export function segments(sentence: Sentence): readonly Run[] {
  const known = seen.get(sentence);
  if (known) return known;
  const found = capitalRuns(sentence)
    .flatMap((run) => cut(sentence, run))
    .filter(({ from, to }) => to - from <= LONGEST_NAME);
  seen.set(sentence, found);
  return found;
}
/** Two recognisers ask for the same. */
const seen = new WeakMap<Sentence, readonly Run[]>();

function cut(sentence: Sentence, { from, to }: Run): Run[] {
  const parts: Run[] = [];
  let start = from;
  const close = (end: number): void => {
    const trimmed = trim(sentence, { from: start, to: end });
    if (trimmed.to > trimmed.from) parts.push(trimmed);
  };
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    if (!token) continue;
    if (isBreak(token, sentence.tokens[at + 1], at > start)) {
      close(at);
      start = at + 1;
    } else if (at > start && isNewName(sentence, start, at, to)) {
      close(at);
      start = at;
    }
  }
  close(to);
  return parts;
}

/** 'About Norvane | Norvane Immunotherapeutics', 'Jane Roe | Kasuya Onda, Inc.': two lines that ran together. */
function isNewName({ tokens }: Sentence, start: number, at: number, to: number): boolean {
  const [here, before] = [tokens[at], tokens[at - 1]];
  const [first, last] = [tokens[start], tokens[start + 1]];
  if (here && before && here.text.length > 2 && here.text === (before.text === '&' ? '' : first?.text)) return true;
  if (here && here.text.length > 2 && here.text === before?.text) return true;
  if (
    !first ||
    !last ||
    !here ||
    at - start !== 2 ||
    !isFirstName(first.lower) ||
    last.text === '&' ||
    here.text === '&'
  )
    return false;
  const rest = tokens.slice(at, to);
  if (isCommonWord(last.lower) || last.text.length < 3 || rest.some(({ lower }) => isInstitution(lower))) return false;
  return rest.some((token) => isOwnName(token));
}

const isOwnName = (token: Token): boolean =>
  token.text.length > 2 &&
  headStrength(token) === undefined &&
  !isCommonWord(token.lower) &&
  !isInstitution(token.lower);

function isBreak(token: Token, next: Token | undefined, inside: boolean): boolean {
  const word = token.lower.replace(/\.$/, '');
  if (token.text === 'A') return !inside && next?.text !== '&';
  if (/^['’]s$/.test(token.text)) return false;
  if (/-(?:based|led|owned|listed)$/i.test(token.text)) return true;
  if (TITLES.has(word) && word.length < 10) return true;
  if (token.text.length > 1 && isFunctionWord(token.lower) && !/^\p{Lu}{2,3}$/u.test(token.text)) return true;
  if (/^(?:TO|OF|IN|ON|AT|BY|FOR|AND|THE|WITH|FROM|AS)$/.test(token.text)) return true;
  return inside && headStrength(token) === undefined && isHeadlineVerb(token.lower);
}

function trim({ tokens }: Sentence, { from, to }: Run): Run {
  let start = from;
  let end = to;
  while (start < end - 1 && NO_PART.some((isIt) => isIt(tokens, start))) start += 1;
  while (end > start && tokens[end - 1]?.text === '&') end -= 1;
  while (start < end && tokens[start]?.text === '&') start += 1;
  return { from: start, to: end };
}

/** 'Under the Agreement Tarvia Immune': what a contract defines, and no part of the name behind it. */
const isTerm = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|this|that|such)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:Agreement|Amendment|License|Licence|Contract|Merger|Transaction|Closing|Termination|Settlement)$/.test(
    tokens[at]?.text ?? '',
  );

/** 'to Acquire Tarvia Immune' */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'to' && isVerb(tokens[at]?.lower ?? '');
}

const isLabel = (tokens: readonly Token[], at: number): boolean =>
  LABELS.has((tokens[at]?.lower ?? '').replace(/\.$/, ''));

/** 'XOMA <XOMA> GRANTS PFIZER RIGHTS', 'COMPANY RENAMED TARVIA': the verb of a line in capitals. */
const isShoutedVerb = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}{4,}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:grants|renamed|acquires|buys|sells|licenses|regains|returns|signs|names|gets|ends)$/.test(
    tokens[at]?.lower ?? '',
  );

/** What stands before a name and is no part of it. */
const NO_PART = [isLabel, isInfinitive, isTerm, isShoutedVerb];
