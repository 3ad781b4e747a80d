import type { Relation } from './relation.js';

/** In which cancers a target is found. */
export const presentIn: Relation = {
  type: 'PRESENT_IN',
  subject: 'target',
  object: 'cancer',
  roles: { target: ['Antigen'], cancer: ['Cancer'] },
  details: [],
  gathers: ['cancer'],
  frames: [
    {
      name: 'found in',
      verbs:
        'express overexpress over-express reexpress carry bear shed secrete find present detect observe see locate report display upregulate amplify sit occur appear crop+up be identify document',
      unless: /\bin (?:(?:an?|the) )?(?:[\w/-]+ ){0,3}(?:trials?|stud(?:y|ies)|testing|development)\b|\bsubject of\b/,
      slots: { target: 'object subject', cancer: 'in on by of across' },
      example: 'CD33 is expressed in acute myeloid leukemia.',
    },
    {
      name: 'expressed by',
      verbs: 'express overexpress bear carry display shed secrete',
      slots: { cancer: 'subject', target: 'object' },
      example: 'Most acute myeloid leukemias express CD33.',
    },
    {
      name: 'coats',
      verbs: 'coat cover stud mark',
      slots: { target: 'subject', cancer: 'object' },
      example: 'The GD3 antigen coats melanomas.',
    },
    {
      name: 'expression in',
      nouns: 'expression overexpression over-expression amplification presence prevalence level',
      slots: { target: 'of modifier isa possessor', cancer: 'in on' },
      example: 'Overexpression of CD33 in acute myeloid leukemia is common.',
    },
    {
      name: 'antigen in',
      nouns: 'antigen receptor protein molecule glycoprotein marker target',
      slots: { target: 'isa', cancer: 'in on' },
      example: 'Quelvatamab binds CD33, an antigen on acute myeloid leukemias.',
    },
  ],
  never: [
    'It makes an antibody against CD33 that is in a Phase 2 trial in ovarian cancer.',
    'Quelvatamab binds CD33 and was studied in ovarian cancer.',
    'CD33 is not expressed in ovarian cancer.',
    'CD33 may be expressed in ovarian cancer.',
  ],
};
