import type { EntityType, Mention, Recognised, SectionKind, Sentence, Span } from '../model.js';

/** Sections in which nothing new is introduced; names that the rest of the filing gives are still found there. */
const SILENT: ReadonlySet<SectionKind> = new Set([
  'safe-harbor',
  'boilerplate',
  'contacts',
  'signature',
  'exhibits',
  'cover',
]);

/** Whether a sentence may introduce a name. */
export const introduces = (sentence: Sentence): boolean => !SILENT.has(sentence.section);

/** A mention of a sentence; `start` and `end` are offsets into the sentence's own text. */
export function mentionIn(
  sentence: Sentence,
  { start, end }: Span,
  type: EntityType,
  rule: string,
  name = sentence.text.slice(start, end),
): Mention {
  return {
    type,
    sentence: sentence.index,
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
    name: name.replace(/\s+/g, ' '),
    rule,
  };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The mentions of a filing by sentence, to ask whether a place is taken. Offsets are into the document's text. */
export class Taken {
  readonly #bySentence = new Map<number, Mention[]>();

  constructor(mentions: readonly Mention[] = []) {
    for (const mention of mentions) this.add(mention);
  }

  add(mention: Mention): void {
    const row = this.#bySentence.get(mention.sentence);
    if (row) row.push(mention);
    else this.#bySentence.set(mention.sentence, [mention]);
  }

  /** The mentions that share a character with a place in a sentence. */
  over(place: Span & { readonly sentence: number }): readonly Mention[] {
    return (this.#bySentence.get(place.sentence) ?? []).filter((mention) => overlaps(mention, place));
  }
}

/**
 * Adds what a recogniser found to what was found before. Where two mentions overlap the longer one stays, then the
 * earlier one. A synonymy of a mention that gave way passes to the next mention of that name, else it is dropped.
 */
export function merge(earlier: Recognised, found: Recognised): Recognised {
  const taken = new Taken();
  const kept = new Set<Mention>();
  const bySize = [...earlier.mentions, ...found.mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const mention of bySize) {
    if (taken.over(mention).length > 0) continue;
    taken.add(mention);
    kept.add(mention);
  }
  const mentions = [...kept].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
  const named = new Map<string, Mention>();
  for (const mention of mentions) if (!named.has(nameOf(mention))) named.set(nameOf(mention), mention);
  const standing = (mention: Mention) => (kept.has(mention) ? mention : named.get(nameOf(mention)));
  const synonymies = [...earlier.synonymies, ...found.synonymies].flatMap(({ left, right, rule }) => {
    const [one, other] = [standing(left), standing(right)];
    return one && other ? [{ left: one, right: other, rule }] : [];
  });
  return { mentions, synonymies };
}

const nameOf = ({ type, name }: Mention): string => `${type}|${name.toLowerCase()}`;
