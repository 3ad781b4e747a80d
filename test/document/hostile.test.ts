import { expect, it } from 'vitest';
import { readDocuments } from '../../src/document/index.js';
import { InputError } from '../../src/errors.js';
import { readFiling } from '../../src/filing/index.js';
import type { Filing } from '../../src/model.js';
import { ENDLESS, endless, titleOf } from '../units.js';
import { filingOf } from './reading.js';

const SIZE = 200_000;
/** Far above what linear work needs here, far below what quadratic work would take. */
const MILLISECONDS = 10_000;

const shapes = ENDLESS.map((shape) => [titleOf(shape), shape] as const);

it.each(shapes)('takes linear time over %s', { timeout: 60_000 }, (_, shape) => {
  const text = endless(shape, SIZE);
  const began = performance.now();
  const { filing, sentences } = readDocuments(readOrRefuse(text));
  expect(performance.now() - began).toBeLessThan(MILLISECONDS);
  for (const { document, start, end, text: words } of sentences) {
    if (filing.documents[document]?.text.slice(start, end) !== words) throw new Error(`${start}-${end} is no quote`);
  }
});

/** No prose is left of some of these; that is said and is no crash. */
function readOrRefuse(text: string): Filing {
  try {
    return readFiling({ name: 'x', bytes: new TextEncoder().encode(text) });
  } catch (error) {
    if (error instanceof InputError) return filingOf('');
    throw error;
  }
}
