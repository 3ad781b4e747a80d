import { matchesIn } from '../regexp.js';
import type { Atom } from './atoms.js';

/**
 * The atoms, in lower case, with one of which every match of a pattern begins, so that it is tried there only; read off
 * the pattern's source. `undefined` where the source leaves that open.
 */
export function openingsOf({ source }: RegExp): ReadonlySet<string> | undefined {
  const beginnings = new Source(source).alternatives();
  const words = beginnings?.map(({ text, ended }) => (ended ? text : ''));
  return words && words.length > 0 && words.every((word) => word !== '') ? new Set(words) : undefined;
}

/** How a match may begin: letters and digits, and whether something else, or the end of the word, comes behind them. */
interface Beginning {
  readonly text: string;
  readonly ended: boolean;
}
/** `undefined` where it may be anything. */
type Beginnings = readonly Beginning[] | undefined;

/** Each match of one of many patterns, with the pattern. */
export interface Hit<T> {
  readonly of: T;
  readonly match: RegExpExecArray;
}

/**
 * Patterns that are looked for at once: those that begin with certain words are tried where one of these stands, the
 * others everywhere.
 */
export class Openings<T extends { readonly pattern: RegExp }> {
  readonly #all: readonly Tried<T>[];
  readonly #byWord = new Map<string, Tried<T>[]>();

  constructor(patterns: readonly T[]) {
    this.#all = patterns.map((of) => {
      const words = openingsOf(of.pattern);
      const { source, flags } = of.pattern;
      const tried = { of, pattern: words ? new RegExp(source, flags.replace('g', 'y')) : of.pattern };
      for (const word of words ?? []) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), tried]);
      return tried;
    });
  }

  /** All matches in a text, pattern by pattern in the order given, each from left to right. */
  matchesIn(text: string, atoms: readonly Atom[]): readonly Hit<T>[] {
    const found = new Map<Tried<T>, RegExpExecArray[]>();
    for (const { lower, start } of atoms)
      for (const tried of this.#byWord.get(lower) ?? NONE) {
        const before = found.get(tried);
        const last = before?.at(-1);
        if (last && start < last.index + last[0].length) continue;
        tried.pattern.lastIndex = start;
        const match = tried.pattern.exec(text);
        if (!match) continue;
        if (before) before.push(match);
        else found.set(tried, [match]);
      }
    return this.#all.flatMap((tried) =>
      (tried.pattern.sticky ? (found.get(tried) ?? NONE) : matchesIn(text, tried.pattern)).map((match) => ({
        of: tried.of,
        match,
      })),
    );
  }
}

interface Tried<T> {
  readonly of: T;
  /** Sticky where it is tried at its openings. */
  readonly pattern: RegExp;
}
const NONE: readonly never[] = [];

const NOTHING: readonly Beginning[] = [{ text: '', ended: false }];
const ELSE: readonly Beginning[] = [{ text: '', ended: true }];
/** Letters of a class at the most: more are no spelling. */
const MOST_LETTERS = 12;
const WORD = /^[A-Za-z0-9]$/;

/** Reads the source of a regular expression from left to right, as far as the patterns of this folder need it. */
class Source {
  #at = 0;

  constructor(private readonly text: string) {}

  /** Up to the bracket that closes the group, or to the end. */
  alternatives(): Beginnings {
    const all: Beginnings[] = [this.#sequence()];
    while (this.#took('|')) all.push(this.#sequence());
    return all.every((one) => one !== undefined) ? all.flatMap((one) => one ?? []) : undefined;
  }

  #took(sign: string): boolean {
    if (!this.text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #sequence(): Beginnings {
    let before: Beginnings = NOTHING;
    while (this.#at < this.text.length && !/^[|)]$/.test(this.text.charAt(this.#at))) {
      const next = this.#repeated();
      before = before && followed(before, next);
    }
    return before;
  }

  #repeated(): Beginnings {
    const one = this.#part();
    const [sign = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.text.slice(this.#at)) ?? [];
    this.#at += sign.length;
    if (sign === '' || one === undefined) return one;
    const once = sign.startsWith('?') || one.every(({ ended }) => ended) ? one : undefined;
    return once && /^(?:[?*]|\{0)/.test(sign) ? [...once, ...NOTHING] : once;
  }

  #part(): Beginnings {
    const sign = this.text.charAt(this.#at);
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#class();
    this.#at += 1;
    if (sign === '\\') return this.#escaped();
    if (sign === '^') return NOTHING;
    return sign === '.' ? undefined : beginning(sign);
  }

  #group(): Beginnings {
    const [opening = '('] = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.text.slice(this.#at)) ?? [];
    this.#at += opening.length;
    const inside = this.alternatives();
    this.#at += 1;
    // what is ahead opens the match as well; what comes behind it says the same
    if (opening === '(?=') return inside?.every(({ ended }) => ended) ? inside : undefined;
    return /[=!]$/.test(opening) ? NOTHING : inside;
  }

  #class(): Beginnings {
    const [whole = '['] = /^\[(?:\\.|[^\]\\])*\]/su.exec(this.text.slice(this.#at)) ?? [];
    this.#at += whole.length;
    const signs = whole.slice(1, -1);
    if (/^\^|\\[pPwSDWd]|[A-Za-z]-\w/.test(signs)) return undefined;
    const letters = [...signs.replace(/\\./gsu, ' ').replace(/(\d)-(\d)/g, (_, from, to) => digits(+from, +to))];
    return letters.length > MOST_LETTERS ? undefined : letters.flatMap(beginning);
  }

  #escaped(): Beginnings {
    const sign = this.text.charAt(this.#at);
    this.#at += 1;
    if (sign === 'b') return BOUNDARY;
    if (/^[pPwSDWdu]$/.test(sign)) return undefined;
    return ELSE;
  }
}

/** Ends a word, but is nothing before one. */
const BOUNDARY: readonly Beginning[] = [];

const digits = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).join('');

const beginning = (sign: string): readonly Beginning[] =>
  WORD.test(sign) ? [{ text: sign.toLowerCase(), ended: false }] : ELSE;

function followed(before: readonly Beginning[], next: Beginnings): Beginnings {
  if (next === BOUNDARY) return before.map(({ text, ended }) => ({ text, ended: ended || text !== '' }));
  if (before.every(({ ended }) => ended)) return before;
  return (
    next &&
    before.flatMap((one) => (one.ended ? [one] : next.map(({ text, ended }) => ({ text: one.text + text, ended }))))
  );
}
