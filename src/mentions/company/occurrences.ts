import type { Mention, Sentence, Token } from '../../model.js';
import { isAdjacent, isNameLike, isShouted } from '../capitals.js';
import { keyOf } from './candidate.js';
import type { Company } from './introduced.js';
import { endOfLegalForm } from './legal-form.js';
import type { Names } from './short-forms.js';

const LONGEST = 9;

/** Names by their first word, so that a place is looked up by one word before it is by many. */
export interface NameIndex {
  readonly names: Names;
  readonly firstWords: ReadonlySet<string>;
  /** First words of names that begin in lower case. */
  readonly lowerCase: ReadonlySet<string>;
}

export function indexOf(names: ReadonlyMap<string, Company>): NameIndex {
  const firsts = [...names.values()].map(({ core }) => core.split(' ', 1)[0] ?? '');
  return {
    names,
    firstWords: new Set([...names.keys()].map((key) => key.split(' ', 1)[0] ?? '')),
    lowerCase: new Set(firsts.filter((word) => /^\p{Ll}+$/u.test(word))),
  };
}

/**
 * Every place of a sentence where one of the wanted names stands, the longest name first, with its legal form. A longer
 * name that is not wanted keeps its place: its first words are no short form there.
 */
export function occurrences(
  sentence: Sentence,
  names: NameIndex,
  wanted: (company: Company) => boolean,
  isTaken: (start: number, end: number) => boolean,
): Mention[] {
  const { tokens } = sentence;
  const shouted = isShouted(sentence);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = longestAt(sentence, at, names);
    const first = tokens[at];
    const compound = first && !hit ? compoundAt(sentence, first, names, wanted) : undefined;
    if (compound && !isTaken(compound.start, compound.end)) found.push(compound);
    if (!hit || !first) {
      at += 1;
      continue;
    }
    const to = withForm(sentence, hit.to, shouted);
    const end = tokens[to - 1]?.end ?? first.end;
    at = hit.to;
    if (!wanted(hit.company) || isTaken(first.start, end) || isTicker(sentence, first, end)) continue;
    const text = sentence.text.slice(first.start - sentence.start, end - sentence.start);
    found.push({
      type: 'Company',
      sentence: sentence.index,
      start: first.start,
      end,
      text,
      name: hit.company.core,
      rule: hit.rule,
    });
  }
  return found;
}

/** 'Norvane-developed products': the firm before the hyphen. */
function compoundAt(
  sentence: Sentence,
  token: Token,
  { names }: NameIndex,
  wanted: (company: Company) => boolean,
): Mention | undefined {
  if (token.text === token.lower) return undefined;
  const match =
    /^(?<name>.+)[-‐‑](?:developed|owned|led|sponsored|discovered|partnered|licensed|controlled|funded|backed|made)$/.exec(
      token.text,
    );
  const text = match?.groups?.name;
  const company = text === undefined ? undefined : names.get(keyOf(text));
  if (text === undefined || !company || !wanted(company) || !/^\p{Lu}|\p{Lu}/u.test(text)) return undefined;
  const span = { start: token.start, end: token.start + text.length };
  return { type: 'Company', sentence: sentence.index, ...span, text, name: company.core, rule: 'company/compound' };
}

/** 'Norvane SA (NYSE: TARN)': what a firm is traded as is not the firm Tarn. */
function isTicker({ text, start: from }: Sentence, { start }: Token, end: number): boolean {
  return (
    /[(;,] ?[A-Z][\w ]{1,20}: ?$/.test(text.slice(Math.max(0, start - from - 26), start - from)) &&
    /^ ?[);,]/.test(text.slice(end - from, end - from + 2))
  );
}

interface Hit {
  /** The position behind the last token. */
  readonly to: number;
  readonly company: Company;
  readonly rule: string;
}

function longestAt(sentence: Sentence, from: number, { names, firstWords, lowerCase }: NameIndex): Hit | undefined {
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first || !(isNameLike(first) || lowerCase.has(first.text)) || !firstWords.has(keyOf(first.text)))
    return undefined;
  let written = '';
  let best: Hit | undefined;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const attached = isAttached(token, before);
    if (!token || (at > from && before && !attached && !isAdjacent(sentence, before, token))) break;
    written += attached || at === from ? token.text : ` ${token.text}`;
    const company = token.text === ',' ? undefined : names.get(keyOf(written));
    if (!company) continue;
    const rule = company.key === keyOf(written) ? company.rule : 'short form';
    best = { to: at + 1, company, rule: `company/${rule}` };
  }
  return best;
}

/** Written without a blank before it: a comma, the possessive in "Tarn Children's Hospital", '(Shanghai)'. */
const isAttached = (token: Token | undefined, before: Token | undefined): boolean =>
  /^(?:[,)]|['’]s)$/.test(token?.text ?? '') || before?.text === '(';

/** 'Ardovan N.V.', 'Brixel Inc.': the legal form belongs to the name. */
function withForm(sentence: Sentence, to: number, shouted: boolean): number {
  const { tokens } = sentence;
  const direct = endOfLegalForm(sentence, to, shouted);
  if (direct > to) return tokens[to]?.text === '&' && direct === to + 1 ? to : direct;
  const joint = tokens[to]?.text ?? '';
  if (joint !== ',' && joint !== 'and') return to;
  const next = tokens[to + 1];
  const end = endOfLegalForm(sentence, to + 1, shouted);
  if (end === to + 1 || !next) return to;
  return joint === ',' || /^(?:Company|Co\.?)$/i.test(next.text) ? end : to;
}
