import { COMPANY, type Relation } from './relation.js';

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
      name: 'formerly known as',
      verbs: 'know call name',
      says: /\b(formerly|previously|until|once|originally|before)\b/,
      slots: { after: 'object', before: 'as' },
      example: 'Norvane Pharma, known until 1998 as Ostrel Labs, makes it.',
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
      slots: { before: 'indirect subject', after: 'object' },
      example: 'Ostrel Labs was renamed Norvane Pharma.',
    },
    {
      name: 'changes name',
      verbs: 'change',
      object: /^name$/,
      slots: { before: 'from subject', after: 'to' },
      example: 'Ostrel Labs changed its name to Norvane Pharma in 2004.',
    },
  ],
  never: ['Norvane Pharma became profitable.', 'Ostrel Labs may become Norvane Pharma.'],
};
