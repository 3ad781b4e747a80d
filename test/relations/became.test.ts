import { describe, expect, it } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

const RENAMED = [
  'Ostrel became Norvane in 2004.',
  'Ostrel was renamed Norvane.',
  'Ostrel was renamed Norvane in 2004.',
  'Ostrel changed its name to Norvane in 2004.',
  'Norvane changed its name from Ostrel in 2004.',
  'Calvet bought Ostrel and changed the name of Ostrel to Norvane.',
  'Ostrel’s name was changed to Norvane in 2004.',
  'Calvet’s Irish subsidiary, Ostrel, was renamed Norvane.',
  'Ostrel, a subsidiary of Calvet, was renamed Norvane.',
  'Ostrel, an indirect subsidiary of Calvet, became Norvane in 2004.',
  'Ostrel, which later became Norvane, licensed norvatinib.',
  'Ostrel merged into Norvane in 2004.',
  'Ostrel was merged into Norvane in 2004.',
  'Ostrel merged with and into Norvane.',
  'Norvane, formerly known as Ostrel, makes norvatinib.',
  'Norvane, previously called Ostrel, makes norvatinib.',
  'Norvane, formerly Ostrel, makes norvatinib.',
  'Norvane (formerly Ostrel) makes norvatinib.',
  'Norvane was known as Ostrel until 2004.',
  'Until May 2004, Norvane was called Ostrel.',
  'Until 2004 Norvane was known as Ostrel.',
  'Ostrel Announces Name Change to Norvane',
  'Ostrel, now known as Norvane, makes norvatinib.',
  'Ostrel, which took the name Norvane in March 2012, makes norvatinib.',
  'Norvane was formed in 1993 as Ostrel and makes norvatinib.',
];

describe('BECAME', () => {
  sentences('%s', RENAMED, (text) => expect(facts(text, 'BECAME')).toEqual(['Ostrel -> Norvane']));

  it('knows the day', () =>
    expect(facts('On May 2, 2004, Ostrel changed its name to Norvane.', 'BECAME', ['date'])).toEqual([
      'Ostrel -> Norvane date=2004-05-02',
    ]));

  it('does not take the day of what another clause says', () =>
    expect(
      facts('It was bought in April 2011 by Ostrel, the company that later renamed itself Norvane.', 'BECAME', [
        'date',
      ]),
    ).toEqual(['Ostrel -> Norvane']));

  it('does not take the day of the founding for it', () =>
    expect(facts('Norvane was formed in 1993 as Ostrel.', 'BECAME', ['date'])).toEqual(['Ostrel -> Norvane']));

  pairs(
    'held back: %s',
    [
      ['Ostrel will change its name to Norvane.', 'planned'],
      ['Ostrel intends to change its name to Norvane.', 'planned'],
      ['Ostrel may become Norvane.', 'optional'],
      ['Ostrel did not change its name to Norvane.', 'negated'],
    ],
    (text, status) => expect(facts(text, 'BECAME')).toEqual([`Ostrel -> Norvane (${status})`]),
  );

  sentences(
    'no new name: %s',
    [
      'Ostrel became a subsidiary of Norvane.',
      'Ostrel became a partner of Norvane in 2004.',
      'Ostrel became profitable, Norvane said.',
      'Ostrel’s Irish subsidiary was renamed Norvane.',
      'Ostrel bought a laboratory and changed the name of that business to Norvane.',
      'Ostrel changed its subsidiary’s name to Norvane.',
      'Ostrel announced a change in its offer to Norvane.',
      'Norvane is also known as a maker of norvatinib.',
      'Norvane, known for norvatinib, met Ostrel.',
    ],
    (text) => expect(asserted(text, 'BECAME')).toEqual([]),
  );
});
