import { describe, expect, it } from 'vitest';
import { phaseAt, phaseOf, statusOf } from '../../../src/rules/qualifiers/trial.js';

describe('the phase of a study', () => {
  it.each([
    ['a Phase 2 trial', 'Phase 2'],
    ['a Phase II trial', 'Phase II'],
    ['a phase 1/2 study', 'phase 1/2'],
    ['a Phase I/II study', 'Phase I/II'],
    ['a Phase 1b/2a study', 'Phase 1b/2a'],
    ['a Phase Ib study', 'Phase Ib'],
    ['a Phase\n3 study', 'Phase 3'],
    ['preclinical models', 'preclinical'],
    ['in xenografts', 'preclinical'],
    ['IND-enabling studies', 'preclinical'],
  ])('%s: %s', (text, expected) => expect(phaseOf(text)).toBe(expected));
  it.each(['an early phase', 'phase 12', 'the next phase of growth', 'clinical studies'])('none in: %s', (text) =>
    expect(phaseOf(text)).toBeUndefined(),
  );
});

describe('of several phases that of', () => {
  it.each([
    ['in Phase 3 in melanoma and in Phase 2 in glioma', 'melanoma', 'Phase 3'],
    ['in Phase 3 in melanoma and in Phase 2 in glioma', 'glioma', 'Phase 2'],
    ['in melanoma in Phase 3 and in glioma in Phase 2', 'melanoma', 'Phase 3'],
    ['in melanoma in Phase 3 and in glioma in Phase 2', 'glioma', 'Phase 2'],
    ['in Phase 3 in melanoma and glioma', 'glioma', undefined],
  ])('%s: %s', (text, cancer, expected) =>
    expect(phaseAt(text, text.indexOf('melanoma'), text.indexOf(cancer))).toBe(expected),
  );
});

describe('how far it has come', () => {
  it.each([
    ['was approved in Japan', 'approved'],
    ['received orphan drug designation', 'orphan drug designation'],
    ['received fast track designation', 'fast track designation'],
    ['is sold in Chile', 'sold'],
    ['the trial was completed', 'completed'],
    ['was placed on clinical hold', 'clinical hold'],
  ])('%s: %s', (text, expected) => expect(statusOf(text)).toBe(expected));
  it.each(['is in Phase 2', 'was not studied'])('none in: %s', (text) => expect(statusOf(text)).toBeUndefined());
});
