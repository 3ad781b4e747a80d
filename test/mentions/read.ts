import { readDocuments } from '../../src/document/index.js';
import { recognise } from '../../src/mentions/index.js';
import type { Entity, EntityType, Reading } from '../../src/model.js';
import { resolveEntities } from '../../src/resolution/entities.js';

/** A text as the one document of a filing, cut into sentences. */
export function readingOf(text: string): Reading {
  const document = { id: 'test#1', type: 'TEXT', text };
  return readDocuments({ id: 'test', source: 'test', items: [], documents: [document], skipped: [] });
}

/** The entities of one type that a text holds. */
export function entitiesOf(text: string, type: EntityType): Entity[] {
  const reading = readingOf(text);
  return resolveEntities(reading, recognise(reading)).filter((entity) => entity.type === type);
}
