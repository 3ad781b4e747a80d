import type { Sentence, Token } from '../../model.js';
import { around, isAdjacent, isNameLike, isShouted, type Run, textOf } from '../capitals.js';
import { innKind } from '../drug/inn.js';
import { isEnglish } from '../drug/words.js';
import { wordsOf } from '../lexicon.js';
import { isCommonWord, isFilingWord, isFirstName, isPlace } from '../vocabulary.js';
import type { Candidate } from './candidate.js';
import { endOfLegalForm, isTelling, withoutLegalForm } from './legal-form.js';
import { headStrength, type Strength, segments } from './segments.js';

/** Names that say by themselves that they are firms: by legal form, by their last word, or by '&'. */
export function byForm(sentence: Sentence): Candidate[] {
  const shouted = isShouted(sentence);
  return segments(sentence)
    .map((segment) => fromLower(sentence, segment))
    .flatMap((segment) => {
      const legal = withLegalForm(sentence, segment, shouted);
      if (legal.length > 0) return legal;
      const found = byAmpersand(sentence, segment) ?? byHead(sentence, segment, shouted);
      return found ? [found] : [];
    });
}

/** 'niovane Pharma AG': a name that begins in lower case, before the capitals of a firm's last words. */
function fromLower(sentence: Sentence, segment: Run): Run {
  const { tokens } = sentence;
  const [before, first] = [tokens[segment.from - 1], tokens[segment.from]];
  if (!before || !first || !/^\p{Ll}{4,}$/u.test(before.text) || !isAdjacent(sentence, before, first)) return segment;
  if (isCommonWord(before.lower) || isEnglish(before.lower) || innKind(before.lower)) return segment;
  const firm = headStrength(first) === 'strong' || endOfLegalForm(sentence, segment.from) > segment.from;
  return firm && isTellingEnd(sentence, segment) ? { from: segment.from - 1, to: segment.to } : segment;
}

/** Whether a legal form that can be nothing else stands in or right behind a run. */
const isTellingEnd = ({ tokens }: Sentence, { from, to }: Run): boolean =>
  tokens.slice(from, to + 2).some((token) => isTelling(token));

function candidate(sentence: Sentence, run: Run, score: number, rule: string): Candidate {
  const text = textOf(sentence, run);
  return { sentence, run, text, core: withoutLegalForm(text), score, rule };
}

/** 'Quimica Taruma S.A.', 'Sorimae Pharma Co., Ltd.', 'Orme Tully and Company', 'Ventures at Brixel, LLC'. */
function withLegalForm(sentence: Sentence, segment: Run, shouted: boolean): Candidate[] {
  const { tokens } = sentence;
  for (let at = segment.from + 1; at <= segment.to; at += 1) {
    const end = endAfter(sentence, at, segment, shouted);
    if (end === at) continue;
    const from = openedBefore(tokens, segment.from) ?? beginning(sentence, behindPlace(tokens, segment.from, at));
    const head = tokens.slice(at, end).find((token) => token.text !== ',');
    const named = tokens.slice(from, at).some((token) => isDistinctive(token));
    if (tokens.slice(from, at).every(({ lower }) => isPlace(lower))) return [];
    if (!head || (!named && !isTelling(head))) return [];
    const rest = { from: end, to: segment.to };
    const first = candidate(sentence, { from, to: end }, 1, 'legal form');
    return rest.to > rest.from ? [first, ...withLegalForm(sentence, rest, shouted)] : [first];
  }
  return [];
}

/** 'in India Norvane Laboratories Ltd.': where it is, and no part of its name. */
function behindPlace(tokens: readonly Token[], from: number, end: number): number {
  const [place, next] = [tokens[from], tokens[from + 1]];
  const led = tokens[from - 1]?.lower === 'in' && place !== undefined && isPlace(place.lower);
  return led && from + 1 < end && next !== undefined && isDistinctive(next) && !isPlace(next.lower) ? from + 1 : from;
}

/** '<Carlow and Dunne Plc>': a wire puts the whole name in brackets. */
function openedBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const token = tokens[at];
    if (token?.text === '<') return at + 1 < from ? at + 1 : undefined;
    if (!token || !(isNameLike(token) || /^(?:and|of|&)$/.test(token.lower))) return undefined;
  }
  return undefined;
}

/** The end of the legal form at a token, also behind a comma or 'and'. */
function endAfter(sentence: Sentence, at: number, segment: Run, shouted: boolean): number {
  const here = endOfLegalForm(sentence, at, shouted);
  if (here > at || at < segment.to) return here;
  const placed = endOfPlace(sentence, at);
  if (placed > at) {
    const end = endOfLegalForm(sentence, placed, shouted);
    return end > placed ? end : at;
  }
  const link = sentence.tokens[at];
  if (link?.text !== ',' && link?.lower !== 'and') return at;
  const end = endOfLegalForm(sentence, at + 1, shouted);
  const next = sentence.tokens[at + 1];
  if (
    end === at + 1 ||
    !next ||
    (link.text === ',' &&
      /^(?:NV|AB|CO|SE|SC|LC|DE|SA|AS|PC)$/.test(next.text) &&
      !sentence.tokens.slice(segment.from, at).some((token) => headStrength(token)))
  )
    return at;
  return link.text === ','
    ? isTelling(next) || next.text.startsWith('Co')
      ? end
      : at
    : /^(?:Company|Co|Sons)\b/i.test(next.text)
      ? end
      : at;
}

/** 'Norvane Biopharma (Shanghai) Co., Ltd.': the position behind a place in brackets, `at` when there is none. */
function endOfPlace({ tokens }: Sentence, at: number): number {
  const [open, place, close] = tokens.slice(at, at + 3);
  return open?.text === '(' && place && isPlace(place.lower) && close?.text === ')' ? at + 3 : at;
}

/** 'Thorne, Pell & Marsh': names before a comma belong to a name that goes on with '&'. */
function beginning(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  const [head, at, name] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (tokens[from + 1]?.text === '&' && isFirstPartner(tokens, from - 2)) return from - 2;
  if (isBehindPlace(tokens, from)) return from - 4;
  if (head && at && name && at.lower === 'at' && isNameLike(head) && !isRole(head.lower)) {
    let start = from - 2;
    while (start > 0 && isJoined(sentence, start)) start -= 1;
    const first = tokens[start];
    return first && start < from - 2 && !isFirstName(first.lower) && !isDepartment(sentence, start) ? start : from;
  }
  return from;
}

/** 'Norvane (Cayman) Therapeutics Co. Ltd': the name begins before a place in brackets. */
function isBehindPlace(tokens: readonly Token[], from: number): boolean {
  const [name, open, place, close] = from < 4 ? [] : tokens.slice(from - 4, from);
  return (
    name !== undefined &&
    isNameLike(name) &&
    open?.text === '(' &&
    place !== undefined &&
    isPlace(place.lower) &&
    close?.text === ')'
  );
}

/** Words between a post and the firm that it is held at. */
const LONGEST_POST = 8;

/** 'Vice President of Clinical Development at …': what somebody is head of, and no part of the firm's name. */
function isDepartment({ tokens }: Sentence, from: number): boolean {
  for (let at = from; at >= Math.max(0, from - LONGEST_POST); at -= 1) {
    const token = tokens[at];
    if (!token || !(isNameLike(token) || /^(?:of|for|and|the|,|&)$/.test(token.lower))) return false;
    if (isRole(token.lower)) return true;
  }
  return false;
}

/** One name before a comma, with no other name before it. */
function isFirstPartner(tokens: readonly Token[], at: number): boolean {
  const [before, name, comma] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!name || comma?.text !== ',' || !isNameLike(name) || !isDistinctive(name)) return false;
  return !before || (!isNameLike(before) && !/^[,&]$/.test(before.text));
}

const ROLES = wordsOf('roles');
const isRole = (word: string): boolean => ROLES.has(word);

function isJoined(sentence: Sentence, at: number): boolean {
  const left = sentence.tokens[at - 1];
  const here = sentence.tokens[at];
  return left !== undefined && here !== undefined && isNameLike(left) && isAdjacent(sentence, left, here);
}

/** Who stands behind '&' in the name of a firm. */
const KIN = /^(?:Partners?|Associates|Sons|Söhne|Brothers|Daughters|Cie|Fils|Figli|Hijos)$/;

/** 'Brix & Lowell', 'Thorne, Pell & Marsh'. */
function byAmpersand(sentence: Sentence, segment: Run): Candidate | undefined {
  const { tokens } = sentence;
  const amp = segment.from + tokens.slice(segment.from, segment.to).findIndex(({ text }) => text === '&');
  const left = tokens[amp - 1];
  const right = tokens[amp + 1];
  if (amp <= segment.from || !left || !right || !isDistinctive(left) || !(isDistinctive(right) || KIN.test(right.text)))
    return undefined;
  if (![left, right].every(({ text, lower }) => /\p{Ll}/u.test(text) && text.length > 2 && !isPlace(lower)))
    return undefined;
  if (isShouted(sentence)) return undefined;
  let from = segment.from;
  const [first, comma] = [tokens[from - 2], tokens[from - 1]];
  if (amp - from === 1 && first && comma?.text === ',' && isNameLike(first) && isDistinctive(first)) from -= 2;
  return candidate(sentence, { from, to: segment.to }, 1, 'ampersand');
}

/** Where a firm is called 'Laboratory' or 'Group' in front: 'Laboratorios Taruma', 'Grupo Arrieta'. */
const FIRST_HEADS =
  /^(?:Laboratorios?|Laboratoires?|Laboratori|Grupo|Groupe|Gruppo|Compagnie|Societ[àé]|Société|Farmac[eé]utica|Industria|Industrias|Química|Quimica|PT)$/;
const OFFICIAL =
  /^(?:organi[sz]ation|agency|authority|administration|commission|department|ministry|court|exchange|congress|symposium|conference|society|association|act)$/;

/** 'Ardovan Pharmaceuticals', 'Norvane Bio': up to the last such word of the run. */
function byHead(sentence: Sentence, segment: Run, shouted: boolean): Candidate | undefined {
  const { tokens } = sentence;
  if (FIRST_HEADS.test(tokens[segment.from]?.text ?? '') && segment.to - segment.from > 1)
    return candidate(sentence, segment, 1, 'ends like a firm');
  for (let at = segment.to - 1; at > segment.from; at -= 1) {
    const token = tokens[at];
    const strength = strengthAt(tokens, at);
    if (!token || !strength) continue;
    const before = tokens.slice(segment.from, at);
    const named = before.filter((word) => headStrength(word) === undefined && isDistinctive(word) && word.text !== '&');
    if (named.length === 0 && (isListed(sentence, segment) || isOwnLine(sentence, segment)))
      return candidate(sentence, segment, 1, `ends like a firm`);
    if (named.length === 0 && (strength === 'weak' || isFilingWord(before.at(-1)?.lower ?? ''))) continue;
    if (tokens.slice(at + 1, segment.to).some(({ lower }) => OFFICIAL.test(lower))) return undefined;
    // 'its Modular Antibody Technology platform'
    if (/^technolog(?:y|ies)$/.test(token.lower) && /^(?:platform|system|process)s?$/.test(tokens[at + 1]?.text ?? ''))
      return undefined;
    const proper = named.some((word) => !isPlace(word.lower));
    const invented = named.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text));
    const score =
      named.length === 0
        ? 0.5
        : strength === 'strong'
          ? shouted
            ? 0.5
            : proper
              ? 1
              : 0.8
          : proper && !shouted
            ? isWhole(sentence, segment) || isPlaced(sentence, segment) || isListed(sentence, segment) || invented
              ? 1
              : 0.6
            : 0.2;
    return candidate(sentence, { from: segment.from, to: at + 1 }, score, `ends like a firm`);
  }
  return undefined;
}

/** Two such words say more than one: 'Norvane Pharmaceutical Group'; 'Relations' need to be public. */
function strengthAt(tokens: readonly Token[], at: number): Strength {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const strength = token && headStrength(token);
  if (token?.lower === 'relations' && before?.lower !== 'public') return undefined;
  return strength === 'weak' && before && headStrength(before) ? 'strong' : strength;
}

/** 'Jane Roe, Arch City Strategies, (314) 555-0182', 'Media: Arch City Strategies, Jane Roe': beside a name. */
function isListed(sentence: Sentence, segment: Run): boolean {
  const { before, after } = around(sentence, segment, 60);
  const words = sentence.tokens.slice(segment.from, segment.to);
  return (
    (words.length > 2 || words.some((token) => headStrength(token) === undefined && isDistinctive(token))) &&
    !words.some(({ lower }) => isRole(lower)) &&
    (!words.some(({ lower }) => isFilingWord(lower)) ||
      (words[0] !== undefined && isDistinctive(words[0])) ||
      (words.length > 2 && !words.some(({ lower }) => DEPARTMENT.test(lower)))) &&
    ((NAMED.test(before) && (REACHED.test(after) || (sentence.section === 'contacts' && ENDS.test(after)))) ||
      (/(?:^|\s)(?:Media|Investors?|Press|Contact|PR|IR): $/.test(before) && NEXT_NAMED.test(after)))
  );
}
const NAMED =
  /(?:^|\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+, (?:(?:Ph\.?D|M\.?D|M\.?B\.?A)\.?, )?$/u;
const REACHED = /^, (?:(?:phone|tel|telephone|mobile|e-?mail|t)\b[.:]? ?)?(?:\(?\+?\d[\d().\s-]{8,}|[\w.+-]{1,40}@)/i;
/** Nothing more, or where it is: ', Boston'. */
const ENDS = /^(?:, \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)?$/u;
const NEXT_NAMED = /^, \p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+, ?(?:\(?\+?\d|[\w.+-]{1,40}@)/u;

/** A line of its own in a block of contacts or signatures. */
function isWhole({ section, tokens }: Sentence, { from, to }: Run): boolean {
  const ends = to === tokens.length || (tokens[to]?.text === '(' && tokens.at(-1)?.text === ')');
  return (section === 'contacts' || section === 'signature') && from === 0 && ends;
}

/** 'Optimum Strategic Communications' alone on a line of contacts: three words that are no department's. */
const isOwnLine = (sentence: Sentence, segment: Run): boolean =>
  isWhole(sentence, segment) &&
  segment.to - segment.from > 2 &&
  !sentence.tokens.some(
    ({ text, lower }) => text === '&' || isFilingWord(lower) || isRole(lower) || DEPARTMENT.test(lower),
  );
const DEPARTMENT =
  /^(?:corporate|investors?|media|public|global|external|internal|business|medical|scientific|regulatory|government|head|office|development|relations)$/;

/** 'analysts at Lazarre Capital', 'a loan from Norvane Partners'. */
const isPlaced = ({ tokens }: Sentence, { from, to }: Run): boolean =>
  /^(?:at|with|from|by|of)$/.test(tokens[from - 1]?.lower ?? '') &&
  // 'Chief of Renal Medicine at …' is the head of a department
  !(isRole(tokens[from - 2]?.lower ?? '') && tokens[to]?.lower === 'at');

/** Not a word of the dictionary. */
export function isDistinctive({ text, lower }: Token): boolean {
  return text.length > 1 && !/\.$|^[IVX]{1,4}[ab]?$/.test(text) && !isCommonWord(lower) && /\p{L}/u.test(text);
}
