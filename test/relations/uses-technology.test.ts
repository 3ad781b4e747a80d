import { describe, expect } from 'vitest';
import { pairs, sentences } from './cases.js';
import { asserted, facts } from './reading.js';

describe('USES_TECHNOLOGY', () => {
  sentences(
    '%s',
    [
      'Quelvatamab uses the NorvaLink platform.',
      'Quelvatamab, which uses Norvane’s NorvaLink technology, is in Phase 2.',
      'Quelvatamab was made with the NorvaLink technology.',
      'Quelvatamab was built on Norvane’s proprietary NorvaLink platform.',
      'Quelvatamab is based on the NorvaLink technology.',
      'Quelvatamab was generated using the NorvaLink platform.',
      'Quelvatamab was discovered by Norvane using the NorvaLink platform.',
      'Norvane used its NorvaLink platform to create quelvatamab.',
      'Norvane applied NorvaLink to quelvatamab.',
      'The NorvaLink technology is used in quelvatamab.',
      'Quelvatamab is a NorvaLink compound.',
      'Quelvatamab, derived from the NorvaLink platform, is in Phase 2.',
      'Quelvatamab employs NorvaLink.',
      'The NorvaLink platform has yielded quelvatamab.',
      'NorvaLink, the technology behind quelvatamab, is in use.',
      'Quelvatamab is manufactured with NorvaLink.',
      'NorvaLink is a platform from which quelvatamab has emerged.',
      'Quelvatamab is the most advanced representative of the NorvaLink platform.',
      'Quelvatamab was humanized with NorvaLink.',
    ],
    (text) => expect(facts(text, 'USES_TECHNOLOGY')).toEqual(['quelvatamab -> NorvaLink']),
  );

  pairs(
    'held back: %s',
    [
      ['Quelvatamab will use the NorvaLink platform.', ['quelvatamab -> NorvaLink (planned)']],
      ['Quelvatamab does not use the NorvaLink platform.', ['quelvatamab -> NorvaLink (negated)']],
      ['Quelvatamab may use the NorvaLink platform.', ['quelvatamab -> NorvaLink (optional)']],
    ],
    (text, expected) => expect(facts(text, 'USES_TECHNOLOGY')).toEqual(expected),
  );

  sentences(
    'not said: %s',
    [
      'Norvane licensed NorvaLink to Ostrel, which sells quelvatamab.',
      'Norvane owns the NorvaLink platform and quelvatamab.',
    ],
    (text) => expect(asserted(text, 'USES_TECHNOLOGY')).toEqual([]),
  );
});
