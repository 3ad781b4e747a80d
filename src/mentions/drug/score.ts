import type { Sentence, Span } from '../../model.js';
import { isKnownTarget } from '../antigen/names.js';
import { isShouted } from '../capitals.js';
import { isCommonWord } from '../vocabulary.js';
import { codeStrength, isNoCode, isTrialName } from './codes.js';
import type { Place } from './contexts.js';
import { innKind } from './inn.js';
import { SURE } from './names.js';
import { isEnglish, isGlued, isNoMolecule, isOrdinary } from './words.js';

/** Contexts that other things stand in as well: two of them are needed, or one and a surer sign. */
const LOOSE: ReadonlySet<string> = new Set([
  'drug/rights',
  'drug/handled',
  'drug/studied',
  'drug/fared',
  'drug/against-disease',
  'drug/before-phase',
  'drug/traded',
  'drug/compared',
]);

/** Where a brand in capitals stands, and no trial, firm or target: 'commercialization of ZORIANA'. */
const isTradedBrand = (sentence: Sentence, span: Span, name: string, { rule }: Place): boolean =>
  (rule === 'drug/handled' || rule === 'drug/traded') &&
  /^\p{Lu}{6,}$/u.test(name) &&
  !isShouted(sentence) &&
  !/\blicen[sc]e (?:to|for|of)\s+$/i.test(sentence.text.slice(Math.max(0, span.start - 16), span.start));

/** 'ZORIANA-12': a word and a number, as trials are called. */
const TRIAL = /^[A-Za-z]{5,}[-‐‑](?:\d|[A-Z][a-z]+\d)/;

/** How surely a name at a place is a molecule's, from 0 (it is none) to `SURE`. */
export function scoreOf(sentence: Sentence, span: Span, name: string, place: Place): number {
  const loose = LOOSE.has(place.rule);
  const [word = ''] = name.toLowerCase().split(' ');
  if (place.kind === 'Antibody' && place.rule === 'drug/apposition' && /^[A-Z]\d{1,3}$/.test(name)) return SURE;
  // 'therapy for X-linked disease'
  if (/^\p{Ll}{1,4} /u.test(name)) return 0;
  if (isNoCode(name) || isKnownTarget(name) || isTrialName(sentence.text, span.end)) return 0;
  if (loose && TRIAL.test(name)) return 0;
  if (codeStrength(name.replace(' ', '-')))
    return place.rule === 'drug/before-phase' || (/\s/.test(name) && loose) ? 1 : SURE;
  if (innKind(word)) return 1;
  if (word.length < 5 || isGlued(name)) return 0;
  if (place.rule === 'drug/marked') return isBrand(sentence, span, word) ? SURE : 0;
  if (isOrdinary(word) || isPartOfName(sentence.text, span)) return 0;
  if (/^\p{Ll}/u.test(name)) return lowerScore(word, place, /^\p{Ll}+[-‐‑]\p{Lu}$/u.test(name));
  if (/^\p{Lu}{2,5}$/u.test(name) && loose) return 0;
  if (isTradedBrand(sentence, span, name, place)) return SURE;
  const opens = span.start < 4 && !/\p{L}/u.test(sentence.text.slice(0, span.start));
  return loose || (opens && isEnglish(word)) ? 1 : SURE;
}

/** A lower-case word needs a context that allows it, and must not end as English words do. */
/** How new names of substances end, and few other words that are traded. */
const COINED_END =
  /(?<!tox|prote|glob|ch|tr|insul|vitam|diox|muc|lect|chlor|brom|iod|fluor|sulf|cyan|sacchar|glycer|phosph|nitr|carbon)(?:in|ine|ib|ab|ol|il|an|ide|ate|am|or|um|en|ir|ast|ax|el|id|art|ug)$/;

/** `lettered`: a capital behind a hyphen tells it from its kin, as in 'calvotherin-B'. */
const lowerScore = (word: string, place: Place, lettered: boolean): number => {
  if (!place.lower || word.length < 6 || (/[-‐‑]/.test(word) && !lettered) || isEnglish(word)) return 0;
  if (/^drug\/(?:traded|compared)$/.test(place.rule) && !(word.length > 7 && COINED_END.test(word))) return 0;
  return place.sure ? SURE : 1;
};

/** A marked word stands alone: 'Tumor Defense Breaker™' is a longer name. */
function isBrand(sentence: Sentence, span: Span, word: string): boolean {
  const before = sentence.text.slice(Math.max(0, span.start - 60), span.start);
  if (isNoMolecule(word) || isPartOfName(sentence.text, span)) return false;
  if (sentence.section !== 'headline' && /(?:\p{Lu}\p{Ll}+\s){2}$/u.test(before)) return false;
  return !(isOrdinary(word) && /\p{Lu}\p{Ll}+\s$/u.test(before));
}

/** Whether capitalised words stand directly beside a capitalised word: then it is a part of a longer name. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return false;
  const after = /^\s+(?:&\s+)?(\p{Lu}[\p{L}]+)/u.exec(text.slice(end, end + 30))?.[1];
  const before = /(?:^|[^.!?:]\s)(\p{Lu}[\p{Ll}]+)\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const shouted = (word: string) => word.length > 1 && word === word.toUpperCase();
  if (shouted(text.slice(start, end)) && ((after && shouted(after)) || (before && shouted(before)))) return false;
  return (
    Boolean(after && !isCommonWord(after.toLowerCase())) ||
    Boolean(before && !isCommonWord(before.toLowerCase()) && !isNoMolecule(before.toLowerCase()))
  );
}
