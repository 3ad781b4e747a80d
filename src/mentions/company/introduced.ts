import { grouped } from '../../grouped.js';
import type { Reading } from '../../model.js';
import { innKind } from '../drug/inn.js';
import { loadLexicon, wordsOf } from '../lexicon.js';
import { isCommonWord, isFilingWord, isFirstName, isPlace } from '../vocabulary.js';
import { byContext } from './by-context.js';
import { byForm } from './by-form.js';
import { type Candidate, keyOf } from './candidate.js';
import { institutions } from './institution.js';
import { isLegalForm, withoutLegalForm } from './legal-form.js';

/** A company as the filing introduces it. */
export interface Company {
  readonly key: string;
  /** Without legal form, in the case that the text prefers. */
  readonly core: string;
  readonly rule: string;
  /** The name itself says that it is a firm; else only its surroundings do. */
  readonly formal: boolean;
  /** No other kind of thing stands in the places where this name was found. */
  readonly sure: boolean;
  /** Orders companies by the place of their first mention. */
  readonly first: number;
}

const NOT_COMPANIES = new Set(loadLexicon('not-companies').map(([name = '']) => keyOf(name)));
const FORMAL: ReadonlySet<string> = new Set([
  'legal form',
  'institution',
  'ends like a firm',
  'ampersand',
  'registrant',
]);
const HEADS = wordsOf('firm-heads');
const STRONG_HEADS: ReadonlySet<string> = new Set(
  loadLexicon('firm-heads').flatMap(([word = '', strength]) => (strength === 'strong' ? [word.toLowerCase()] : [])),
);
const INSTITUTIONS = wordsOf('institution-heads');
/** What is said of firms and hardly of people. */
const DEALS: ReadonlySet<string> = new Set([
  'deals',
  'deal with',
  'acquirer',
  'licensor',
  'possession',
  'ticker',
  'apposition',
  'such as',
]);
const SURE: ReadonlySet<string> = new Set([
  'ticker',
  'apposition',
  'office',
  'career',
  'source',
  'contact',
  'deal with',
  'acquirer',
  'such as',
  'adviser',
  'role in brackets',
  'covers',
  'brackets',
]);
const ENOUGH = 1;
/** Tokens of a name at the most: what is longer is a list whose commas are lost, or noise. */
const LONGEST_NAME = 30;
/** More than the tokens of any sentence that counts: orders by sentence, then by place in it. */
const FURTHER = 1e5;
/** Of a name that is made of dictionary words, places or few capitals more is asked. */
const ENOUGH_FOR_WORDS = 1.8;
const ENOUGH_FOR_LETTERS = 2;

/** Candidates of a filing by the key of their name. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** Three recognisers ask for the candidates of one filing: it is looked through once. */
const seen = new WeakMap<Reading, Candidates>();

/** Everything in a filing that may name a company. */
export function candidatesOf(reading: Reading): Candidates {
  const known = seen.get(reading) ?? candidatesIn(reading);
  seen.set(reading, known);
  return known;
}

/** The beginnings, of two words and more, of all names that say by themselves that they are firms; as `keyOf` gives them. */
export function firmNames(reading: Reading): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [key, group] of candidatesOf(reading)) {
    if (
      !group.some(({ rule, score }) => FORMAL.has(rule) && score >= ENOUGH) &&
      scoreOf(group.filter(({ rule }) => DEALS.has(rule))) < ENOUGH
    )
      continue;
    const words = key.split(' ');
    for (let length = 2; length <= words.length; length += 1) names.add(words.slice(0, length).join(' '));
  }
  return names;
}

function candidatesIn({ sentences }: Reading): Candidates {
  const all = sentences
    .flatMap((sentence) => [...byForm(sentence), ...institutions(sentence), ...byContext(sentence)])
    .filter(({ run }) => run.to - run.from <= LONGEST_NAME);
  const groups = grouped(all, ({ core }) => keyOf(core));
  for (const key of groups.keys()) if (isExcluded(key)) groups.delete(key);
  return groups;
}

/** All companies of a filing, in the order of their first mention. */
export function introducedCompanies(reading: Reading): Company[] {
  const companies = [...candidatesOf(reading)].flatMap(([key, group]) => {
    const formal = group.some(({ rule }) => FORMAL.has(rule));
    return scoreOf(group) >= (formal ? ENOUGH : threshold(key, group[0]?.core ?? '')) ? [toCompany(key, group)] : [];
  });
  return [...companies, ...registrants(reading, companies)].sort(
    (a, b) => a.first - b.first || (a.key < b.key ? -1 : 1),
  );
}

/** Exchanges, regulators, newswires and the like; `key` is as `keyOf` gives it. */
export function isExcluded(key: string): boolean {
  if (
    key.length < 2 ||
    NOT_COMPANIES.has(key) ||
    /wire$|(?:^| )r ?& ?d$|^[a-z]+ affairs$/.test(key) ||
    withoutLegalForm(key) === '' ||
    isLegalForm(key)
  )
    return true;
  const words = key.split(' ');
  for (let length = 2; length <= Math.min(5, words.length); length += 1) {
    if (NOT_COMPANIES.has(words.slice(0, length).join(' '))) return true;
  }
  // 'ADC Therapeutics' is a firm
  if (words.length === 2 && STRONG_HEADS.has(words[1] ?? '')) return false;
  return NOT_COMPANIES.has(words[0] ?? '') && words[0] !== 'six' && words[0] !== 'science' && words[0] !== 'nature';
}

function scoreOf(group: readonly Candidate[]): number {
  const best = new Map<string, number>();
  for (const { sentence, rule, score } of group) {
    const at = FORMAL.has(rule) ? rule : `${rule} ${sentence.index}`;
    best.set(at, Math.max(best.get(at) ?? 0, score));
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}

const OFFICIAL = /^(?:agency|authority|ministry|commission|department|parliament|government|court|congress|senate)$/;
/** 'Norvane Valley', 'Tarn Park': where somebody is. */
const GEOGRAPHIC = /^(?:valley|park|bay|beach|square|hills|heights|springs|harbor|harbour)$/;
const COMPASS = /^(?:north|south|east|west)$/;
/** A field of medicine or of a firm's work, as titles have it. */
const DEPARTMENT =
  /(?:ology|iatry|iatrics|informatics|statistics|biometrics|vigilance|proteomics|oncology|surgery|affairs|operations)$/;

function threshold(key: string, core: string): number {
  const words = key.split(' ');
  if (words.length === 1 && (/[\dα-ω]/.test(key) || innKind(key) || DEPARTMENT.test(key)))
    return Number.POSITIVE_INFINITY;
  const last = words.at(-1) ?? '';
  if (OFFICIAL.test(last) || GEOGRAPHIC.test(last) || INSTITUTIONS.has(last) || words.every((word) => HEADS.has(word)))
    return Number.POSITIVE_INFINITY;
  if (words.length > 1 && isFilingWord(last) && !COMPASS.test(last)) return Number.POSITIVE_INFINITY;
  if (words.length === 1 && core === core.toUpperCase()) return ENOUGH_FOR_LETTERS;
  if (words.every((word) => isPlace(word))) return 5;
  if (words.every((word) => isCommonWord(word))) return words.length > 1 ? ENOUGH_FOR_WORDS : Number.POSITIVE_INFINITY;
  if (words.every((word) => isCommonWord(word) || isPlace(word) || isFirstName(word))) return ENOUGH_FOR_WORDS;
  return ENOUGH;
}

function toCompany(key: string, group: readonly Candidate[]): Company {
  const written = group.find(({ core }) => core !== core.toUpperCase()) ?? group[0];
  const strongest = [...group].sort((a, b) => b.score - a.score)[0];
  return {
    key,
    core: (written?.core ?? key).replace(/\s+/g, ' '),
    rule: strongest?.rule ?? 'form',
    formal: group.some(({ rule }) => FORMAL.has(rule)),
    sure: group.some(({ rule }) => FORMAL.has(rule) || SURE.has(rule)),
    first: Math.min(...group.map(({ sentence, run }) => sentence.index * FURTHER + run.from)),
  };
}

/** The name that the SEC's header gives, and those it had before. */
function registrants({ filing }: Reading, known: readonly Company[]): Company[] {
  const { registrant } = filing;
  if (!registrant) return [];
  return [registrant.name, ...registrant.formerNames.map(({ name }) => name)].flatMap((name) => {
    const core = withoutLegalForm(name);
    const key = keyOf(core);
    return known.some((company) => company.key === key)
      ? []
      : [{ key, core, rule: 'registrant', formal: true, sure: true, first: 0 }];
  });
}
