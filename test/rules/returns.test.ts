import { describe, expect } from 'vitest';
import { pairs, sentences } from '../relations/cases.js';
import { facts } from '../relations/reading.js';

/** What a release of 2 May 2004 tells of the return of norvatinib from Ostrel to Norvane. */
const told = (text: string) =>
  facts(`BOSTON, May 2, 2004 -- Norvane met Ostrel about norvatinib.\n\n${text}`, 'REGAINED_FROM', ['date']);

describe('a return of rights', () => {
  sentences(
    'is planned as long as it is put off: %s',
    [
      'The rights to norvatinib revert to Norvane from Ostrel effective 180 days after notice.',
      'Norvane today announced that it regains norvatinib from Ostrel, effective 90 days after notice.',
      'Ostrel returned the rights to norvatinib to Norvane, effective 90 days from today.',
      'Ostrel returned the rights to norvatinib to Norvane, effective ninety (90) days following notice.',
      'Ostrel returned the rights to norvatinib to Norvane, effective at the end of the notice period.',
      'The return of norvatinib from Ostrel to Norvane takes effect in 90 days.',
      'The rights to norvatinib revert to Norvane from Ostrel upon the expiration of the 180-day notice period.',
      'The rights to norvatinib revert to Norvane from Ostrel upon termination of the agreement.',
      'Norvane regains the rights to norvatinib from Ostrel at the end of the notice period.',
      'Norvane regains the rights to norvatinib from Ostrel following a six-month notice period.',
      'Norvane gets back the rights to norvatinib from Ostrel within 90 days.',
      'Norvane will regain the rights to norvatinib from Ostrel within 90 days.',
      'The rights to norvatinib will revert to Norvane from Ostrel on March 31.',
      'Norvane today said that it regains the rights to norvatinib from Ostrel on June 30.',
      'Ostrel returned the rights to norvatinib to Norvane today, effective June 30.',
    ],
    (text) => expect(told(text)).toEqual(['norvatinib -> Ostrel (planned)']),
  );

  pairs(
    'is a fact with the day on which it counts: %s',
    [
      ['The rights to norvatinib reverted to Norvane from Ostrel 180 days after notice.', undefined],
      ['The rights to norvatinib reverted to Norvane from Ostrel upon termination of the agreement.', undefined],
      ['Ostrel returned the rights to norvatinib to Norvane within 90 days.', undefined],
      ['Norvane Regains Rights to Norvatinib From Ostrel After Three Years', undefined],
      ['Ostrel returned the rights to norvatinib to Norvane, effective March 31.', undefined],
      ['Ostrel today returned the rights to norvatinib to Norvane, effective March 31.', undefined],
      ['Ostrel returned the rights to norvatinib to Norvane, effective March 31, 2005.', '2005-03-31'],
      ['Norvane regained the rights to norvatinib from Ostrel today.', '2004-05-02'],
      ['Norvane regained the rights to norvatinib from Ostrel, a licensee since May 1997.', undefined],
    ],
    (text, date) => expect(told(text)).toEqual([`norvatinib -> Ostrel${date === undefined ? '' : ` date=${date}`}`]),
  );
});

describe('rights that a sentence points at', () => {
  pairs(
    'have the territory that was named just before: %s',
    [
      [
        'Norvane regained the European rights to norvatinib from Ostrel. Ostrel had been granted those rights by Norvane in 1991.',
        'European',
      ],
      [
        'Norvane regained the European rights to norvatinib from Ostrel. Norvane had licensed norvatinib to Ostrel in 1991.',
        undefined,
      ],
      [
        'Norvane regained the rights to norvatinib from Ostrel. Ostrel had been granted those rights by Norvane in 1991.',
        undefined,
      ],
    ],
    (text, territory) =>
      expect(facts(text, 'LICENSED_TO', ['date', 'territory'])).toEqual([
        `norvatinib -> Ostrel date=1991${territory === undefined ? '' : ` territory=${territory}`}`,
      ]),
  );
});
