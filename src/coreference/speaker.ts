import type { Entity, Reading, Sentence } from '../model.js';
import { distinct, type Named } from './named.js';
import { withoutDefinitions } from './quotation.js';

/** Who speaks in a document: whom 'the Company' and 'we' mean outside quotations and outside 'about' paragraphs. */
export function speakersOf(
  reading: Reading,
  names: ReadonlyMap<number, readonly Named[]>,
  entities: readonly Entity[],
): readonly (Entity | undefined)[] {
  const registrant = reading.filing.registrant && companyNamed(entities, reading.filing.registrant.name);
  return reading.filing.documents.map((_, document) => {
    const sentences = reading.sentences.filter((sentence) => sentence.document === document);
    return defined(sentences, names) ?? registrant ?? source(sentences, names) ?? announcer(sentences, names);
  });
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(?:inc|corp|corporation|incorporated|co|company|ltd|limited|plc|llc|ag|sa|nv|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function companyNamed(entities: readonly Entity[], name: string): Entity | undefined {
  const key = fold(name);
  return entities.find(
    (entity) => entity.type === 'Company' && [entity.name, ...entity.aliases].some((n) => fold(n) === key),
  );
}

/** 'X, Inc. (the “Company”)', 'X (“X,” “we” or “us”)'. */
function defined(sentences: readonly Sentence[], names: ReadonlyMap<number, readonly Named[]>): Entity | undefined {
  for (const sentence of sentences) {
    if (sentence.section === 'safe-harbor') continue;
    const match =
      /\((?:[^()]{0,80}[“"” ])?(?:the |our )?[“"](?:the )?(?:Company|Registrant|Corporation|we|our|us)[,.]?[”"]/i.exec(
        sentence.text,
      );
    if (!match) continue;
    const at = sentence.start + match.index;
    const before = (names.get(sentence.index) ?? []).filter(
      (name) => name.entity.type === 'Company' && name.mention.end <= at + 1,
    );
    const nearest = before.at(-1);
    if (nearest) return nearest.entity;
  }
  return undefined;
}

/** 'SOURCE X' at the end of a wire story. */
function source(sentences: readonly Sentence[], names: ReadonlyMap<number, readonly Named[]>): Entity | undefined {
  const last = sentences.findLast((sentence) => /^\W*source:?\s/i.test(sentence.text));
  return last && only(distinct(names.get(last.index) ?? [], ['Company']));
}

/** How many sentences that name a firm make up the lead of a text: a later one speaks of others. */
const LEAD = 6;

/** The one company that announces in the lead: 'X today announced …'. Two that announce together are no speaker. */
function announcer(sentences: readonly Sentence[], names: ReadonlyMap<number, readonly Named[]>): Entity | undefined {
  const naming = sentences.filter((one) => (names.get(one.index) ?? []).some((name) => name.entity.type === 'Company'));
  for (const sentence of naming.slice(0, LEAD)) {
    const verb =
      /\b(?:announce[sd]?|announcing|said|says|reports?|reported|disclosed|unveiled|informs?|provides?|today)\b/.exec(
        sentence.text,
      );
    if (!verb || sentence.section === 'safe-harbor') continue;
    const before = (names.get(sentence.index) ?? []).filter(
      ({ mention, entity }) => entity.type === 'Company' && mention.end <= sentence.start + verb.index,
    );
    const companies = distinct(before, ['Company']);
    if (companies.length > 0) return announcesJointly(sentence, before) ? undefined : companies[0];
  }
  const title = sentences
    .slice(0, 3)
    .find((sentence) => (names.get(sentence.index) ?? []).some((name) => name.entity.type === 'Company'));
  const titled = title ? distinct(names.get(title.index) ?? [], ['Company']) : [];
  if (titled.length === 1) return titled[0];
  const companies = distinct(
    sentences
      .filter((sentence) => sentence.section !== 'contacts')
      .slice(0, 12)
      .flatMap((sentence) => names.get(sentence.index) ?? []),
    ['Company'],
  );
  return companies[0] && only(companies) ? companies[0] : undefined;
}

/** 'X and Y announce': two that speak with one voice; not 'X, which was Y, announces'. */
function announcesJointly(sentence: Sentence, companies: readonly Named[]): boolean {
  const [first] = companies;
  return companies.some(
    ({ mention, entity }) =>
      entity !== first?.entity && /(?:\band|&)\s*$/i.test(sentence.text.slice(0, mention.start - sentence.start)),
  );
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** For sentences inside a quotation: the company of the person who says it. */
export function quotedSpeakers(
  reading: Reading,
  names: ReadonlyMap<number, readonly Named[]>,
): ReadonlyMap<number, Entity | undefined> {
  const speakers = new Map<number, Entity | undefined>();
  const employer = new Map<Entity, Entity>();
  let open: Sentence[] = [];
  let paragraph = -1;
  for (const sentence of reading.sentences) {
    if (sentence.paragraph !== paragraph) open = [];
    paragraph = sentence.paragraph;
    const inQuote = open.length > 0;
    const marks = (withoutDefinitions(sentence.text).match(/[“”"]/g) ?? []).length;
    if (!inQuote && marks === 0) continue;
    open.push(sentence);
    const who = attributed(sentence, names, employer);
    if (who) for (const one of open) speakers.set(one.index, who.company);
    else if (!speakers.has(sentence.index)) speakers.set(sentence.index, speakers.get(sentence.index - 1));
    if (quoteEnds(sentence.text) && who) open = [];
    if (!inQuote && quoteEnds(sentence.text) && !who && !/[“"]/.test(sentence.text.slice(0, 2))) open = [];
  }
  return speakers;
}

const quoteEnds = (text: string): boolean => /[”"][^“”"]*$/.test(text);

/** '…,” said P, title of C': the person and, after the person, the company. */
function attributed(
  sentence: Sentence,
  names: ReadonlyMap<number, readonly Named[]>,
  employer: Map<Entity, Entity>,
): { readonly company: Entity | undefined } | undefined {
  if (
    !/\b(?:said|says|commented|added|stated|noted|explained|remarked|joked|continued|wrote|told)\b/.test(sentence.text)
  )
    return undefined;
  const here = names.get(sentence.index) ?? [];
  const person = here.findLast((name) => name.entity.type === 'Person');
  if (!person) return undefined;
  const near = here.filter(
    (name) => name.entity.type === 'Company' && Math.abs(name.mention.start - person.mention.end) < 160,
  );
  const company = near.find((name) => name.mention.start > person.mention.start)?.entity ?? near.at(-1)?.entity;
  if (company && !employer.has(person.entity)) employer.set(person.entity, company);
  return { company: employer.get(person.entity) };
}
