import { readDocuments } from '../../src/document/index.js';
import { readFiling } from '../../src/filing/index.js';
import type { Anaphor, Entity, EntityType, Mention, Reading } from '../../src/model.js';

/** What the rules are given: a text with its names, each of them wherever it stands. */
export interface Given {
  readonly reading: Reading;
  readonly entities: readonly Entity[];
  readonly anaphora: readonly Anaphor[];
}

/** @param names of each type, other names of the same thing parted by ' = '; @param speaker the firm that 'we' means */
export function given(
  text: string,
  names: Readonly<Partial<Record<EntityType, readonly string[]>>>,
  speaker?: string,
): Given {
  const reading = readDocuments(readFiling({ name: 'test.txt', bytes: new TextEncoder().encode(text) }));
  const taken: Mention[] = [];
  const drafts = Object.entries(names)
    .flatMap(([type, surfaces]) => surfaces.map((surface) => ({ type, surfaces: surface.split(' = ') })))
    .sort((a, b) => (b.surfaces[0]?.length ?? 0) - (a.surfaces[0]?.length ?? 0));
  const entities = drafts.map(({ type, surfaces }): Entity => {
    const [name = '', ...aliases] = surfaces;
    const mentions = [...surfaces]
      .sort((a, b) => b.length - a.length)
      .flatMap((surface) => mentionsOf(reading, surface, typed(type), taken));
    return { id: name, type: typed(type), name, aliases, mentions };
  });
  const meant = entities.filter(({ name }) => name === speaker);
  const anaphora = reading.sentences.flatMap(({ index, start }): Anaphor[] =>
    meant.length > 0
      ? [{ start, end: start, sentence: index, text: '', entities: meant, rule: 'implied speaker' }]
      : [],
  );
  return { reading, entities, anaphora };
}

const TYPES: readonly EntityType[] = ['Company', 'Drug', 'Antibody', 'Antigen', 'Cancer', 'Person', 'Technology'];
const typed = (type: string): EntityType => TYPES.find((one) => one === type) ?? 'Company';

function mentionsOf(reading: Reading, surface: string, type: EntityType, taken: Mention[]): readonly Mention[] {
  const escaped = surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  return reading.sentences.flatMap(({ index, start, text }) =>
    [...text.matchAll(pattern)].flatMap((match): Mention[] => {
      const at = start + match.index;
      const mention = {
        type,
        sentence: index,
        start: at,
        end: at + match[0].length,
        text: match[0],
        name: surface,
        rule: 'test',
      };
      const free = !taken.some((one) => one.sentence === index && one.start < mention.end && at < one.end);
      if (free) taken.push(mention);
      return free ? [mention] : [];
    }),
  );
}
