import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

describe('BINDS', () => {
  sentences(
    '%s',
    [
      'Quelvatamab binds CD33.',
      'Quelvatamab binds specifically to the CD33 antigen.',
      'Quelvatamab recognizes CD33.',
      'Quelvatamab targets CD33.',
      'Quelvatamab is targeted to CD33.',
      'Quelvatamab is directed against CD33.',
      'Quelvatamab was raised against CD33.',
      'Quelvatamab is a CD33 antibody.',
      'Quelvatamab is an anti-CD33 antibody.',
      'Quelvatamab, an anti-CD33 antibody, is in Phase 2.',
      'Quelvatamab, a humanized antibody that targets CD33, is in Phase 2.',
      'Quelvatamab, which binds to CD33, is in Phase 2.',
      'Quelvatamab is a CD33-targeting antibody.',
      'Quelvatamab is a CD33-directed antibody.',
      'Quelvatamab, a first-in-class antibody against CD33, is in Phase 2.',
      'The anti-CD33 antibody quelvatamab is in Phase 2.',
      'Norvane’s CD33 antibody, quelvatamab, is in Phase 2.',
      'Quelvatamab is designed to target CD33.',
      'Quelvatamab has a high affinity for CD33.',
      'Quelvatamab is an antibody with affinity for CD33.',
      'CD33 is bound by quelvatamab.',
      'CD33 is the target of quelvatamab.',
      'The target of quelvatamab is CD33.',
      'Binding of quelvatamab to CD33 was strong.',
      'Norvane owns quelvatamab (anti-CD33).',
      'Quelvatamab, a humanized antibody, targets CD33 and is in Phase 2.',
      'Its lead product, quelvatamab, targets CD33.',
      'Quelvatamab (a humanized antibody) targets CD33.',
    ],
    (text) => expect(facts(text, 'BINDS')).toEqual(['quelvatamab -> CD33']),
  );

  pairs(
    'which: %s',
    [
      ['Norvatinib is an inhibitor of BTK.', ['norvatinib -> BTK']],
      ['Quelvatamab targeting CD33 has completed development.', ['quelvatamab -> CD33']],
      ['Norvane, Ostrel (norvatinib and calvecestat targeting BTK) met.', []],
      ['Norvatinib is an inhibitor of the BTK tyrosine kinase.', ['norvatinib -> BTK']],
      ['Quelvatamab is highly specific for CD33.', ['quelvatamab -> CD33']],
      ['Quelvatamab acts on CD33.', ['quelvatamab -> CD33']],
      ['Norvatinib is well tolerated and specific patients have BTK.', []],
      ['Norvatinib is a BTK inhibitor.', ['norvatinib -> BTK']],
      ['Norvatinib inhibits BTK and HER2.', ['norvatinib -> BTK', 'norvatinib -> HER2']],
      ['The BTK inhibitor norvatinib is sold in Chile.', ['norvatinib -> BTK']],
      ['Norvane is developing norvatinib, an oral BTK inhibitor.', ['norvatinib -> BTK']],
      ['Quelvatamab and hZK7 target CD33 and HER2, respectively.', ['hZK7 -> HER2', 'quelvatamab -> CD33']],
      ['Quelvatamab targets CD33, while hZK7 targets HER2.', ['hZK7 -> HER2', 'quelvatamab -> CD33']],
      [
        'Quelvatamab, a CD33 antibody, and hZK7, a HER2 antibody, are in Phase 2.',
        ['hZK7 -> HER2', 'quelvatamab -> CD33'],
      ],
      [
        'Norvane develops quelvatamab, an antibody to CD33, and hZK7, an antibody to HER2.',
        ['hZK7 -> HER2', 'quelvatamab -> CD33'],
      ],
      [
        'Norvatinib is a once-daily small-molecule inhibitor of BTK and HER2.',
        ['norvatinib -> BTK', 'norvatinib -> HER2'],
      ],
      ['Norvatinib is an inhibitor of BTK and of HER2.', ['norvatinib -> BTK', 'norvatinib -> HER2']],
      ['Quelvatamab is an antibody (mAb) that targets the HER2 oncoprotein.', ['quelvatamab -> HER2']],
      ['Quelvatamab is a bispecific CD33 × HER2 molecule.', ['quelvatamab -> CD33', 'quelvatamab -> HER2']],
      ['Norvane makes quelvatamab (CD33 x HER2).', ['quelvatamab -> CD33', 'quelvatamab -> HER2']],
      ['The CD33-directed quelvatamab was studied in mice.', ['quelvatamab -> CD33']],
      [
        'It was studied alone or in combination with quelvatamab, a CD33 blocker, and other agents.',
        ['quelvatamab -> CD33'],
      ],
      [
        'Quelvatamab ostredotin is designed to deliver OM3 to tumors expressing CD33.',
        ['quelvatamab ostredotin -> CD33'],
      ],
      ['Quelvatamab carries the same toxin but is directed at CD33.', ['quelvatamab -> CD33']],
      [
        'Quelvatamab, a bispecific that grabs hold of CD33 and HER2, is safe.',
        ['quelvatamab -> CD33', 'quelvatamab -> HER2'],
      ],
      ['OM3, a BTK inhibitor payload, is released.', ['OM3 -> BTK']],
      [
        'Norvatinib is a small molecule, unrelated to calvecestat, that was discovered in-house and inhibits BTK.',
        ['norvatinib -> BTK'],
      ],
      ['Quelvatamab is a bispecific against CD33 and HER2.', ['quelvatamab -> CD33', 'quelvatamab -> HER2']],
      [
        'Quelvatamab, an antibody which inhibits CD33 by blocking its binding to HER2, is safe.',
        ['quelvatamab -> CD33'],
      ],
      ['Quelvatamab ostredotin is composed of a CD33 antibody, quelvatamab, and OM3.', ['quelvatamab -> CD33']],
      ['Quelvatamab, the only CD33 antibody approved to date, is safe.', ['quelvatamab -> CD33']],
      [
        'The lead molecule, quelvatamab, targets CD33 and HER2 and is in trials.',
        ['quelvatamab -> CD33', 'quelvatamab -> HER2'],
      ],
      ['A dual inhibitor of BTK and HER2, norvatinib, is in Phase I.', ['norvatinib -> BTK', 'norvatinib -> HER2']],
      ['Norvatinib, a highly peripherally restricted BTK inhibitor, is safe.', ['norvatinib -> BTK']],
      ['Its drugs include norvatinib, a pill, and the antibody quelvatamab against CD33.', ['quelvatamab -> CD33']],
    ],
    (text, expected) => expect(facts(text, 'BINDS')).toEqual(expected),
  );

  const HEADED = 'Norvane today announced results.\n\nThe firm did well.\n\nQuelvatamab\n\n';
  pairs(
    'under its heading: %s',
    [
      [`${HEADED}A humanized antibody which binds CD33, a glycoprotein.`, ['quelvatamab -> CD33']],
      [`${HEADED}A chimeric antibody against CD33, now in trials.`, ['quelvatamab -> CD33']],
      ['• Quelvatamab. A bispecific ADC against CD33, made in Chile. It is safe.', ['quelvatamab -> CD33']],
      ['Programs\n\n1. Quelvatamab. Bispecific antibody against CD33. It is safe.', ['quelvatamab -> CD33']],
      ['Quelvatamab was sold. A bispecific ADC against CD33 is in trials.', []],
      [`${HEADED}Antibody development for CD33 takes years.`, []],
      [`${HEADED}A trial of an antibody against CD33 goes on.`, []],
      [`${HEADED.replace('Quelvatamab', 'What lies ahead of us')}A humanized antibody which binds CD33.`, []],
    ],
    (text, expected) => expect(facts(text, 'BINDS')).toEqual(expected),
  );

  pairs(
    'held back: %s',
    [
      ['Quelvatamab does not bind CD33.', ['quelvatamab -> CD33 (negated)']],
      ['Quelvatamab may bind CD33.', ['quelvatamab -> CD33 (optional)']],
      ['Quelvatamab is not a CD33 antibody.', ['quelvatamab -> CD33 (negated)']],
    ],
    (text, expected) => expect(facts(text, 'BINDS')).toEqual(expected),
  );

  sentences(
    'no target: %s',
    [
      'CD33 was measured in patients who received norvatinib.',
      'Quelvatamab was tested in CD33-positive patients.',
      'Unlike antibodies that bind HER2, quelvatamab is stable.',
      'Norvatinib was given with a HER2 antibody.',
      'Norvane targets CD33 and sells norvatinib.',
    ],
    (text) => expect(asserted(text, 'BINDS')).toEqual([]),
  );
});
