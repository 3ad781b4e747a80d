import { MEDICINE, type Relation } from './relation.js';

const MOLECULE =
  'antibody antibodies adc adcs conjugate inhibitor antagonist agonist blocker modulator degrader engager bispecific trispecific immunotoxin car-t car binder ligand activator therapy vaccine compound molecule protein agent drug candidate product immunoconjugate nanobody mab immunotherapy radioligand degraders peptide program asset antibody-drug-conjugate';

/** Which target a molecule binds. */
export const binds: Relation = {
  type: 'BINDS',
  subject: 'molecule',
  object: 'target',
  roles: { molecule: MEDICINE, target: ['Antigen'] },
  details: [],
  tolerates: /^(to|design|designed|engineered|when|once)$/,
  frames: [
    {
      name: 'binds',
      verbs:
        'bind target recognize inhibit block neutralize antagonize agonize activate engage stick attach home hit attack modulate degrade suppress antagonise recognise neutralise interact latch cross-link seek+out address',
      unless: /\bfrom (?:binding|interacting|attaching|docking|engaging)\b/,
      notObject: /^(binding|attachment|adhesion|interactions?)$/,
      slots: { molecule: 'subject possessor', target: 'object to with after against on onto' },
      example: 'The hNV9 antibody binds specifically to the CD33 antigen.',
    },
    {
      name: 'blocks interaction of',
      verbs: 'inhibit block prevent disrupt neutralize modulate suppress reduce antagonize interrupt',
      object: /^(interactions?|binding|activity|activation|signall?ing|function|action|effects?)$/,
      slots: { molecule: 'subject', target: 'object of between from' },
      example: 'Quelvatamab blocks the interaction between CD33 and its ligand.',
    },
    {
      name: 'delivers to what has it',
      verbs: 'deliver bring carry direct guide',
      says: /\bto (?:[\w-]+ ){0,3}(?:cells?|tumou?rs?)\b/,
      slots: { molecule: 'subject', target: 'to' },
      example: 'Quelvatamab ostredotin is designed to deliver its toxin to cells that express CD33.',
    },
    {
      name: 'goes after',
      verbs: 'go home stick bind latch attach hone zero grab act',
      slots: { molecule: 'subject', target: 'after to in on onto of' },
      example: 'It is quelvatamab that goes after CD33.',
    },
    {
      name: 'directed against',
      verbs: 'direct raise aim target develop',
      slots: { molecule: 'object', target: 'against at to toward towards' },
      example: 'Quelvatamab is directed against CD33.',
    },
    {
      name: 'is specific for',
      verbs: 'be',
      says: /\b(?:specific|selective|reactive)\b/,
      slots: { molecule: 'subject', target: 'for with to' },
      example: 'Quelvatamab is highly specific for CD33.',
    },
    {
      name: 'inhibitor of',
      nouns: MOLECULE,
      slots: { molecule: 'isa', target: 'of against to for toward towards on at' },
      example: 'NV-101, an inhibitor of BTK, is taken by mouth.',
    },
    {
      name: 'target antibody',
      nouns: MOLECULE,
      slots: { molecule: 'isa', target: 'modifier' },
      example: 'NV-101 is a CD33 antibody.',
    },
    {
      name: 'target-directed',
      nouns: '~',
      says: /(?:directed|targeted|targeting|binding|specific|inhibiting|blocking|neutrali[sz]ing|inhibitor)$|^anti-/,
      slots: { molecule: 'isa', target: 'modifier' },
      example: 'Quelvatamab is a CD33-directed chelator.',
    },
    {
      name: 'target-directed, by name',
      nouns: '*',
      says: /(?:directed|targeted|targeting|binding|specific)$|^anti-/,
      slots: { molecule: 'isa', target: 'modifier' },
      example: 'The CD33-directed quelvatamab was studied in mice.',
    },
    {
      name: 'target in brackets',
      pairs: ['molecule', 'target'],
      lone: true,
      slots: {},
      example: 'Norvane Pharma sells the antibody hNV9 (anti-CD33).',
    },
    {
      name: 'target of',
      nouns: 'target',
      slots: { molecule: 'of possessor', target: 'isa' },
      example: 'CD33 is the target of quelvatamab.',
    },
    {
      name: 'has affinity for',
      nouns: 'affinity specificity selectivity binding',
      // 'blocks its binding to Y'
      unless: /^(?:its|their) binding\b/,
      slots: { molecule: 'holder possessor of', target: 'for to against' },
      example: 'Quelvatamab has high affinity for CD33.',
    },
  ],
  never: [
    'NV-101 blocks CD33 from binding to its ligand.',
    'CD33 was measured in patients who received NV-101.',
    'NV-101 does not bind CD33.',
  ],
};
