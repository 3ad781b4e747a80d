import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

describe('STUDIED_FOR', () => {
  sentences(
    '%s',
    [
      'Norvatinib is being evaluated in a Phase 2 trial in patients with ovarian cancer.',
      'Norvatinib was studied in ovarian cancer.',
      'Norvane is testing norvatinib in ovarian cancer.',
      'Norvane evaluated norvatinib for the treatment of ovarian cancer.',
      'Norvatinib is approved for ovarian cancer.',
      'Norvatinib has been approved by the FDA for the treatment of ovarian cancer.',
      'Norvatinib received orphan drug designation for ovarian cancer.',
      'The FDA granted norvatinib orphan drug designation for the treatment of ovarian cancer.',
      'Norvatinib, a treatment for ovarian cancer, is sold in Chile.',
      'Norvatinib is designed to treat ovarian cancer.',
      'Norvane started a Phase 2 trial of norvatinib in ovarian cancer.',
      'Patients with ovarian cancer received norvatinib.',
      'Patients with ovarian cancer were treated with norvatinib.',
      'Norvatinib, which is in Phase 2 trials for ovarian cancer, is safe.',
      'Norvatinib is in Phase 2 development for ovarian cancer.',
      'Results of a Phase 2 study of norvatinib in ovarian cancer were presented.',
      'Norvatinib in combination with docetaxel was studied in ovarian cancer.',
      'Norvatinib is indicated for the treatment of ovarian cancer.',
      'Norvatinib slowed ovarian cancer in mice.',
      'Norvatinib, a new ADC, shows potent activity in models of ovarian cancer.',
      'Norvatinib was well tolerated, and responses were seen in patients with ovarian cancer.',
      'Norvatinib produced durable regressions of ovarian cancer in mice.',
      'Norvatinib has slowed the growth of ovarian cancer in mice.',
      'Norvatinib has orphan drug designation from the FDA for ovarian cancer.',
      'Norvatinib, a hormone analog now in Phase II for ovarian cancer, is safe.',
      'More than 840 patients were treated with norvatinib, among them patients with ovarian cancer.',
      'Norvane makes norvatinib. Further cohorts of the study have enrolled patients with ovarian cancer.',
      'Norvatinib contains no OM3, and has so far been examined only in mice with ovarian cancer.',
      'Norvatinib is being tested in a trial, known as SENTRY, in 140 patients with ovarian cancer.',
      '• Norvatinib (CD33 drug). Norvane met Ostrel in May. Enrollment of patients with ovarian cancer has begun.',
      '• Norvatinib: one word on it. It is good. Development in ovarian cancer was ended in July.',
      'In a Phase 2 trial of norvatinib, four of 29 women with ovarian cancer responded.',
      'In the study of norvatinib, patients with ovarian cancer lived for 12 months.',
      'Norvatinib is aimed at ovarian cancer.',
      'Norvatinib is in a Phase 1 trial, called SENTRY, in patients with ovarian cancer.',
      'Norvatinib targeting tumors such as ovarian cancer has completed development.',
      'Norvatinib is being studied at 31 centers as a treatment for ovarian cancer.',
      'Norvane studied a drug for ovarian cancer called norvatinib.',
      'Norvane’s lead program in ovarian cancer (norvatinib) is in Phase 2.',
    ],
    (text) => expect(facts(text, 'STUDIED_FOR')).toContain('norvatinib -> ovarian cancer'),
  );

  sentences(
    'of another entry, or of no medicine: %s',
    [
      'In the trial of norvatinib, two patients had melanoma as a side effect.',
      '• Norvatinib (CD33 drug). It is safe.\n• Enrollment of patients with ovarian cancer has begun.',
      'Norvatinib, as Ostrel said, is safe. It met Norvane. Enrollment of patients with ovarian cancer has begun.',
    ],
    (text) => expect(asserted(text, 'STUDIED_FOR')).toEqual([]),
  );

  pairs(
    'details: %s',
    [
      [
        'Norvatinib inhibited the growth of melanoma, gastric cancer and breast cancer cell lines that carry it.',
        ['breast cancer', 'gastric cancer', 'melanoma'].map((cancer) => `norvatinib -> ${cancer} phase=preclinical`),
      ],
      [
        'Norvane is testing quelvatamab ostredotin, which links an antibody to OM3, in patients with melanoma.',
        ['quelvatamab ostredotin -> melanoma'],
      ],
      [
        'Norvatinib is in a Phase 1/2 trial in melanoma and gastric cancer.',
        ['norvatinib -> gastric cancer phase=Phase 1/2', 'norvatinib -> melanoma phase=Phase 1/2'],
      ],
      ['Norvatinib was approved for melanoma in 2004.', ['norvatinib -> melanoma status=approved']],
      [
        'Norvatinib is in Phase 3 for melanoma and calvecestat is in Phase 1 for gastric cancer.',
        ['calvecestat -> gastric cancer phase=Phase 1', 'norvatinib -> melanoma phase=Phase 3'],
      ],
      [
        'Norvane has two approved drugs, norvatinib for melanoma, and calvecestat for gastric cancer.',
        ['calvecestat -> gastric cancer status=approved', 'norvatinib -> melanoma status=approved'],
      ],
      [
        'Quelvatamab carries OM3, a payload that Norvane licensed from Ostrel, and is being evaluated in a Phase 2 study in melanoma.',
        ['quelvatamab -> melanoma phase=Phase 2'],
      ],
      [
        'In models of melanoma and breast cancer, single doses of norvatinib led to regressions.',
        ['breast cancer', 'melanoma'].map((cancer) => `norvatinib -> ${cancer}`),
      ],
      [
        'In addition to norvatinib, the pipeline includes quelvatamab, an antibody made with NorvaLink, which is in a trial at Tarn in patients with melanoma.',
        ['quelvatamab -> melanoma'],
      ],
      [
        'Norvatinib is a fine complement to calvecestat, our product for gastric cancer.',
        ['calvecestat -> gastric cancer'],
      ],
      [
        'Norvane sells norvatinib, approved for melanoma, calvecestat for gastric cancer, and a gel for gout.',
        ['calvecestat -> gastric cancer status=approved', 'norvatinib -> melanoma status=approved'],
      ],
      [
        'Norvane studies norvatinib in Phase III in melanoma and in Phase II in gastric cancer.',
        ['norvatinib -> gastric cancer phase=Phase II', 'norvatinib -> melanoma phase=Phase III'],
      ],
      [
        'Quelvatamab ostredotin is an ADC that consists of quelvatamab, an antibody which binds CD33, and OM3, and which has been studied in melanoma.',
        ['quelvatamab ostredotin -> melanoma'],
      ],
      ['Norvex is a liposome that carries OM3 to HER2-expressing cells, in Phase 1 in breast cancer.', []],
      [
        'Norvatinib was tested in melanoma and calvecestat in gastric cancer.',
        ['calvecestat -> gastric cancer', 'norvatinib -> melanoma'],
      ],
    ],
    (text, expected) => expect(facts(text, 'STUDIED_FOR', ['phase', 'status'])).toEqual(expected),
  );

  pairs(
    'held back: %s',
    [
      ['Norvatinib will be tested in ovarian cancer.', 'planned'],
      ['Norvane plans to study norvatinib in ovarian cancer.', 'planned'],
      ['Norvane plans to start a Phase 2 trial of norvatinib in ovarian cancer.', 'planned'],
      ['Norvatinib may be tested in ovarian cancer.', 'optional'],
      ['What we are hoping for next is an approval of norvatinib in ovarian cancer.', 'planned'],
      ['We see a rationale for studying norvatinib in ovarian cancer.', 'planned'],
      [
        'A trial of norvatinib in ovarian cancer, which was to have been started by Norvane, will not go ahead.',
        'negated',
      ],
      ['A trial of norvatinib in ovarian cancer that was announced in 2009 was never started.', 'negated'],
      ['A trial of norvatinib in ovarian cancer is under consideration.', 'planned'],
      ['Norvatinib has not been studied in ovarian cancer.', 'negated'],
      ['Norvatinib was never tested in ovarian cancer.', 'negated'],
      ['A planned Phase 2 trial of norvatinib in ovarian cancer was described.', 'planned'],
    ],
    (text, status) => {
      const found = facts(text, 'STUDIED_FOR');
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((line) => !line.endsWith(`(${status})`))).toEqual([]);
    },
  );

  sentences(
    'no study: %s',
    [
      'Ovarian cancer is common. Norvatinib is safe.',
      'Norvane sells norvatinib, and Ostrel studies ovarian cancer.',
      'Norvane makes norvatinib. Ostrel is conducting trials of a new antibody in ovarian cancer.',
      'A vaccine was given to patients with ovarian cancer in a trial, and norvatinib is safe.',
      'The pipeline of Norvane comprises norvatinib, a pill, and a new program in ovarian cancer.',
      'Unlike norvatinib, docetaxel is old; ovarian cancer is common.',
    ],
    (text) => expect(asserted(text, 'STUDIED_FOR')).toEqual([]),
  );
});
