import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyLabels } from '../../src/graph/labels.js';
import { ORDER } from '../../src/graph/reset.js';
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/model.js';

const cypher = (file: string) => readFileSync(new URL(`../../cypher/${file}`, import.meta.url), 'utf8');

/** Cypher has no parameters for labels and types, so they stand in its files. */
describe('every kind of thing and fact has its place in', () => {
  it.each(['settle/edges.cypher', 'queries/graph.cypher'])('%s', (file) =>
    expect(RELATION_TYPES.filter((type) => !new RegExp(`\\b${type}\\b`).test(cypher(file)))).toEqual([]),
  );

  it('the order of a reset', () => expect([...ORDER].sort()).toEqual([...keyLabels(), 'Schema'].sort()));

  it.each(['load/entities.cypher', 'browser/style.grass'])('%s', (file) =>
    expect(ENTITY_TYPES.filter((type) => !new RegExp(`\\b${type}\\b`).test(cypher(file)))).toEqual([]),
  );
});
