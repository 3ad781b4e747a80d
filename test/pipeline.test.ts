import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model.js';
import { extract } from '../src/pipeline.js';
import { RELATIONS } from '../src/relations/index.js';
import { toInterchange } from '../src/resolution/interchange.js';
import { expectQuoted, extractOrRefuse } from './quoted.js';

/** What holds for every text, whatever it says. */

const read = (text: string, name = 'test.txt'): Extraction => extract({ name, bytes: new TextEncoder().encode(text) });

const FIRMS = ['Norvane Pharma, Inc.', 'Ostrel Biosciences GmbH', 'Calvet & Sohn AG', 'the University of Tarn'];
const DRUGS = ['norvatinib', 'calvecestat', 'quelvatamab ostredotin', 'NVX-7'];
const SENTENCES = [
  'In 1999, {firm} licensed {drug} to {other}.',
  '{other} returned all rights to {drug} to {firm} on January 8, 2003.',
  '{drug} is being evaluated in a Phase 1/2 trial in patients with ovarian cancer and melanoma.',
  '{firm} (the “Company”) may license {drug} to {other}.',
  '“We are pleased to have {drug},” said Jane Doe, Ph.D., president of {firm}.',
  'Quelvatamab binds specifically to the CD33 antigen, which is expressed in acute myeloid leukemia.',
  '{firm} acquired {other} for $30 million.',
  'The Company’s lead candidate, {drug}, uses the NorvaLink™ platform.',
  'About {firm}',
  '',
];

const filled = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...FIRMS), fc.constantFrom(...FIRMS), fc.constantFrom(...DRUGS))
  .map(([sentence, firm, other, drug]) =>
    sentence.replaceAll('{firm}', firm).replaceAll('{other}', other).replaceAll('{drug}', drug),
  );
const examples = RELATIONS.flatMap(({ frames, never }) => [...frames.map(({ example }) => example), ...never]);
const sentence = fc.oneof(filled, fc.constantFrom(...examples));
const joint = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '\t', ' \u2014 ', '; ');
const prose = fc
  .array(fc.tuple(sentence, joint), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map(([text, between]) => text + between).join(''));

/** Scraps of what filings are made of, and of what they are not. */
const scrap = fc.oneof(
  fc.constantFrom(
    '<',
    '</P>',
    '<PAGE>',
    '&nbsp;',
    '&#8220;',
    '(',
    ')',
    '“',
    '"',
    "'s",
    ' - ',
    '...',
    'Inc.',
    'the',
    'of',
  ),
  fc.constantFrom(
    'licensed',
    'to',
    'which',
    'anti-',
    'CD33',
    'norvatinib',
    'Norvane',
    '\u0000',
    '\u202e',
    'e\u0301',
    '😀',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(' ', '\n', '\t', ', ', '. ', '; '),
);
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(scrap, { maxLength: 80 }).map((parts) => parts.join('')),
);

describe('whatever is read', () => {
  it('every mention and every fact quotes its text', () =>
    fc.assert(
      fc.property(prose, (text) => expectQuoted(read(text))),
      { numRuns: 100, seed: 7 },
    ));

  it('noise neither crashes nor is misquoted', () =>
    fc.assert(
      fc.property(noise, (text) => {
        const got = extractOrRefuse(text);
        if (got) expectQuoted(got);
      }),
      { numRuns: 200, seed: 7 },
    ));

  it('the same input gives the same output', () =>
    fc.assert(
      fc.property(prose, (text) => {
        expect(JSON.stringify(toInterchange(read(text)))).toBe(JSON.stringify(toInterchange(read(text))));
      }),
      { numRuns: 30, seed: 7 },
    ));

  it('what was read before changes nothing', () =>
    fc.assert(
      fc.property(prose, prose, (one, other) => {
        const before = JSON.stringify(toInterchange(read(one)));
        read(other);
        expect(JSON.stringify(toInterchange(read(one)))).toBe(before);
      }),
      { numRuns: 30, seed: 7 },
    ));

  it('the name of the file says nothing', () =>
    fc.assert(
      fc.property(prose, (text) => {
        const facts = ({ statements }: Extraction) => JSON.stringify(statements);
        expect(facts(read(text, 'a/b.txt'))).toBe(facts(read(text, '-')));
      }),
      { numRuns: 20, seed: 7 },
    ));
});

describe('what is empty', () => {
  it.each(['', ' ', '\n\n\n', '.', '\ufeff', '<html></html>'])('%j gives nothing', (text) =>
    expect(extractOrRefuse(text)?.statements ?? []).toEqual([]),
  );
});
