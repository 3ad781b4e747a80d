import type { Span } from '../../model.js';
import type { Atom } from '../atoms.js';
import { partOf, singularOf, siteOf } from './names.js';

/** A cancer in a text: where, and what it is called when the text elides a part of it. */
export interface Phrase extends Span {
  readonly name: string;
  readonly rule: string;
}

const MODIFIERS = new Set(
  `advanced metastatic recurrent relapsed refractory unresectable resectable locally previously newly diagnosed untreated
  treated early late stage high low risk grade certain some other both various various many primary malignant persistent
  extensive limited positive negative mutant mutated most several`.split(/\s+/),
);
const LIST = /^\s*(?:,|;|\/|,?\s*(?:and|or|and\/or|as well as|including)|,?\s*&)\s*$/i;
const isJoint = (between: string): boolean => /^(?:\s+|\s*[-‐‑–]\s*|['’]|\s+\([A-Z]{2,6}\)\s+)$/.test(between);

/** From `at` back over the words that belong to one name; the index of its first word, or `at + 1` when there are none. */
function firstOf(text: string, atoms: readonly Atom[], at: number): number {
  let first = at + 1;
  for (let index = at; index >= 0; index -= 1) {
    const atom = atoms[index];
    const next = atoms[index + 1];
    if (!atom || (index < at && next && !isJoint(text.slice(atom.end, next.start)))) break;
    const part = partOf(atom.lower);
    if (part === 'site' || part === 'type' || part === 'tail') first = index;
    else if (atom.lower === 'and' && next?.lower === 'neck' && atoms[index - 1]?.lower === 'head') first = index;
    else break;
  }
  if (isNamedCell(text, atoms, first)) return first - 1;
  while (first <= at && (partOf(atoms[first]?.lower ?? '') === 'tail' || isCount(atoms, first))) first += 1;
  return first;
}

/** 'clear cell sarcoma': the word before 'cell' says which cells. */
function isNamedCell(text: string, atoms: readonly Atom[], at: number): boolean {
  const [before, cell] = [atoms[at - 1], atoms[at]];
  return (
    cell?.lower === 'cell' &&
    before !== undefined &&
    /^\p{Ll}{4,}$/u.test(before.lower) &&
    !/^(?:tumou?r|cancer|stem|each|single|target|human|certain|other|multiple|advanced|metastatic|relapsed|refractory)$/.test(
      before.lower,
    ) &&
    text.slice(before.end, cell.start) === ' '
  );
}

/** 'multiple' of 'multiple breast cancer trials', not of 'multiple myeloma'. */
const isCount = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.lower === 'multiple' && !/^(?:myeloma|endocrine)/.test(atoms[at + 1]?.lower ?? '');

const hasSite = (atoms: readonly Atom[], first: number, last: number): boolean =>
  atoms.slice(first, last + 1).some((atom) => partOf(atom.lower) === 'site' || atom.lower === 'cell');

/** The separator before an item of a list, over modifiers of the item: the index of the last atom before it. */
function beforeList(text: string, atoms: readonly Atom[], first: number): number | undefined {
  let index = first - 1;
  let next = first;
  while (index >= 0) {
    const atom = atoms[index];
    const right = atoms[next];
    if (!atom || !right) return undefined;
    if (/^(?:and|or|as|well|including)$/.test(atom.lower)) {
      index -= 1;
      continue;
    }
    if (LIST.test(text.slice(atom.end, right.start))) return index;
    if (!MODIFIERS.has(atom.lower)) return undefined;
    next = index;
    index -= 1;
  }
  return undefined;
}

/** What an elided name lacks: 'cancer' of 'colorectal', 'lung cancer' of 'small cell', 'myeloid leukemia' of 'acute'. */
function completion(
  text: string,
  atoms: readonly Atom[],
  item: readonly [number, number],
  last: readonly [number, number],
): string {
  const words = atoms.slice(last[0], last[1] + 1).map((atom) => text.slice(atom.start, atom.end));
  const own = atoms.slice(item[0], item[1] + 1).map((atom) => atom.lower);
  const bare = !own.some((word) => partOf(word) === 'site');
  const cell = words.findIndex((word) => word.toLowerCase() === 'cell');
  if (bare && own.at(-1) === 'cell' && cell >= 0) return words.slice(cell + 1).join(' ');
  if (bare && own.length === 1 && words.length > 2) return words.slice(1).join(' ');
  return words.at(-1) ?? '';
}

/** Names that end at the head at `at`: the full one, and before it those of a list that leave the head out. */
function namesAt(text: string, atoms: readonly Atom[], at: number): Phrase[] {
  const head = atoms[at];
  if (!head) return [];
  const first = firstOf(text, atoms, at - 1);
  if (partOf(head.lower) === 'head' && !hasSite(atoms, first, at - 1)) return [];
  const start = atoms[Math.min(first, at)]?.start ?? head.start;
  const phrases: Phrase[] = [
    {
      start,
      end: head.end,
      name: text.slice(start, head.end).replace(/\s+\([A-Z]{2,6}\)/g, ''),
      rule: 'cancer/site-and-head',
    },
  ];
  for (let item = first; ; ) {
    const last = beforeList(text, atoms, item);
    if (last === undefined) return phrases;
    item = firstOf(text, atoms, last);
    const from = atoms[item];
    const to = atoms[last];
    if (item > last || !from || !to || !(hasSite(atoms, item, last) || item === last)) return phrases;
    const name = `${text.slice(from.start, to.end)} ${completion(text, atoms, [item, last], [first, at])}`;
    phrases.push({ start: from.start, end: to.end, name, rule: 'cancer/shared-head' });
  }
}

/** 'the head and neck', 'the colon and the rectum': two organs that are one site, and how many words further it ends. */
function pairAt(atoms: readonly Atom[], at: number): { readonly site: string; readonly length: number } | undefined {
  const words = atoms.slice(at, at + 4).map(({ lower }) => lower);
  const length = words[2] === 'the' ? 3 : 2;
  if (words[1] !== 'and' && words[1] !== 'or') return undefined;
  if (words[0] === 'head' && words[length] === 'neck') return { site: 'head and neck', length };
  return words[0] === 'colon' && words[length] === 'rectum' ? { site: 'colorectal', length } : undefined;
}

/** 'cancers of the liver', 'carcinoma of the lung and the pancreas'. */
function ofOrgan(text: string, atoms: readonly Atom[], at: number): Phrase[] {
  const head = atoms[at];
  if (!head || partOf(head.lower) !== 'head') return [];
  const phrases: Phrase[] = [];
  let index = at + 1;
  if (atoms[index]?.lower !== 'of') return [];
  for (index += 1; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (!atom) break;
    if (/^(?:the|and|or)$/.test(atom.lower)) continue;
    const pair = pairAt(atoms, index);
    const site = pair?.site ?? siteOf(atom.lower);
    if (!site) break;
    index += pair?.length ?? 0;
    // 'squamous cell carcinoma of the anal canal'
    const from = atoms[Math.min(firstOf(text, atoms, at - 1), at)]?.start ?? head.start;
    const start = phrases.length === 0 ? from : atom.start;
    const word = singularOf(text.slice(from, head.end));
    phrases.push({ start, end: atoms[index]?.end ?? atom.end, name: `${site} ${word}`, rule: 'cancer/of-the-organ' });
  }
  return phrases;
}

/** Every name of a cancer that is built by its parts: site, type and head, coordinated or 'of the' organ. */
export function builtNames(text: string, all: readonly Atom[]): Phrase[] {
  // 'gastroesophageal junction (GEJ) cancer' is read over its bracket
  const atoms = all.filter(
    ({ start, end }) => !(text[start - 1] === '(' && text[end] === ')' && /^[A-Z]{2,6}$/.test(text.slice(start, end))),
  );
  return atoms.flatMap((atom, index) => {
    const part = partOf(atom.lower);
    if (part !== 'head' && part !== 'disease') return [];
    const next = partOf(atoms[index + 1]?.lower ?? '');
    const joined = isJoint(text.slice(atom.end, atoms[index + 1]?.start ?? atom.end));
    // 'breast cancer tumors' names the cancer by its first head
    const first = /^(?:cancers?|carcinomas?)$/.test(atom.lower);
    if (joined && !first && (next === 'head' || next === 'disease')) return [];
    return [...ofOrgan(text, atoms, index), ...namesAt(text, atoms, index)];
  });
}
