import type { Sentence, Span } from '../../model.js';
import { matchesIn } from '../../regexp.js';
import { atomsIn } from '../atoms.js';

/** With a digit or a hyphen in it: without one it is no code. */
const TOKEN = /(?<![/.@#_=&-])(?=\p{L}*[\p{N}‐‑-])[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*(?![\p{L}\p{N}@_])/uy;

/** Codes that are no molecules: diseases, forms, standards, dates, cells, identifiers, targets, indices. */
const NO_CODE =
  /^(?:(?:ISIN|ISO|CFR|SEC|ASTM|ICD|DSM|HLA|NOD|PCT|RFC|IFRS|SFAS|FAS|ASC|ASU|SAB|EITF|IAS|FY|CY)(?![A-Za-z])|COVID|SARS|MERS|(?:HIV|HPV|HSV|HCV|HBV)(?![A-Za-z]{2})|NCT\d|[QH][1-4](?:$|[-‐‑])|Q\d|EX-?\d|CD\d|IL-?\d+R|WO\d|EP\d{6}|US\d{5}|MCF|LNCaP|PC-3$|MDA[-‐‑]MB|HT[-‐‑]?29$|HT[-‐‑]?1080$|HCT[-‐‑]?\d|SK[-‐‑](?:BR|OV|MEL|N)|A549$|A431$|U[-‐‑]?87|U937$|K562$|K[-‐‑]562$|THP[-‐‑]?1$|HL[-‐‑]?60$|OVCAR|BT[-‐‑]?(?:20|474|549)$|NCI[-‐‑][HN]|NIH[-‐‑]?3T3|BxPC[-‐‑]|MIA$|Capan[-‐‑]|KG[-‐‑]1$|MV4|MOLM|HepG2|Hep3B|DU[-‐‑]?145$|T47D|RPMI|B16|CT26$|MC38$|4T1$|EL4$|HUVEC|HEK|CHO|C57|BALB|CYP|H\d+N\d+|S-[1348]|F-[1346]|N-\d|[TBRDKGO]-?\d{1,2}$|B12|CO2|H2O|GMT|UTC|CET|NASDAQ|NYSE|OTC|TSX|DAX|ZIP|P2P|[A-Z]\d[A-Z]$|M5V|IgG\d|p\d\d)/;
/** Words of other numbers: 'Phase-2', 'Form-10', 'Nov-17', 'Mid-2025'. */
const NUMBERED =
  /^(?:Form|FORM|Rule|Section|Item|Part|Phase|PHASE|Day|Week|Month|Year|Grade|Stage|Type|Class|Series|Level|No|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Article|Chapter|Title|Act|Box|Suite|Room|Floor|Tel|Fax|Ext|Top|Version|Mid|Pre|Post|Non|Re|Co|Anti|Fiscal|Exhibit|Table|Figure|Note|Lot|Unit|Page|Schedule|Group|Cohort|Arm|Part)[a-z]{0,6}[-‐‑]?\d/;
const YEAR = /(?:^|[^\d])(?:19[5-9]\d|20[0-4]\d)$/;
/** A hyphen that joins a word, not a part of a code: 'CD33-directed', 'anti-PD-1', 'CAR-T', 'IgG1-based'. */
const COMPOUND =
  /(?:[-‐‑]\p{Ll}{4,}|^(?:pan|non|pre|post|ex|co|multi)[-‐‑].*|^anti[-‐‑].*|^Anti[-‐‑].*|^CAR[-‐‑]T.*|^\p{Lu}?\p{Ll}{3,}[-‐‑]\p{Ll}+)$/u;
/** Two to five letters and three or more digits: the shape of a laboratory code. */
const STRONG =
  /^(?:[A-Z]{2,5}|[A-Z][a-z]{0,2}[A-Z]{1,4}|[A-Z]{1,3}[a-z]{0,2}[A-Z]{0,2}[a-z]{1,2}(?=\d{4})|[A-Z]{2,5}[a-z]{1,2}(?=[-‐‑]\d{3}))[-‐‑]?\d{3,8}[A-Za-z]{0,3}(?:[-‐‑][A-Z0-9]{1,4}){0,1}$/;
/** As a chain: 'ABC-XYZ-01', 'ABC-TARGET3-Lx'; capitals and digits in at least three parts. */
const CHAIN = /^[A-Z]{2,6}[-‐‑][A-Z0-9]{2,10}[-‐‑][A-Za-z]{0,3}\d{0,4}[A-Za-z]{0,3}$/;

/** Whether a token is known to be something else than a molecule, or joins a word to a name. */
export const isNoCode = (token: string): boolean => NO_CODE.test(token) || NUMBERED.test(token) || COMPOUND.test(token);

/** The same with one or two digits after a hyphen: short codes, and much else. */
const SHORT = /^[A-Z]{2,4}[-‐‑]\d{1,2}[A-Za-z]?$/;

export type Strength = 'strong' | 'short' | 'weak';

/** How much a token looks like the code of a molecule; weak ones need words around them that say so. */
export function codeStrength(token: string): Strength | undefined {
  if (!/\p{Lu}/u.test(token) || token.length > 24) return undefined;
  const digit = /\d/.test(token);
  if (isNoCode(token) || /^\d+$/.test(token) || /^\d+[A-Za-z]{1,2}$/.test(token)) return undefined;
  if (YEAR.test(token)) return undefined;
  if (digit && (STRONG.test(token) || CHAIN.test(token))) return 'strong';
  if (SHORT.test(token)) return 'short';
  if (digit && /[A-Za-z]/.test(token) && !/^\d{3,}/.test(token)) return 'weak';
  // 'CT-scF', 'sac-TMT': letters only, with capitals after the first
  return /^[A-Za-z]{1,6}-[a-z]{0,2}[A-Z]{1,4}[a-z]?$/.test(token) ? 'weak' : undefined;
}

/** ', a randomized phase 3 study', ' (a Phase 2 trial': what stands before is the name of a trial. */
const TRIAL_AFTER =
  /^(?:,|\s\(|\sis)\s+(?:an?|our|its|the)\s+(?:[\w/-]+,?\s+){0,6}?(?:trial|study|registry)\b(?!\s+(?:drug|medication|agent|compound))/;

/** Whether the words behind a name make it the name of a trial. */
export const isTrialName = (text: string, end: number): boolean => TRIAL_AFTER.test(text.slice(end, end + 90));

/** Clones of hybridomas as they are numbered: '7F2.1', '12D10.2-SC'. */
const CLONE = /(?<![\p{L}\p{N}.-])\d{1,3}[A-H]\d{1,2}\.\d{1,2}(?:[-‐‑][A-Za-z]{1,4})?(?![\p{L}\p{N}])/gu;

/** Whether a token is the number of a hybridoma's clone: what it makes is an antibody. */
export const isClone = (token: string): boolean => /^\d{1,3}[A-H]\d{1,2}\.\d/.test(token);

/** '177Lu-ABC77', '[225Ac]Ac-XY617': a code with its isotope. */
const LABELLED =
  /(?<![\p{L}\p{N}-])\[?\d{2,3}m?(?:I|Y|Lu|In|Tc|Ac|Ga|Cu|Zr|Sm|At|Pb|Re)\]?(?:Lu|Ac|Ga|In|Pb)?[-‐‑]\p{Lu}[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;

export interface Code extends Span {
  readonly token: string;
  readonly strength: Strength;
}

const BEFORE_NO_CODE =
  /(?:\b(?:(?:trials?|study|studies)(?:,|\s+called|\s+named|\s*\()?|NCT|No\.?|Patent|Form|Item|Section|Rule|Grant|Room|Suite|Building|ISIN|WKN|Symbol|Nos\.|Number:?|File|Code|CIK|cell line|at|www\.\S*|https?:\S*)|[#$€£])\s*$/i;
const AFTER_NO_CODE =
  /^(?:(?:\/[\w-]+)?\s+(?:(?:[a-z]+\s+){1,3}(?:cell lines?|xenografts?)|cell lines?|cells\b|xenografts?|mice\b|virus|variant|strain|pandemic|filing|trial|study|studies|cohort)|\.(?:com|org|txt|htm))/i;

/** 'CH-4002 Basel' */
const POSTAL = /^(?:CH|DE?|A|F|BE?|DK|FI|SE?|NL|IT?|ES?|PL|CZ|HU)-\d{4,5}$/;

const NUMBERS = /\p{N}/u;

/** ' trial of ABC-123', ' study evaluating zorvatinib': what stands before is the trial, and no molecule. */
const OF_ANOTHER =
  /^\s(?:trial|study)\s(?:of|evaluating|testing|investigating|comparing)\s(?:the\s|its\s)?[\p{L}\p{N}-]{0,20}(?:\d|mab|nib|cept|tecan|parib|ciclib|vedotin|leucel)(?![\p{L}\p{N}])/u;
const ON_TRIALS = /\b(?:trial|study)\b/;

/**
 * Codes in a sentence that stand where a molecule may stand: not after 'Form', not before 'cells', not in an address; and
 * those that are said to be trials: 'the ABC-2 trial of XYZ-123', 'ABC-2, a Phase 2 trial'.
 */
export function codesIn(sentence: Sentence): { readonly codes: readonly Code[]; readonly trials: readonly string[] } {
  const { text } = sentence;
  const labels = NUMBERS.test(text) ? [...matchesIn(text, CLONE), ...matchesIn(text, LABELLED)] : [];
  const codes: Code[] = labels.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    token: match[0],
    strength: 'strong',
  }));
  const trials: string[] = [];
  const onTrials = ON_TRIALS.test(text);
  for (const { start, end, token } of tokensIn(sentence)) {
    const another = onTrials && OF_ANOTHER.test(text.slice(end, end + 60)) && !isNoCode(token);
    if (another || (onTrials && isTrialName(text, end))) trials.push(token);
    const strength = codeStrength(token);
    if (!strength) continue;
    if (POSTAL.test(token) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) continue;
    if (BEFORE_NO_CODE.test(text.slice(Math.max(0, start - 30), start)) || isTrialName(text, end)) continue;
    if (codes.some((other) => start < other.end && other.start < end)) continue;
    const weaker = AFTER_NO_CODE.test(text.slice(end, end + 40)) ? 'weak' : strength;
    codes.push({ start, end, token, strength: weaker });
  }
  return { codes, trials };
}

/** Runs of letters, digits and hyphens that may be codes; each begins where an atom does. */
function tokensIn(sentence: Sentence): readonly (Span & { readonly token: string })[] {
  const { text } = sentence;
  const tokens: (Span & { readonly token: string })[] = [];
  let from = 0;
  for (const { start, end } of atomsIn(sentence)) {
    if (start < from || !(HYPHENS.has(text.charAt(end)) || NUMBERS.test(text.slice(start, end)))) continue;
    TOKEN.lastIndex = start;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) continue;
    from = start + token.length;
    tokens.push({ start, end: from, token });
  }
  return tokens;
}
const HYPHENS = new Set('-‐‑');
