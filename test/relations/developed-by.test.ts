import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

describe('DEVELOPED_BY', () => {
  sentences(
    '%s',
    [
      'Norvane is developing norvatinib.',
      'Norvane developed norvatinib.',
      'Norvane developed norvatinib in 2004.',
      'Norvane discovered and developed norvatinib.',
      'Norvatinib was developed by Norvane.',
      'Norvatinib, developed by Norvane, is in Phase 2.',
      'Norvatinib, which was discovered by Norvane, is in Phase 2.',
      'Norvatinib, which Norvane discovered in 1998, is in Phase 2.',
      'Norvatinib is being developed by Norvane for ovarian cancer.',
      'Norvatinib was discovered at Norvane.',
      'Norvane is the developer of norvatinib.',
      'Norvane, the maker of norvatinib, is based in Chile.',
      'Norvane’s norvatinib is in Phase 2.',
      'Norvane’s lead candidate, norvatinib, is in Phase 2.',
      'Norvatinib, Norvane’s lead candidate, is in Phase 2.',
      'Norvatinib is Norvane’s lead product.',
      'Norvane markets norvatinib in Chile.',
      'Norvatinib originated at Norvane.',
      'Norvane today announced data on norvatinib, its lead product candidate.',
      'Norvane said its lead product candidate, norvatinib, is safe.',
      'Norvane advanced norvatinib into the clinic.',
      'Norvatinib is in development at Norvane.',
      'Norvatinib is in trials by Norvane.',
    ],
    (text) => expect(facts(text, 'DEVELOPED_BY')).toEqual(['norvatinib -> Norvane']),
  );

  pairs(
    'who and what: %s',
    [
      ['The first patient has been dosed in a trial of norvatinib, Norvane said today.', ['norvatinib -> Norvane']],
      ['Norvane said today that Ostrel met. The first patient has been dosed in a trial of norvatinib.', []],
      ['Norvane today announced that a partner has dosed a patient in a trial of norvatinib.', []],
      ['The FDA has granted Norvane orphan drug designation for norvatinib.', ['norvatinib -> Norvane']],
      ['Norvane received FDA clearance of its IND for norvatinib.', ['norvatinib -> Norvane']],
      [
        'Norvane has two products in clinical trials, norvatinib and calvecestat.',
        ['calvecestat -> Norvane', 'norvatinib -> Norvane'],
      ],
      ['Norvane and Ostrel are developing norvatinib.', ['norvatinib -> Norvane', 'norvatinib -> Ostrel']],
      ['Norvane’s lead program in ovarian cancer (norvatinib) is in Phase 2.', ['norvatinib -> Norvane']],
      ['Norvane’s lead program in ovarian cancer (AML) is in Phase 2.', []],
      ['Norvane’s partner for drugs (norvatinib) is Ostrel.', []],
      [
        'The portfolio of Norvane consists of norvatinib and calvecestat.',
        ['calvecestat -> Norvane', 'norvatinib -> Norvane'],
      ],
      [
        'The portfolio of Norvane consists of two ADCs. Norvatinib, an ADC, is in Phase 1. Calvecestat is an ADC, too.',
        ['calvecestat -> Norvane', 'norvatinib -> Norvane'],
      ],
      ['Norvane is developing norvatinib with Ostrel.', ['norvatinib -> Norvane', 'norvatinib -> Ostrel']],
      ['Norvane developed norvatinib and calvecestat.', ['calvecestat -> Norvane', 'norvatinib -> Norvane']],
      [
        'Norvane developed norvatinib, and Ostrel developed calvecestat.',
        ['calvecestat -> Ostrel', 'norvatinib -> Norvane'],
      ],
      ['Norvane invented the NorvaLink technology.', ['NorvaLink -> Norvane']],
      [
        'It is like calvecestat, an older conjugate of quelvatamab and OM3, which Norvane developed until 2020.',
        ['calvecestat -> Norvane'],
      ],
      [
        'The pipeline of Norvane comprises norvatinib and calvecestat.',
        ['calvecestat -> Norvane', 'norvatinib -> Norvane'],
      ],
      [
        'Norvane has exercised its option to co-develop and co-commercialize norvatinib with Ostrel.',
        ['norvatinib -> Norvane', 'norvatinib -> Ostrel'],
      ],
      ['The first patient was dosed in Norvane’s study of norvatinib plus docetaxel.', ['norvatinib -> Norvane']],
      ['Norvane has a CD33-targeted CAR-T, norvatinib, in phase 1.', ['norvatinib -> Norvane']],
      ['Norvane and Ostrel will, under the agreement, evaluate norvatinib and quelvatamab.', []],
      ['Norvane and Ostrel are testing norvatinib.', ['norvatinib -> Norvane', 'norvatinib -> Ostrel']],
      ['Norvatinib was discovered by scientists of the University of Tarn.', ['norvatinib -> Tarn']],
      ['Norvane was granted rights to use Ostrel’s technology with its norvatinib.', ['norvatinib -> Norvane']],
      [
        'Norvane has an agreement with Ostrel (known as OB in Japan) to develop norvatinib.',
        ['norvatinib -> Norvane (planned)'],
      ],
    ],
    (text, expected) => expect(facts(text, 'DEVELOPED_BY')).toEqual(expected),
  );

  pairs(
    'whose: %s',
    [
      ['Norvex, discovered by Norvane, is an ADC with OM3 as its payload.', ['Norvex -> Norvane']],
      [
        'Norvane granted Ostrel norvatinib, which Norvane made with its NorvaLink platform.',
        ['NorvaLink -> Norvane', 'norvatinib -> Norvane'],
      ],
      ['Norvatinib was humanized by Norvane.', ['norvatinib -> Norvane']],
      ['Norvane today presented updated data of the study of norvatinib.', ['norvatinib -> Norvane']],
      ['Norvane Announces FDA Approval of Norvatinib', ['norvatinib -> Norvane']],
      ['Norvane reported results of norvatinib plus docetaxel.', []],
      ['Norvane announced the results of its review of Ostrel.', []],
    ],
    (text, expected) => expect(facts(text, 'DEVELOPED_BY')).toEqual(expected),
  );

  const ABOUT = 'About Norvane Pharma\n\nNorvane Pharma is a drug company. ';
  const PIPELINE = 'Norvane Pharma, Inc. today announced results.\n\nPipeline Highlights\n\nThe firm did well.\n\n';
  const PARTNERED = PIPELINE.replace('Pipeline Highlights', 'Partnered Programs');
  pairs(
    'in what a firm says of itself: %s',
    [
      [`${ABOUT}Norvatinib is in Phase 2.`, ['norvatinib -> Norvane']],
      [`${ABOUT}Norvatinib has not been approved.`, ['norvatinib -> Norvane']],
      [`${ABOUT}Norvatinib is sold in Chile, as Ostrel said.`, []],
      [`${ABOUT}It is better than norvatinib.`, []],
      [`${PIPELINE}• Norvatinib, a pill, is in Phase 2.`, ['norvatinib -> Norvane']],
      [`${PIPELINE}Norvatinib, a pill, is in Phase 2.`, []],
      [`${PIPELINE}1. Norvatinib (NVX-7). A pill. It is in Phase 2.`, ['norvatinib -> Norvane']],
      [`${PARTNERED}1. Norvatinib (NVX-7). A pill. It is in Phase 2.`, []],
      [`${PARTNERED}• Norvatinib, a pill, is in Phase 2.`, []],
    ],
    (text, expected) => expect(facts(text, 'DEVELOPED_BY')).toEqual(expected),
  );

  pairs(
    'held back: %s',
    [
      ['Norvane plans to develop norvatinib.', ['norvatinib -> Norvane (planned)']],
      ['Norvane may develop norvatinib.', ['norvatinib -> Norvane (optional)']],
      ['Norvane does not develop norvatinib.', ['norvatinib -> Norvane (negated)']],
    ],
    (text, expected) => expect(facts(text, 'DEVELOPED_BY')).toEqual(expected),
  );

  sentences(
    'not theirs: %s',
    [
      'Norvane competes with norvatinib, a drug of others.',
      'Patients of Norvane received norvatinib.',
      'Ostrel sells norvatinib in Chile on a non-exclusive basis.',
      'The drug norvatinib, for melanoma, came from the Ostrel unit of Norvane.',
      'Norvane granted Ostrel the rights to market, sell and distribute norvatinib.',
      'Norvane asked the FDA about norvatinib.',
      'Norvane received antitrust clearance for the license of norvatinib.',
      'Norvane got the approval of its shareholders for the purchase of norvatinib.',
      'Besides a drug of Norvane for melanoma, norvatinib is in trials.',
      'In a trial of Norvane’s drug for melanoma, norvatinib was given as well.',
      'Norvane granted Ostrel a license under its patents to develop norvatinib.',
      'Norvane granted Ostrel a license under patents and know-how to make, use and sell norvatinib.',
      'Norvane received advice on the approval of norvatinib.',
      'Norvane reported that Ostrel’s partner dosed a patient in a trial of norvatinib.',
      'Norvane sold the rights to norvatinib to Ostrel.',
      'Norvatinib is in Phase 2 trials at the University of Tarn.',
      'Norvatinib was made with the help of NorvaLink. Ostrel tested an early version of it.',
    ],
    (text) => expect(asserted(text, 'DEVELOPED_BY')).toEqual([]),
  );
});
