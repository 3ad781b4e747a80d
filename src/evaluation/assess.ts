import type { Extraction } from '../model.js';
import type { GoldDocument } from './gold.js';
import { passageOf } from './passage.js';
import type { Predicted } from './predicted.js';
import { type Finding, score } from './score.js';

/** A miss or a wrong one, with the sentence in which a reader can judge it. */
export interface GoldError {
  readonly document: string;
  readonly outcome: 'missed' | 'wrong';
  readonly kind: string;
  readonly fact: string;
  readonly sentence: string | undefined;
}

/** One document held against its annotation. */
export function assess(
  { name, gold }: GoldDocument,
  extraction: Extraction,
  predicted: Predicted,
): { readonly findings: readonly Finding[]; readonly errors: readonly GoldError[] } {
  const findings = score(gold, predicted);
  const errors = findings.flatMap((finding): GoldError[] => {
    const { outcome, kind, fact } = finding;
    return outcome === 'right'
      ? []
      : [{ document: name, outcome, kind, fact, sentence: passageOf(finding, extraction) }];
  });
  return { findings, errors };
}
