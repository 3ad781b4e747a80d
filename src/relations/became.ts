import { COMPANY, type Relation } from './relation.js';

/** Part of a firm, without its name: what it becomes, the firm does not. Not 'X, a subsidiary of Y, became'. */
const PART = /(?<![(,] (?:[a-z-]+ ){0,4})\b(?:subsidiary|unit|division|affiliate|business|arm)\b(?! [,(])/;

/** A firm under its old name, or merged into another, and what it is called since. */
export const became: Relation = {
  type: 'BECAME',
  subject: 'before',
  object: 'after',
  roles: { before: COMPANY, after: COMPANY },
  details: ['date'],
  frames: [
    {
      name: 'becomes',
      verbs: 'become',
      unless: PART,
      slots: { before: 'subject', after: 'object' },
      example: 'Ostrel Labs, which later became Norvane Pharma, licensed it.',
    },
    {
      name: 'merges into',
      verbs: 'merge',
      slots: { before: 'subject object', after: 'into' },
      example: 'Ostrel Labs merged into Norvane Pharma in 2004.',
    },
    {
      name: 'emerges from merger of',
      verbs: 'emerge create form establish result arise',
      says: /\b(?:merger|combination|amalgamation|fusion) (?:of|between)\b/,
      slots: { after: 'object subject', before: 'of between' },
      example: 'Norvane Pharma was created in 2004 through the combination of Ostrel Labs and Calvet Labs.',
    },
    {
      name: 'formerly known as',
      verbs: 'know call name',
      says: /\b(formerly|previously|until|once|originally|before|then)\b/,
      slots: { after: 'object', before: 'as' },
      example: 'Norvane Pharma, known until 1998 as Ostrel Labs, makes it.',
    },
    {
      name: 'formerly called',
      verbs: 'call name',
      says: /\b(formerly|previously|until|once|originally|before|then)\b/,
      slots: { after: 'indirect subject', before: 'object' },
      example: 'Norvane Pharma, previously called Ostrel Labs, makes it.',
    },
    {
      name: 'had the name',
      verbs: 'have bear carry',
      object: /^name$/,
      says: /\b(formerly|previously|until|once|originally)\b/,
      slots: { after: 'subject', before: 'object' },
      example: 'Norvane Pharma, which until 1998 had the name Ostrel Labs, makes it.',
    },
    {
      name: 'changes name from',
      verbs: 'change',
      object: /^name$/,
      slots: { before: 'from', after: 'subject to' },
      example: 'Norvane Pharma changed its name from Ostrel Labs in 2004.',
    },
    {
      name: 'now called',
      verbs: 'call name know',
      says: /\bnow\b/,
      slots: { before: 'indirect', after: 'object' },
      example: 'Ostrel Labs is now called Norvane Pharma.',
    },
    {
      name: 'now known as',
      verbs: 'know',
      says: /\bnow\b/,
      slots: { before: 'object', after: 'as' },
      example: 'Ostrel Labs, now known as Norvane Pharma, makes it.',
    },
    {
      name: 'goes by',
      verbs: 'go',
      slots: { before: 'subject', after: 'by' },
      example: 'Starting today Ostrel Labs goes by Norvane Pharma.',
    },
    {
      name: 'now, in brackets',
      pairs: ['before', 'after'],
      aside: /^now$/,
      slots: {},
      example: 'It was humanized by Ostrel Labs Inc. (now Norvane Pharma).',
    },
    {
      name: 'formerly, aside',
      pairs: ['after', 'before'],
      aside: /^(?:formerly|previously)$/,
      slots: {},
      example: 'Norvane Pharma (formerly Ostrel Labs Inc.) makes it.',
    },
    {
      name: 'renamed',
      verbs: 'rename',
      unless: PART,
      slots: { before: 'indirect subject', after: 'object' },
      example: 'Ostrel Labs was renamed Norvane Pharma.',
    },
    {
      name: 'changes name',
      verbs: 'change',
      object: /^name$/,
      unless: PART,
      says: /\b(?:its|their|our|the) (?:(?:corporate|full|legal|official|company|trade|business|own) ){0,2}name\b(?! of\b)/,
      slots: { before: 'from subject', after: 'to' },
      example: 'Ostrel Labs changed its name to Norvane Pharma in 2004.',
    },
    {
      name: 'changes name of',
      verbs: 'change',
      object: /^name$/,
      unless: /\b(?:its|their|our) (?:[a-z-]+ ){0,4}name\b/,
      slots: { before: 'of possessor', after: 'to' },
      example: 'Calvet Labs changed the name of Ostrel Labs to Norvane Pharma in 2004.',
    },
  ],
  never: [
    'Norvane Pharma became profitable.',
    'Ostrel Labs may become Norvane Pharma.',
    'The Irish subsidiary of Ostrel Labs was renamed Norvane Pharma.',
    'Ostrel Labs bought a laboratory and changed the name of that business to Norvane Pharma.',
  ],
};
