import type { Mark, NounPhrase, Phrase, VerbGroup } from './phrases.js';

const PREPOSITION_CLASSES = new Set(['preposition', 'to']);

export const isMark = (phrase: Phrase | undefined): phrase is Mark => phrase?.kind === 'mark';
export const isNoun = (phrase: Phrase | undefined): phrase is NounPhrase => phrase?.kind === 'noun';
export const isVerb = (phrase: Phrase | undefined): phrase is VerbGroup => phrase?.kind === 'verb';
export const isComma = (phrase: Phrase | undefined): boolean => isMark(phrase) && phrase.word.text === ',';
export const isAnd = (phrase: Phrase | undefined): boolean => isMark(phrase) && phrase.word.class === 'conjunction';
export const isPreposition = (phrase: Phrase | undefined): phrase is Mark =>
  isMark(phrase) && PREPOSITION_CLASSES.has(phrase.word.class);
export const isRelative = (phrase: Phrase | undefined): phrase is Mark =>
  isMark(phrase) && phrase.word.class === 'relative';
export const isAdverb = (phrase: Phrase | undefined): boolean => isMark(phrase) && phrase.word.class === 'adverb';
export const opens = (phrase: Phrase | undefined): boolean =>
  isMark(phrase) && (phrase.word.text === '(' || phrase.word.text === '[');
export const closes = (phrase: Phrase | undefined): boolean =>
  isMark(phrase) && (phrase.word.text === ')' || phrase.word.text === ']');
export const isQuote = (phrase: Phrase | undefined): boolean => isMark(phrase) && /^["“”']$/.test(phrase.word.text);
export const ends = (phrase: Phrase | undefined): boolean =>
  isMark(phrase) && /^[;:—–.!?]$|^-{2,}$/.test(phrase.word.text);
/** A word that opens a clause of its own: 'which', 'if'. */
export const opensClause = (phrase: Phrase): boolean =>
  isMark(phrase) && (phrase.word.class === 'relative' || phrase.word.class === 'subordinator');
