import type { Entity, Reading, Sentence } from '../model.js';
import type { RawWord } from './word.js';

/** What stands over a sentence: the heading of its section, or the words that its entry of a list opens with. */
export interface Head {
  readonly text: string;
  /** The medicine that it is about. */
  readonly topic: Entity;
}

/** Behind the name that an entry opens with: 'NV-101 (CD33 ADC).', 'NV-101:'. */
const HEAD_ENDS = /^(?:\s*\([^()]{1,80}\))?\s*(?:[.:–—-]|$)/;
const BULLET = /^(?:[•·▪◦o*–-]|\d{1,2}[.)])\s+$/;
/** The number of an entry, which is read as a sentence of its own. */
const NUMBER = /^\(?\d{1,2}[.)]$/;

/** Does an entry of a list begin here, with its mark or behind its number? */
export function opensEntry({ sentences }: Reading, { index, text, document, paragraph }: Sentence): boolean {
  const before = sentences[index - 1];
  const numbered = before?.document === document && before.paragraph === paragraph && NUMBER.test(before.text);
  return numbered || /^(?:[•·▪◦o*–-]|\d{1,2}[.)])\s/.test(text);
}

/**
 * The heads of entries that open with a medicine, by the indices of the sentences that follow in the same paragraph:
 * '• NV-101 (CD33 ADC). Enrollment of women has begun.'
 */
export function entryHeads(reading: Reading, medicines: readonly Entity[]): ReadonlyMap<number, Head> {
  const firsts = new Map<number, { entity: Entity; start: number; end: number }>();
  const several = new Set<number>();
  for (const entity of medicines) {
    for (const { sentence, start, end } of entity.mentions) {
      const first = firsts.get(sentence);
      if (first && first.entity !== entity) several.add(sentence);
      if (!first || start < first.start) firsts.set(sentence, { entity, start, end });
    }
  }
  const heads = new Map<number, Head>();
  let head: Head | undefined;
  reading.sentences.forEach((sentence, at) => {
    const before = reading.sentences[at - 1];
    const goesOn = before?.document === sentence.document && before.paragraph === sentence.paragraph;
    const opens = opensEntry(reading, sentence);
    if (goesOn && !opens) {
      if (head) heads.set(at, head);
      return;
    }
    const { text, start } = sentence;
    const first = firsts.get(at);
    const lead = first && text.slice(0, first.start - start);
    const own = first && (lead === '' || BULLET.test(lead ?? '')) && HEAD_ENDS.test(text.slice(first.end - start));
    const bullet = first && opens && (lead === '' || BULLET.test(lead ?? '')) && !several.has(at);
    head = first && (own || bullet) ? { text: text.slice(lead?.length), topic: first.entity } : undefined;
  });
  return heads;
}

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
export function withHead(words: readonly RawWord[], { start }: Sentence, head: Head | undefined): readonly RawWord[] {
  if (!head || head.text.length > LONGEST_HEADING || !opensWith(head) || !describes(words)) return words;
  const { topic } = head;
  const silent = { start, end: start, anaphoric: false, prefix: undefined, suffix: undefined };
  return [
    { ...silent, text: topic.name, lower: topic.name.toLowerCase(), entities: [topic] },
    { ...silent, text: ',', lower: ',', entities: [] },
    ...words,
  ];
}

const opensWith = ({ text, topic }: Head): boolean =>
  [topic.name, ...topic.aliases].some((name) =>
    text
      .replace(/^(?:\d{1,2}[.)])?\W+/, '')
      .toLowerCase()
      .startsWith(name.toLowerCase()),
  );

/** Does a sentence open with a noun group that says what medicine something is? */
function describes(words: readonly RawWord[]): boolean {
  const end = words.findIndex(({ lower }) => ENDS_GROUP.test(lower));
  const opening = words.slice(0, end < 0 ? words.length : end);
  return opening.some(
    ({ lower, entities }, at) =>
      entities.length === 0 && MEDICINE.test(lower) && BEHIND_KIND.test(words[at + 1]?.lower ?? '.'),
  );
}
