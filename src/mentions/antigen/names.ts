import type { Span } from '../../model.js';
import { matchesIn } from '../../regexp.js';
import { type Atom, atomKey, Phrases } from '../atoms.js';
import { isOrdinary } from '../drug/words.js';
import { loadLexicon } from '../lexicon.js';

/**
 * What may be a target. `plain`: hardly named but as a target; `aimed`: known, but also a hormone, an enzyme or a gene;
 * `shaped`: unknown, and written as symbols are; `worded`: unknown, and named as a receptor or an enzyme.
 */
export interface Candidate extends Span {
  readonly kind: 'plain' | 'aimed' | 'shaped' | 'worded';
  readonly id: string;
}

const known = new Phrases<{ readonly id: string; readonly kind: 'plain' | 'aimed' }>();
for (const [name = '', when, ...others] of loadLexicon('antigens')) {
  const value = { id: atomKey(name), kind: when === 'plain' ? when : 'aimed' } as const;
  for (const surface of [name, ...others]) known.add(surface, value);
}

/** CD antigens, claudins and interleukins; 'CD3', 'CD79b', 'Claudin 18.2', 'IL-17A', 'interleukin-2'. */
const FAMILIES: readonly (readonly [RegExp, 'plain' | 'aimed'])[] = [
  [/\bCD\d{1,3}[a-z]?\b(?!-ROM)/g, 'plain'],
  [/\b(?:claudin|CLDN)[- ]?\d{1,2}(?:\.\d)?\b/gi, 'plain'],
  [
    /\b(?:FGFR\d[a-c]?|VEGFR-?\d|TLR-?\d{1,2}|CXCR\d|CCR\d{1,2}|P2X\d|5-HT\d[A-F]?|Nav1\.\d|GPR\w?\d{1,3}|SSTR\d|EphA\d|Siglec-\d{1,2}|HDAC-?\d{1,2}|PDE-?\d{1,2}[AB]?|CDK-?\d{1,2}|JAK-?\d|TYK-?2|PARP-?\d|BCL-?\d|STAT-?\d|MMP-?\d{1,2}|SIRT\d|GSK-?3[αβ]?|ADAM-?\d{1,2}|EphB\d|LILRB\d|KIF\d{1,2}[A-C]?|SLC\d{1,2}A\d{1,2}|PTP1B|SGLT-?\d|COX-?2|PPAR[αγδ]|IDH\d|CEACAM\d|KRAS ?G1\d[A-Z]|FGF\d{1,2}|GDF\d{1,2}|ANGPTL\d)\b/g,
    'plain',
  ],
  [/\b(?:IL-?\d{1,2}[A-Z]?(?:R[αa]?)?|interleukin[- ]\d{1,2}[A-Z]?)(?:\/\d{1,2})?\b/gi, 'aimed'],
  [
    /\bintegrins? (?:alpha|α)[- ]?[v\dIVX]{1,3}(?:[- ]?(?:beta|β)[- ]?\d)?|(?<![\p{L}\p{N}])(?:α[v\d]{1,2}β\d|alpha[- ]?[v\d]{1,2}[- ]?beta[- ]?\d)(?![\p{L}\p{N}])/gu,
    'plain',
  ],
  [
    /\b(?:coagulation )?[Ff]actor (?:VIIa?|IXa?|XIa?|XIIa?|Xa|XIIIa?|B|D|H)\b(?! deficien| concentrate| replacement)/g,
    'aimed',
  ],
  [/\b[Cc]yclin [A-HT]\d?\b/g, 'aimed'],
  [/\bcomplement (?:component |factor |protein )?[A-Z]\d?[a-z]?\b/g, 'aimed'],
  [/\binterleukin[- ]\d{1,2} receptor (?:accessory protein|antagonist|alpha|beta)\b/g, 'plain'],
  [/\b(?:interferon|IFN)[- ]?(?:alpha|beta|gamma|[αβγ])\b/gi, 'aimed'],
];
const SYMBOL = /(?<![A-Za-z0-9])[A-Za-z]{0,6}[A-Z][A-Za-z0-9]*(?:[-‑][A-Z0-9][A-Za-z0-9]*)*/g;
const WORDED =
  /(?<![\w-])(?:[a-z][a-z-]{2,24} )?[a-z][a-z-]{3,24} receptors?(?: (?:sub)?type \d)?\b|(?<![\w-])(?:[a-z][a-z-]{2,24} )?[a-z-]{0,24}(?:synth|reduct|transfer|deacetyl|carboxyl|dehydrogen|deamin|hydroxyl|cyclooxygen|elast|helic|peptid|protein|phosphat|decarboxyl|oxygen|oxid|hydrol|methyltransfer|diester|telomer|nucle|transcript|lig|mut|isomer|ester|lip|kin)ase(?: (?:type )?(?:[IVX]{1,3}|\d{1,2}[A-C]?)\b)?/g;
/** Words that make no name of a receptor or an enzyme. */
const GENERIC =
  /^(?:an?|the|its?|this|that|of|and|or|both|other|novel|new|selective|oral|potent|dual|cell|cells|surface|antigen|chimeric|specific|tyrosine|protein|nuclear|cytokine|hormone|orphan|multi|target|tumor|growth|factor|signaling|membrane|t-cell|b-cell|as|for|with|to|in|on|by|is|was|serine|threonine|receptor|coupled|same|key|many|certain|several|their|these|those|two|three|four|five|six|multiple|various|different|distinct|all|each|develops?|discovers?|makes?|produces?|designs?|tests?)$/;
/** Kinds of receptors. */
const KIND_OF_RECEPTOR = /^(?:checkpoint|activating|inhibitory|co-?stimulatory|death|decoy|immune) receptors?$/;
/** Abbreviations in the language of medicine that are no molecules. */
const NO_SYMBOL =
  /^(?:AND|OR|OF|THE|FOR|IN|ON|TO|BY|WITH|AS|AT|IS|NEW|ALL|ITS|OUR|NOT|DNA|RNA|mRNA|siRNA|ADCs?|ADCC|CARs?|CAR-T|T|B|NK|TCR|TCRs|CNS|FDA|EMA|HIV(?:-\d)?|HBV|HCV|HPV|EBV|RSV|CMV|COVID(?:-19)?|SARS.*|US|USA|UK|EU|IND|NDA|BLA|GMP|CMO|CDMO|CRO|R|D|Phase|ATP|GI|IV|SC|OS|PFS|ORR|IP|AI|II|III|AML|CLL|NSCLC|SCLC|Fc|IgG\d?|MHC|HLA|GPCRs?|TKIs?|LDL.*|HDL.*|NASH|NAFLD|MASH|COPD|Type)$/i;

/** The code of a molecule: 'ABC123'. */
const CODE = /^[A-Z]{2,6}[-‑]?\d{3,}/;

const isSymbol = (text: string): boolean => {
  if (text.length < 2 || text.length > 16 || NO_SYMBOL.test(text)) return false;
  return (text.match(/[A-Z]/g) ?? []).length >= 2 || /[A-Za-z]\d|[A-Za-z]{3,}-\d/.test(text);
};

/** One id for the surfaces of a target: that of the lexicon, else its atoms without 'receptor', 'antigen', 'protein'. */
const ownId = (text: string): string =>
  atomKey(text)
    .replace(/interleukin (\d)/, 'il $1')
    .replace(/^il(\d)/, 'il $1')
    .replace(/ (?:receptors?|antigens?|protein)(?= |$)/g, '')
    .replace(/^cldn ?/, 'claudin ')
    .replace(/^claudin(\d)/, 'claudin $1');

/** 'kinesin spindle protein': two or three words, the first of them no English one. */
const PROTEIN =
  /(?<![\w-])((?:[a-z][a-z-]{3,24} ){1,3})(?:protein|factor|ligand|channel|transporter|convertase|integrin)\b(?! \()/g;

const PROTEIN_HEAD = /protein|factor|ligand|channel|transporter|convertase|integrin/;

function proteins(text: string): Candidate[] {
  if (!PROTEIN_HEAD.test(text)) return [];
  return matchesIn(text, PROTEIN).flatMap((match) => {
    const words = (match[1] ?? '').trim().split(' ');
    const first = words.findIndex((word) => !isOrdinary(word) && !GENERIC.test(word) && !/(?:ing|ed|ly)$/.test(word));
    if (first < 0 || words.slice(first).some((word) => GENERIC.test(word))) return [];
    const start = match.index + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
    const end = match.index + match[0].length;
    return [{ start, end, kind: 'worded' as const, id: ownId(text.slice(start, end)) }];
  });
}

const notIn = (taken: readonly Span[]) => (span: Span) =>
  !taken.some((other) => span.start < other.end && other.start < span.end);

/** No family is named without a number or one of these words. */
const MAY_BE_FAMILY = /[\dαβγδ]|factor|complement|cyclin|integrin|claudin|interleukin|interferon|ifn|alpha/i;

function families(text: string): Candidate[] {
  if (!MAY_BE_FAMILY.test(text)) return [];
  return FAMILIES.flatMap(([pattern, kind]) =>
    matchesIn(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      id: ownId(match[0]),
    })),
  );
}

function worded(text: string): Candidate[] {
  if (!/receptor|ase/.test(text)) return [];
  return matchesIn(text, WORDED).flatMap((match) => {
    const words = match[0].split(' ');
    const skipped = GENERIC.test(words[0] ?? '') ? `${words.shift()} `.length : 0;
    const named = words.some(
      (word, index) =>
        !GENERIC.test(word) && !/^(?:receptors?|kinase|type|subtype|\d)$/.test(word) && (index > 0 || words.length > 1),
    );
    if (KIND_OF_RECEPTOR.test(words.join(' '))) return [];
    if (!named || words.some((word) => GENERIC.test(word) && word !== 'receptor')) return [];
    return [
      {
        start: match.index + skipped,
        end: match.index + match[0].length,
        kind: 'worded' as const,
        id: ownId(words.join(' ')),
      },
    ];
  });
}

function shaped(text: string): Candidate[] {
  return matchesIn(text, SYMBOL).flatMap((match) => {
    // 'Anti-ABC' is read from its second half on
    const skipped = /^anti-(?=.)/i.exec(match[0])?.[0].length ?? 0;
    const symbol = match[0].slice(skipped).replace(/[-‑](?:[A-Z][a-z]+)$/, '');
    const before = text[match.index - 1] ?? ' ';
    if (
      !isSymbol(symbol) ||
      (skipped === 0 &&
        CODE.test(symbol) &&
        !/anti[-‑]$/i.test(text.slice(Math.max(0, match.index - 6), match.index))) ||
      (skipped === 0 && /[\p{L}\p{N}.@]/u.test(before))
    )
      return [];
    const start = match.index + skipped;
    return [{ start, end: start + symbol.length, kind: 'shaped' as const, id: ownId(symbol) }];
  });
}

/** 'IL-2 receptors', 'CYP11A1 enzyme': the word is part of the name. */
function withReceptor(text: string, candidate: Candidate): Candidate {
  const more = /^(?:\s+\([A-Za-z0-9-]{2,10}\))?\s+receptors?\b/.exec(text.slice(candidate.end, candidate.end + 30));
  return more && candidate.kind !== 'worded' ? { ...candidate, end: candidate.end + more[0].length } : candidate;
}

/** 'PI3K-delta', 'GSK3β': the Greek letter tells it from its kin. */
function withLetter(text: string, candidate: Candidate): Candidate {
  if (candidate.kind === 'worded') return candidate;
  const more = /^[-‑](?:alpha|beta|gamma|delta|epsilon|zeta|theta)\b|^[-‑]?[α-ω]\d?(?![\p{L}\d])/u.exec(
    text.slice(candidate.end, candidate.end + 10),
  );
  if (!more) return candidate;
  const end = candidate.end + more[0].length;
  return { ...candidate, end, id: ownId(text.slice(candidate.start, end)) };
}

/** 'B-RAF', 'c-MYC': the letter before the hyphen tells it from its kin. */
function withPrefix(text: string, candidate: Candidate): Candidate {
  const before = /(?<![\p{L}\p{N}-])[A-Cbcv][-‑]$/u.exec(text.slice(Math.max(0, candidate.start - 3), candidate.start));
  if (!before || !/^\p{Lu}{3}$/u.test(text.slice(candidate.start, candidate.end))) return candidate;
  const start = candidate.start - before[0].length;
  return { ...candidate, start, id: ownId(text.slice(start, candidate.end)) };
}

/** 'the receptor for interleukin-2': the receptor is the target. */
function ofReceptor(text: string, candidate: Candidate): Candidate {
  const before = /\breceptors? for (?:the )?$/.exec(text.slice(Math.max(0, candidate.start - 20), candidate.start));
  return before ? { ...candidate, start: candidate.start - before[0].length } : candidate;
}

/** Whether a whole token is a known target or of a known family: 'IL-13', 'PD-1'. */
export function isKnownTarget(token: string): boolean {
  const whole = (span: Span): boolean => span.start === 0 && span.end === token.length;
  return known.find(token).some(whole) || families(token).some(whole);
}

/** Everything in a text that may be a target, left to right, without overlap; known names before unknown ones. */
export function candidatesIn(text: string, atoms: readonly Atom[]): Candidate[] {
  const named: Candidate[] = known.find(text, atoms).map(({ start, end, value }) => ({ start, end, ...value }));
  const all = [...named];
  for (const more of [families(text), worded(text), proteins(text), shaped(text)]) all.push(...more.filter(notIn(all)));
  return all
    .map((candidate) => withPrefix(text, candidate))
    .map((candidate) => ofReceptor(text, withReceptor(text, withLetter(text, candidate))))
    .sort((a, b) => a.start - b.start);
}
