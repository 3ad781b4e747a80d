import type { Anaphor, Entity, Mention, Sentence, Token } from '../model.js';
import { withoutAsides } from './grant-asides.js';
import { merged } from './merging.js';
import type { RawWord } from './word.js';

/** A span that stands for entities: a mention with its entity, or an anaphor. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly Entity[];
  readonly anaphoric: boolean;
}

const TRADEMARK = /^(?:\((?:TM|R|SM|C)\)|[®™©℠])$/i;

/** The references of one sentence in order: names first, stand-ins where no name is. */
export function referencesOf(
  mentions: readonly { readonly mention: Mention; readonly entity: Entity }[],
  anaphora: readonly Anaphor[],
): readonly Reference[] {
  const named = mentions.map(({ mention, entity }) => ({
    start: mention.start,
    end: mention.end,
    entities: [entity],
    anaphoric: false,
  }));
  const standing = anaphora
    .filter(
      (anaphor) =>
        anaphor.end > anaphor.start && !named.some((name) => name.start < anaphor.end && anaphor.start < name.end),
    )
    .map(({ start, end, entities }) => ({ start, end, entities, anaphoric: true }));
  return [...named, ...standing].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a sentence into words: a reference of several tokens is one word, and so is a set phrase. */
export function wordsOf(sentence: Sentence, references: readonly Reference[]): readonly RawWord[] {
  const raw: RawWord[] = [];
  let next = 0;
  for (const token of sentence.tokens) {
    const last = raw.at(-1);
    if ((last && token.start < last.end) || TRADEMARK.test(token.text)) continue;
    while ((references[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const inside = references.slice(next, next + 6).filter((r) => r.start < token.end && r.end > token.start);
    raw.push(rawWord(sentence, token, inside));
  }
  return withoutAsides(merged(raw));
}

function rawWord(sentence: Sentence, token: Token, inside: readonly Reference[]): RawWord {
  const first = inside[0];
  const final = inside.at(-1);
  if (!first || !final) {
    const { start, end, text } = token;
    // the country, and not the pronoun
    const lower = text === 'US' ? 'u.s.' : token.lower;
    return { start, end, text, lower, entities: [], anaphoric: false, prefix: undefined, suffix: undefined };
  }
  const start = Math.min(token.start, first.start);
  const end = Math.max(token.end, final.end);
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const affix = (from: number, to: number) =>
    text
      .slice(from, to)
      .replace(/[-/–‑]/g, '')
      .toLowerCase();
  const prefix = affix(0, first.start - start);
  const suffix = affix(final.end - start, text.length);
  return {
    start,
    end,
    text,
    lower: text.toLowerCase(),
    entities: inside.flatMap((reference) => reference.entities),
    anaphoric: inside.every((reference) => reference.anaphoric),
    prefix: prefix || undefined,
    suffix: suffix || undefined,
  };
}
