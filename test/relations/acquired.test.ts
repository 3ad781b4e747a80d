import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

const BOUGHT = [
  'Norvane acquired Ostrel in 2004.',
  'Norvane has acquired Ostrel.',
  'Norvane Pharma, Inc. bought Ostrel Biosciences GmbH for $30 million.',
  'Ostrel was acquired by Norvane in 2004.',
  'Ostrel, acquired by Norvane in 2004, makes norvatinib.',
  'Ostrel, which was acquired by Norvane in 2004, makes norvatinib.',
  'Ostrel, which Norvane acquired in 2004, makes norvatinib.',
  'Norvane, which acquired Ostrel in 2004, makes norvatinib.',
  'Norvane, having acquired Ostrel in 2004, makes norvatinib.',
  'Norvane completed its acquisition of Ostrel.',
  'Norvane completed the previously announced acquisition of Ostrel.',
  'Norvane’s acquisition of Ostrel closed on May 2, 2004.',
  'The acquisition of Ostrel by Norvane closed on May 2, 2004.',
  'Norvane Acquires Ostrel',
  'Norvane Completes Acquisition of Ostrel',
];

describe('ACQUIRED', () => {
  sentences('%s', BOUGHT, (text) => expect(facts(text, 'ACQUIRED')).toEqual(['Norvane -> Ostrel']));

  pairs(
    'who and what: %s',
    [
      ['Norvane acquired Ostrel and Calvet.', ['Norvane -> Calvet', 'Norvane -> Ostrel']],
      ['Norvane purchased norvatinib from Ostrel.', ['Norvane -> norvatinib']],
      ['Norvane acquired the NorvaLink technology from Ostrel in 1998.', ['Norvane -> NorvaLink']],
      ['Norvane acquired Ostrel, a unit of Calvet.', ['Norvane -> Ostrel']],
      ['Norvane acquired Ostrel last year for stock.', ['Norvane -> Ostrel']],
      ['With the closing, Norvane takes ownership of norvatinib.', ['Norvane -> norvatinib']],
      [
        'Norvane, which was acquired by Calvet in 1999, acquired Ostrel in 2004.',
        ['Calvet -> Norvane', 'Norvane -> Ostrel'],
      ],
    ],
    (text, expected) => expect(facts(text, 'ACQUIRED')).toEqual(expected),
  );

  pairs(
    'held back: %s',
    [
      ['Norvane will acquire Ostrel.', 'planned'],
      ['Norvane agreed to acquire Ostrel.', 'planned'],
      ['Norvane plans to buy Ostrel.', 'planned'],
      ['Ostrel will become a wholly owned subsidiary of Norvane.', 'planned'],
      ['Norvane to Acquire Ostrel', 'planned'],
      ['Norvane may acquire Ostrel.', 'optional'],
      ['Norvane did not acquire Ostrel.', 'negated'],
      ['Norvane failed to acquire Ostrel.', 'negated'],
      ['Norvane has an option to acquire Ostrel.', 'optional'],
      ['Norvane’s plan to acquire Ostrel was discussed.', 'planned'],
      ['Norvane’s proposed acquisition of Ostrel was discussed.', 'planned'],
    ],
    (text, status) => expect(facts(text, 'ACQUIRED')).toEqual([`Norvane -> Ostrel (${status})`]),
  );

  sentences(
    'no purchase: %s',
    [
      'Norvane acquired the rights to norvatinib from Ostrel.',
      'Norvane acquired 400,000 shares of Ostrel.',
      'Norvane bought a 20 percent stake in Ostrel.',
      'Norvane acquired a license to norvatinib from Ostrel.',
      'Norvane purchased equipment from Ostrel.',
      'Norvatinib is a drug. Ostrel sold drugs until its acquisition by Norvane.',
      'Norvane took over the development of norvatinib from Ostrel.',
      'Norvane took over responsibility for norvatinib.',
      'Ostrel became a customer of a subsidiary of Norvane.',
      'Norvane terminated its agreement to acquire Ostrel.',
      'Ostrel rejected a takeover by Norvane.',
      'BOSTON, May 2 -- Ostrel today spoke of norvatinib.\n\nAfter a fee and purchase of $30 million of Ostrel’s common stock, Norvane pledged money.',
    ],
    (text) => expect(asserted(text, 'ACQUIRED')).toEqual([]),
  );
});
