import type { Entity } from '../model.js';

export type WordClass =
  | 'name'
  | 'noun'
  | 'verb'
  | 'aux'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'subordinator'
  | 'number'
  | 'possessive'
  | 'to'
  | 'punctuation';

export type VerbForm = 'base' | 'present' | 'past' | 'gerund';

/** A token, or all tokens of one mention. Offsets are into the document's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly class: WordClass;
  readonly form: VerbForm | undefined;
  /** What the word names, or stands for; empty for all other words. */
  readonly entities: readonly Entity[];
  /** Set where the entities come from a stand-in and not from a name. */
  readonly anaphoric: boolean;
  /** 'anti' of 'anti-CD33'. */
  readonly prefix: string | undefined;
  /** 'targeted' of 'CD33-targeted'. */
  readonly suffix: string | undefined;
}

/** A word before its class is known. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly entities: readonly Entity[];
  readonly anaphoric: boolean;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** The word itself; of a stand-in of several words ('those rights') the last. */
export const lastWord = ({ anaphoric, lower }: RawWord): string =>
  anaphoric ? (lower.split(/\s+/).at(-1) ?? '') : lower;

/** A noun as it stands and in the singular. */
export function withSingular(lower: string): readonly string[] {
  if (!lower.endsWith('s')) return [lower];
  const singular = lower
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  return [lower, singular, lower.slice(0, -1)];
}
