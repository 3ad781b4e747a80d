import type { Reading, Sentence } from '../../model.js';
import { around, isNameLike } from '../capitals.js';
import { endOfLegalForm } from '../company/legal-form.js';
import { wordsOf } from '../lexicon.js';
import { loweredWords } from '../lowered.js';
import { isCommonWord, isFirstName, isPlace, mayBeFirstName } from '../vocabulary.js';
import { isInitial, looksPersonal, type NameSpan, nameAt } from './name.js';
import {
  ASKED_AFTER,
  CAMPUS_BEFORE,
  DEGREE_AFTER,
  FIRM_AND_POST_AFTER,
  FIRMS_POST_AFTER,
  LISTED_AFTER,
  PLACED_BEFORE,
  POST_AFTER,
  POST_AT_AFTER,
  POST_BEFORE,
  PUT_AFTER,
  PUT_BEFORE,
  REACHED_AFTER,
  SAID_AFTER,
  SAID_BEFORE,
  SIGNED_BEFORE,
} from './signs.js';

/** A person as the filing introduces them. */
export interface Person {
  /** Name without titles and degrees, in proper case where the filing has one. */
  readonly name: string;
  readonly rule: string;
  /** The words themselves are a person's; else only what stands beside them says so. */
  readonly sure: boolean;
}

const TITLES = wordsOf('titles');
const FIRM_WORDS = new Set([...wordsOf('firm-heads'), ...wordsOf('institution-heads')]);
const LOOK = 120;
/** 'Werner Helicase inhibitor', 'Austin Texas facility': a thing, and no person. */
const EPONYM_AFTER =
  /^ (?:inhibitor|antibod|antigen|protein|syndrome|disease|trial|study|lymphoma|leukemia|cancer|cell|test|score|gene|kinase|receptor|assay|award|facility|building|phase|Phase|Disease|Syndrome|Lymphoma|Award|[A-Z]+\d|Prize|Conference|Symposium|Lecture|Chair)/;
const TICKER_AFTER = /^ ?(?:\((?:NASDAQ|Nasdaq|NYSE)|<[A-Z.]{1,7}>)/;

/** "Mary Pell's Hospital", 'Morris Heights, New Jersey 07950': an institution that bears a name, and a place. */
const HOSPITAL_AFTER = /^['’]s? (?:\p{Lu}\p{L}+ ){0,3}(?:Hospital|College|School|Clinic|Cent(?:er|re))\b/u;
const ADDRESS_AFTER = /^, (?:\p{Lu}[\p{L}.]+ ?){1,2},? \d{5}\b/u;

/** All people whom a filing introduces by more than a surname. */
export function introducedPersons(reading: Reading): Person[] {
  const lowered = loweredWords(reading);
  return reading.sentences
    .flatMap((sentence) => personsIn(sentence))
    .filter(({ name, rule }) => {
      const surname = name.split(' ').at(-1)?.toLowerCase() ?? '';
      return (
        !lowered.has(surname) || rule === 'title' || rule === 'degree' || rule === 'signature' || isCommonWord(surname)
      );
    });
}

function personsIn(sentence: Sentence): Person[] {
  const persons: Person[] = [];
  let linked = false;
  for (let at = 0; at < sentence.tokens.length; ) {
    const token = sentence.tokens[at];
    if (!token || !isNameLike(token) || isTitle(token.lower) || (linked && isDegree(token.lower))) {
      linked &&= token !== undefined && (/^(?:and|,|\/|\.)$/.test(token.lower) || isDegree(token.lower));
      at += 1;
      continue;
    }
    const span = withoutFirm(sentence, nameAt(sentence, at));
    const [first, second, third] = span.words;
    if (first && second && third && !mayBeFirstName(first.toLowerCase()) && isFirstName(second.toLowerCase())) {
      at += 1;
      continue;
    }
    const rule: string | undefined = span.words.length > 0 ? ruleOf(sentence, span, linked) : undefined;
    if (rule !== undefined)
      persons.push({ name: nameOf(sentence, span), rule, sure: looksPersonal(span, sentence, span.from) === 'sure' });
    linked = rule !== undefined;
    at = Math.max(span.to, at + 1);
    if (rule === undefined && span.words.length > 2) at = span.from + 1;
  }
  return persons;
}

const DEGREES = wordsOf('degrees');
const isDegree = (lower: string): boolean => DEGREES.has(lower.replace(/\W/g, ''));

const isTitle = (lower: string): boolean => TITLES.has(lower.replace(/\.$/, ''));

/** The name of the rule by which a span is a person, `undefined` when it is none. */
function ruleOf(sentence: Sentence, span: NameSpan, linked: boolean): string | undefined {
  const last = sentence.tokens[span.from - 1];
  const before = last?.text === '.' ? sentence.tokens[span.from - 2] : last;
  if (before && isTitle(before.lower) && span.words.length > 0) {
    return span.words.length > 1 ? 'title' : undefined;
  }
  if (isFirm(sentence, span)) return undefined;
  const looks = looksPersonal(span, sentence, span.from);
  if (looks === 'no') return undefined;
  const text = around(sentence, span, LOOK);
  if (
    /^(?:st\.?|saint)$/.test(last?.lower ?? '') ||
    HOSPITAL_AFTER.test(text.after) ||
    ADDRESS_AFTER.test(text.after) ||
    /^\d+ $/.test(text.before)
  )
    return undefined;
  if (DEGREE_AFTER.test(text.after)) return 'degree';
  if (SIGNED_BEFORE.test(text.before)) return 'signature';
  if (/^, an? /.test(text.after) && looks !== 'sure' && !POST_AT_AFTER.test(text.after)) return undefined;
  if (linked && hasAnd(sentence, span)) return 'coordination';
  if (POST_AFTER.test(text.after) && /^(?:,| ?\(| -|$)/.test(text.after.slice(0, 1) || ',') && !/^ /.test(text.after))
    return 'post';
  if (FIRMS_POST_AFTER.test(text.after) && span.words.length > 1) return 'post';
  if (FIRM_AND_POST_AFTER.test(text.after) && (looks === 'sure' || SAID_AFTER.test(text.after))) return 'post';
  if (span.words.length > 1 && PUT_BEFORE.test(text.before) && PUT_AFTER.test(text.after)) return 'post';
  if (ASKED_AFTER.test(text.after) && span.words.length > 1) return 'contact';
  if (looks === 'sure') return sureRule(text);
  if (
    POST_BEFORE.test(text.before) &&
    (!/, $/.test(text.before) || /^,/.test(text.after) || SAID_AFTER.test(text.after))
  )
    return 'post';
  if (span.words.length < 2) return undefined;
  if (REACHED_AFTER.test(text.after)) return 'contact';
  if (/^$|: $/.test(text.before) && LISTED_AFTER.test(text.after) && !isCommonWord(last?.lower ?? '')) return 'contact';
  if (linked && isLine(sentence)) return 'contact';
  return isLine(sentence) && sentence.section === 'contacts' && wholeLine(sentence, span) ? 'contact' : undefined;
}

/** 'Mark Stenhouse and Wu Jiaming' */
const hasAnd = ({ tokens }: Sentence, { from, to }: NameSpan): boolean => {
  const next = tokens[to];
  return /^(?:and|\/)$/.test(tokens[from - 1]?.lower ?? '') && (next === undefined || !isNameLike(next));
};

function sureRule({ before, after }: { before: string; after: string }): string | undefined {
  if (SAID_BEFORE.test(before) || SAID_AFTER.test(after)) return 'speaker';
  if (POST_BEFORE.test(before) || POST_AFTER.test(after)) return 'post';
  if (REACHED_AFTER.test(after)) return 'contact';
  return EPONYM_AFTER.test(after) || isTown(before, after) ? undefined : 'given name';
}

/** 'a firm of Ann Arbor, Mich.', 'the University of Taruma at Ann Arbor' */
const isTown = (before: string, after: string): boolean => {
  if (CAMPUS_BEFORE.test(before)) return true;
  const state = /^, (\p{Lu}[\p{L}.]{1,13})/u.exec(after)?.[1] ?? '';
  return (
    PLACED_BEFORE.test(before) &&
    (/^(?:\p{Lu}\p{Ll}{2,4}\.|(?:\p{Lu}\.){2})$/u.test(state) || isPlace(state.toLowerCase()))
  );
};

/** 'Orme Tully and Company', 'Stony Brook Laboratories', 'Thorne, Pell & Marsh', 'Johns Hopkins University'. */
function isFirm(sentence: Sentence, { from, to }: NameSpan): boolean {
  const { tokens } = sentence;
  const next = tokens[to];
  if (TICKER_AFTER.test(around(sentence, { from, to }, 20).after)) return true;
  if (tokens[from - 1]?.text === '&' || next?.text === '&') return true;
  if (endOfLegalForm(sentence, to) > to) return true;
  if ((next?.text === ',' || next?.lower === 'and') && endOfLegalForm(sentence, to + 1) > to + 1) return true;
  if (next && isNameLike(next)) {
    const ahead = tokens.slice(to, to + 3).filter((token) => isNameLike(token));
    if (ahead.some(({ lower }) => FIRM_WORDS.has(lower))) return sentence.tokens[to]?.start !== tokens[to - 1]?.end;
  }
  const before = tokens[from - 1];
  return before !== undefined && FIRM_WORDS.has(before.lower) && before.lower.startsWith('institut');
}

/** 'Jane Roe Kasuya Onda, Inc.', a contact and the firm in one line: only the first two words are the person. */
function withoutFirm(sentence: Sentence, span: NameSpan): NameSpan {
  const [first, last, next] = span.words;
  if (!first || !last || !next || !isFirstName(first.toLowerCase()) || !isFirm(sentence, span)) return span;
  const end = span.from + 1 + sentence.tokens.slice(span.from + 1, span.to).findIndex(({ text }) => text === last);
  return end === span.from ? span : { from: span.from, to: end + 1, words: [first, last] };
}

const isLine = ({ text }: Sentence): boolean => text.length < 90 && !/\s\p{Ll}{3,}\s\p{Ll}{3,}\s/u.test(text);

function wholeLine(sentence: Sentence, span: NameSpan): boolean {
  const { before, after } = around(sentence, span, LOOK);
  return before.trim() === '' && /^\s*(?:$|,|and\b)/.test(after);
}

function nameOf(sentence: Sentence, { from, to }: NameSpan): string {
  const tokens = sentence.tokens.slice(from, to);
  const name = tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/(["“]) (\S+) (["”])/u, '$1$2$3');
  return tokens.every((token) => token.text === token.text.toUpperCase() || isInitial(token))
    ? capitalised(name)
    : name;
}

/** 'HELENA V. MARSH-COLE' is 'Helena V. Marsh-Cole'. */
const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
