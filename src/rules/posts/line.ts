import type { Anaphor, Entity, Sentence } from '../../model.js';
import { matchesIn } from '../../regexp.js';

/** Stand for each character of a name, so that a pattern sees what kind of name stands where and offsets stay. */
export const PERSON = '\uE000';
export const COMPANY = '\uE001';
/** 'its', 'our', 'the Company', where it is known who is meant. */
export const STANDING = '\uE002';

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly kind: typeof PERSON | typeof COMPANY | typeof STANDING;
}

/** A sentence on one line: white space folded, words that ran together parted, names masked. */
export interface Line {
  readonly sentence: Sentence;
  readonly text: string;
  /** `text` with each name masked; offsets are the same. */
  readonly masked: string;
  /** Offset in the sentence's text of each character, and one more for the end. */
  readonly origin: readonly number[];
  readonly places: readonly Place[];
}

/** @param entities,anaphora,speaker of this sentence */
export function lineOf(
  sentence: Sentence,
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
  speaker: Entity | undefined,
): Line {
  const { text, origin } = flatten(sentence);
  const places: Place[] = [...named(sentence, entities), ...standing(anaphora)].map((one) => ({
    ...one,
    start: flatAt(origin, one.start - sentence.start),
    end: flatAt(origin, one.end - sentence.start - 1) + 1,
  }));
  if (speaker) places.push(...ours(text, speaker).filter((our) => places.every((place) => apart(our, place))));
  places.sort((a, b) => a.start - b.start);
  return { sentence, text, masked: mask(text, places), origin, places };
}

function flatten(sentence: Sentence): { text: string; origin: number[] } {
  let text = '';
  const origin: number[] = [];
  let last: Sentence['tokens'][number] | undefined;
  for (const token of sentence.tokens) {
    const parted =
      last && (token.start > last.end || (/[\p{L}\p{N}]$/u.test(last.text) && /^\p{Lu}/u.test(token.text)));
    if (last && parted) {
      text += ' ';
      origin.push(last.end - sentence.start);
    }
    for (let at = token.start; at < token.end; at++) origin.push(at - sentence.start);
    text += token.text;
    last = token;
  }
  origin.push(sentence.end - sentence.start);
  return { text, origin };
}

const named = (sentence: Sentence, entities: readonly Entity[]): readonly Place[] =>
  entities.flatMap((entity) => {
    const kind = entity.type === 'Person' ? PERSON : entity.type === 'Company' ? COMPANY : undefined;
    if (!kind) return [];
    return entity.mentions
      .filter((mention) => mention.sentence === sentence.index)
      .map(({ start, end }) => ({ start, end, entity, kind }));
  });

const standing = (anaphora: readonly Anaphor[]): readonly Place[] =>
  anaphora.flatMap(({ start, end, entities: [entity, second] }) =>
    entity?.type === 'Company' && !second && start < end ? [{ start, end, entity, kind: STANDING }] : [],
  );

/** 'our' and 'us' outside quotations, in which somebody else may speak. */
const ours = (text: string, entity: Entity): readonly Place[] =>
  /[“”"]/.test(text)
    ? []
    : matchesIn(text, /\b(?:our|us)\b/g).map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
        entity,
        kind: STANDING,
      }));

const apart = (a: Place, b: Place): boolean => a.end <= b.start || b.end <= a.start;

/** Position in `origin` of the first character that is not before an offset of the sentence. */
function flatAt(origin: readonly number[], offset: number): number {
  let [low, high] = [0, origin.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mask(text: string, places: readonly Place[]): string {
  let masked = '';
  for (const { start, end, kind } of places) {
    if (start < masked.length) continue;
    masked += text.slice(masked.length, start) + kind.repeat(end - start);
  }
  return masked + text.slice(masked.length);
}
