import { wordsOf } from '../lexicon.js';
import { isCommonWord, isFirstName, isPlace } from '../vocabulary.js';
import { codeStrength } from './codes.js';
import { innKind } from './inn.js';

const noMolecules = wordsOf('not-molecules');
const english = wordsOf('english-words');
const ENGLISH =
  /(?:ly|ing|ed|tion|tions|sion|ment|ments|ity|ies|ness|ics|ogy|ers?|ors?|als?|ous|able|ible|ive|ives|ance|ence|ences|ates?|ized?|therapy|therapies|ology|ists?|isms?|ants?|ents?|eous|ular|ory|ary|ical|pathy|itis|emia|osis|oses|cells?|peptides?|sterol|somes?|phages?|plasms?|cytes?|kines?|genic|genes?|ose|oids?)$/;

/** A kind of medicine, a disease or a part of a deal; in lower case. */
export const isNoMolecule = (word: string): boolean => noMolecules.has(word);

/** Ends as English words do and coined names do not; in lower case. */
export const isEnglish = (word: string): boolean => ENGLISH.test(word);

const isPlain = (word: string): boolean =>
  noMolecules.has(word) ||
  english.has(word) ||
  english.has(word.replace(/e?s$/, '')) ||
  isCommonWord(word) ||
  isPlace(word) ||
  isFirstName(word);

/** 'DeliveryAcme', 'InApril': a word that a lost line break glued to the next one. */
export const isGlued = (word: string): boolean => {
  const [first = '', second] = word.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
  return (
    second !== undefined && english.has(first.toLowerCase()) && (first.length > 3 || isPlain(second.toLowerCase()))
  );
};

/** A word that means something else than a molecule, or is compounded of such words; in lower case. */
export const isOrdinary = (word: string): boolean =>
  isPlain(word) || word.split(/[-‐‑]/).every((part) => part.length < 3 || isPlain(part));

/** Whether a word may be another name of a known molecule: a code, a stem, a coined word (in lower case only if `lower`). */
export function mayName(name: string, lower: boolean): boolean {
  const [word = ''] = name.replace(/^[a-z]+ (?:[A-Z][a-z]? )?\d{2,3}m? (?=\p{L})/u, '').split(' ');
  if (codeStrength(name.replace(' ', '-')) || innKind(word)) return true;
  if (word.length < 4 || isOrdinary(word.toLowerCase())) return false;
  if (/^\p{Lu}/u.test(word)) return !/^\p{Lu}{2,4}s?$/u.test(word);
  return lower && word.length > 5 && !isEnglish(word);
}

/** 'Xbrand (xgeneric)': a capitalised and a lower-case word, both coined, are a brand and its substance. */
export function isCoinedPair(brand: string, generic: string): boolean {
  if (!/^\p{Lu}[\p{L}-]{4,}$/u.test(brand) || !/^\p{Ll}{6,}$/u.test(generic)) return false;
  const [left, right] = [brand.toLowerCase(), generic.toLowerCase()];
  return (
    !isOrdinary(left) &&
    !isEnglish(left) &&
    !isOrdinary(right) &&
    !isEnglish(right) &&
    !/^\p{Lu}+$/u.test(brand.slice(0, 5))
  );
}
