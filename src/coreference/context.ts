import type { Entity, EntityType, Sentence } from '../model.js';
import { matchesIn } from '../regexp.js';
import { distinct, type Named } from './named.js';

/** A sentence with its names. */
export interface Told {
  readonly sentence: Sentence;
  readonly names: readonly Named[];
}

/** What a stand-in can look back on. */
export interface Context {
  readonly sentence: Sentence;
  /** The stand-in as written. */
  readonly text: string;
  /** Where it stands in the sentence's text. */
  readonly at: number;
  /** Names of the sentence that stand before the stand-in. */
  readonly before: readonly Named[];
  /** Names of all earlier sentences of the document, nearest sentence first; at most a few. */
  readonly earlier: readonly (readonly Named[])[];
  /** The sentences under the same heading before this one, or behind it, in the order of the text; at most some. */
  readonly section: (where: 'before' | 'behind') => readonly Told[];
  /** The firm right behind the adverbial that opens the sentence: 'Under its agreement with A, B …'. */
  readonly ahead: Entity | undefined;
  readonly speaker: Entity | undefined;
  /** The asset whose rights or licence the text spoke of last. */
  readonly licensed: Entity | undefined;
  /** The asset that the document is about, if it is about one. */
  readonly topic: Entity | undefined;
}

/** The first fitting name before, else the subject of the sentence before, else of the one before that. */
export function subjectOf({ sentence, before, earlier }: Context, types: readonly EntityType[]): Entity | undefined {
  const here = distinct(behindAside(sentence, sinceBreak(sentence, before)), types);
  if (here[0]) return here[0];
  if (distinct(before, types).length > 0 && !types.includes('Company')) return undefined;
  for (const names of earlier.slice(0, 2)) {
    const fitting = distinct(names, types);
    const first = fitting[0];
    if (!first) continue;
    return fitting.length === 1 || leads(names, first) || types.includes('Company') ? first : undefined;
  }
  return undefined;
}

const ASIDE =
  /^(?:in addition to|besides|apart from|aside from|other than|unlike|like|along with|as well as)\b(?:[^,]*?(?= (?:its?|they|their)\b)|[^,]*,)/i;

/** In 'Besides A, its pipeline has B' nothing stands for A: it is what the sentence does not speak of. */
function behindAside(sentence: Sentence, names: readonly Named[]): readonly Named[] {
  const end = sentence.start + (ASIDE.exec(sentence.text)?.[0].length ?? 0);
  return names.filter(({ mention }) => mention.start >= end);
}

/** Names behind the last colon or semicolon, if there are any, else all: 'A had it; B sold its share'. */
function sinceBreak(sentence: Sentence, before: readonly Named[]): readonly Named[] {
  const last = before.at(-1);
  if (!last) return before;
  const text = sentence.text.slice(0, last.mention.start - sentence.start);
  const stop = matchesIn(text, /(?<!nasdaq|nyse|amex)[;:]\s/gi).at(-1)?.index ?? -1;
  const behind = before.filter((name) => name.mention.start > sentence.start + stop);
  return stop < 0 || behind.length === 0 ? before : behind;
}

/** Is the entity the first that its sentence names? */
export const leads = (names: readonly Named[], entity: Entity): boolean =>
  names.find((name) => name.entity.type !== 'Person' && name.entity.type !== 'Company')?.entity === entity;
