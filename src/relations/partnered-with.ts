import { COMPANY, type Relation } from './relation.js';

const DEAL =
  /^(agreements?|alliances?|collaborations?|partnerships?|pacts?|ventures?|deals?|relationships?|arrangements?|teams?|accords?)$/;

/** Agreements between firms that make no partners of them, by their name or by what they are for. */
const OTHER =
  /\b(?:to merge|be (?:acquired|bought)|(?:to|will|would|shall) (?:acquire|buy|purchase)(?!.*\b(?:rights?|licen[cs]e)\b)|merger|acquisition|purchase|confidentiality|non-disclosure|employment|consulting|loan|credit|lease|underwriting|registration|subscription|securities|settlement|distribution|letter agreement|wind-?down|termination agreement|standstill|tolling)\b/;

/** Two firms that have an agreement, an alliance or a collaboration, in no direction. */
export const partneredWith: Relation = {
  type: 'PARTNERED_WITH',
  subject: 'one',
  object: 'other',
  roles: { one: COMPANY, other: COMPANY },
  agreed: true,
  details: ['date'],
  symmetric: true,
  frames: [
    {
      name: 'agreement with',
      verbs:
        'enter sign have form announce establish execute begin launch conclude set strike make expand extend maintain initiate reach complete ink start hold',
      object: DEAL,
      unless: OTHER,
      slots: { one: 'subject', other: 'with' },
      example: 'Norvane Pharma has multitarget agreements with Ostrel Biosciences and Calvet Labs.',
    },
    {
      name: 'joint agreement',
      verbs:
        'enter sign have form announce establish execute launch conclude strike reach begin start ink amend extend expand renew end terminate dissolve abandon cancel call+off continue',
      object: DEAL,
      unless: OTHER,
      slots: { one: 'subject', other: 'subject' },
      example: 'Norvane Pharma and Ostrel Biosciences announced a research collaboration.',
    },
    {
      name: 'enters joint agreement',
      verbs: 'enter',
      with: { into: DEAL },
      unless: OTHER,
      slots: { one: 'subject', other: 'subject' },
      example: 'Norvane Pharma and Ostrel Biosciences have entered into a collaboration agreement.',
    },
    {
      name: 'jointly develops',
      verbs: 'develop commercialize co-develop codevelop collaborate cooperate co-promote partner team work',
      says: /\b(jointly|together|co-?develop\w*|collaborat\w*|co-?promot\w*|partner\w*|cooperat\w*|team\w*)\b/,
      slots: { one: 'subject', other: 'subject' },
      example: 'Norvane Pharma and Ostrel Biosciences are jointly developing NV-101.',
    },
    {
      name: 'agreement between',
      nouns: 'collaboration alliance partnership agreement venture pact',
      unless: OTHER,
      slots: { one: 'between', other: 'between' },
      example: 'The collaboration between Norvane Pharma and Ostrel Biosciences began in 2004.',
    },
    {
      name: 'enters into agreement',
      verbs: 'enter',
      with: { into: DEAL },
      unless: OTHER,
      slots: { one: 'subject speaker', other: 'with' },
      example: 'Norvane Pharma entered into a collaboration agreement with Ostrel Biosciences.',
    },
    {
      name: 'collaborates with',
      verbs:
        'collaborate partner team ally cooperate co-develop codevelop work co-promote develop commercialize advance',
      slots: { one: 'subject speaker', other: 'with' },
      example: 'Norvane Pharma collaborates with Ostrel Biosciences.',
    },
    {
      name: 'collaboration with',
      nouns: 'collaboration alliance partnership agreement venture pact deal relationship',
      unless: OTHER,
      slots: { one: 'possessor holder between', other: 'with' },
      example: "Norvane Pharma's collaboration with Ostrel Biosciences began in 2004.",
    },
    {
      name: 'own collaboration with',
      nouns: 'collaboration alliance partnership',
      unless: OTHER,
      says: /^(?:the|our|this|discovery|research|joint|strategic|extended|ongoing|existing|current|an?)$/,
      slots: { one: 'teller', other: 'with' },
      example: 'Norvane Pharma reported results today. The discovery collaboration with Ostrel Biosciences goes on.',
    },
    {
      name: 'joins forces with',
      verbs: 'join',
      object: /^forces$/,
      unless: OTHER,
      slots: { one: 'subject', other: 'with subject' },
      example: 'Norvane Pharma has joined forces with Ostrel Biosciences.',
    },
    {
      name: 'paid under collaboration',
      verbs: 'receive earn pay',
      object: /^(payments?|milestones?|fees?)$/,
      says: /\bunder (?:the|their|its|our|a) (?:[a-z-]+ ){0,4}(?:collaboration|alliance|partnership)\b/,
      slots: { one: 'subject', other: 'from to' },
      example: 'Norvane Pharma received a payment from Ostrel Biosciences under their collaboration.',
    },
    {
      name: 'works in collaboration with',
      verbs: 'conduct run perform carry+out study test evaluate undertake discover identify create lead make pursue',
      notObject: DEAL,
      slots: { one: 'subject', other: 'with' },
      example: 'The trial was conducted by Norvane Pharma in collaboration with Ostrel Biosciences.',
    },
    {
      name: 'merger called off',
      nouns: 'merger agreement deal pact transaction',
      says: /^(?:mergers?|acquisition|takeover|amalgamation)$/,
      slots: { one: 'possessor subject holder between speaker', other: 'with between holder subject' },
      ended: true,
      example: 'Norvane Pharma terminated its merger agreement with Ostrel Biosciences.',
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
