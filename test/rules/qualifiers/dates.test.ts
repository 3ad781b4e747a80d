import { describe, expect, it } from 'vitest';
import { dateOf, datesIn } from '../../../src/rules/qualifiers/dates.js';
import { facts } from '../../relations/reading.js';

describe('dates are as precise as they are written', () => {
  it.each([
    ['on May 2, 2004', ['2004-05-02']],
    ['on May 2nd, 2004', ['2004-05-02']],
    ['on 2 May 2004', ['2004-05-02']],
    ['the 2nd day of May, 2004', ['2004-05-02']],
    ['on 02-May-2004', ['2004-05-02']],
    ['on Sept. 30, 1999', ['1999-09-30']],
    ['on 2004-05-02', ['2004-05-02']],
    ['in January 2003', ['2003-01']],
    ['in January of 2003', ['2003-01']],
    ['in 1999', ['1999']],
    ['since late 1999', ['1999']],
    ['in 1998 and in March 1999', ['1998', '1999-03']],
    ['on MAY 2, 2004', ['2004-05-02']],
  ])('%s', (text, expected) => expect(datesIn(text).map(({ iso }) => iso)).toEqual(expected));

  it.each([
    'on June 16',
    'in the second quarter',
    'for 1999 patients',
    'after 2004.5 mg',
    'on May 42, 2004',
    'on 2004-13-01',
    'patent number 1999',
    'in 1999-2001',
    'may 2',
  ])('none in: %s', (text) => expect(datesIn(text)).toEqual([]));

  it('quotes what it read', () => {
    const text = 'It was signed on May 2, 2004 in Tarn.';
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['May 2, 2004']);
  });
});

describe('the date of what a clause says', () => {
  const near = (text: string, verb: string) => dateOf(text, 0, text.length, text.indexOf(verb));

  it.each([
    ['In 1999, Norvane licensed it, and in 2003 Ostrel returned it.', 'licensed', '1999'],
    ['In 1999, Norvane licensed it, and in 2003 Ostrel returned it.', 'returned', '2003'],
    ['Norvane licensed it until 2010.', 'licensed', undefined],
    ['Norvane licensed it in 1999; the license expires on May 2, 2010.', 'licensed', '1999'],
    ['For the quarter ended March 31, 2003, Norvane licensed it.', 'licensed', undefined],
    ['Norvane licensed it.', 'licensed', undefined],
    ['It terminated, effective May 2, 2004, the agreement of June 3, 1999.', 'agreement', '1999-06-03'],
    ['It terminated the agreement, which expires on May 2, 2004.', 'agreement', undefined],
  ])('%s %s: %s', (text, verb, expected) => expect(near(text, verb)).toBe(expected));
});

it('the day on which something ends is that of its end', () => {
  const text = 'It terminated, effective May 2, 2004, the agreement of June 3, 1999.';
  expect(dateOf(text, 0, text.length, text.indexOf('terminated'), { ends: true })).toBe('2004-05-02');
});

describe('the day of the news', () => {
  it('is the date of the document, where the text says today', () =>
    expect(
      facts(
        'TARN, May 2, 2004 – Norvane Pharma, Inc. today announced that it has licensed norvatinib to Ostrel.',
        'LICENSED_TO',
        ['date'],
      ),
    ).toEqual(['norvatinib -> Ostrel date=2004-05-02']));

  it('is not the date of an older deal', () =>
    expect(
      facts(
        'TARN, May 2, 2004 – Norvane Pharma, Inc. today announced data on norvatinib.\n\nNorvane licensed norvatinib to Ostrel.',
        'LICENSED_TO',
        ['date'],
      ),
    ).toEqual(['norvatinib -> Ostrel']));
});
