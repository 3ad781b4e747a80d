import type { SectionKind } from '../model.js';

/** What a heading opens, by its words, first match first. A heading that is none of these opens `body`. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'boilerplate',
    /^(?:sign up for|related (?:links|articles|documents)|connect with us|you are leaving|welcome to|multimedia$|share this|follow us|references$|media library|company statements|original\/source|no duty to update|subscribe|to speak to customer|additional assets|email alerts)/i,
  ],
  [
    'safe-harbor',
    /forward[- ]?looking|safe[- ]harbou?r|cautionary|disclosure notice|^disclaimer|^note (?:on|regarding|about) |risk factors|^no offer/i,
  ],
  ['about', /^about\b(?! this (?:release|filing))/i],
  ['signature', /^signatures?:?$|^pursuant to the requirements of the securities exchange act/i],
  [
    'exhibits',
    /^(?:exhibit index|index to exhibits|list of exhibits|exhibits?:?$|\([a-d]\)\s+exhibits|exhibit (?:no|number)|item\s+(?:9\.01|7)\.?\W+financial statements)/i,
  ],
  [
    'contacts',
    /^(?!note to )(?:(?:[\p{L}&./]+ ){0,4}contacts?(?: information)?\b\W*$|contacts?:|contacts? (?:(?:for|at) )?(?:[\p{L}&.’'-]+ ){0,4}[\p{L}&.’'-]+:|(?:[\p{L}&./]+ ){0,3}(?:contacts?|inquiries|enquiries|media|investors?|press|investor relations|media relations|public relations)\s*:|(?:investors?|media|press|investor relations|media relations|public relations|investors? (?:and|&) media|media (?:and|&) investors?)$|for (?:(?:further|more|additional) (?:information|details)\b(?!.{0,40}visit).{0,40}(?::|contact)|(?:\S+ ){0,10}contact\b.{0,20}:?$)|contact details|refer to:|source:|for (?:media|investor|press)\b.{0,30}:)/iu,
  ],
];

/** Lines that stand alone and open nothing: what follows is as it was before. */
const ASIDES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'boilerplate',
    /^(?:view (?:the )?(?:original|source|full|complete)|original content|logo\b|photo\b|pickup - |cision view|click here|this (?:press|news) release features multimedia|to view the original|\(?\s*logo:|company codes?:|reuters?$|©|copyright|all rights reserved|continue$|newsramp|reddit post|blockchain|read more|cancel$|###|# # #|-? ?end ?-?$|more-? ?$|https?:\/\/\S+$|\[?\d{1,4}\]?$|page \d+(?: of \d+)?$|-\s?\d+\s?-$)/i,
  ],
  ['contacts', /^source\b:?\s+\p{Lu}/iu],
];

/** The section that a line opens when it is a known heading. */
export function headingKind(line: string): SectionKind | undefined {
  return line.length > 200 ? undefined : HEADINGS.find(([, words]) => words.test(line))?.[0];
}

export function asideKind(line: string): SectionKind | undefined {
  return line.length > 300 ? undefined : ASIDES.find(([, words]) => words.test(line))?.[0];
}

/** Website furniture after a release never goes back to prose. */
export function isWebsite(line: string): boolean {
  return /^(?:sign up for email|related links|connect with us|you are leaving|welcome to|to speak to customer)/i.test(
    line,
  );
}

const RISK_OPENS =
  /forward[- ]looking (?:statements?|information)|private securities litigation|(?:statements?|information) (?:in|contained in|made in|set forth in) this (?:press |news )?(?:release|announcement|report|letter) (?:that|which) (?:are|is) not|statements? (?:about|on|regarding|concerning) the future\b|looks? ahead (?:in|at) places|actual results (?:may|could|might|to|will) (?:\w+ ){0,2}differ (?:materially|significantly|substantially)/i;
const RISK_GOES_ON =
  /forward-looking|differ materially|undertakes? no|no (?:obligation|duty)|disclaims? any|risks?\b|uncertaint|could cause|no assurance|no guarantee|cannot be (?:assured|guaranteed)|10-[KQ]|securities and exchange commission|beliefs and expectations|such statements|these statements/i;

/** A sentence that opens safe-harbor text wherever it stands. */
export const opensSafeHarbor = (sentence: string): boolean => RISK_OPENS.test(sentence);
/** A paragraph that goes on with it. */
export const continuesSafeHarbor = (paragraph: string): boolean => RISK_GOES_ON.test(paragraph);

/** Names, telephone numbers and addresses without a sentence: contacts that a scraper ran on to the text before. */
export function isContactList(sentence: string): boolean {
  return /\b\d{3}[-.]\d{4}\b|\w@\w/.test(sentence) && !/\b(?:the|and|of|to|is|are|that|for|has|was)\b/.test(sentence);
}

/** A line that holds a mail address or a telephone number and no more. */
export function isAddressLine(line: string): boolean {
  return /^(?:\p{L}{1,10}[:.]? )?(?:[\w.+-]+@[\w.-]+|[+(]?[\d() .-]{7,20})$/u.test(line) && /@|\d{3}/.test(line);
}
