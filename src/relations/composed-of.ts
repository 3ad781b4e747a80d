import { MEDICINE, type Relation } from './relation.js';

/** What a conjugate or a combination molecule is made of. */
export const composedOf: Relation = {
  type: 'COMPOSED_OF',
  subject: 'whole',
  object: 'part',
  roles: { whole: ['Drug'], part: MEDICINE },
  details: [],
  gathers: ['part'],
  frames: [
    {
      name: 'consists of',
      verbs: 'consist compose make comprise form assemble build create combine constitute',
      slots: { whole: 'object subject', part: 'of from' },
      example: 'Quelvatamab ostredotin consists of the antibody quelvatamab and the toxin norvatoxin.',
    },
    {
      name: 'comprises',
      unless: /\b(?:combined|compared|paired) with\b|combination|\battach(?:es|ing)? to\b/,
      verbs:
        'comprise contain combine pair include link couple incorporate carry unite use fuse attach join conjugate marry arm load deliver',
      slots: { whole: 'subject in first', part: 'object with to' },
      example: 'Quelvatamab ostredotin comprises the antibody quelvatamab and the toxin norvatoxin.',
    },
    {
      name: 'is joined in',
      verbs: 'combine link join attach conjugate couple fuse bind tether',
      with: { in: /^(adc|conjugate|immunoconjugate|radioconjugate|immunotoxin|construct|molecule|compound|drug)$/ },
      slots: { whole: 'in first', part: 'object with to by' },
      example: 'Quelvatamab ostredotin is an ADC in which quelvatamab is combined with the toxin norvatoxin.',
    },
    {
      name: 'derived from antibody',
      verbs: 'derive',
      says: /\bantibod(?:y|ies)\b/,
      slots: { whole: 'object', part: 'from' },
      example: 'Quelvatamab ostredotin is derived from the antibody quelvatamab.',
    },
    {
      name: 'parts are',
      nouns: 'part component constituent ingredient element moiety building-block',
      slots: { whole: 'possessor of holder', part: 'isa' },
      example: 'The components of quelvatamab ostredotin are the antibody quelvatamab and the toxin norvatoxin.',
    },
    {
      name: 'conjugate of',
      nouns:
        'conjugate conjugates combination fusion immunotoxin immunoconjugate radioconjugate radioimmunoconjugate adc compound complex',
      slots: { whole: 'isa', part: 'of between' },
      example: 'Quelvatamab ostredotin is a conjugate of quelvatamab and norvatinib.',
    },
    {
      name: 'part-based',
      nouns: '~',
      says: /-based$/,
      slots: { whole: 'isa', part: 'modifier' },
      example: "Norvane Pharma's lead calvecestat-based conjugate, quelvatamab ostredotin, is in Phase I.",
    },
    {
      name: 'payload of',
      nouns: 'payload warhead toxin',
      slots: { whole: 'possessor of in holder', part: 'isa' },
      example: 'Quelvatamab ostredotin’s payload, calvecestat, kills dividing cells.',
    },
  ],
  never: [
    'Besides norvatinib, its pipeline includes NV-101.',
    'NV-101 was compared with norvatoxin in mice.',
    'NV-101 was studied in combination with docetaxel.',
  ],
};
