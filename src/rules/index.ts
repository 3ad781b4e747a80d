import type { Anaphor, Claim, Entity, Reading, Sentence } from '../model.js';
import { RELATIONS } from '../relations/index.js';
import type { Relation } from '../relations/relation.js';
import { remembered } from '../remembered.js';
import { claimsOf } from './claims.js';
import { entryHeads, type Head, opensEntry, withHead } from './entries.js';
import { matches } from './frames.js';
import { parse } from './parse.js';
import { postClaims } from './posts/index.js';
import { prospects } from './prospects.js';
import { asReturned } from './returns.js';
import { withRightsMeant } from './rights-meant.js';
import { tableClaims } from './tables/index.js';
import { lemmasOf } from './verbs.js';
import { type Reference, referencesOf, wordsOf } from './words.js';

/** What a sentence is read with: the relations that are looked for, the forms of their verbs, what stands over it. */
interface Grammar {
  readonly relations: readonly Relation[];
  readonly lemmas: ReadonlyMap<string, string>;
  readonly headOf: (sentence: Sentence) => Head | undefined;
}

/** Every claim that the rules find in a filing, in the order of the text. */
export function claims(
  reading: Reading,
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
  relations: readonly Relation[] = RELATIONS,
): readonly Claim[] {
  const medicines = entities.filter(isMedicine);
  const topicOf = remembered((heading) => medicines.find((entity) => namedIn(heading, entity)));
  const entries = entryHeads(reading, medicines);
  const headOf = ({ index, heading }: Sentence): Head | undefined => {
    const entry = entries.get(index);
    if (entry || heading === undefined) return entry;
    const topic = topicOf(heading);
    return topic && { text: heading, topic };
  };
  const grammar = { relations, lemmas: lemmasOf(relations), headOf };
  const references = referencesBySentence(entities, anaphora);
  // a stand-in of no length is the speaker whom a sentence leaves unsaid: 'it was in-licensed from X'
  const speakers = new Map(
    anaphora.filter(({ start, end }) => start === end).map((one) => [one.sentence, one.entities[0]]),
  );
  const stated = reading.sentences.flatMap((sentence) =>
    sentenceClaims(
      reading,
      sentence,
      references.get(sentence.index) ?? [],
      speakers.get(sentence.index),
      earlier(sentence, references),
      grammar,
    ),
  );
  return [
    ...withRightsMeant(stated),
    ...tableClaims(reading, entities, anaphora),
    ...postClaims(reading, entities, anaphora),
  ];
}

function sentenceClaims(
  reading: Reading,
  sentence: Sentence,
  references: readonly Reference[],
  speaker: Entity | undefined,
  before: readonly Entity[],
  { relations, lemmas, headOf }: Grammar,
): readonly Claim[] {
  if (NO_PROSE.has(sentence.section)) return [];
  const named = references.flatMap((reference) => reference.entities);
  // what a sentence leaves unsaid may be who speaks, or stand in its heading or in the sentence before
  const head = headOf(sentence);
  const needed = head || sentence.heading || speaker || before.length > 0 ? 1 : 2;
  if (new Set(named).size < needed) return [];
  const owner = speaker && isOwn(reading, sentence, speaker) ? speaker : undefined;
  const offstage = { speaker, topic: head?.topic, owner, before };
  const words = withHead(wordsOf(sentence, references), sentence, head);
  const present = words.flatMap(({ entities }) => entities);
  const possible = prospects(relations, { words, named: present, offstage, lemmas });
  if (possible.length === 0) return [];
  const { phrases, clauses } = parse(words, lemmas);
  const scene = { phrases, clauses, ...offstage };
  const document = reading.filing.documents[sentence.document];
  return possible
    .flatMap((prospect) => matches(prospect, scene))
    .flatMap((match) => {
      const clause = scene.clauses.find(({ at }) => at === match.at);
      return claimsOf(match, scene, sentence, document).map((claim) => asReturned(claim, clause, document));
    });
}

/** Is a sentence part of what a firm says of itself ('About Norvane'), or an entry of its own pipeline? */
const isOwn = (reading: Reading, sentence: Sentence, speaker: Entity): boolean => {
  const { section, heading = '' } = sentence;
  if (section === 'about') return namedIn(heading, speaker);
  return opensEntry(reading, sentence) && OWN_WORK.test(heading) && !OTHERS_WORK.test(heading);
};
const OWN_WORK = /\b(?:pipeline|programs?|product candidates|portfolio)\b/i;
const OTHERS_WORK = /\b(?:partner\w*|collaborat\w*|licen[cs]\w*|financ\w*)\b/i;

/** Sections whose sentences state no facts, or state them by their layout. */
const NO_PROSE: ReadonlySet<string> = new Set([
  'safe-harbor',
  'boilerplate',
  'table',
  'contacts',
  'signature',
  'exhibits',
  'cover',
]);

const isMedicine = (entity: Entity): boolean => entity.type === 'Drug' || entity.type === 'Antibody';
const namedIn = (heading: string | undefined, entity: Entity): boolean =>
  heading !== undefined &&
  [entity.name, ...entity.aliases].some((name) => heading.toLowerCase().includes(name.toLowerCase()));

/** What the sentence before names, if it stands in the same document. */
const earlier = (sentence: Sentence, references: ReadonlyMap<number, readonly Reference[]>): readonly Entity[] =>
  (references.get(sentence.index - 1) ?? []).filter((one) => !one.anaphoric).flatMap((one) => one.entities);

function referencesBySentence(
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
): ReadonlyMap<number, readonly Reference[]> {
  const mentions = new Map<number, { mention: Entity['mentions'][number]; entity: Entity }[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const here = mentions.get(mention.sentence) ?? [];
      here.push({ mention, entity });
      mentions.set(mention.sentence, here);
    }
  }
  const standing = new Map<number, Anaphor[]>();
  for (const anaphor of anaphora) standing.set(anaphor.sentence, [...(standing.get(anaphor.sentence) ?? []), anaphor]);
  const sentences = new Set([...mentions.keys(), ...standing.keys()]);
  return new Map([...sentences].map((at) => [at, referencesOf(mentions.get(at) ?? [], standing.get(at) ?? [])]));
}
