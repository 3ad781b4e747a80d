import { MEDICINE, type Relation } from './relation.js';

/** Which named platform a medicine is made with. */
export const usesTechnology: Relation = {
  type: 'USES_TECHNOLOGY',
  subject: 'medicine',
  object: 'technology',
  roles: { medicine: MEDICINE, technology: ['Technology'] },
  details: [],
  tolerates: /^(design|designed)$/,
  frames: [
    {
      name: 'uses',
      verbs: 'use employ utilize leverage incorporate apply harness exploit contain',
      slots: { medicine: 'subject', technology: 'object' },
      example: 'Quelvatamab uses the NorvaLink platform.',
    },
    {
      name: 'built on',
      verbs:
        'build make develop design create base generate produce engineer derive discover identify come+out grow+out construct formulate come invent find select humanize emerge arise result stem isolate manufacture power originate',
      slots: { medicine: 'object subject', technology: 'on with using from by of through via upon means' },
      example: 'Quelvatamab was built on the NorvaLink platform.',
    },
    {
      name: 'put to use in',
      verbs: 'use apply put deploy incorporate employ',
      slots: { technology: 'object subject', medicine: 'in for to' },
      example: 'The NorvaLink platform is used in quelvatamab.',
    },
    {
      name: 'yields',
      verbs: 'yield produce generate deliver create spawn',
      slots: { technology: 'subject', medicine: 'object' },
      example: 'The NorvaLink platform has yielded quelvatamab.',
    },
    {
      name: 'technology behind',
      nouns: 'technology platform process chemistry linker engine',
      slots: { technology: 'isa', medicine: 'behind underlying' },
      example: 'NorvaLink, the technology behind quelvatamab, is in use.',
    },
    {
      name: 'product of platform',
      nouns: 'product candidate compound antibody adc conjugate representative example',
      slots: { medicine: 'isa', technology: 'of from using' },
      example:
        'Norvane Pharma owns the NorvaLink platform. Quelvatamab is the first product from the NorvaLink platform.',
    },
    {
      name: 'platform compound',
      nouns:
        'compound candidate product conjugate adc drug antibody bispecific prodrug molecule products compounds candidates adcs conjugates',
      slots: { medicine: 'isa', technology: 'modifier' },
      example: 'Norvane Pharma owns the NorvaLink platform. Quelvatamab is a NorvaLink compound.',
    },
  ],
  never: ['Quelvatamab will use the NorvaLink platform.', 'Quelvatamab competes with drugs of the NorvaLink platform.'],
};
