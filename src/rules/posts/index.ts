import type { Anaphor, Claim, Entity, Reading } from '../../model.js';
import { blocksOf, postsOfBlock } from './blocks.js';
import { dismissedIn } from './dismissed.js';
import { type Line, lineOf, PERSON } from './line.js';
import { keyOf, type Post, postsIn } from './posts.js';
import { postsOfRoster } from './roster.js';
import { speakersOf } from './speaker.js';
import { OFFICE } from './vocabulary.js';
import { FURTHER, WITH_FIRM } from './with-firm.js';
import { WITHOUT_FIRM } from './without-firm.js';

/**
 * Who works for whom, and as what: in sentences, in address blocks and under signatures. Where the text leaves the firm
 * open ('said Jane Doe, chief executive officer') it is the one that the person is known to work for in this filing, or
 * the one that speaks there. Past posts are left out, planned ones have the status `planned`.
 */
export function postClaims(
  reading: Reading,
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
): readonly Claim[] {
  if (!entities.some(({ type }) => type === 'Person')) return [];
  const speakers = speakersOf(reading.sentences, entities, anaphora);
  const read = linesOf(reading, entities, anaphora, speakers);
  const lines = read.filter(({ sentence }) => sentence.section !== 'table');
  const firms = entities.filter(({ type }) => type === 'Company');
  const taken = new Set<string>();
  const stated = lines.flatMap((line) => [...postsIn(line, WITH_FIRM, taken), ...postsIn(line, FURTHER, new Set())]);
  const officers = postsOfRoster(read, speakers);
  const blocks = blocksOf(lines);
  const listed = blocks.map((block) =>
    postsOfBlock(block, firms, (line) => followsBlank(reading, line)).filter(
      ({ line, person, start }) => !taken.has(keyOf(line, placeOf(line, person, start))),
    ),
  );
  const inBlocks = new Set(blocks.flat());
  const open = lines.filter((line) => !inBlocks.has(line)).flatMap((line) => postsIn(line, WITHOUT_FIRM, taken));
  return completed([...stated, ...officers], listed, open, speakers)
    .filter(({ line, person }) => !dismissedIn(line).has(person))
    .sort((a, b) => a.line.sentence.index - b.line.sentence.index || a.start - b.start)
    .flatMap(claimOf);
}

function linesOf(
  reading: Reading,
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
  speakers: ReadonlyMap<number, Entity>,
): readonly Line[] {
  const named = new Map<number, Entity[]>();
  for (const entity of entities) {
    for (const at of new Set(entity.mentions.map(({ sentence }) => sentence))) push(named, at, entity);
  }
  const standing = new Map<number, Anaphor[]>();
  for (const anaphor of anaphora) push(standing, anaphor.sentence, anaphor);
  return reading.sentences
    .filter(({ section }) => section !== 'safe-harbor' && section !== 'boilerplate')
    .map((sentence) => {
      const at = sentence.index;
      return lineOf(sentence, named.get(at) ?? [], standing.get(at) ?? [], speakers.get(at));
    });
}

function push<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const placeOf = (line: Line, person: Entity, from: number): number =>
  line.places.find(({ kind, entity, start }) => kind === PERSON && entity === person && start >= from)?.start ?? from;

/** Whether the text has a blank line before a line. */
function followsBlank(reading: Reading, { sentence }: Line): boolean {
  const text = reading.filing.documents[sentence.document]?.text ?? '';
  return /\n[ \t]*\n\s*$/.test(text.slice(Math.max(0, sentence.start - 80), sentence.start));
}

function completed(
  stated: readonly Post[],
  listed: readonly (readonly Post[])[],
  open: readonly Post[],
  speakers: ReadonlyMap<number, Entity>,
): readonly Post[] {
  const known = new Map<Entity, Entity>();
  for (const { person, company } of [...stated, ...listed.flat()]) {
    if (company && !known.has(person)) known.set(person, company);
  }
  const complete = (post: Post, mates: readonly Post[] = []): readonly Post[] => {
    const company =
      post.company ?? known.get(post.person) ?? speakers.get(post.line.sentence.index) ?? shared(mates, known);
    return company ? [{ ...post, company }] : [];
  };
  const own = open.filter(({ person, title }) => known.has(person) || OFFICE.test(title ?? ''));
  return [
    ...stated,
    ...listed.flatMap((block) => block.flatMap((post) => complete(post, block))),
    ...own.flatMap((post) => complete(post)),
  ];
}

/** The firm of everybody in an address block whose firm is known, if it is one. */
function shared(mates: readonly Post[], known: ReadonlyMap<Entity, Entity>): Entity | undefined {
  const firms = new Set(mates.map(({ person }) => known.get(person)).filter((firm) => firm !== undefined));
  const [firm] = firms;
  return firms.size === 1 ? firm : undefined;
}

function claimOf({ line, person, company, title, start, end, rule, planned }: Post): readonly Claim[] {
  if (!company) return [];
  const { sentence, origin } = line;
  const [from, to] = [origin[start] ?? 0, (origin[end - 1] ?? 0) + 1];
  return [
    {
      type: 'WORKS_FOR',
      subject: person,
      object: company,
      qualifiers: title ? { title: title.replace(/\s+/g, ' ') } : {},
      ...(planned ? { status: 'planned', because: planned } : { status: 'asserted' }),
      evidence: {
        start: sentence.start + from,
        end: sentence.start + to,
        sentence: sentence.index,
        quote: sentence.text.slice(from, to),
        rule: `WORKS_FOR/${rule}`,
      },
    },
  ];
}
