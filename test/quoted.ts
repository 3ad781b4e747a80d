import { expect } from 'vitest';
import { InputError } from '../src/errors.js';
import { check } from '../src/graph/check.js';
import type { Extraction } from '../src/model.js';
import { extract } from '../src/pipeline.js';
import { accountOf } from '../src/resolution/index.js';

/** Nothing where the input is refused as no filing; every other error is one. */
export function extractOrRefuse(input: string | Uint8Array): Extraction | undefined {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  try {
    return extract({ name: 'test.txt', bytes });
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Every span must quote its document, lie in its sentence, and name an entity that is there. */
export function expectQuoted(extraction: Extraction): void {
  const { reading, entities, statements } = extraction;
  check(accountOf(extraction));
  const textOf = (index: number) => reading.filing.documents[reading.sentences[index]?.document ?? -1]?.text ?? '';
  const ids = new Set(entities.map(({ id }) => id));
  for (const { mentions } of entities)
    for (const one of mentions) expect(textOf(one.sentence).slice(one.start, one.end)).toBe(one.text);
  for (const { subject, object, qualifiers, status, because, evidence } of statements) {
    for (const id of [subject, object, qualifiers.licensor ?? subject, qualifiers.by ?? subject])
      expect(ids).toContain(id);
    expect(evidence.length).toBeGreaterThan(0);
    expect(status === 'asserted' || because !== undefined).toBe(true);
    for (const one of evidence) {
      const within = reading.sentences[one.sentence];
      expect(textOf(one.sentence).slice(one.start, one.end)).toBe(one.quote);
      expect(one.quote.trim()).not.toBe('');
      expect(within && within.start <= one.start && one.end <= within.end).toBe(true);
    }
  }
}
