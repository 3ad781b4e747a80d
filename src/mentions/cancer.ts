import type { Mention, Reading, Recognised, Recogniser, Sentence, Span, Synonymy } from '../model.js';
import { atomsIn, Phrases } from './atoms.js';
import { cancerId, knownCancers, singularOf } from './cancer/names.js';
import { builtNames, type Phrase } from './cancer/phrases.js';
import { introduces, mentionIn, merge } from './span.js';

const VENUE_AFTER =
  /^[\s&]*(?:Research|Discovery|Outreach|Support|Action|Advocacy|Patients?|Care|Treatment|Prevention)?\s*(?:Cent(?:er|re)|Institutes?|Foundation|Society|Symposium|Conference|Congress|Association|Alliance|Group|Network|Coalition|Consortium|Fund|Journal|Division|Department|Meeting|Summit|Hospital|Week|Month|Awareness|Trials?|Program(?:me)?|Inc|Ltd|Therapeutics)\b/;
const VENUE_BEFORE =
  /(?:Conference|Congress|Symposium|Society|Association|Institute|Cent(?:er|re)|Journal|Division|Department|Meeting|Summit|Study)\s+(?:of|on|for)\s+(?:the\s+)?$/;

/** 'World Conference on Lung Cancer': part of the name of a meeting or an institution. */
const isVenue = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}/u.test(text.slice(start, end)) &&
  (VENUE_AFTER.test(text.slice(end, end + 40)) || VENUE_BEFORE.test(text.slice(Math.max(0, start - 40), start)));

const KEEPS_CAPITAL = /^(?:[BTN]K?$|NK|Hodgkin|Burkitt|Ewing|Kaposi|Merkel|Wilms|Waldenstr|CNS|GEJ)|^[A-Z]{2,}$/;

/** The name as it stands within a sentence: 'Metastatic Prostate Cancer' of a headline is 'prostate cancer'. */
function nameOf(text: string): string {
  const name = singularOf(text.replace(/\s+/g, ' '));
  if (/^m?[A-Z]{2,6}$/.test(name)) return name;
  return name.replace(/[\p{L}\p{N}]+/gu, (word) =>
    word === name || !KEEPS_CAPITAL.test(word) || isShouted(name) ? word.toLowerCase() : word,
  );
}
const isShouted = (name: string): boolean => name.length > 8 && name === name.toUpperCase();

function longestFirst(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of [...phrases].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => phrase.start < other.end && other.start < phrase.end)) kept.push(phrase);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function phrasesIn(sentence: Sentence): Phrase[] {
  const { text } = sentence;
  const atoms = atomsIn(sentence);
  const known = knownCancers(text, atoms).map(({ start, end }) => ({
    start,
    end,
    name: text.slice(start, end),
    rule: 'cancer/known',
  }));
  return longestFirst([...builtNames(text, atoms), ...known]).filter(
    (phrase) => !isVenue(text, phrase) && !/^ syndrome\b/i.test(text.slice(phrase.end, phrase.end + 10)),
  );
}

const ABBREVIATION = /^\s*\(\s*["“”']?([A-Za-z]{0,2}[A-Z][A-Za-z-]{0,8}[A-Z]s?)["“”']?\s*[);,]/;

/** 'urothelial carcinoma (UC)': what the text itself abbreviates, with the id of its cancer. */
function abbreviations(
  sentences: readonly Sentence[],
  bySentence: readonly (readonly Phrase[])[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const sentence of sentences.filter(introduces)) {
    for (const phrase of bySentence[sentence.index] ?? []) {
      const short = ABBREVIATION.exec(sentence.text.slice(phrase.end, phrase.end + 20))?.[1];
      if (short) found.set(short, cancerId(phrase.name));
    }
  }
  return found;
}

function abbreviated(sentence: Sentence, short: ReadonlyMap<string, string>): Phrase[] {
  const phrases = new Phrases<string>();
  for (const surface of short.keys()) phrases.add(surface, surface);
  return phrases
    .find(sentence.text, atomsIn(sentence))
    .filter(({ start, end, surface }) => sentence.text.slice(start, end).startsWith(surface))
    .map(({ start, end, surface }) => ({ start, end, name: surface, rule: 'cancer/abbreviation' }));
}

/** Links the first mention of each surface of a cancer with the first mention of its first surface. */
function linked(mentions: readonly Mention[], idOf: (mention: Mention) => string): Synonymy[] {
  const firsts = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    const id = idOf(mention);
    const surfaces = firsts.get(id) ?? new Map<string, Mention>();
    firsts.set(id, surfaces);
    const surface = mention.name.toLowerCase();
    if (!surfaces.has(surface)) surfaces.set(surface, mention);
  }
  return [...firsts.values()].flatMap((surfaces) => {
    const [left, ...others] = surfaces.values();
    return left ? others.map((right) => ({ left, right, rule: 'cancer/same' })) : [];
  });
}

/** Named cancers: known ones and those built of a site and a head, with lists that share the head, and abbreviations. */
export const cancers: Recogniser = {
  name: 'cancers',
  find(reading: Reading, earlier: Recognised): Recognised {
    const bySentence = reading.sentences.map(phrasesIn);
    const short = abbreviations(reading.sentences, bySentence);
    const mentions: Mention[] = [];
    const ids = new Map<Mention, string>();
    for (const sentence of reading.sentences) {
      for (const phrase of longestFirst([...(bySentence[sentence.index] ?? []), ...abbreviated(sentence, short)])) {
        const inFull = short.get(phrase.name);
        const lexeme = cancerId(phrase.name);
        const named = mentionIn(sentence, phrase, 'Cancer', phrase.rule, nameOf(phrase.name));
        const mention = inFull === undefined ? { lexeme, ...named } : named;
        ids.set(mention, inFull ?? lexeme);
        mentions.push(mention);
      }
    }
    const introduced = new Set(
      mentions.filter((mention) => introducedBy(reading, mention)).map((mention) => ids.get(mention)),
    );
    const kept = mentions.filter((mention) => introduced.has(ids.get(mention)));
    return merge(earlier, { mentions: kept, synonymies: linked(kept, (mention) => ids.get(mention) ?? '') });
  },
};

/** A safe-harbor text may be the only place that names a cancer: 'its potential treatment of …'. */
const introducedBy = (reading: Reading, mention: Mention): boolean => {
  const sentence = reading.sentences[mention.sentence];
  return sentence !== undefined && (introduces(sentence) || sentence.section === 'safe-harbor');
};
