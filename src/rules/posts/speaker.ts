import type { Anaphor, Entity, Sentence } from '../../model.js';

/**
 * The firm that speaks in each sentence, by position, where it is known: an empty stand-in says so; in a letter without
 * one it is the firm that stands alone in a line at the top.
 */
export function speakersOf(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
): ReadonlyMap<number, Entity> {
  const implied = new Map<number, Entity>();
  for (const { sentence, text, entities: meant } of anaphora) {
    const [entity, second] = meant;
    if (text === '' && entity?.type === 'Company' && !second) implied.set(sentence, entity);
  }
  if (implied.size > 0) return implied;
  const letterhead = letterheadOf(sentences, entities);
  return new Map(letterhead ? sentences.map(({ index }) => [index, letterhead]) : []);
}

const TOP = 3;

function letterheadOf(sentences: readonly Sentence[], entities: readonly Entity[]): Entity | undefined {
  for (const { index, start, end } of sentences.slice(0, TOP)) {
    const found = entities.find(
      ({ type, mentions }) =>
        type === 'Company' &&
        mentions.some((one) => one.sentence === index && one.start === start && one.end >= end - 1),
    );
    if (found) return found;
  }
  return undefined;
}
