import type { Mention, Reading, Recognised, Sentence, Synonymy } from '../model.js';
import { atomsIn, atomsOf } from './atoms.js';
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

interface Entry {
  readonly own: OwnName;
  /** How far the first letter or digit is into the surface. */
  readonly lead: number;
  readonly pattern: RegExp;
}
type Index = ReadonlyMap<string, readonly Entry[]>;

/** The names by their first run of letters and digits in lower case, longest first. */
function indexOf(names: readonly OwnName[]): Index {
  const index = new Map<string, Entry[]>();
  for (const own of [...names].sort((a, b) => b.surface.length - a.surface.length)) {
    const [first] = atomsOf(own.surface);
    if (!first) continue;
    const entry = { own, lead: first.start, pattern: patternOf(own.surface) };
    const row = index.get(first.lower);
    if (row) row.push(entry);
    else index.set(first.lower, [entry]);
  }
  return index;
}

/** The surface as it stands: line breaks for blanks, and typographic hyphens and apostrophes, make no difference. */
function patternOf(surface: string): RegExp {
  const source = surface
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/[-‐‑]/g, '[-‐‑]')
    .replace(/['’]/g, "['’]");
  return new RegExp(source, surface === surface.toLowerCase() ? 'iuy' : 'uy');
}

function mentionsIn(sentence: Sentence, index: Index): Mention[] {
  const found: Mention[] = [];
  let free = 0;
  for (const atom of atomsIn(sentence)) {
    const entries = index.get(atom.lower);
    if (!entries) continue;
    for (const { own, lead, pattern } of entries) {
      const start = atom.start - lead;
      if (start < free) continue;
      pattern.lastIndex = start;
      const end = pattern.test(sentence.text) ? pattern.lastIndex : start;
      if (end === start || !isWhole(sentence.text, start, end, own)) continue;
      found.push(mentionOf(sentence, start, end, own));
      free = end;
      break;
    }
  }
  return found;
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
