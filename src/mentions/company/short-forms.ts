import { grouped } from '../../grouped.js';
import type { Reading } from '../../model.js';
import { matchesIn } from '../../regexp.js';
import { wordsOf } from '../lexicon.js';
import { loweredWords } from '../lowered.js';
import { isCommonWord, isFilingWord, isPlace, mayBeFirstName } from '../vocabulary.js';
import { keyOf } from './candidate.js';
import { type Company, isExcluded } from './introduced.js';

const HEADS = wordsOf('firm-heads');
const INSTITUTIONS = wordsOf('institution-heads');
const SMALL = /^(?:of|and|for|the|de|at|&|in|di|la|von|van)$/;

/** Names in the filing, each with the one company that it stands for. Keys are as `keyOf` gives them. */
export type Names = ReadonlyMap<string, Company>;

/**
 * Every full name and every short form that fits one company only: first words ('Kasuya Onda'), another telling
 * word ('Tully' of 'Orme Tully'), letters ('NTI'), and what a bracket introduces ('("Norvane")').
 */
export function namesOf(reading: Reading, found: readonly Company[], surnames: ReadonlySet<string>): Names {
  const variants = clippedNames(found);
  const companies = found.filter((company) => !variants.has(company.key));
  const lowered = loweredWords(reading);
  const alone = wordsAlone(reading, lowered);
  const formal = companies.filter((company) => company.formal);
  const names = new Map<string, Company>(formal.map((company) => [company.key, company]));
  for (const [key, company] of variants) names.set(key, company);
  const claims = new Map<string, Company[]>();
  const claim = (short: string, company: Company): void => {
    if (short === '' || isExcluded(short) || names.get(short)?.rule === 'legal form') return;
    claims.set(short, [...(claims.get(short) ?? []), company]);
  };
  for (const company of companies) {
    const words = company.core.split(' ');
    for (const short of prefixes(words, company))
      if (isTellingShort(short, lowered, surnames) || alone.has(short)) claim(keyOf(short), company);
    for (const word of inner(words, company)) if (isTellingWord(word, lowered, surnames)) claim(keyOf(word), company);
    claim(keyOf(initialism(words)), company);
  }
  const introduced = new Map<string, Company>();
  for (const [name, company] of introducedShorts(reading, companies)) {
    const before = introduced.get(name);
    // of two that one bracket fits, the one that begins with the short form
    if (company.key !== name && !(before?.key.startsWith(name) && !company.key.startsWith(name)))
      introduced.set(name, company);
  }
  for (const [name, company] of introduced) claims.set(name, [company]);
  for (const [short, fitting] of claims) {
    const one = choose(fitting);
    if (one && !names.has(short)) names.set(short, one);
  }
  for (const company of companies) if (!names.has(company.key)) names.set(company.key, company);
  return names;
}

/** Dictionary words that stand alone with a capital inside a sentence, at least twice: 'the Alliance' is none. */
function wordsAlone({ sentences }: Reading, lowered: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    tokens.forEach(({ text, lower }, at) => {
      if (text === lower || !/^\p{Lu}\p{Ll}{3,}$/u.test(text) || lowered.has(lower) || isFilingWord(lower)) return;
      const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
      if (/^\p{Ll}/u.test(before) && before !== 'the' && !/^\p{Lu}/u.test(after))
        counts.set(text, (counts.get(text) ?? 0) + 1);
    });
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}

function prefixes(words: readonly string[], { rule }: Company): string[] {
  if (rule === 'institution') return words.length === 2 ? [words[0] ?? ''] : [];
  const shorts: string[] = [];
  for (let length = 1; length < words.length; length += 1) {
    const last = words[length - 1] ?? '';
    if (!SMALL.test(last.toLowerCase())) shorts.push(words.slice(0, length).join(' '));
  }
  return shorts;
}

function inner(words: readonly string[], { rule }: Company): readonly string[] {
  return rule === 'institution' || words.includes('&') ? [] : words.slice(1);
}

function isTellingShort(short: string, lowered: ReadonlySet<string>, surnames: ReadonlySet<string>): boolean {
  const words = short.split(' ');
  if (words.length > 1)
    return !words.every((word) => isCommonWord(word.toLowerCase()) || HEADS.has(word.toLowerCase()));
  return isTellingWord(short, lowered, surnames);
}

function isTellingWord(word: string, lowered: ReadonlySet<string>, surnames: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 3 || SMALL.test(lower) || HEADS.has(lower) || INSTITUTIONS.has(lower)) return false;
  if (lowered.has(lower) || surnames.has(lower) || isPlace(lower)) return false;
  return !isCommonWord(lower) && !/^(?:merger|royal|united|american|national|first|international|global)$/.test(lower);
}

/** Companies that are another one with its last word clipped: 'Norvane Pharma', 'Anhui Norvane Pharmaceuticals'. */
function clippedNames(companies: readonly Company[]): ReadonlyMap<string, Company> {
  const byKey = new Map(companies.map((company) => [company.key, company]));
  const variants = new Map<string, Company>();
  for (const company of companies) {
    const words = company.core.split(' ');
    const local = isPlace((words[0] ?? '').toLowerCase()) ? words.slice(1) : words;
    const forms = [...clippings(words), ...clippings(local), ...(local === words ? [] : [local.join(' ')])];
    for (const form of forms) {
      const other = byKey.get(keyOf(form));
      if (other && other !== company && other.rule !== 'legal form') variants.set(other.key, company);
    }
    // 'the Research Corporation' of 'Brisac University Research Corporation'
    const tail = byKey.get(keyOf(words.at(-1) ?? ''));
    if (tail && tail !== company && words.length > 2 && isCommonWord(tail.key)) variants.set(tail.key, company);
  }
  return variants;
}

/** 'Norvane Pharma' of 'Norvane Pharmaceuticals'. */
function clippings(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const joint = words.findIndex((word) => /^(?:of|for)$/.test(word));
  // 'Brisac Institute' of 'Brisac Institute for Immunology'
  if (joint > 1 && INSTITUTIONS.has((words[joint - 1] ?? '').toLowerCase())) return [words.slice(0, joint).join(' ')];
  if (words.length < 2 || !HEADS.has(last.toLowerCase())) return [];
  const kept = words.slice(0, -1).join(' ');
  // 'Norvane & Tully' of 'Norvane & Tully Pharmaceuticals'
  const whole = words.at(-3) === '&' ? [kept] : [];
  return [
    ...whole,
    ...[...HEADS]
      .filter((head) => head !== last.toLowerCase() && last.toLowerCase().startsWith(head))
      .map((head) => `${kept} ${head}`),
  ];
}

/** The first letters of a name's words, three and more. */
function initialism(words: readonly string[]): string {
  const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return letters.length > 2 ? letters.join('') : '';
}

/** Of several companies the one that the short form leaves least out of, then the one that is named first. */
function choose(fitting: readonly Company[]): Company | undefined {
  const length = ({ key }: Company): number => key.split(' ').length;
  return [...fitting].sort(
    (a, b) => Number(b.formal) - Number(a.formal) || length(a) - length(b) || a.first - b.first,
  )[0];
}

const ALIAS = /["“]([^"“”]{2,40}?),?["”]/g;
const MAY_INTRODUCE = /[(（]|known\s+as|trading\s+as|operating\s+as/;
const KNOWN_AS =
  /^[^()“”:;]{0,25}?,? \(?(?:also |otherwise |now |currently )?(?:known|operating|trading) as ["“]?((?:\p{Lu}[\p{L}\p{N}&.-]*)(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3})/u;

/** '("Norvane" or the "Company")', '(NTI)', ', known as NVT outside the United States'. */
function introducedShorts(reading: Reading, companies: readonly Company[]): [string, Company][] {
  const found: [string, Company][] = [];
  const byFirstWord = grouped(companies, ({ core }) => core.split(' ', 1)[0]?.toLowerCase() ?? '');
  for (const sentence of reading.sentences) {
    if (!MAY_INTRODUCE.test(sentence.text)) continue;
    const text = sentence.text.replace(/\s+/g, ' ');
    const words = new Set(sentence.tokens.map((token) => token.lower));
    for (const company of [...words].flatMap((word) => byFirstWord.get(word) ?? [])) {
      const at = text.indexOf(company.core);
      if (at < 0) continue;
      const after = text.slice(at + company.core.length, at + company.core.length + 260);
      for (const short of shortsAfter(after, company)) found.push([keyOf(short), company]);
    }
  }
  return found;
}

function shortsAfter(after: string, { core }: Company): string[] {
  const shorts: string[] = [];
  const known = KNOWN_AS.exec(after)?.[1];
  if (known) shorts.push(known.replace(/[.,]$/, ''));
  const bracket = /^(?:[^()]{0,12} \(publ\))?[^()]{0,160}?[(（]([^()（）]{1,100})[)）]?/.exec(after);
  const inside = bracket?.[1] ?? '';
  const near = (bracket?.[0].lastIndexOf(inside) ?? 0) < 30;
  for (const [, name = ''] of matchesIn(inside, ALIAS)) {
    const short = name.replace(/^the /, '');
    if (isShortOf(short, core) || (near && isOwnWord(short))) shorts.push(short);
  }
  if (near && /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u.test(inside) && isShortOf(inside, core)) shorts.push(inside);
  const marked = near ? /^(\p{Lu}\p{Ll}{2,9})[®™]$/u.exec(inside)?.[1] : undefined;
  if (marked && isSubsequence(marked.toLowerCase(), core.toLowerCase())) shorts.push(marked);
  return shorts;
}

/** One word of no dictionary, quoted right behind the name: it can stand for nothing else. */
const isOwnWord = (short: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}-]+$/u.test(short) && !isCommonWord(short.toLowerCase());

/** Whether a bracket's name is made from the company's: its words, or its letters in their order. */
function isShortOf(name: string, core: string): boolean {
  const words = core.toLowerCase().split(/[\s-]+/);
  const parts = name.toLowerCase().split(/[\s-]+/);
  if (parts.every((part) => words.includes(part)))
    return !parts.every((part) => isCommonWord(part) && !mayBeFirstName(part) && words[0] !== part);
  if (!/^\p{Lu}[\p{Lu}\d&-]*$/u.test(name))
    return core.toLowerCase().replace(/\s/g, '').startsWith(name.toLowerCase().replace(/\s/g, ''));
  return isSubsequence(name.toLowerCase().replace(/[^\p{L}\d]/gu, ''), core.toLowerCase());
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length > 1 && text.startsWith(letters.charAt(0));
}
