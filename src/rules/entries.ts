import type { Entity, Sentence } from '../model.js';
import type { RawWord } from './word.js';

/** What a medicine is said to be, in the singular. */
const MEDICINE =
  /^(?:antibody|bispecific|molecule|conjugate|adc|inhibitor|drug|compound|vaccine|agent|therapy|immunotherapy|medicine|product|candidate|prodrug|immunotoxin|peptide|protein|fragment|agonist|antagonist|liposome|formulation|radiopharmaceutical|radioligand|analog|analogue|modulator|degrader|therapeutic|immunoconjugate|immunocytokine)$/;
/** What may follow the noun of a description: with anything else the noun belongs to a longer one ('drug development'). */
const BEHIND_KIND =
  /^(?:that|which|to|against|for|of|in|with|from|targeting|targeted|directed|designed|consisting|composed|comprising|containing|derived|developed|licensed|[.,;:(])$/;
/** What ends the noun group that a sentence opens with. */
const ENDS_GROUP = /^(?:that|which|and|or|to|against|for|of|in|with|from|is|are|was|were|has|have|[.,;:()])$/;
/** A heading that says more is about more than one asset. */
const LONGEST_HEADING = 60;

/**
 * Under the heading 'NV-101' the entry 'A humanized antibody that binds CD33' is said of NV-101: the words of such a sentence
 * with the name and a comma before them, both of no length; other sentences as they are.
 */
export function withHeading(
  words: readonly RawWord[],
  sentence: Sentence,
  topic: Entity | undefined,
): readonly RawWord[] {
  const { heading = '', start } = sentence;
  if (!topic || heading.length > LONGEST_HEADING || !opensWith(heading, topic) || !describes(words)) return words;
  const silent = { start, end: start, anaphoric: false, prefix: undefined, suffix: undefined };
  return [
    { ...silent, text: topic.name, lower: topic.name.toLowerCase(), entities: [topic] },
    { ...silent, text: ',', lower: ',', entities: [] },
    ...words,
  ];
}

const opensWith = (heading: string, topic: Entity): boolean =>
  [topic.name, ...topic.aliases].some((name) =>
    heading.replace(/^\W+/, '').toLowerCase().startsWith(name.toLowerCase()),
  );

/** Does a sentence open with a noun group that says what medicine something is? */
function describes(words: readonly RawWord[]): boolean {
  const end = words.findIndex(({ lower }) => ENDS_GROUP.test(lower));
  const opening = words.slice(0, end < 0 ? words.length : end);
  const at = opening.findIndex(({ lower, entities }) => entities.length === 0 && MEDICINE.test(lower));
  return at >= 0 && BEHIND_KIND.test(words[at + 1]?.lower ?? '.');
}
