import type { Entity, EntityType, Sentence } from '../model.js';
import { type Context, leads, subjectOf, type Told } from './context.js';
import { type Form, KIN, NUMBERS } from './forms.js';
import { distinct } from './named.js';
import { pronoun } from './pronouns.js';

/** The entities that a stand-in means: one candidate or none, never a guess. */
export function resolve(form: Form, context: Context): readonly Entity[] {
  switch (form.kind) {
    case 'speaker':
      return context.speaker ? [context.speaker] : [];
    case 'company':
      return company(context);
    case 'pair':
      return pair(context);
    case 'plural':
      return plural(context);
    case 'latter':
      return lastOfTwo(context, form.types, -1);
    case 'former':
      return lastOfTwo(context, form.types, 0);
    case 'group':
      return group(context, form.types);
    case 'kin':
      return kin(context, form.types);
    case 'listed':
      return listed(context, form.types);
    case 'rights':
      return rights(context, form.types);
    case 'thing':
      return thing(context, form.types);
    case 'pronoun':
      return pronoun(context, form.types);
  }
}

function company(context: Context): readonly Entity[] {
  const kind = INSTITUTION.exec(context.text)?.[0];
  if (kind) return ofKind(context, kind.toLowerCase());
  const { before, speaker } = context;
  const here = distinct(before, ['Company']).filter(({ name }) => !INSTITUTION.test(name));
  const last = here.at(-1);
  if (last && /^that /i.test(context.text)) return [last];
  if (speaker && here.length !== 1) return here.length === 0 || here.includes(speaker) ? [speaker] : [];
  const found = here[0] ?? subjectOf(context, ['Company']);
  return found ? [found] : [];
}

const INSTITUTION = /university|institute|institution|hospital|foundation|college|school of/i;

/** 'the hospital' is the nearest firm that has the word in its name. */
function ofKind({ before, earlier }: Context, kind: string): readonly Entity[] {
  for (const names of [[...before].reverse(), ...earlier]) {
    const found = names.find(({ entity }) => entity.type === 'Company' && entity.name.toLowerCase().includes(kind));
    if (found) return [found.entity];
  }
  return [];
}

function pair({ before, earlier, speaker }: Context): readonly Entity[] {
  const here = distinct(before, ['Company']);
  if (here.length === 2) return here;
  if (here.length > 2) return [];
  for (const names of earlier) {
    const companies = distinct([...names], ['Company']);
    if (companies.length === 2) return companies;
    if (companies.length > 2) return [];
    const [one] = companies;
    if (one && speaker && one !== speaker) return [speaker, one];
  }
  return [];
}

function plural({ text, before, earlier, speaker }: Context): readonly Entity[] {
  for (const names of [before, ...earlier.slice(0, 2)]) {
    const companies = distinct(names, ['Company']);
    // 'A and B said they have formed'
    if (names === before && companies.length === 2 && /^they$/i.test(text)) return companies;
    const others = companies.filter((entity) => entity !== speaker);
    if (others.length > 2) return [];
    if (others.length > 0) return others;
    if (companies.length > 0 && names === before) return companies;
  }
  return [];
}

function lastOfTwo({ before, earlier }: Context, types: readonly EntityType[], at: number): readonly Entity[] {
  for (const names of [before, ...earlier.slice(0, 1)]) {
    const last = names.findLast((name) => types.includes(name.entity.type));
    if (!last) continue;
    const alike = distinct(names, [last.entity.type]).slice(-2);
    const found = alike.length === 2 ? alike.at(at) : undefined;
    return found ? [found] : [];
  }
  return [];
}

/** As many as it says, named in the same sentence or, back from there, in as few as name so many. */
function group({ text, before, earlier }: Context, types: readonly EntityType[]): readonly Entity[] {
  const wanted = countedIn(text) ?? 2;
  const here = distinct(before, types);
  if (here.length === wanted) return here;
  const seen = new Set<Entity>();
  for (const names of earlier) {
    for (const entity of distinct(names, types)) seen.add(entity);
    if (seen.size >= wanted) break;
  }
  return seen.size === wanted ? [...seen] : [];
}

const countedIn = (text: string): number | undefined => COUNTS.get(COUNTED.exec(text.toLowerCase())?.[0] ?? '');
const COUNTS: ReadonlyMap<string, number> = new Map(NUMBERS.map((word, i) => [word, i + 2]));
const COUNTED = new RegExp(`\\b(?:${NUMBERS.join('|')})\\b`);

/** What the section has called by the same kind so far: 'each ADC', 'all the company’s antibodies'. */
function kin({ text, section }: Context, types: readonly EntityType[]): readonly Entity[] {
  const found = calledAlike(text, section('before'), types);
  return found.length > 1 ? found : [];
}

/** 'The portfolio consists of three ADCs. X, an ADC, …': all that the section goes on to name, if they are as many. */
function listed({ text, section }: Context, types: readonly EntityType[]): readonly Entity[] {
  const found = calledAlike(text, section('behind'), types);
  return found.length === countedIn(text) ? found : [];
}

function calledAlike(text: string, told: readonly Told[], types: readonly EntityType[]): readonly Entity[] {
  const kind = KIN.find((one) => one.test(text));
  if (!kind) return [];
  const called = told.filter(({ sentence }) => kind.test(sentence.text));
  return distinct(
    called.flatMap(({ names }) => [...names]),
    types,
  );
}

/**
 * The asset that the sentence has just named, or, for 'the rights', the one that its paragraph named last; else the one
 * whose rights the text spoke of last.
 */
function rights(context: Context, types: readonly EntityType[]): readonly Entity[] {
  const here = context.before.findLast((name) => types.includes(name.entity.type));
  if (here) return [here.entity];
  const near = /^the\b/i.test(context.text) ? namedNear(context, types) : [];
  if (near.length === 1) return near;
  return context.licensed ? [context.licensed] : thing(context, types);
}

/** What the nearest sentence of the paragraph names that names any. */
function namedNear({ sentence, section }: Context, types: readonly EntityType[]): readonly Entity[] {
  const told = section('before').filter((one) => one.sentence.paragraph === sentence.paragraph);
  const near = told.findLast(({ names }) => distinct(names, types).length > 0);
  return distinct(near?.names ?? [], types);
}

/** The nearest sentence with a fitting name decides: one name there, or its first words, or the document's topic. */
function thing({ sentence, before, earlier, topic }: Context, types: readonly EntityType[]): readonly Entity[] {
  for (const names of [before, ...earlier.slice(0, 3)]) {
    const fitting = distinct(names, types);
    if (fitting.length === 0) continue;
    const preferred = distinct(names, types.slice(0, 1));
    if (preferred.length === 1 && types[0] === 'Antibody') return preferred;
    const [one] = fitting;
    if (one && fitting.length === 1) return [names === before ? one : unlessPart(one, topic, types, earlier)];
    const leading = fitting[0];
    return leading && leads(names, leading) ? [leading] : topic && fitting.includes(topic) ? [topic] : [];
  }
  return topic && types.includes(topic.type) && isKnown(topic, sentence) ? [topic] : [];
}

/** Has the text named it already? Nothing stands for what comes only later. */
const isKnown = (entity: Entity, sentence: Sentence): boolean => (entity.mentions[0]?.sentence ?? 0) < sentence.index;

/** 'the product' after a sentence on one of its parts is the product that the text is about, not its antibody. */
function unlessPart(
  one: Entity,
  topic: Entity | undefined,
  types: readonly EntityType[],
  earlier: Context['earlier'],
): Entity {
  if (one.type !== 'Antibody' || types[0] !== 'Drug' || topic?.type !== 'Drug') return one;
  return earlier.slice(0, 3).some((names) => names.some((name) => name.entity === topic)) ? topic : one;
}
