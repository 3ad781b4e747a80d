import { COMPANY, type Relation } from './relation.js';

/** What one takes over without the thing itself: a part of the work on it. */
const WORK_ON =
  /\bover (?:[a-z]+ ){0,3}(?:rights?|development|trials?|stud(?:y|ies)|responsibilit(?:y|ies)|management|manufactur(?:e|ing)|marketing|sales?|commerciali[sz]ation|distribution|programs?|programme|work|post|position|role|lead|leadership|chair|operations|funding|costs?|promotion|project|control|supply|obligations?)\b/;

/** Who bought whom, or what. */
export const acquired: Relation = {
  type: 'ACQUIRED',
  subject: 'buyer',
  object: 'bought',
  roles: { buyer: COMPANY, bought: ['Company', 'Drug', 'Antibody', 'Technology'] },
  details: ['date', 'money'],
  frames: [
    {
      name: 'acquires',
      verbs: 'acquire buy purchase',
      notObject: /^(rights?|licen[cs]es?|stakes?|shares?|stock|interests?|options?|units?|warrants?|position)$/,
      slots: { buyer: 'subject', bought: 'object' },
      example: 'Norvane Pharma acquired Ostrel Biosciences in 2004.',
    },
    {
      name: 'acquires title',
      verbs: 'acquire buy purchase obtain',
      object: /^title$/,
      slots: { buyer: 'subject', bought: 'object in to of' },
      example: 'Norvane Pharma acquired all right, title and interest in NV-101 from Ostrel Biosciences.',
    },
    {
      name: 'takes ownership of',
      verbs: 'take assume gain',
      object: /^ownership$/,
      slots: { buyer: 'subject', bought: 'of object' },
      example: 'With the closing, Norvane Pharma takes ownership of norvatinib.',
    },
    {
      name: 'completes acquisition',
      verbs: 'complete close consummate finalize finish announce',
      object: /^(acquisition|purchase|buyout|takeover)$/,
      slots: { buyer: 'subject', bought: 'of' },
      example: 'Norvane Pharma completed the acquisition of Ostrel Biosciences.',
    },
    {
      name: 'sells to',
      verbs: 'sell divest',
      notObject: /^(rights?|licen[cs]es?|stakes?|shares?|stock|interests?|options?|units?|warrants?|position)$/,
      slots: { buyer: 'to', bought: 'object' },
      example: 'NV-101, which Norvane Pharma sold to Ostrel Biosciences in 2004, is an antibody.',
    },
    {
      name: 'takes over',
      verbs: 'take',
      unless: WORK_ON,
      slots: { buyer: 'subject object', bought: 'over' },
      example: 'In 2017 Norvane Pharma took over Ostrel Biosciences.',
    },
    {
      name: 'becomes subsidiary of',
      verbs: 'become',
      object: /^(subsidiary|unit|division)$/,
      slots: { bought: 'subject', buyer: 'of possessor' },
      example: 'In May 2004 Ostrel Biosciences became a wholly owned subsidiary of Norvane Pharma.',
    },
    {
      name: 'acquisition by',
      nouns: 'acquisition purchase buyout takeover',
      slots: { buyer: 'by possessor holder speaker', bought: 'of' },
      example: 'The acquisition of Ostrel Biosciences by Norvane Pharma closed on May 2, 2004.',
    },
    {
      name: 'its acquisition by',
      nouns: 'acquisition purchase buyout takeover',
      slots: { buyer: 'by', bought: 'possessor' },
      example: "Ostrel Biosciences' acquisition by Norvane Pharma closed on May 2, 2004.",
    },
  ],
  never: ['Norvane Pharma agreed to acquire Ostrel Biosciences.', 'Norvane Pharma will acquire Ostrel Biosciences.'],
};
