import { grouped } from '../grouped.js';
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
/** The mark of an entry with the space behind it; what stands before its first name where it opens with one. */
const MARK = /^(?:[•·▪◦o*–-]|\d{1,2}[.)])\s+/;
/** The number of an entry, which is read as a sentence of its own. */
const NUMBER = /^\(?\d{1,2}[.)]$/;

/** The sentence before, if it stands in the same paragraph. */
function beforeIn({ sentences }: Reading, { index, document, paragraph }: Sentence): Sentence | undefined {
  const before = sentences[index - 1];
  return before?.document === document && before.paragraph === paragraph ? before : undefined;
}

/** Does an entry of a list begin here, with its mark or behind its number? */
export const opensEntry = (reading: Reading, sentence: Sentence): boolean =>
  NUMBER.test(beforeIn(reading, sentence)?.text ?? '') || MARK.test(sentence.text);

/**
 * The heads of entries that open with a medicine, by the indices of the sentences that follow in the same paragraph:
 * '• NV-101 (CD33 ADC). Enrollment of women has begun.'
 */
export function entryHeads(reading: Reading, medicines: readonly Entity[]): ReadonlyMap<number, Head> {
  const named = grouped(
    medicines.flatMap((entity) =>
      entity.mentions.map(({ sentence, start, end }) => ({ entity, sentence, start, end })),
    ),
    ({ sentence }) => sentence,
  );
  const heads = new Map<number, Head>();
  let head: Head | undefined;
  for (const sentence of reading.sentences) {
    const opens = opensEntry(reading, sentence);
    if (opens || !beforeIn(reading, sentence)) head = headOf(sentence, named.get(sentence.index) ?? [], opens);
    else if (head) heads.set(sentence.index, head);
  }
  return heads;
}

interface Place {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/** What a sentence that opens with a medicine says of those behind it: it is no more than a head, or an entry on one thing. */
function headOf({ text, start }: Sentence, places: readonly Place[], opens: boolean): Head | undefined {
  const [first] = [...places].sort((a, b) => a.start - b.start);
  if (!first) return undefined;
  const lead = text.slice(0, first.start - start);
  if (lead.replace(MARK, '') !== '') return undefined;
  const alone = opens && places.every(({ entity }) => entity === first.entity);
  const isHead = HEAD_ENDS.test(text.slice(first.end - start));
  return alone || isHead ? { text: text.slice(lead.length), topic: first.entity } : undefined;
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
