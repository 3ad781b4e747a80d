import type { Anaphor, Entity, Reading, Sentence } from '../model.js';
import { matchesIn } from '../regexp.js';
import type { Context, Told } from './context.js';
import { type DefinedTerm, definedTerms } from './defined-terms.js';
import { FORMS } from './forms.js';
import { distinct, type Named, namesBySentence } from './named.js';
import { withoutDefinitions } from './quotation.js';
import { resolve } from './resolve.js';
import { quotedSpeakers, speakersOf } from './speaker.js';

type Place = Omit<Anaphor, 'entities'> & { readonly resolve: (context: Context) => readonly Entity[] };

/** Finds the stand-ins of a filing ('the Company', 'it', 'these rights') that mean exactly one thing. */
export function resolveAnaphora(reading: Reading, entities: readonly Entity[]): readonly Anaphor[] {
  const names = new Map([...namesBySentence(entities)].map(([at, named]) => [at, [...named]]));
  const speakers = speakersOf(reading, names, entities);
  const quoted = quotedSpeakers(reading, names);
  const terms = definedTerms(reading, names);
  const topics = reading.filing.documents.map((_, document) => topicOf(reading, names, document));
  const anaphora: Anaphor[] = [];
  const licensed = new Map<number, Entity>();
  reading.sentences.forEach((sentence, at) => {
    if (sentence.section === 'safe-harbor' || sentence.section === 'boilerplate') return;
    const here = [...(names.get(at) ?? [])];
    const places = placesIn(sentence, [...here], terms);
    names.set(at, here);
    const implied = speakerAt(sentence, names, speakers, reading);
    if (implied)
      anaphora.push({
        start: sentence.start,
        end: sentence.start,
        text: '',
        sentence: at,
        entities: [implied],
        rule: 'implied speaker',
      });
    for (const place of places) {
      const speaker = quoted.has(at) && inQuote(sentence, place.start) ? quoted.get(at) : implied;
      const context: Context = {
        sentence,
        text: place.text,
        at: place.start - sentence.start,
        before: here
          .filter((name) => name.mention.end <= place.start)
          .sort((a, b) => a.mention.start - b.mention.start),
        earlier: earlierNames(reading, names, sentence),
        section: (where) => sectionOf(reading, names, sentence, where, FAR),
        ahead: ahead(sentence, here, place.start),
        speaker,
        licensed: licensed.get(sentence.document),
        topic: topics[sentence.document],
      };
      const { resolve: resolvePlace, ...span } = place;
      const means = resolvePlace(context);
      if (means.length > 0) anaphora.push({ entities: means, ...span });
      // what a stand-in means is in mind like a name: 'The Company … its trial'; so is each thing that a subject may mean
      const inMind = means.length === 1 || (place.rule === 'it' && place.start === sentence.start) ? means : [];
      for (const one of inMind) here.push({ mention: { type: one.type, name: one.name, ...span }, entity: one });
    }
    here.sort((a, b) => a.mention.start - b.mention.start);
    const asset = distinct(here, ['Drug', 'Antibody', 'Technology'])[0];
    if (asset && /\b(?:rights?|licen[cs]\w*)\b/i.test(sentence.text)) licensed.set(sentence.document, asset);
  });
  return anaphora;
}

/** 'Following its acquisition by A, B moved': 'its' in an adverbial that opens the sentence is the subject's behind it. */
function ahead(sentence: Sentence, here: readonly Named[], at: number): Entity | undefined {
  const before = sentence.text.slice(0, at - sentence.start);
  if (
    !/^(?:under|through|following|since|upon|after|before|with|by|via|as part of|in addition to|in|during) $/i.test(
      before,
    )
  )
    return undefined;
  const comma = sentence.start + sentence.text.indexOf(', ', at - sentence.start);
  return here.find(({ mention, entity }) => entity.type === 'Company' && mention.start === comma + 2)?.entity;
}

/** The stand-ins of a sentence that lie outside its names; an earlier form takes its place from later ones. */
function placesIn(sentence: Sentence, names: readonly Named[], terms: readonly DefinedTerm[]): readonly Place[] {
  const places: Place[] = [];
  const free = (start: number, end: number) =>
    !names.some(({ mention }) => mention.start < end && start < mention.end) &&
    !places.some((place) => place.start < end && start < place.end);
  const add = (index: number, text: string, rule: string, find: Place['resolve']) => {
    const start = sentence.start + index;
    const end = start + text.length;
    if (free(start, end)) places.push({ start, end, text, sentence: sentence.index, rule, resolve: find });
  };
  for (const { term, entity, from } of terms) {
    if (from > sentence.index) continue;
    for (const match of matchesIn(sentence.text, new RegExp(`\\b(?:[Tt]he )?${term}\\b`, 'g'))) {
      if (!/[“"]$/.test(sentence.text.slice(0, match.index)))
        add(match.index, match[0], 'defined term', () => [entity]);
    }
  }
  for (const form of FORMS) {
    for (const match of matchesIn(sentence.text, form.pattern)) {
      const after = sentence.start + match.index + match[0].length;
      if (form.kind === 'rights' && namesAsset(sentence, names, after)) continue;
      if (form.kind === 'thing' && describes(sentence.text, match.index, match[0])) continue;
      if (form.kind === 'thing' && names.some(({ mention }) => mention.start >= after && mention.start <= after + 1))
        continue;
      add(match.index, match[0], form.name, (context) => resolve(form, context));
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** 'X is the payload of Y', 'X, the first product from Y': such a group says something of X, and stands for nothing. */
const describes = (text: string, at: number, group: string): boolean =>
  /(?:\b(?:is|are|was|were|became|becomes?|remains?|as)|,)\s+(?:\w+ly\s+)?$/.test(text.slice(0, at)) &&
  /^\s+(?:of|from|for|in|to)\b/.test(text.slice(at + group.length));

/** 'the rights in PX-1': what they are rights to is said, and they stand for nothing else. */
function namesAsset(sentence: Sentence, names: readonly Named[], after: number): boolean {
  const next = names.find(({ mention }) => mention.start >= after);
  if (!next || next.entity.type === 'Company' || next.entity.type === 'Person') return false;
  return /^\s+(?:to|in|for|of|on|under)\s+(?:[\w-]+\s+){0,4}$/.test(
    sentence.text.slice(after - sentence.start, next.mention.start - sentence.start),
  );
}

/** The names of the few sentences before, nearest first, as far as no safe-harbor text parts them. */
function earlierNames(
  reading: Reading,
  names: ReadonlyMap<number, readonly Named[]>,
  sentence: Sentence,
): readonly (readonly Named[])[] {
  const near = sectionOf(reading, names, sentence, 'before', NEAR).reverse();
  const stop = near.findIndex((told) => told.sentence.section === 'safe-harbor');
  return near.slice(0, stop < 0 ? undefined : stop).map((told) => told.names);
}

/** How many sentences of its section a stand-in can look back or ahead on: one that means what is near, and any other. */
const NEAR = 4;
const FAR = 40;

/**
 * The sentences of a document under the same heading that stand before a sentence, or behind it, in the order of the text:
 * the nearest ones, `most` at the most.
 */
function sectionOf(
  { sentences }: Reading,
  names: ReadonlyMap<number, readonly Named[]>,
  { index, document, heading }: Sentence,
  where: 'before' | 'behind',
  most: number,
): Told[] {
  const told: Told[] = [];
  const step = where === 'before' ? -1 : 1;
  for (let at = index + step; told.length < most; at += step) {
    const sentence = sentences[at];
    if (sentence?.document !== document || sentence.heading !== heading) break;
    told.push({ sentence, names: names.get(at) ?? [] });
  }
  return where === 'before' ? told.reverse() : told;
}

/** In 'About X' the company is X; elsewhere it is the one that speaks in the document. */
function speakerAt(
  sentence: Sentence,
  names: ReadonlyMap<number, readonly Named[]>,
  speakers: readonly (Entity | undefined)[],
  reading: Reading,
): Entity | undefined {
  if (sentence.section !== 'about') return speakers[sentence.document];
  for (let at = sentence.index; at >= 0; at--) {
    const here = reading.sentences[at];
    if (here?.document !== sentence.document || here.section !== 'about' || here.heading !== sentence.heading) break;
    const inHeading = distinct(names.get(at) ?? [], ['Company']).find((entity) =>
      [entity.name, ...entity.aliases].some((name) => sentence.heading?.toLowerCase().includes(name.toLowerCase())),
    );
    if (inHeading) return inHeading;
  }
  return speakers[sentence.document];
}

function inQuote(sentence: Sentence, offset: number): boolean {
  const text = withoutDefinitions(sentence.text);
  const before = text.slice(0, offset - sentence.start);
  const opened = before.lastIndexOf('“');
  if (opened >= 0 || before.includes('”')) return opened > before.lastIndexOf('”');
  const straight = (before.match(/"/g) ?? []).length;
  const after = text.slice(offset - sentence.start);
  if (straight > 0) return straight % 2 === 1;
  // one that closes what an earlier sentence opened; two are a quotation of their own
  const closes = (after.match(/"/g) ?? []).length % 2 === 1 ? /^[^“"]*[”"]/ : /^[^“"]*”/;
  return closes.test(after) || !/[“"”]/.test(text);
}

/** The asset that a document names in its headline, or at least twice as often as any other. */
function topicOf(reading: Reading, names: ReadonlyMap<number, readonly Named[]>, document: number): Entity | undefined {
  const counts = new Map<Entity, number>();
  for (const sentence of reading.sentences) {
    if (sentence.document !== document || sentence.section === 'safe-harbor') continue;
    for (const { entity } of names.get(sentence.index) ?? []) {
      if (entity.type === 'Drug' || entity.type === 'Antibody') counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
  if (!first) return undefined;
  return !second || first[1] >= 2 * second[1] ? first[0] : undefined;
}
