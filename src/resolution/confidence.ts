import type { Evidence } from '../model.js';

/** What one sentence is worth, and how much each further one takes from the doubt that is left. */
const ONE_SENTENCE = 0.9;
const FURTHER_SENTENCE = 0.5;

/**
 * Belief in a statement from its evidence in one filing, from 0 to 1: one sentence 0.9, and each further sentence
 * halves the doubt. A sentence that two rules read alike counts once.
 */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const sentences = new Set(evidence.map((one) => one.sentence)).size;
  const doubt = (1 - ONE_SENTENCE) * FURTHER_SENTENCE ** Math.max(0, sentences - 1);
  return Math.round((1 - doubt) * 1000) / 1000;
}
