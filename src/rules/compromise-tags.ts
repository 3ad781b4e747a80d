import nlp from '../nlp.js';
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
  const title = isTitle(raw);
  const terms: Term[] = [];
  const termOf = raw.map(({ text, lower, entities, suffix, prefix }) => {
    if (WORD.test(text)) {
      const named = entities.length > 0 && !suffix && !prefix;
      return terms.push(term(named ? PLACEHOLDER : plain(title ? lower : text))) - 1;
    }
    const before = BREAK.test(text) && terms.at(-1);
    if (before) before.post = ', ';
    return -1;
  });
  // words that are cut already go in as they are: most of what the tokeniser does is not needed for them
  const document = nlp.tokenize('');
  document.document = [terms];
  document.compute(STEPS);
  return termOf.map((at) => terms[at]?.tags);
}

type Term = { text: string; pre: string; post: string; normal: string; tags: Set<string> };
const term = (text: string): Term => ({ text, pre: '', post: ' ', normal: normal(text), tags: new Set() });
/** As the lexicon has words: in lower case and without accents. */
const normal = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const ASCII = /^\w*$/;

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
