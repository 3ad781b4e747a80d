import nlp, { type Term } from '../nlp.js';
import type { RawWord } from './word.js';

const PLACEHOLDER = 'Acmeland';
nlp.addWords({ acmeland: 'ProperNoun' });

/**
 * What compromise's tagger uses: words by its lexicon, their endings and their neighbours. Its second half, the patterns
 * that put right what the first half tagged, takes most of its time and changes next to nothing that the rules read.
 */
const STEPS = ['lexicon', 'preTagger'];

/**
 * The tags of each word. Every name is replaced by one known proper noun, because names of molecules and firms mislead
 * the tagger; marks have no tags.
 */
export function compromiseTags(raw: readonly RawWord[]): readonly (ReadonlySet<string> | undefined)[] {
  const positions: number[] = [];
  const given: Term[] = [];
  const title = isTitle(raw);
  raw.forEach((word, i) => {
    if (WORD.test(word.text)) {
      positions.push(i);
      const named = word.entities.length > 0 && !word.suffix && !word.prefix;
      given.push({ text: named ? PLACEHOLDER : plain(title ? word.lower : word.text), pre: '', post: ' ', tags: [] });
    } else if (BREAK.test(word.text)) {
      const before = given.at(-1);
      if (before) given[given.length - 1] = { ...before, post: ', ' };
    }
  });
  const tags: (ReadonlySet<string> | undefined)[] = new Array(raw.length).fill(undefined);
  const terms =
    nlp
      .tokenize([{ terms: given }])
      .compute(STEPS)
      .docs[0]?.filter((term) => term.text !== '') ?? [];
  if (terms.length !== positions.length) return tags;
  positions.forEach((position, k) => {
    tags[position] = terms[k]?.tags;
  });
  return tags;
}

const WORD = /[\p{L}\p{N}]/u;
/** Where a clause may end. */
const BREAK = /[,;:()—–]/;

/** A headline, where capitals say nothing: most of its longer words have one. */
function isTitle(raw: readonly RawWord[]): boolean {
  const long = raw.filter((word) => word.entities.length === 0 && /^\p{L}{4,}$/u.test(word.text));
  if (long.length === 1 && raw.at(-1)?.text !== '.') return /^\p{Lu}/u.test(long[0]?.text ?? '');
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length > 0.7 * long.length;
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '') || 'x';
