import type { Mention, Reading, Recognised, Recogniser, Span, Synonymy } from '../model.js';
import { atomKey, atomsIn, Phrases } from './atoms.js';
import { innKind } from './drug/inn.js';
import { introduce } from './drug/introductions.js';
import { kindsOf } from './drug/kinds.js';
import { type Introduction, medicalWords, Names } from './drug/names.js';
import { type Pairing, pairingsIn } from './drug/pairings.js';
import { wordsOf } from './lexicon.js';
import { introduces, mentionIn, merge, Taken } from './span.js';

/** Whether the text at a hit may be this name: brands keep their capital, short names their case, codes stand whole. */
function isWritten(text: string, { start, end }: Span, surface: string): boolean {
  const written = text.slice(start, end);
  if (
    /^[-‐‑][\p{Lu}\p{N}]/u.test(text.slice(end, end + 2)) ||
    /[\p{Lu}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  if (written === surface || (written === written.toUpperCase() && surface.length > 3)) return true;
  if (surface.length <= 5) return false;
  if (/^\p{Ll}/u.test(surface) || innKind(surface.split(' ')[0] ?? '') !== undefined || /^\p{Lu}/u.test(written))
    return true;
  // what a headline or the start of a sentence capitalised: no other word is written so
  return !wordsOf('english-words').has(written);
}

/** Every place of the filing where a name stands, under the type of its molecule. */
function occurrences(reading: Reading, names: Names, pairs: readonly Pairing[]): Mention[] {
  const sure = names.sure();
  const kinds = kindsOf(sure, pairs);
  const phrases = new Phrases<Introduction>();
  for (const one of sure) phrases.add(one.surface, one);
  return reading.sentences.flatMap((sentence) =>
    phrases
      .find(sentence.text, atomsIn(sentence))
      .filter((hit) => isWritten(sentence.text, hit, hit.surface) && names.isFree(sentence, hit))
      .map((hit) => mentionIn(sentence, hit, kinds.get(atomKey(hit.surface)) ?? 'Drug', hit.value.rule)),
  );
}

/** Drugs and antibodies: which of the two a name is, is one decision over the whole filing. */
export const molecules: Recogniser = {
  name: 'molecules',
  find(reading: Reading, earlier: Recognised): Recognised {
    const names = new Names(new Taken(earlier.mentions), medicalWords(reading));
    for (const sentence of reading.sentences) introduce(sentence, names);
    names.completeSeries();
    const pairs = pairingsIn(reading.sentences.filter(introduces), names);
    const mentions = occurrences(reading, names, pairs);
    const firsts = new Map<string, Mention>();
    for (const mention of mentions) if (!firsts.has(atomKey(mention.text))) firsts.set(atomKey(mention.text), mention);
    const synonymies = pairs.flatMap(({ left, right, rule }): Synonymy[] => {
      const [one, other] = [firsts.get(atomKey(left)), firsts.get(atomKey(right))];
      return one && other ? [{ left: one, right: other, rule }] : [];
    });
    return merge(earlier, { mentions, synonymies });
  },
};
