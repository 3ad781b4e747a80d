import type { EntityType } from '../model.js';

/** Legal forms and the words that firms put beside them; they do not tell two firms apart. */
const LEGAL =
  /\b(incorporated|inc|corporation|corp|company|co|limited|ltd|plc|llc|lp|l p|ag|sa|nv|gmbh|kgaa|kg|ab|as|spa|bv|kk|the|group|holdings?)\b/g;

/** What is set aside when names of one type are compared. */
const SET_ASIDE: { readonly [T in EntityType]?: (name: string) => string } = {
  Company: (name) => name.replace(LEGAL, ' '),
  Cancer: (name) =>
    name
      .replace(/\bcancers\b|\bcarcinomas?\b/g, 'cancer')
      .replace(/\b(tumors?|tumours?)\b/g, 'tumor')
      .replace(/(lymphoma|leukemia|melanoma|sarcoma|myeloma|glioma|blastoma)s\b/g, '$1'),
  Antigen: (name) => name.replace(/\b(antigens?|receptors?|protein)\b/g, ' '),
  Technology: (name) => name.replace(/\b(technology|technologies|platform|proprietary)\b/g, ' '),
  Antibody: (name) => name.replace(/\b(antibody|antibodies|monoclonal|humanized)\b/g, ' '),
};

/** Lower case without accents, marks and punctuation; words stand apart by one space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f®™©]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `fold` without spaces. */
export function foldTight(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

/** What two names of one type must share to be the same name: `nameKey('Xyz, Inc.', 'Company') === 'xyz'`. */
export function nameKey(name: string, type: EntityType): string {
  const told = (SET_ASIDE[type] ?? ((folded: string) => folded))(fold(name));
  return told.replace(/\s+/g, '') || foldTight(name);
}

/** The keys of all names that are not empty. */
export function nameKeys(names: readonly string[], type: EntityType): Set<string> {
  return new Set(names.filter(Boolean).map((name) => nameKey(name, type)));
}
