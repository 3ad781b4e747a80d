import { describe, expect, it } from 'vitest';
import type { EntityType, Mention, Reading } from '../../src/model.js';
import { resolveEntities } from '../../src/resolution/entities.js';

const reading: Reading = {
  filing: { id: 'a', source: 'a', items: [], documents: [], skipped: [] },
  sentences: [],
};

let at = 0;
const mention = (type: EntityType, text: string, name = text): Mention => {
  at += 100;
  return { type, text, name, sentence: 0, start: at, end: at + text.length, rule: 'test' };
};

const summary = (mentions: readonly Mention[], pairs: readonly (readonly [number, number])[] = []) => {
  const synonymies = pairs.flatMap(([left, right]) => {
    const [a, b] = [mentions[left], mentions[right]];
    return a && b ? [{ left: a, right: b, rule: 'test' }] : [];
  });
  return resolveEntities(reading, { mentions, synonymies }).map(({ id, type, name, aliases }) => ({
    id,
    type,
    name,
    aliases,
  }));
};

describe('resolveEntities', () => {
  it('groups spellings of one name, and calls a company by its fullest name in proper case', () => {
    const mentions = [
      mention('Company', 'NORVANE LABS, INC.', 'Norvane Labs'),
      mention('Company', 'Norvane', 'Norvane Labs'),
      mention('Company', 'Norvane Labs, Inc.', 'Norvane Labs'),
    ];
    expect(summary(mentions)).toEqual([
      {
        id: 'company:norvane-labs',
        type: 'Company',
        name: 'Norvane Labs, Inc.',
        aliases: ['NORVANE LABS, INC.', 'Norvane', 'Norvane Labs'],
      },
    ]);
  });

  it('keeps different names and different types apart', () => {
    expect(
      summary([
        mention('Company', 'Norvane'),
        mention('Company', 'Norvane Chemical'),
        mention('Technology', 'Norvane'),
      ]),
    ).toHaveLength(3);
  });

  it('joins what the text says is the same', () => {
    expect(
      summary([mention('Drug', 'alpha-1'), mention('Drug', 'Zenovax'), mention('Drug', 'beta-2')], [[0, 1]]),
    ).toHaveLength(2);
  });

  it('makes one of a drug and an antibody of one name, and prefers the antibody', () => {
    expect(summary([mention('Drug', 'tavolumab'), mention('Antibody', 'tavolumab')])).toEqual([
      { id: 'antibody:tavolumab', type: 'Antibody', name: 'tavolumab', aliases: [] },
    ]);
  });

  it('counts plurals of cancers with their singular', () => {
    expect(
      summary([mention('Cancer', 'gastric cancers', 'gastric cancer'), mention('Cancer', 'gastric', 'gastric cancer')]),
    ).toEqual([
      { id: 'cancer:gastric-cancer', type: 'Cancer', name: 'gastric cancer', aliases: ['gastric', 'gastric cancers'] },
    ]);
  });

  it('gives every entity an id of its own', () => {
    const ids = summary([
      mention('Person', 'Ana Roe'),
      mention('Person', 'Ana-Roe Tate'),
      mention('Technology', 'T+'),
      mention('Technology', 'T'),
    ]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps names without Latin letters', () => {
    expect(summary([mention('Company', '武田')])[0]?.id).toBe('company:武田');
  });
});
