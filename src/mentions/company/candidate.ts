import type { Sentence } from '../../model.js';
import type { Run } from '../capitals.js';

/** A stretch of tokens that may name a company. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly run: Run;
  /** As written, with its legal form. */
  readonly text: string;
  /** Without legal form. */
  readonly core: string;
  /** From 0; from 1 on it is a company. Scores of one name add up over the filing. */
  readonly score: number;
  readonly rule: string;
}

/** Names are compared in lower case, with single blanks and without dots. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase();
  // most names are words with single blanks between them
  if (!UNTIDY.test(lower)) return lower;
  return lower.replace(/[.,]/g, '').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
}
const UNTIDY = /[.,’]|[^\S ]|^ | $| {2}/;
