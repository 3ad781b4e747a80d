import { describe, expect } from 'vitest';
import type { Statement } from '../../src/model.js';
import { pairs, sentences } from './cases.js';
import { asserted, statementsOf } from './reading.js';

/** Partners in no direction. */
const partners = (text: string): readonly string[] =>
  statementsOf(text)
    .filter(({ type }) => type === 'PARTNERED_WITH')
    .map(({ subject, object, status }: Statement) =>
      [[subject, object].sort().join(' & '), ...(status === 'asserted' ? [] : [`(${status})`])].join(' '),
    )
    .sort();

describe('PARTNERED_WITH', () => {
  sentences(
    '%s',
    [
      'Norvane entered into a collaboration agreement with Ostrel.',
      'Norvane has entered into a research collaboration with Ostrel.',
      'Norvane and Ostrel entered into a collaboration agreement.',
      'Norvane and Ostrel announced a strategic alliance.',
      'Norvane signed an agreement with Ostrel.',
      'Norvane has a collaboration with Ostrel.',
      'Norvane has a supply agreement with Ostrel.',
      'Norvane and Ostrel signed an agreement under which Norvane will acquire rights to norvatinib.',
      'Norvane collaborates with Ostrel.',
      'Norvane is collaborating with Ostrel on norvatinib.',
      'Norvane partnered with Ostrel in 2004.',
      'Norvane teamed up with Ostrel.',
      'Norvane’s collaboration with Ostrel began in 2004.',
      'The collaboration between Norvane and Ostrel began in 2004.',
      'The collaboration between Norvane and Ostrel was renewed in 2004.',
      'The collaboration between Norvane and Ostrel is successful.',
      'Norvane and Ostrel are jointly developing norvatinib.',
      'Norvane is co-developing norvatinib with Ostrel.',
      'Ostrel is a partner of Norvane.',
      'Ostrel, a partner of Norvane, sells norvatinib.',
      'Norvane’s partner, Ostrel, sells norvatinib.',
      'Norvane, in partnership with Ostrel, is developing norvatinib.',
      'Norvane is advancing norvatinib in a trial in collaboration with Ostrel.',
      'Norvane and Ostrel Form Joint Venture',
      'Norvane and Ostrel said they have formed a 50/50 joint venture.',
      'The agreement, dated May 4, 2015, by and between Norvane and Ostrel was amended.',
      'The research agreement between Norvane and Ostrel is not affected.',
      'Norvane said so today. The discovery collaboration with Ostrel goes on.',
      'The studies were conducted by Norvane in collaboration with Ostrel.',
    ],
    (text) => expect(partners(text)).toEqual(['Norvane & Ostrel']),
  );

  pairs(
    'lists: %s',
    [
      ['Norvane has agreements with Ostrel and Calvet.', ['Calvet & Norvane', 'Norvane & Ostrel']],
      [
        'Norvane’s pipeline is complemented by partnerships with Ostrel and Calvet.',
        ['Calvet & Norvane', 'Norvane & Ostrel'],
      ],
      [
        'It sells technology, as shown by its deals. Norvane grows through its existing deals with Ostrel and Calvet.',
        ['Calvet & Norvane', 'Norvane & Ostrel'],
      ],
      ['Norvane’s partners are Ostrel and Calvet.', ['Calvet & Norvane', 'Norvane & Ostrel']],
    ],
    (text, expected) => expect(partners(text)).toEqual(expected),
  );

  pairs(
    'the day: %s',
    [
      ['On May 2, 2004, Norvane entered into an agreement with Ostrel.', ['2004-05-02']],
      ['Norvane terminated, effective May 2, 2004, the agreement between Norvane and Ostrel.', [undefined]],
      ['On May 2, 2004, Norvane received a notice from its partner, Ostrel.', [undefined]],
    ],
    (text, expected) => {
      const dates = statementsOf(text).filter(({ type }) => type === 'PARTNERED_WITH');
      expect(dates.map(({ qualifiers }) => qualifiers.date)).toEqual(expected);
    },
  );

  pairs(
    'held back: %s',
    [
      ['Norvane will collaborate with Ostrel.', 'planned'],
      ['Norvane hopes to collaborate with Ostrel.', 'planned'],
      ['Norvane did not enter into an agreement with Ostrel.', 'negated'],
      ['Norvane has no collaboration with Ostrel.', 'negated'],
      ['Norvane may enter into a collaboration with Ostrel.', 'optional'],
      ['Norvane seeks a partnership with Ostrel.', 'planned'],
      ['Norvane is in talks about a collaboration with Ostrel.', 'planned'],
    ],
    (text, status) => expect(partners(text)).toEqual([`Norvane & Ostrel (${status})`]),
  );

  sentences(
    'no partners: %s',
    [
      'Norvane competes with Ostrel.',
      'Norvane and Ostrel are based in Chile.',
      'Norvane reported results today. The discovery collaboration of Ostrel with Calvet goes on.',
      'Norvane reported results today. The collaboration agreement between the hospitals goes on, Ostrel said.',
      'Norvane sued Ostrel over an agreement.',
      'A merger agreement that Norvane had made with Ostrel was terminated.',
      'Norvane entered into an Agreement and Plan of Merger with Ostrel.',
      'Norvane and Ostrel have signed a definitive agreement to merge.',
      'Norvane and Ostrel signed an agreement under which Norvane will acquire Ostrel.',
      'Norvane entered into an agreement with Ostrel to buy its shares.',
      'Jane Doe, who had worked with Ostrel, joined Norvane.',
    ],
    (text) => expect(asserted(text, 'PARTNERED_WITH')).toEqual([]),
  );
});
