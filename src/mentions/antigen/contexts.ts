import { lettered } from '../../regexp.js';
import type { Candidate } from './names.js';

const AGENT = String.raw`(?:inhibitors?|antagonists?|agonists?|blockers?|modulators?|degraders?|inverse agonists?)\b`;
const BIOLOGIC = String.raw`(?:antibod(?:y|ies)|ADCs?|immunotoxins?|conjugates?|CAR|bispecifics?|engagers?|vaccines?|binders?|mAbs?|nanobod(?:y|ies)|antisense|siRNA)\b`;
const BETWEEN = String.raw`(?:\s+(?:receptors?|kinase|enzyme|dual|selective|oral|bispecific|trispecific|human|humanized|fully|monoclonal|small|molecule|antibody|drug|co|T|cell|checkpoint|single|domain|x)|[-–]){0,5}`;

/** What stands before a target when the text aims at it; the words in between belong to the target's noun group. */
const AIMED_BEFORE = lettered(
  String.raw`(?:\banti[-‑ ]|\b(?:${[
    'target(?:s|ed|ing)?(?: to)?',
    'bind(?:s|ing)?(?: \\w+ly)?(?: to)?',
    'binding (?:affinity|activity) (?:for|to)',
    'recogni[sz](?:es?|ing)',
    'inhibit(?:s|ing)?',
    '(?:inhibitors?|inhibition|antagonists?|agonists?|modulators?|blockers?|degraders?|activators?|blockade|detection) of',
    'block(?:s|ing)?',
    'neutrali[sz](?:es|ing)',
    'engag(?:es|ing)',
    'activat(?:es|ing)',
    'modulat(?:es|ing)',
    'degrad(?:es|ing)',
    'silenc(?:es|ing)',
    '(?:directed|raised|active|activity|antibod(?:y|ies)|ADCs?|conjugates?|mAbs?|agents?|immunotoxins?) (?:against|to|toward|towards)',
    '(?:directed|aimed) at',
    'specific (?:for|to)',
    'specificity for',
    'affinity (?:for|to)',
    'attach(?:es)?(?: itself)? to',
    'adheres? to',
    'homes? (?:in )?(?:to|on|in on)',
    'latch(?:es)? onto',
    'go(?:es|ing)? after',
    'seeks? out',
    'hits',
    'looks for',
    'grabs(?: hold of)?',
    'seizes',
    'aims at',
    'clamps onto',
    'sticks to',
    'docks (?:to|onto)',
    'locks onto',
    'suppress(?:es|ing)?',
    '(?:over)?express(?:es|ed|ing)?',
    '(?:over)?expression of',
    '(?:production|levels|activity) of',
    'reacts? with',
    'interacts? with',
  ].join(
    '|',
  )})\s+)(?:(?:both|either|the|an?|human|cell[- ]surface|cell|surface|tumou?r[- ]associated|tumou?r|cancer|antigens?|markers?|proteins?|receptors?|enzymes?|targets?|ligands?|molecules?|glycoproteins?|kinase|integrin|cytokine|chemokine|membrane|transmembrane|(?:called|known as|namely|antigens|markers|proteins|receptors|enzymes|targets|ligands|antigen|protein|receptor|enzyme|target|ligand),|called|known as|namely|two|three|mutant|soluble)\s+){0,5}["“(]?$`,
  'i',
);
/** 'the cell surface protein (ABC)', 'the antigen ABC'. */
const DEFINED_BEFORE =
  /\b(?:cell[- ]surface protein|surface protein|membrane protein|glycoprotein|target antigen|the antigen|surface antigen|surface marker|tumou?r[- ]associated antigen|growth factor receptor|the receptor|molecular target)(?:,| called| known as)?\s+["“(]?$/i;

const AIMED_AFTER = lettered(
  String.raw`^(?:[-‑\s](?:directed|targeted|targeting|binding|specific|engaging|expressing|overexpressing|blocking|activating)\b|${BETWEEN}\s+(?:${AGENT}|${BIOLOGIC})|\s+antigens?\b|\s+(?:over)?expression\b|\s+is\s+(?:\w+ly\s+)?(?:re-?|over-?)?expressed\b)`,
  'i',
);
/** As `AIMED_AFTER`, without 'ABC-12 antibody', which may name the antibody itself. */
const SHAPED_AFTER = lettered(
  String.raw`^(?:[-‑](?:directed|targeted|targeting|binding|specific|engaging|expressing|overexpressing|blocking|activating)\b|\s+(?:directed|targeted|targeting)\s+(?:ADC|antibod|CAR|agent|therap|drug)|(?:\s+(?:receptor|kinase|enzyme|protein)){0,1}(?:\s+(?:dual|selective|oral|small|molecule|co)|[-–]){0,3}\s+${AGENT}|\s+antigens?\b(?!\s+test)|\s+is\s+(?:\w+ly\s+)?(?:re-?|over-?)?expressed\b)`,
  'i',
);
const APPOSED_AFTER =
  /^\s*(?:\([^()]{2,14}\)\s*)?,\s+(?:an?|the)\s+(?:(?!(?:antibod(?:y|ies)|mAb|conjugate|inhibitor|against|to|of|for|that|which|with|by|directed|binding|targeting)\s)[\w-]+\s+){0,6}(?:antigen|receptor|enzyme|glycoprotein|(?<!fusion )protein|kinase|marker|ligand|molecular target)(?=\s*[,.;)]|\s+(?:that|which|found|expressed|overexpressed|present|important|involved|on|in)\b)/i;

/** A marker that only defines patients, a gene, a pathway or cells: no target by itself. */
const NO_TARGET =
  /^(?:[-‑\s]?(?:negative|mutations?|amplification|wild[-\s]?type|low|high|rearranged|rearrangements?|altered|alterations?|fusions?|deficient|null|naive)\b|\s*\+|[-\s]+T[-\s]cells?\b(?!\s+(?:engager|redirect))|\s+(?:gene|genes|status|test|testing|polymorphism)\b|[/\w\s-]{0,20}\s+(?:signal(?:l?ing)?|pathways?)\b)/i;

/** Whether the words around a candidate say that it is a target. */
export function isAimedAt(text: string, { start, end, kind }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  if (AIMED_BEFORE.test(before) || DEFINED_BEFORE.test(before)) return true;
  if (kind === 'shaped' || kind === 'worded') return SHAPED_AFTER.test(after) || APPOSED_AFTER.test(after);
  return AIMED_AFTER.test(after) || APPOSED_AFTER.test(after);
}

/** Whether the words after a candidate make it something else than a target. */
export const isNoTarget = (text: string, { end }: Candidate): boolean => NO_TARGET.test(text.slice(end, end + 40));
