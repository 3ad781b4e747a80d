const ACTS =
  'research|discover|develop|co-develop|co-promote|co-commerciali[sz]e|commerciali[sz]e|manufacture|make|have made|produce|market|promote|distribute|sell|offer for sale|import|export|use|exploit|register|practice|practise|sublicense|test|evaluate|supply';
const NOMINAL =
  'research|development|co-development|commerciali[sz]ation|manufacture|manufacturing|marketing|promotion|co-promotion|distribution|sales?|selling|supply|sublicense|registration|veterinary|diagnostic|field';

const VERBAL_RIGHTS = new RegExp(`\\b(?:to|may) ((?:${ACTS})(?:,? (?:and |or |and/or )?(?:${ACTS}))*)\\b`, 'i');
const NOMINAL_RIGHTS = new RegExp(
  `\\b((?:${NOMINAL})(?:(?:,| and|, and) (?:${NOMINAL}))*) (?:rights?|licen[cs]es?|agreement)\\b`,
  'i',
);
const FOR_RIGHTS = new RegExp(
  `\\bfor the (?:exclusive )?((?:${NOMINAL})(?:(?:,| and|, and) (?:${NOMINAL}))*) of\\b`,
  'i',
);

/** What a licensee may do besides: 'with the right to grant sublicenses'. */
const SUBLICENSING = /\b(?:rights?|ability) to (?:grant )?sub-?licen[cs]\w*/gi;

/** What a licensee may do, as the text lists it: 'develop, manufacture and commercialize', 'marketing'. */
export function rightsOf(scope: string): string | undefined {
  const folded = scope.replace(/\s+/g, ' ').replace(SUBLICENSING, ' ');
  const found = (VERBAL_RIGHTS.exec(folded) ?? NOMINAL_RIGHTS.exec(folded) ?? FOR_RIGHTS.exec(folded))?.[1];
  if (found) return found;
  if (/\bsublicen[cs]e(?:e|d|s)?\b/i.test(scope)) return 'sublicense';
  return /\bdistribut(?:ed|es|or|ion)\b/i.test(folded) ? 'distribution' : undefined;
}

/** Whether a licence is exclusive: `true`, or nothing where the text does not say so. */
export function exclusiveOf(scope: string): true | undefined {
  return /(?<!non-?|semi-?|co-?)\b(?:exclusive(?:ly)?|sole(?:ly)?)\b/i.test(scope) ? true : undefined;
}

/** Sums of a deal as written, with redactions kept: '$14.0 million', '€9 million', '[***]'. */
export function moneyOf(scope: string): string | undefined {
  const sums = scope
    .replace(/\s+/g, ' ')
    .match(
      /(?:up to )?(?:US)?[$€£¥](?:\d[\d,.]*\d|\d|\[\*+\])(?: (?:million|billion|mln|bln))?|\[\*+\] (?:million|percent)/gi,
    );
  return sums ? [...new Set(sums)].join('; ') : undefined;
}
