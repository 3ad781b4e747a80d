import type { Sentence, Span } from '../model.js';
import { matchesIn } from '../regexp.js';
import { remembered } from '../remembered.js';

/** A run of letters and digits. Hyphens, blanks and marks lie between atoms, so 'PD-1', 'PD 1' and 'PD‑1' are alike. */
export interface Atom extends Span {
  readonly lower: string;
  /** Without the `s` at its end; `undefined` where it has none, or is short. */
  readonly singular: string | undefined;
}

/** The atoms of a text, in order; offsets are into that text. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (const match of matchesIn(text, /[\p{L}\p{N}]+/gu)) {
    const lower = match[0].toLowerCase();
    const singular = lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : undefined;
    atoms.push({ lower, singular, start: match.index, end: match.index + match[0].length });
  }
  return atoms;
}

const cache = new WeakMap<Sentence, Atom[]>();

/** The atoms of a sentence, made once; offsets are into the sentence's own text. */
export function atomsIn(sentence: Sentence): readonly Atom[] {
  const known = cache.get(sentence);
  if (known) return known;
  const atoms = joined(sentence);
  cache.set(sentence, atoms);
  return atoms;
}

const inWord = remembered(atomsOf);

/** The atoms of all tokens. Where two tokens touch, one atom may go on in the next. */
function joined({ tokens, text, start: origin }: Sentence): Atom[] {
  const atoms: Atom[] = [];
  for (const token of tokens) {
    const at = token.start - origin;
    for (const { lower, singular, start, end } of inWord(token.text)) {
      const last = atoms.at(-1);
      if (last?.end === at + start) {
        atoms.pop();
        atoms.push(...atomsOf(text.slice(last.start, at + end)).map((one) => shifted(one, last.start)));
      } else atoms.push({ lower, singular, start: at + start, end: at + end });
    }
  }
  return atoms;
}

const shifted = ({ start, end, ...atom }: Atom, by: number): Atom => ({ ...atom, start: start + by, end: end + by });

/** The atoms of a name joined by blanks: what two spellings of one name have in common. */
export const atomKey = remembered((name): string =>
  atomsOf(name)
    .map((atom) => atom.lower)
    .join(' '),
);

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry?: { readonly surface: string; readonly value: T };
}

/** Where a phrase stands, and what was kept under it. */
export interface Found<T> extends Span {
  readonly surface: string;
  readonly value: T;
}

/** Abbreviations that read as words when case is lost: 'MET', 'ROS'. */
const keepsCase = (surface: string): boolean => surface.length <= 5 && /^[A-Z]{2,5}s?$/.test(surface);

/** Many phrases that are looked for at once, atom by atom; the longest one at a place wins. Linear in the text. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** Keeps a value under a surface; the first value kept under it stays. */
  add(surface: string, value: T): void {
    let node = this.#root;
    for (const { lower } of atomsOf(surface)) {
      let child = node.next.get(lower);
      if (!child) {
        child = { next: new Map() };
        node.next.set(lower, child);
      }
      node = child;
    }
    if (node !== this.#root) node.entry ??= { surface, value };
  }

  /** Every phrase in the text, left to right, without overlap. */
  find(text: string, atoms: readonly Atom[] = atomsOf(text)): Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = 0; at < atoms.length; ) {
      const hit = this.#longest(text, atoms, at);
      if (hit) found.push(hit.found);
      at = hit ? hit.next : at + 1;
    }
    return found;
  }

  #longest(text: string, atoms: readonly Atom[], at: number): { found: Found<T>; next: number } | undefined {
    const start = atoms[at]?.start ?? 0;
    let node: Node<T> | undefined = this.#root;
    let best: { found: Found<T>; next: number } | undefined;
    for (let next = at; node; next += 1) {
      const atom = atoms[next];
      const before = next > at ? atoms[next - 1] : undefined;
      if (!atom || (before && !isJoint(text.slice(before.end, atom.start)))) break;
      node = nextFor(node, atom);
      if (!node?.entry) continue;
      const { surface, value } = node.entry;
      const written = text.slice(start, atom.end);
      if ((keepsCase(surface) && !written.startsWith(surface)) || !isBalanced(written)) continue;
      best = { found: { start, end: atom.end, surface, value }, next: next + 1 };
    }
    return best;
  }
}

const nextFor = <T>({ next }: Node<T>, { lower, singular }: Atom): Node<T> | undefined =>
  next.get(lower) ?? (singular === undefined ? undefined : next.get(singular));

/** 'PD-(L)1' and not 'GEJ) cancer'. */
const isBalanced = (text: string): boolean => !/[()]/.test(text) || /^[^()]*\([^()]*\)[^()]*$/.test(text);

/** Between two atoms of one name: a blank, a hyphen, a slash, a bracket inside 'PD-(L)1'; never the end of a clause. */
const isJoint = (between: string): boolean =>
  between.length <= 4 && !/[,;:.!?"“”]\s/.test(between) && !/[\t|]/.test(between);
