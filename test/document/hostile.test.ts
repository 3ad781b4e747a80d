import { expect, it } from 'vitest';
import { readDocuments } from '../../src/document/index.js';
import { InputError } from '../../src/errors.js';
import { readFiling } from '../../src/filing/index.js';
import type { Filing } from '../../src/model.js';
import { filingOf } from './reading.js';

const SIZE = 200_000;
const many = (part: string): string => part.repeat(SIZE / part.length);
/** Far above what linear work needs here, far below what quadratic work would take. */
const MILLISECONDS = 10_000;

it.each([
  'a',
  'A',
  'aB',
  '(',
  ')',
  '()',
  '.',
  'a.',
  'A. ',
  'the ',
  '**',
  '**a ',
  '# ',
  '## a ',
  '| ',
  'a | ',
  'e\u0301',
  '"',
  '&amp',
  '<',
  '<div>',
  '<html><table><tr><td>',
  '<html><sup>',
  '\n',
  'a\n',
  'a b\n\n',
  ' ',
  '<PAGE>\n1\n',
  '[',
  '[a](',
  '![',
  '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n',
  'AND THE FIRM OF\n\n',
  '-',
  'x-',
  'a/',
  'a,',
  'Aand',
  'item 1. a\n',
  'a@b.com\n',
  '<REUTERS>\n<BODY>',
  '\\',
  '*a ',
  '1.',
  'A, Jan. 1 ',
  '—',
  '—a',
  'About Ab ',
])('takes linear time over %j without end', { timeout: 60_000 }, (part) => {
  const text = `Beta Corp said so today. ${many(part)}`;
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
