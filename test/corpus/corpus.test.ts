import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/model.js';
import { extract } from '../../src/pipeline.js';
import { corpus, filing } from './submission.js';
import { word } from './words.js';

const FILINGS = 30;

describe('the corpus of the benchmark', () => {
  it('is the same for the same seed, and each filing is made alone', () => {
    const all = [...corpus(FILINGS)];
    expect([...corpus(FILINGS)]).toEqual(all);
    expect(all.map((_, at) => filing(1, FILINGS, at))).toEqual(all);
    expect([...corpus(FILINGS, 2)]).not.toEqual(all);
    expect(new Set(all.map(({ name }) => name)).size).toBe(FILINGS);
  });

  it('is as long as filings are', () => {
    const sizes = [...corpus(FILINGS)].map(({ text }) => text.length).sort((a, b) => a - b);
    expect(sizes[0]).toBeGreaterThan(4000);
    expect(sizes.at(-1)).toBeLessThan(12_000);
  });

  it('never gives two things one word', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => word(at));
    expect(new Set(words).size).toBe(words.length);
  });

  it('is read: facts of every relation, and hardly a filing without', () => {
    const read = [...corpus(FILINGS)].map(({ name, text }) =>
      extract({ name, bytes: new TextEncoder().encode(text) }).statements.filter(({ status }) => status === 'asserted'),
    );
    const types = new Set(read.flatMap((statements) => statements.map(({ type }) => type)));
    expect([...types].sort()).toEqual([...RELATION_TYPES].sort());
    expect(read.filter((statements) => statements.length < 5)).toEqual([]);
  });
});
