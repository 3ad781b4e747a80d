import type { Mention, Reading, Recognised, Recogniser, Sentence, Span, Synonymy } from '../model.js';
import { matchesIn } from '../regexp.js';
import { atomKey, atomsIn, Phrases } from './atoms.js';
import { codeStrength } from './drug/codes.js';
import { introduces, mentionIn, merge, Taken } from './span.js';
import { placesIn } from './technology/contexts.js';
import { expansionOf, isCoined, nameIn } from './technology/names.js';

interface Names {
  readonly surfaces: Map<string, { readonly surface: string; readonly rule: string }>;
  /** Short form to its expansion, both surfaces. */
  readonly expansions: Map<string, string>;
}

/** Rules in which the word for a kind of technology follows the name. */
const OWN_KIND: ReadonlySet<string> = new Set(['technology/x-platform', 'technology/long-form', 'technology/patents']);
const isCode = (surface: string): boolean => /^(?:strong|short)$/.test(codeStrength(surface) ?? '');

/** What the filing abbreviates from words in lower case, 'antibody drug conjugates (ADCs)': kinds and no names. */
function genericShorts(sentences: readonly Sentence[]): ReadonlySet<string> {
  const shorts = sentences.flatMap(({ text }) =>
    matchesIn(text, /\(\s*["“]?([A-Z][A-Za-z]{1,6}?)s?["”]?\s*\)/g).flatMap((match) => {
      const short = match[1] ?? '';
      const expansion = expansionOf(text.slice(Math.max(0, match.index - 120), match.index), short);
      return expansion && !/\p{Lu}/u.test(expansion) ? [short, `${short}s`] : [];
    }),
  );
  return new Set(shorts);
}

/** Reads one sentence for technologies that it introduces by name. */
function read(sentence: Sentence, taken: Taken, names: Names, generic: ReadonlySet<string>): void {
  const { text, start, index } = sentence;
  for (const place of placesIn(text)) {
    const span = nameIn(text, place);
    if (!span) continue;
    const over = taken.over({ sentence: index, start: start + span.start, end: start + span.end });
    if (over.some(({ type, end, start: from }) => type !== 'Antigen' || end - from >= span.end - span.start)) continue;
    const surface = text.slice(span.start, span.end);
    if (generic.has(surface) || (!place.marked && isCode(surface) && !OWN_KIND.has(place.rule))) continue;
    if (!place.marked && !isCoined(surface) && !place.short && place.rule !== 'technology/titled') continue;
    names.surfaces.set(atomKey(surface), { surface, rule: place.rule });
    if (place.long) {
      names.surfaces.set(atomKey(place.long), { surface: place.long, rule: place.rule });
      names.expansions.set(surface, place.long);
    }
    if (place.short) {
      names.surfaces.set(atomKey(place.short), { surface: place.short, rule: place.rule });
      names.expansions.set(place.short, surface);
    }
  }
}

/** 'Long Coined Name (LCN)': the expansion of a short form that is known as a technology. */
function expand(sentence: Sentence, names: Names): void {
  for (const match of matchesIn(sentence.text, /\(\s*([A-Z][A-Za-z]{1,6})\s*\)/g)) {
    const short = match[1] ?? '';
    if (!names.surfaces.has(atomKey(short)) || names.expansions.has(short)) continue;
    const expansion = expansionOf(sentence.text.slice(Math.max(0, match.index - 120), match.index), short);
    if (!expansion) continue;
    names.surfaces.set(atomKey(expansion), { surface: expansion, rule: 'technology/expansion' });
    names.expansions.set(short, expansion);
  }
}

/** A short form in capitals keeps its case; a longer name may be shouted or start with a capital. */
const isWritten = (text: string, { start, end }: Span, surface: string): boolean => {
  const written = text.slice(start, end);
  if (/^[-‐‑][\p{L}\p{N}]{1,4}\d/u.test(text.slice(end, end + 6))) return false;
  return written === surface || (surface.length > 4 && (written === written.toUpperCase() || /^\p{Lu}/u.test(written)));
};

/** Named platforms and technologies; never 'proprietary technology' or a kind of technology. */
export const technologies: Recogniser = {
  name: 'technologies',
  find(reading: Reading, earlier: Recognised): Recognised {
    const taken = new Taken(earlier.mentions);
    const names: Names = { surfaces: new Map(), expansions: new Map() };
    const telling = reading.sentences.filter(introduces);
    const generic = genericShorts(telling);
    for (const sentence of telling) read(sentence, taken, names, generic);
    for (const sentence of telling) expand(sentence, names);
    const phrases = new Phrases<{ readonly surface: string; readonly rule: string }>();
    for (const one of names.surfaces.values()) phrases.add(one.surface, one);
    const mentions: Mention[] = [];
    const firsts = new Map<string, Mention>();
    for (const sentence of reading.sentences) {
      for (const { start, end, value } of phrases.find(sentence.text, atomsIn(sentence))) {
        if (!isWritten(sentence.text, { start, end }, value.surface)) continue;
        const mention = mentionIn(sentence, { start, end }, 'Technology', value.rule);
        mentions.push(mention);
        if (!firsts.has(value.surface)) firsts.set(value.surface, mention);
      }
    }
    const synonymies = [...names.expansions].flatMap(([short, long]): Synonymy[] => {
      const [left, right] = [firsts.get(short), firsts.get(long)];
      return left && right ? [{ left, right, rule: 'technology/expansion' }] : [];
    });
    return merge(earlier, { mentions, synonymies });
  },
};
