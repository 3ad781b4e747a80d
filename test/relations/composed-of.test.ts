import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

const BOTH = ['quelvatamab ostredotin -> OM3', 'quelvatamab ostredotin -> quelvatamab'];

describe('COMPOSED_OF', () => {
  pairs(
    '%s',
    [
      ['Quelvatamab ostredotin consists of the antibody quelvatamab and the toxin OM3.', BOTH],
      ['Quelvatamab ostredotin is composed of quelvatamab and OM3.', BOTH],
      ['Quelvatamab ostredotin is an ADC with an OM3 payload.', ['quelvatamab ostredotin -> OM3']],
      ['Quelvatamab ostredotin delivers OM3 to tumor cells.', ['quelvatamab ostredotin -> OM3']],
      ['Norvane delivers OM3 to Ostrel for quelvatamab ostredotin.', []],
      ['Quelvatamab ostredotin is an immunotherapeutic comprised of quelvatamab and OM3.', BOTH],
      ['Quelvatamab ostredotin is comprised of quelvatamab linked to OM3.', BOTH],
      ['Quelvatamab ostredotin comprises quelvatamab, a linker and OM3.', BOTH],
      ['Quelvatamab ostredotin contains quelvatamab and OM3.', BOTH],
      ['Quelvatamab ostredotin, a drug, links quelvatamab to OM3.', BOTH],
      ['Quelvatamab ostredotin, a drug, links folate to OM3.', ['quelvatamab ostredotin -> OM3']],
      ['Quelvatamab ostredotin is quelvatamab armed with a new toxin, OM3.', BOTH],
      ['Quelvatamab ostredotin joins quelvatamab, which binds CD33, to OM3, a toxin.', BOTH],
      ['Quelvatamab ostredotin is a conjugate composed of quelvatamab, which binds CD33, and OM3, a toxin.', BOTH],
      [
        'Quelvatamab ostredotin is composed of quelvatamab, an antibody directed at CD33, a new linker, and OM3, a toxin.',
        BOTH,
      ],
      ['Quelvatamab ostredotin combines quelvatamab with OM3.', BOTH],
      ['Quelvatamab ostredotin marries quelvatamab to OM3 by way of a linker.', BOTH],
      ['Quelvatamab ostredotin is derived from the antibody quelvatamab.', ['quelvatamab ostredotin -> quelvatamab']],
      ['Quelvatamab ostredotin is made up of quelvatamab and OM3.', BOTH],
      ['Quelvatamab ostredotin is a conjugate of quelvatamab and OM3.', BOTH],
      ['Quelvatamab ostredotin is an ADC in which quelvatamab is linked to OM3.', BOTH],
      ['Quelvatamab ostredotin is a radioconjugate of quelvatamab.', ['quelvatamab ostredotin -> quelvatamab']],
      ['Quelvatamab ostredotin is given in a trial in which quelvatamab is combined with docetaxel.', []],
      ['Quelvatamab ostredotin, a conjugate of quelvatamab and OM3, is in Phase 2.', BOTH],
      ['Quelvatamab ostredotin was created by attaching OM3 to quelvatamab.', BOTH],
      ['The components of quelvatamab ostredotin are quelvatamab and OM3.', BOTH],
      ['Quelvatamab ostredotin, which consists of quelvatamab and OM3, is in Phase 2.', BOTH],
      ['Quelvatamab and OM3 are the components of quelvatamab ostredotin.', BOTH],
      ['OM3 is the payload of quelvatamab ostredotin.', ['quelvatamab ostredotin -> OM3']],
      ['The payload of quelvatamab ostredotin is OM3.', ['quelvatamab ostredotin -> OM3']],
      ['Quelvatamab ostredotin’s payload, OM3, kills dividing cells.', ['quelvatamab ostredotin -> OM3']],
      ['Quelvatamab ostredotin is quelvatamab conjugated to OM3.', BOTH],
      ['Quelvatamab ostredotin is a conjugate consisting of quelvatamab and OM3, joined by a linker.', BOTH],
      ['Quelvatamab ostredotin, a CD33 antibody conjugated to OM3, is in Phase 2.', ['quelvatamab ostredotin -> OM3']],
      ['In quelvatamab ostredotin, the antibody quelvatamab is linked to OM3.', BOTH],
    ],
    (text, expected) => expect(facts(text, 'COMPOSED_OF')).toEqual(expected),
  );

  pairs(
    'held back: %s',
    [
      ['Quelvatamab ostredotin will contain OM3.', ['quelvatamab ostredotin -> OM3 (planned)']],
      ['Quelvatamab ostredotin does not contain OM3.', ['quelvatamab ostredotin -> OM3 (negated)']],
      ['Quelvatamab ostredotin may contain OM3.', ['quelvatamab ostredotin -> OM3 (optional)']],
    ],
    (text, expected) => expect(facts(text, 'COMPOSED_OF')).toEqual(expected),
  );

  sentences(
    'no part: %s',
    [
      'Quelvatamab ostredotin, which attaches to OM3, is in trials.',
      'Norvatinib was compared with docetaxel in mice.',
      'Norvatinib was studied in combination with docetaxel.',
      'Norvatinib combined with docetaxel slowed melanomas.',
      'Patients received norvatinib and docetaxel.',
      'Norvane’s pipeline includes norvatinib and calvecestat.',
      'Norvatinib and docetaxel contain no antibody.',
    ],
    (text) => expect(asserted(text, 'COMPOSED_OF')).toEqual([]),
  );
});
