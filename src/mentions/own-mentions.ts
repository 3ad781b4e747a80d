import { grouped } from '../grouped.js';
import type { Mention, Reading, Recognised, Sentence, Synonymy } from '../model.js';
import { lettered } from '../regexp.js';
import { atomKey, atomsIn, atomsOf } from './atoms.js';
import { withoutLegalForm } from './company/legal-form.js';
import type { OwnName } from './own-names.js';
import { mentionIn, merge, Taken } from './span.js';

/**
 * Puts a user's own names over what was recognised. They stand wherever they are written as whole words, in their own
 * case unless the surface is all lower case; of two at one place the longer. A longer name that was recognised stays,
 * and is grounded where it is the same name in full ('Norvane Pharma, Inc.' for 'Norvane Pharma').
 */
export function withOwnNames(reading: Reading, recognised: Recognised, names: readonly OwnName[]): Recognised {
  const index = indexOf(names);
  const own = reading.sentences.flatMap((sentence) => mentionsIn(sentence, index));
  if (own.length === 0) return recognised;
  const taken = new Taken(own);
  const synonymies: Synonymy[] = [];
  const mentions = recognised.mentions.map((mention): Mention => {
    const [inside] = taken.over(mention);
    if (!inside || !isSameKind(inside, mention)) return mention;
    const isLonger = mention.end - mention.start > inside.end - inside.start;
    if (isLonger && isSameName(mention.name, inside.text)) return groundedLike(mention, inside);
    // what the text calls it elsewhere ('Norvane' for 'Norvane Pharma') stays one with it
    if (!isLonger) synonymies.push({ left: inside, right: mention, rule: RULE });
    return mention;
  });
  return merge({ mentions: own, synonymies: [] }, { mentions, synonymies: [...recognised.synonymies, ...synonymies] });
}

const RULE = 'own lexicon';

const isMolecule = ({ type }: { readonly type: Mention['type'] }): boolean => type === 'Drug' || type === 'Antibody';
const isSameKind = (a: Mention, b: Mention): boolean => a.type === b.type || (isMolecule(a) && isMolecule(b));

const isSameName = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').toLowerCase() === b.replace(/\s+/g, ' ').toLowerCase();

function groundedLike(mention: Mention, { type, name, grounding, rule }: Mention): Mention {
  return { ...mention, type, name, rule, ...(grounding ? { grounding } : {}) };
}

/** The names by their runs of letters and digits in lower case, and by the first run how many runs there may be. */
interface Index {
  readonly names: ReadonlyMap<string, readonly OwnName[]>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<readonly OwnName[], Index>();

/** Made once for all filings of a call. */
function indexOf(own: readonly OwnName[]): Index {
  const known = indexes.get(own);
  if (known) return known;
  const index = indexed(own);
  indexes.set(own, index);
  return index;
}

function indexed(own: readonly OwnName[]): Index {
  const byLength = [...own].sort((a, b) => b.surface.length - a.surface.length);
  const names = grouped(byLength, ({ surface }) => atomKey(surface));
  const counts = grouped(
    [...names.keys()].map((key) => key.split(' ')),
    ([first = '']) => first,
  );
  const lengths = [...counts].map(([first, keys]) => {
    const sorted = [...new Set(keys.map(({ length }) => length))].sort((a, b) => b - a);
    return [first, sorted] as const;
  });
  return { names, lengths: new Map(lengths) };
}

/** The surface as it stands: line breaks for blanks, and typographic hyphens and apostrophes, make no difference. */
function patternOf(surface: string): RegExp {
  const source = surface
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/[-‐‑]/g, '[-‐‑]')
    .replace(/['’]/g, "['’]");
  return lettered(source, surface === surface.toLowerCase() ? 'iuy' : 'uy');
}

function mentionsIn(sentence: Sentence, index: Index): Mention[] {
  const found: Mention[] = [];
  const atoms = atomsIn(sentence);
  let free = 0;
  for (const [at, atom] of atoms.entries()) {
    if (atom.start < free) continue;
    const candidates = (index.lengths.get(atom.lower) ?? []).flatMap((length) => {
      const key = atoms.slice(at, at + length).map(({ lower }) => lower);
      return index.names.get(key.join(' ')) ?? [];
    });
    const mention = first(candidates, (own) => mentionAt(sentence, atom.start, free, own));
    if (!mention) continue;
    found.push(mention);
    free = mention.end - sentence.start;
  }
  return found;
}

function first<T, U>(items: readonly T[], read: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The mention of a name whose first letter or digit is at an offset, if it is written there as it should be. */
function mentionAt(sentence: Sentence, at: number, free: number, own: OwnName): Mention | undefined {
  const start = at - (atomsOf(own.surface)[0]?.start ?? 0);
  if (start < free) return undefined;
  const pattern = patternOf(own.surface);
  pattern.lastIndex = start;
  const end = pattern.test(sentence.text) ? pattern.lastIndex : start;
  return end > start && isWhole(sentence.text, start, end, own) ? mentionOf(sentence, start, end, own) : undefined;
}

/** No letter or digit goes on; a molecule's code stands whole: 'NV-101' is not in 'NV-101-DM1', but in 'anti-NV-101'. */
function isWhole(text: string, start: number, end: number, own: OwnName): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return false;
  return !isMolecule(own) || !(/[\p{Lu}\p{N}][-‐‑]$/u.test(before) || /^[-‐‑][\p{Lu}\p{N}]/u.test(after));
}

function mentionOf(sentence: Sentence, start: number, end: number, own: OwnName): Mention {
  const { type, name, externalId } = own;
  const short = type === 'Company' ? withoutLegalForm(name) : name;
  const grounding = externalId === undefined ? { name } : { name, externalId };
  return { ...mentionIn(sentence, { start, end }, type, RULE, short), grounding };
}
