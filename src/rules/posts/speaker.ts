import type { Anaphor, Entity, Reading } from '../../model.js';
import { COMPANY, type Line } from './line.js';

/** For each document the firm that speaks in it, as far as it is known; position is that of the document. */
export function speakersOf(
  reading: Reading,
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
  lines: readonly Line[],
): readonly (Entity | undefined)[] {
  const registrant = reading.filing.registrant && named(entities, reading.filing.registrant.name);
  return reading.filing.documents.map(
    (_, document) => byStandIns(reading, anaphora, document) ?? registrant ?? bySource(lines, document) ?? byLead(lines, document),
  );
}

/** Whom 'we' and 'the Company' mean most often outside quotations and 'about' paragraphs. */
function byStandIns({ sentences }: Reading, anaphora: readonly Anaphor[], document: number): Entity | undefined {
  const counts = new Map<Entity, number>();
  for (const { sentence, text, entities } of anaphora) {
    const at = sentences[sentence];
    const [entity, second] = entities;
    if (at?.document !== document || at.section === 'about' || /[“”"]/.test(at.text)) continue;
    if (!entity || second || entity.type !== 'Company' || !/^(?:we|our|us|ours|(?:the|our) company|(?:the|our) registrant)$/i.test(text)) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** 'SOURCE Norvane' at the end of a release. */
function bySource(lines: readonly Line[], document: number): Entity | undefined {
  for (const { sentence, masked, places } of lines.toReversed()) {
    if (sentence.document !== document) continue;
    const match = new RegExp(`\\bsource:? {0,2}(?=${COMPANY})`, 'i').exec(masked);
    if (match) return places.find(({ start }) => start === match.index + match[0].length)?.entity;
  }
  return undefined;
}

/** The firm that the headline or the lead names, if it is only one. */
function byLead(lines: readonly Line[], document: number): Entity | undefined {
  const lead = lines.filter(
    ({ sentence }) => sentence.document === document && (sentence.section === 'headline' || sentence.section === 'body'),
  );
  for (const { places } of lead.slice(0, 8)) {
    const firms = new Set(places.filter(({ kind }) => kind === COMPANY).map(({ entity }) => entity));
    const [first] = firms;
    if (first) return firms.size === 1 ? first : undefined;
  }
  return undefined;
}

function named(entities: readonly Entity[], name: string): Entity | undefined {
  const key = fold(name);
  return entities.find(
    (entity) => entity.type === 'Company' && [entity.name, ...entity.aliases].some((one) => fold(one) === key),
  );
}

/** A firm's name without its legal form, to compare by. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(?:inc|corp|corporation|incorporated|co|company|ltd|limited|plc|llc|ag|sa|nv|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
