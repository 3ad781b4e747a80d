import { COMPANY, type Relation } from './relation.js';

/** Who works where, and as what. Titles, contact blocks and signatures are read in `rules/posts`. */
export const worksFor: Relation = {
  type: 'WORKS_FOR',
  subject: 'person',
  object: 'firm',
  roles: { person: ['Person'], firm: COMPANY },
  details: [],
  frames: [
    {
      name: 'joins',
      verbs: 'join',
      slots: { person: 'subject', firm: 'object' },
      example: 'Jane Doe joined Norvane Pharma.',
    },
  ],
  never: ['Jane Doe will join Norvane Pharma.', 'Jane Doe declined to join Norvane Pharma.'],
};
