import type { EntityType } from '../model.js';

/** How a stand-in finds what it means; see `resolve.ts`. */
export type Kind =
  | 'speaker'
  | 'company'
  | 'pair'
  | 'pronoun'
  | 'plural'
  | 'thing'
  | 'rights'
  | 'latter'
  | 'former'
  | 'group'
  | 'kin'
  | 'listed';

export interface Form {
  readonly name: string;
  readonly kind: Kind;
  /** Matches at a word boundary, on the sentence's text. Linear. */
  readonly pattern: RegExp;
  readonly types: readonly EntityType[];
}

const ASSET: readonly EntityType[] = ['Drug', 'Antibody', 'Technology'];
const MEDICINE: readonly EntityType[] = ['Drug', 'Antibody'];
/** Words before the noun; one that sets it apart from what is known brings in something new. */
const BETWEEN =
  '(?:(?!(?:lead|leading|other|next|new|second|third|most|main|key|predecessor|successor|earlier|older|previous|former|original|rival|competing|related|follow-on|back-?up)\\b)[A-Za-z0-9-]+ ){0,3}?';
/** What may follow a noun that closes its group. */
const CLOSED =
  '(?=[\\s]*(?:[.,;:)("”’\'—–]|$|\\b(?:is|was|has|had|have|are|were|will|would|may|can|could|to|in|on|for|from|with|by|of|at|as|and|or|that|which|who|under|into|through|between|during|after|before|binds?|targets?|attaches|contains?|consists?|comprises?|outside|together|recently|currently|also|itself|specifically|worldwide|globally|did|does|holds?|holding|said|says|then|now|remains?|until|since|demonstrated|showed|received|exclusively|across|throughout|within)\\b))';

/** What several medicines may be called, each kind apart. */
const CALLED = ['ADCs?|antibody[- ]drug conjugates?', 'bispecifics?', 'antibod(?:y|ies)'];
const KINDS = `(?:${CALLED.join('|')})`;
/** Whether a text speaks of one of the kinds. */
export const KIN = CALLED.map((words) => new RegExp(`\\b(?:${words})\\b`, 'i'));
/** How many may be meant, in words, from two on. */
export const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const COUNTED = NUMBERS.join('|');

/** 'both compounds', 'these three antibodies', 'all four of the programs': as many as it says. */
const group = (name: string, nouns: string, types: readonly EntityType[]): Form => ({
  name,
  kind: 'group',
  pattern: new RegExp(
    `\\b(?:both(?: of)?(?: the| these| those)?|(?:the|these|those|all)(?: of)?(?: the| these| those)? (?:${COUNTED})(?: of (?:the|these|those))?) ${nouns}\\b`,
    'gi',
  ),
  types,
});

/** The stand-ins, most telling first: the first form that matches at a place is taken. */
export const FORMS: readonly Form[] = [
  { name: 'latter', kind: 'latter', pattern: /\bthe latter\b/gi, types: [...ASSET, 'Company'] },
  {
    name: 'former',
    kind: 'former',
    pattern: /\bthe former\b(?=\s*(?:[,.;)]|is|was|has))/gi,
    types: [...ASSET, 'Company'],
  },
  {
    name: 'each of its kind',
    kind: 'kin',
    pattern: new RegExp(
      `\\b(?:each|all(?: of)? (?:the company[’']s|its|our|these|the)) ${KINDS}\\b|(?<=[’']s |\\b(?:its|our) )${KINDS}(?= (?:are|were) )`,
      'gi',
    ),
    types: MEDICINE,
  },
  {
    name: 'pair of companies',
    kind: 'pair',
    pattern:
      /\b(?:(?:the|both|these|the two|two) (?:companies|parties|firms|partners|sides)|the two(?= (?:are|were|have|had|will)))\b/gi,
    types: ['Company'],
  },
  {
    name: 'the Company',
    kind: 'speaker',
    pattern: /\b(?:[Tt]he|[Oo]ur|THE) (?:Company|COMPANY|Registrant|Corporation|Group(?! of| \p{Lu}))\b/gu,
    types: ['Company'],
  },
  { name: 'we', kind: 'speaker', pattern: /\b(?:[Ww]e|[Oo]ur|us|WE|OUR|ours|Ours)\b(?![.’'])/g, types: ['Company'] },
  {
    name: 'the company',
    kind: 'company',
    pattern:
      /\b[Tt]h(?:e|at) (?:[a-z-]+ )?(?:company|firm|biotech|biopharma|pharma|drugmaker|startup|start-up|[Uu]niversity|[Ii]nstitute|institution|[Hh]ospital|[Ff]oundation|group)\b(?! of| \p{Lu})/gu,
    types: ['Company'],
  },
  {
    name: 'these rights',
    kind: 'rights',
    pattern:
      /\b(?:the(?:se|m)?|those|such|all|all of the|all the) (?:[a-z]+ ){0,2}(?:rights|license|licence|licenses)\b(?!\s+agreement)/gi,
    types: ASSET,
  },
  {
    name: 'the rights',
    kind: 'rights',
    pattern: /\bthe (?:[A-Za-z.-]+ ){0,2}rights\b(?!\s+(?:to|in|for|of|on|under|offering|plan|agreement|issue)\b)/gi,
    types: ASSET,
  },
  {
    name: 'them',
    kind: 'rights',
    pattern:
      /(?<=\b(?:granted|licensed|returned|received|acquired|obtained|transferred|assigned|gave|regained|reacquired) )them\b/g,
    types: ASSET,
  },
  { name: 'these', kind: 'rights', pattern: /\b(?:these|those|them)\b(?=\s+(?:back|to)\b)/g, types: ASSET },
  {
    name: 'the antibody',
    kind: 'thing',
    pattern: new RegExp(`\\b(?:the|this|that|both) ${BETWEEN}(?:antibody|fragment)${CLOSED}`, 'gi'),
    types: ['Antibody', 'Drug'],
  },
  {
    name: 'the product',
    kind: 'thing',
    pattern: new RegExp(
      `\\b(?:the|this|that|such|our) ${BETWEEN}(?:product|drug|compound|molecule|candidate|agent|conjugate|ADC|immunotoxin|vaccine|therapy|inhibitor|antagonist|agonist|tablet|prodrug|asset|program|programme|medicine|fusion protein|bispecific|payload|toxin)${CLOSED}`,
      'gi',
    ),
    types: MEDICINE,
  },
  {
    name: 'the technology',
    kind: 'thing',
    pattern: new RegExp(`\\b(?:the|this|that) ${BETWEEN}(?:technology|platform|process|system|library)${CLOSED}`, 'gi'),
    types: ['Technology'],
  },
  {
    name: 'the antigen',
    kind: 'thing',
    pattern: new RegExp(`\\b(?:the|this|that) ${BETWEEN}(?:antigen|receptor|target|marker|protein)${CLOSED}`, 'gi'),
    types: ['Antigen'],
  },
  {
    name: 'the disease',
    kind: 'thing',
    pattern: /\b(?:the same|the|this) (?:disease|cancer|malignancy)\b/gi,
    types: ['Cancer'],
  },
  {
    name: 'both',
    kind: 'group',
    pattern: /^Both\b(?=\s+(?:\w+ed|came|are|were|have|bind|target|use)\b)/g,
    types: MEDICINE,
  },
  group('both of them', '(?:compounds|products|drugs|candidates|molecules|antibodies|agents|programs|ADCs)', MEDICINE),
  group('both diseases', '(?:cancers|diseases|malignancies|indications|tumou?r types)', ['Cancer']),
  group('both technologies', '(?:technologies|platforms)', ['Technology']),
  {
    name: 'what a portfolio has',
    kind: 'listed',
    pattern: new RegExp(
      `(?<=\\b(?:portfolio|pipeline)\\b[^.;:]{0,60}\\b(?:consists? of|comprises?|includes?|contains?|has) )(?:${COUNTED}) ${KINDS}\\b`,
      'gi',
    ),
    types: MEDICINE,
  },
  {
    name: 'this',
    kind: 'pronoun',
    pattern: /^This\b(?=\s+(?:is|was|has|binds|targets)\b)/g,
    types: ['Antigen', ...MEDICINE],
  },
  {
    name: 'it',
    kind: 'pronoun',
    pattern: /\b(?:[Ii]t|[Ii]ts)\b/g,
    types: ['Company', 'Drug', 'Antibody', 'Technology', 'Antigen'],
  },
  { name: 'they', kind: 'plural', pattern: /\b(?:[Tt]hey|[Tt]heir|(?<!\bamong )them)\b/g, types: ['Company'] },
];
