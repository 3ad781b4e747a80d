import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

/** In each of these Ostrel gives up what Norvane has again. */
const BACK = [
  'Norvane regained the rights to norvatinib from Ostrel.',
  'Norvane has regained from Ostrel all rights to norvatinib.',
  'Norvane reacquired norvatinib from Ostrel in 2003.',
  'Norvane has reacquired from Ostrel, effective as of May 2, 2003, all rights to norvatinib.',
  'Norvane regained, effective May 2, 2003, the rights to norvatinib from Ostrel.',
  'Norvane had reacquired from Ostrel, effective immediately, the exclusive rights to market norvatinib.',
  'Norvane bought norvatinib back from Ostrel.',
  'Norvane bought back the rights to norvatinib from Ostrel.',
  'Norvane took back norvatinib from Ostrel.',
  'Norvane recovered the worldwide rights to norvatinib from Ostrel.',
  'The rights to norvatinib were regained from Ostrel by Norvane in 2003.',
  'Norvatinib, which Norvane regained from Ostrel in 2003, is in Phase 2.',
  'Norvane announced that it has regained the rights to norvatinib from Ostrel.',
  'Norvane Regains Rights to Norvatinib From Ostrel',
  'Ostrel returned the rights to norvatinib to Norvane.',
  'Ostrel has returned norvatinib to Norvane.',
  'Ostrel relinquished its rights to norvatinib to Norvane.',
  'Ostrel handed norvatinib back to Norvane.',
  'Ostrel gave the rights to norvatinib back to Norvane.',
  'The rights to norvatinib were returned to Norvane by Ostrel.',
  'Norvatinib was returned by Ostrel to Norvane in 2003.',
  'Norvatinib, which Ostrel returned to Norvane in 2003, is in Phase 2.',
  'Norvatinib, returned to Norvane by Ostrel in 2003, is in Phase 2.',
  'The rights to norvatinib reverted to Norvane from Ostrel.',
  'All rights to norvatinib have reverted from Ostrel to Norvane.',
  'Ostrel, which returned norvatinib to Norvane in 2003, is based in Chile.',
  'Ostrel Returns Norvatinib to Norvane',
  'The return of norvatinib from Ostrel to Norvane was completed in 2003.',
  'Ostrel ended the agreement, and the rights to norvatinib reverted to Norvane.',
];

describe('REGAINED_FROM', () => {
  sentences('%s', BACK, (text) => {
    expect(facts(text, 'REGAINED_FROM', ['by'])).toEqual(['norvatinib -> Ostrel by=Norvane']);
    expect(asserted(text, 'LICENSED_TO')).toEqual([]);
  });

  pairs(
    'details: %s',
    [
      [
        'Norvane regained the rights to norvatinib from Ostrel on January 8, 2003.',
        ['norvatinib -> Ostrel date=2003-01-08'],
      ],
      [
        'Norvane regained the Japanese rights to norvatinib from Ostrel in 2003.',
        ['norvatinib -> Ostrel date=2003 territory=Japanese'],
      ],
      ['Norvane had licensed norvatinib to Ostrel, which handed it back in 2003.', ['norvatinib -> Ostrel date=2003']],
      ['Norvane regained norvatinib and calvecestat from Ostrel.', ['calvecestat -> Ostrel', 'norvatinib -> Ostrel']],
    ],
    (text, expected) => expect(facts(text, 'REGAINED_FROM', ['date', 'territory'])).toEqual(expected),
  );

  sentences(
    'is told from the licence: %s',
    [
      'Norvane licensed norvatinib to Ostrel in 1999, and Ostrel returned norvatinib to Norvane in 2003.',
      'In 1999 Norvane licensed norvatinib to Ostrel, which handed it back in 2003.',
    ],
    (text) => {
      expect(facts(text, 'REGAINED_FROM', ['by'])).toEqual(['norvatinib -> Ostrel by=Norvane']);
      expect(facts(text, 'LICENSED_TO', ['date'])).toEqual(['norvatinib -> Ostrel date=1999']);
      expect(facts(text, 'REGAINED_FROM', ['date'])).toEqual(['norvatinib -> Ostrel date=2003']);
    },
  );

  pairs(
    'held back: %s',
    [
      ['Ostrel may return the rights to norvatinib to Norvane.', 'optional'],
      ['Norvane expects to regain the rights to norvatinib from Ostrel.', 'planned'],
      ['Ostrel will return the rights to norvatinib to Norvane.', 'planned'],
      ['Ostrel did not return norvatinib to Norvane.', 'negated'],
      ['Norvane has not regained the rights to norvatinib from Ostrel.', 'negated'],
      ['Norvane has an option to reacquire norvatinib from Ostrel.', 'optional'],
      ['Norvane is seeking to reacquire norvatinib from Ostrel.', 'planned'],
    ],
    (text, status) => {
      const found = facts(text, 'REGAINED_FROM');
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((line) => !line.endsWith(`(${status})`))).toEqual([]);
    },
  );

  sentences(
    'no return: %s',
    [
      'If Ostrel ends the agreement, the rights to norvatinib will revert to Norvane.',
      'If Ostrel ends the agreement, the rights to norvatinib revert to Norvane from Ostrel.',
      'Norvane has the right to reacquire norvatinib from Ostrel.',
      'Norvane regained compliance with the listing rules.',
      'Ostrel returned to profitability with norvatinib.',
      'Patients who received norvatinib regained weight, Norvane told Ostrel.',
      'Ostrel received norvatinib from Norvane.',
      'Norvane acquired the rights to norvatinib from Ostrel.',
      'Norvane licensed norvatinib from Ostrel.',
      'Norvane said so today. The rights to norvatinib, in-licensed from Ostrel in 2021, have been handed back.',
    ],
    (text) => expect(asserted(text, 'REGAINED_FROM')).toEqual([]),
  );
});
