import type { Entity } from '../../model.js';

export interface Cell {
  readonly text: string;
  /** What the cell names, in the order of the text, once each. */
  readonly entities: readonly Entity[];
}

/** What a column of a pipeline table holds. */
export type Column =
  | 'product'
  | 'target'
  | 'indication'
  | 'stage'
  | 'partner'
  | 'rights'
  | 'licensee'
  | 'licensor'
  | 'developer'
  | 'other';

/** How the heading of a column begins or what it holds, first match first. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['licensor', /\blicen[cs]or\b|licen[cs]ed from|\boriginator\b/i],
  ['licensee', /\blicen[cs]ees?\b|licen[cs]ed to/i],
  ['rights', /\brights\b|\bownership\b|\bterritor(?:y|ies)\b|\bwholly[- ]owned\b/i],
  ['partner', /\bpartner(?:s|ed|ing|ship)?\b|\bcollaborat(?:or|ion)s?\b|\balliance\b/i],
  ['developer', /^(?:company|developer|sponsor|owner|manufacturer|marketed by|developed by)\b/i],
  ['target', /\btargets?\b|\bantigen\b|\bmechanism\b|^moa$/i],
  [
    'indication',
    /\bindications?\b|\bdiseases?\b|\bcancer\b|\btumou?r\b|\bpopulation\b|\bsetting\b|\btherapeutic area\b/i,
  ],
  ['stage', /\b(?:stage|phase(?! ?[\dI])|status)\b|^development$|\bdevelopment (?:stage|phase|status)\b/i],
  [
    'product',
    /\b(?:product|program|programme|candidate|compound|drug|molecule|asset|medicine|adc|antibody|therapy|name)s?\b/i,
  ],
];

const LONGEST = 60;

/** The columns that a row of headings names; `undefined` where it is no heading of a pipeline table. */
export function columnsOf(cells: readonly Cell[]): readonly Column[] | undefined {
  if (cells.some(({ text, entities }) => text.length > LONGEST || entities.some(({ type }) => type !== 'Company')))
    return undefined;
  const columns = cells.map(({ text }) => HEADINGS.find(([, words]) => words.test(text))?.[0] ?? 'other');
  const known = new Set(columns.filter((column) => column !== 'other'));
  if (known.size < 2 || known.size * 2 < cells.length) return undefined;
  return columns.map((column, at) => (columns.indexOf(column) === at ? column : 'other'));
}
