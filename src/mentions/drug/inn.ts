import type { Sentence, Span } from '../../model.js';
import { remembered } from '../../remembered.js';
import { atomsIn } from '../atoms.js';
import { loadLexicon, wordsOf } from '../lexicon.js';
import { isCommonWord, isPlace } from '../vocabulary.js';

export type Kind = 'Drug' | 'Antibody';

/** A name of a molecule in a text, and what its form says that it is. */
export interface Named extends Span {
  readonly kind: Kind | undefined;
  readonly rule: string;
}

/** Endings of words, looked up by their length. */
class Endings {
  readonly #all = new Set<string>();
  readonly #lengths = new Set<number>();

  add(ending: string): void {
    this.#all.add(ending);
    this.#lengths.add(ending.length);
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** Whether a word ends in one of them, with enough before it to be a name of its own. */
  end(word: string): boolean {
    for (const length of this.#lengths)
      if (word.length >= length + (length > 4 ? 2 : 4) && this.#all.has(word.slice(-length))) return true;
    return false;
  }
}

const stems = { antibody: new Endings(), drug: new Endings(), second: new Endings() };
for (const [stem = '', kind] of loadLexicon('inn-stems')) {
  if (kind === 'antibody' || kind === 'drug' || kind === 'second') stems[kind].add(stem);
}
const excluded = wordsOf('not-inn');
/** Chemical words that share an ending with names. */
const NO_NAME = /(?:peptides?|nucleotides?|sterols?|ketones?|hormones?|zones?|cyclines|globulins?)$/;
const WORD = /^\p{L}{5,30}$/u;
/** What stands before the second half of a word; '5-' is a locant. */
const HYPHEN = /(?<!(?:^|[\s(])\d)-$/;
/** '5-fluorouracil': where on the molecule it stands. */
const LOCANT = /(?:^|[\s(])(\d-)$/;
/** What may follow the first word of a two-word name: a salt, an ester, a suffix of a biological. */
const QUALIFIER =
  /^\s(?:hydrochloride|sodium|potassium|calcium|acetate|mesylate|tosylate|maleate|succinate|citrate|phosphate|fumarate|tartrate|sulfate|besylate|pamoate|hemiglutarate|hemihydrate|dihydrochloride|hydrobromide|pegol|alfa|beta|gamma|delta|alafenamide|disoproxil|etexilate|medoxomil|etabonate|propionate|furoate)\b(?:-\d[a-z])?/i;
/** Before the name of a radioactive medicine: 'I-131 ', 'iodine I 131 ', '177Lu-', 'yttrium Y 90 '. */
const ISOTOPE =
  /(?<![\p{L}\p{N}-])(?:(?:iodine|yttrium|lutetium|indium|technetium|actinium|gallium|copper|zirconium|samarium|astatine|lead|radium|rhenium|fluorine)[\s-]+(?:\(?(?:I|Y|Lu|In|Tc|Ac|Ga|Cu|Zr|Sm|At|Pb|Ra|Re|F)\)?[\s-]+)?\(?\d{1,3}m?\)?[A-Z]?[a-z]?|(?:I|Y|Lu|In|Tc|Ac|Ga|Cu|Zr|Sm|At|Pb|Re)-\d{2,3}m?|\[?\d{2,3}m?(?:I|Y|Lu|In|Tc|Ac|Ga|Cu|Zr|Sm|At|Pb|Re|F)\]?)[\s-]+$/u;
/** A letter behind a cell therapy: 'sipuleucel-T'. */
const LETTER = /^-[A-Z](?![\p{L}\p{N}])/u;

/** Where the name of a radioactive medicine begins, when an isotope stands before `start`; else `start`. */
export const withIsotope = (text: string, start: number): number =>
  start - (ISOTOPE.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0);

const CODE = /^-[A-Z]{1,4}\d{0,3}[A-Z]?(?![\p{L}\p{N}])/u;
/** 'ado-trastuzumab emtansine': tells makers apart, as the suffix does (FDA, Nonproprietary Naming, 2017). */
const PREFIX = /(?<![\p{L}\p{N}-])(?:ado|fam|ziv|tbo)-$/u;
const SUFFIX = /^-[a-z]{4}(?![\p{L}\p{N}-])/u;

/** What a single word is by its stem: 'trastuzumab' an antibody, 'imatinib' a drug. */
export function innKind(word: string): Kind | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 7) return undefined;
  const kind = stems.antibody.end(lower) ? 'Antibody' : stems.drug.end(lower) ? 'Drug' : undefined;
  if (!kind || NO_NAME.test(lower) || excluded.has(lower) || excluded.has(lower.replace(/s$/, ''))) return undefined;
  return isCommonWord(lower) || isPlace(lower) ? undefined : kind;
}

const isSecond = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (stems.second.end(lower) || stems.second.has(lower)) && !excluded.has(lower);
};
const GENE_WORD = /(?:gene|tagene)$/i;

/** What a word may be by its own form; most are nothing. */
const formOf = remembered((word): { readonly kind: Kind | undefined } | undefined => {
  if (!WORD.test(word)) return undefined;
  const kind = innKind(word);
  return kind || GENE_WORD.test(word) ? { kind } : undefined;
});

/** Nonproprietary names in a sentence: one word by its stem, two words of a conjugate or a cell therapy, with salts. */
export function innNames(sentence: Sentence): Named[] {
  const { text } = sentence;
  const named: Named[] = [];
  for (const { start: from, end, lower } of atomsIn(sentence)) {
    const form = formOf(lower);
    if (!form) continue;
    const start = from - (PREFIX.exec(text.slice(Math.max(0, from - 5), from))?.[0].length ?? 0);
    if (start === from && HYPHEN.test(text.slice(Math.max(0, start - 3), start))) continue;
    if (named.some((other) => start < other.end)) continue;
    const word = text.slice(from, end);
    const { kind } = form;
    const after = text.slice(end, end + 40);
    const second = /^\s+(\p{L}{5,20})(?![\p{L}\p{N}])/u.exec(after);
    // 'trastuzumab-XY1': an antibody with a code behind it is a conjugate
    const coded = kind === 'Antibody' ? CODE.exec(text.slice(end, end + 12))?.[0] : undefined;
    if (coded) {
      named.push({ start, end: end + coded.length, kind: 'Drug', rule: 'drug/antibody-code' });
      continue;
    }
    if (second && (kind === 'Antibody' || GENE_WORD.test(word)) && isSecond(second[1] ?? '')) {
      const rest = end + second[0].length;
      const suffix = SUFFIX.exec(text.slice(rest, rest + 10))?.[0] ?? '';
      named.push({ start, end: rest + suffix.length, kind: 'Drug', rule: 'drug/two-word-inn' });
    } else if (kind) {
      const letter = word.endsWith('cel') ? LETTER.exec(after)?.[0] : undefined;
      const more = QUALIFIER.exec(after)?.[0] ?? SUFFIX.exec(after)?.[0] ?? letter ?? '';
      const locant = LOCANT.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? '';
      const from = withIsotope(text, start) - locant.length;
      named.push({
        start: from,
        end: end + more.length,
        kind: from < start - locant.length ? 'Drug' : kind,
        rule: 'drug/inn-stem',
      });
    }
  }
  return named;
}

/**
 * The second word of a conjugate's name that no stem tells ('X bryolin'): an unknown lower-case word after an antibody's
 * name. Counted over the filing by the caller.
 */
export function unknownSecond(text: string, antibody: Span): string | undefined {
  const word = /^\s+([a-z]{5,20}(?:-[a-z]{4})?)(?=\s*[(),.;:"”®]|\s+(?:is|was|has|in|for|and|or|to|from)\b|\s*$)/.exec(
    text.slice(antibody.end, antibody.end + 30),
  )?.[1];
  if (
    !word ||
    isCommonWord(word.replace(/-[a-z]{4}$/, '')) ||
    /(?:ly|ing|ed|tion|tions|therapy|ies|s|ment|ity|able|ive|al|ic|or|er|ence|ance)$/.test(word)
  )
    return undefined;
  return word;
}
