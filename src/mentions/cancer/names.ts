import { type Atom, atomKey, atomsOf, Phrases } from '../atoms.js';
import { loadLexicon } from '../lexicon.js';

export type Part = 'site' | 'type' | 'tail' | 'head' | 'disease';

const parts = new Map<string, Part>();
const organs = new Map<string, string>();
for (const [word = '', part, site = ''] of loadLexicon('cancer-words')) {
  if (part === 'organ') organs.set(word, site);
  else if (part === 'site' || part === 'type' || part === 'tail' || part === 'head' || part === 'disease')
    parts.set(word, part);
}

const known = new Phrases<string>();
const ids = new Map<string, string>();
for (const [name = '', ...others] of loadLexicon('cancers')) {
  for (const surface of [name, ...others]) {
    known.add(surface, name);
    if (!ids.has(atomKey(surface))) ids.set(atomKey(surface), name);
  }
}

const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/malignancies$/i, 'malignancy'],
  [/(cancer|carcinoma|tumou?r)s (?=of )/i, '$1 '],
  [/(cancer|carcinoma|tumou?r|neoplasm|oma|a?emia|syndrome)s$/i, '$1'],
];

/** 'colorectal cancers' -> 'colorectal cancer'. */
export const singularOf = (name: string): string =>
  SINGULAR.reduce((text, [many, one]) => text.replace(many, one), name);

/** What a word is in the name of a cancer, in lower case, singular or plural. */
export const partOf = (word: string): Part | undefined =>
  parts.get(word) ??
  (word.endsWith('s') && /^(?:head|disease)$/.test(parts.get(word.slice(0, -1)) ?? '')
    ? parts.get(word.slice(0, -1))
    : undefined);

/** The site that an organ's noun stands for: 'liver', 'pancreatic'. */
export const siteOf = (organ: string): string | undefined => organs.get(organ);

/** Known names and abbreviations in a text. */
export const knownCancers = (text: string, atoms?: readonly Atom[]) => known.find(text, atoms ?? atomsOf(text));

/** One id for all surfaces of a cancer: its name in the lexicon, else its own atoms. */
export function cancerId(name: string): string {
  const key = atomKey(singularOf(name))
    .replace(/\bcarcinoma$/, 'cancer')
    .replace(
      /^(breast|prostate|lung|ovarian|pancreatic|colorectal|colon|bladder|gastric|liver|kidney) tumou?r$/,
      '$1 cancer',
    )
    .replace(/^(?:malignant|primary|invasive) (?!peritoneal|central|cns|mediastinal)/, '')
    .replace(/leukaemia/, 'leukemia')
    .replace(/tumour/, 'tumor');
  const id = ids.get(key) ?? ids.get(key.replace(/cancer$/, 'carcinoma'));
  return id ?? key;
}
