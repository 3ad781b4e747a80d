import { COMPANY, type Relation } from './relation.js';

const DEAL =
  /^(agreements?|alliances?|collaborations?|partnerships?|pacts?|ventures?|deals?|relationships?|arrangements?|teams?|accords?)$/;

/** Two firms that have an agreement, an alliance or a collaboration, in no direction. */
export const partneredWith: Relation = {
  type: 'PARTNERED_WITH',
  subject: 'one',
  object: 'other',
  roles: { one: COMPANY, other: COMPANY },
  details: ['date'],
  symmetric: true,
  frames: [
    {
      name: 'agreement with',
      verbs:
        'enter sign have form announce establish execute begin launch conclude set strike make expand extend maintain initiate reach complete ink start hold',
      object: DEAL,
      slots: { one: 'subject', other: 'with' },
      example: 'Norvane Pharma has multitarget agreements with Ostrel Biosciences and Calvet Labs.',
    },
    {
      name: 'enters into agreement',
      verbs: 'enter',
      with: { into: DEAL },
      slots: { one: 'subject', other: 'with' },
      example: 'Norvane Pharma entered into a collaboration agreement with Ostrel Biosciences.',
    },
    {
      name: 'collaborates with',
      verbs: 'collaborate partner team ally cooperate co-develop work co-promote develop commercialize',
      slots: { one: 'subject', other: 'with' },
      example: 'Norvane Pharma collaborates with Ostrel Biosciences.',
    },
    {
      name: 'collaboration with',
      nouns: 'collaboration alliance partnership agreement venture pact',
      slots: { one: 'possessor holder between', other: 'with' },
      example: "Norvane Pharma's collaboration with Ostrel Biosciences began in 2004.",
    },
    {
      name: 'partner of',
      nouns: 'partner partners ally collaborator',
      slots: { one: 'isa', other: 'possessor of modifier' },
      example: 'Ostrel Biosciences is a partner of Norvane Pharma.',
    },
  ],
  never: [
    'Norvane Pharma is in talks about a collaboration with Ostrel Biosciences.',
    'Norvane Pharma seeks a partnership with Ostrel Biosciences.',
  ],
};
