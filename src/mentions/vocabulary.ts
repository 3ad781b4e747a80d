import nlp from '../nlp.js';
import { wordsOf } from './lexicon.js';

const COMMON_TAGS = new Set(
  `Adjective Comparative Superlative Adverb Singular Noun Uncountable Plural Verb Infinitive PresentTense PastTense Gerund
  Participle Copula Modal Preposition Conjunction Determiner Pronoun Possessive QuestionWord Actor Value Ordinal Cardinal
  TextValue Multiple Negative Duration Unit Condition Expression Honorific`.split(/\s+/),
);
const PLACE_TAGS = new Set(['City', 'Country', 'Region', 'Place', 'Demonym']);
const NAME_TAGS = new Set(['FirstName', 'MaleName', 'FemaleName']);

type Tags = string | readonly string[];
/** compromise does not type its own lexicon: word in lower case to its tag or tags. */
function isLexicon(value: unknown): value is Readonly<Record<string, Tags>> {
  return typeof value === 'object' && value !== null;
}

const model: object = nlp.model();
const one: unknown = 'one' in model ? model.one : undefined;
const inner: unknown = typeof one === 'object' && one !== null && 'lexicon' in one ? one.lexicon : {};
const lexicon = isLexicon(inner) ? inner : {};
const english = wordsOf('english-words');
const filingWords = wordsOf('filing-words');
const firstNames = wordsOf('first-names');
const commonFirstNames = wordsOf('ambiguous-first-names');
const places = wordsOf('places');

function hasTag(word: string, wanted: ReadonlySet<string>): boolean {
  if (!Object.hasOwn(lexicon, word)) return false;
  const tags = lexicon[word];
  if (tags === undefined) return false;
  return typeof tags === 'string' ? wanted.has(tags) : tags.some((tag) => wanted.has(tag));
}

/** An English dictionary word or a word that filings capitalise; in lower case. */
export function isCommonWord(word: string): boolean {
  if (english.has(word) || filingWords.has(word) || hasTag(word, COMMON_TAGS)) return true;
  return word.includes('-') && word.split('-').every((part) => part !== '' && isCommonWord(part));
}

/** A word that filings write with a capital and that names nothing; in lower case. */
export const isFilingWord = (word: string): boolean => filingWords.has(word);

/** A country, region, city or what is called after one; in lower case. */
export function isPlace(word: string): boolean {
  return places.has(word) || hasTag(word, PLACE_TAGS);
}

/** A given name that hardly means anything else; in lower case. */
export function isFirstName(word: string): boolean {
  if (commonFirstNames.has(word)) return false;
  return firstNames.has(word) || hasTag(word, NAME_TAGS);
}

/** A given name, also one that is a word or a place too ('Will', 'Florence'); in lower case. */
export function mayBeFirstName(word: string): boolean {
  return firstNames.has(word) || commonFirstNames.has(word) || hasTag(word, NAME_TAGS);
}

/** A verb in its plain form; in lower case. */
export const isVerb = (word: string): boolean => hasTag(word, INFINITIVE);
const INFINITIVE = new Set(['Infinitive']);

/** A verb in the third person or the past, as headlines capitalise it ('Announces', 'Acquired'); in lower case. */
export function isHeadlineVerb(word: string): boolean {
  return (word.endsWith('s') || word.endsWith('d')) && hasTag(word, TENSES);
}
const TENSES = new Set(['PresentTense', 'PastTense']);

const FUNCTION_TAGS = new Set([
  'Preposition',
  'Conjunction',
  'Determiner',
  'Pronoun',
  'Possessive',
  'Modal',
  'Copula',
  'QuestionWord',
  'Condition',
  'Adverb',
  'Negative',
]);
const OTHERS = new Set(
  'upon its their our your this that these those there then here yet also not no an a in to as'.split(' '),
);

/** A small word of English grammar; in lower case. */
export function isFunctionWord(word: string): boolean {
  return OTHERS.has(word) || hasTag(word, FUNCTION_TAGS);
}
