import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/mentions/index.js';
import { type OwnName, readOwnNames } from '../../src/mentions/own-names.js';
import type { Entity } from '../../src/model.js';
import { resolveEntities } from '../../src/resolution/entities.js';
import { readingOf } from './read.js';

const lexicon = (...lines: readonly string[]): readonly OwnName[] =>
  readOwnNames('names.tsv', lines.map((line) => line.replaceAll(' | ', '\t')).join('\n'));

const entities = (text: string, names: readonly OwnName[]): readonly Entity[] => {
  const reading = readingOf(text);
  return resolveEntities(reading, recognise(reading, names));
};

/** What the own names find, as 'Type written > name'. */
const found = (text: string, names: readonly OwnName[]) =>
  entities(text, names).flatMap(({ type, name, mentions }) =>
    mentions.filter(({ rule }) => rule === 'own lexicon').map((mention) => `${type} ${mention.text} > ${name}`),
  );

const WRAPPED = `A day in the town

In the spring of that year the people of the town, who had not been there for a while, met with Blue
Fern there, and they were all of them glad of it at the end of that day, which had been a long one in
the town.`;

describe('a name is found', () => {
  const names = lexicon(
    'Blue Fern | Company',
    'Blue Fern Labs | Company | Blue Fern Laboratories',
    'Kestrel | Technology | Kestrel Display',
    'zolvarin | Drug',
    'ZV-2 | Drug',
    'Qx-9 | Antigen',
    'Old Man’s Gout | Cancer',
  );
  it.each<[string, string, readonly string[]]>([
    ['as whole words', 'They met Blue Fern, the firm.', ['Company Blue Fern > Blue Fern']],
    ['the longer first', 'They met Blue Fern Labs there.', ['Company Blue Fern Labs > Blue Fern Laboratories']],
    ['over a line break', WRAPPED, ['Company Blue\nFern > Blue Fern']],
    [
      'as an owner',
      'It was Blue Fern’s and Kestrel-based.',
      ['Company Blue Fern > Blue Fern', 'Technology Kestrel > Kestrel Display'],
    ],
    [
      'in any case where it is written in lower case',
      'Both Zolvarin and ZOLVARIN did.',
      ['Drug Zolvarin > zolvarin', 'Drug ZOLVARIN > zolvarin'],
    ],
    ['behind a prefix', 'An anti-Qx-9 agent did.', ['Antigen Qx-9 > Qx-9']],
    ['with the other apostrophe', "It was Old Man's Gout.", ["Cancer Old Man's Gout > Old Man’s Gout"]],
    ['not in another case', 'They saw a blue fern and a kestrel.', []],
    ['not inside a word', 'Blue Ferns grow where Kestrels fly; bizolvarin did.', []],
    ['not as a part of a longer code', 'They made ZV-2-M1 and K-ZV-2.', []],
  ])('%s', (_, text, expected) => expect(found(text, names)).toEqual(expected));
});

describe('a name is grounded', () => {
  it('by its canonical name and external id, together with the other names that the text gives it', () => {
    const names = lexicon('Norvane Pharma | Company | Norvane Holding AG | N-9');
    const text = 'Norvane Pharma, Inc. (Nasdaq: NRVN) grew. Norvane is a firm. Norvane Pharma said so.';
    expect(entities(text, names)).toEqual([
      expect.objectContaining({
        id: 'company:norvane-holding',
        name: 'Norvane Holding AG',
        externalId: 'N-9',
        aliases: ['Norvane', 'Norvane Holding', 'Norvane Pharma', 'Norvane Pharma, Inc.'],
      }),
    ]);
  });

  it('under one entity for all its surfaces', () => {
    const names = lexicon('zolvarin | Drug | zolvarin | D-1', 'ZV-2 | Drug | zolvarin | D-1');
    const [drug, ...others] = entities('The firm tested zolvarin. Then ZV-2 failed.', names);
    expect(others).toEqual([]);
    expect(drug).toMatchObject({ id: 'drug:zolvarin', externalId: 'D-1', aliases: ['ZV-2'] });
  });

  it('with the type that is given, whatever else it looks like', () => {
    const text = 'Ostrel Biosciences, Inc. is here.';
    expect(entities(text, lexicon('Ostrel Biosciences, Inc. | Technology')).map(({ type }) => type)).toEqual([
      'Technology',
    ]);
  });

  it('not where it is only a part of another name', () => {
    const text = 'The University of Tarn is old.';
    const [only] = entities(text, lexicon('Tarn | Company | Tarn SA | T-1'));
    expect(only).not.toHaveProperty('externalId');
  });

  it('and nothing else changes', () => {
    const text = 'Ostrel Biosciences, Inc. licensed norvatinib to Norvane Pharma.';
    expect(entities(text, lexicon('Absent | Company'))).toEqual(entities(text, []));
  });
});

describe('a lexicon', () => {
  it('may have comments, empty lines, a byte order mark, Windows line ends, and columns left out', () => {
    expect(readOwnNames('n.tsv', '\ufeff# mine\r\n\r\nBlue Fern\tCompany\t\tB-1\r\nzolvarin\tDrug\r\n')).toEqual([
      { surface: 'Blue Fern', type: 'Company', name: 'Blue Fern', externalId: 'B-1' },
      { surface: 'zolvarin', type: 'Drug', name: 'zolvarin' },
    ]);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'one column',
      ['# mine', 'Blue Fern Company'],
      /^names\.tsv: wrong lexicon\n {2}line 2: only one column; write surface, type/,
    ],
    ['five columns', ['a | Drug | b | c | d'], /line 1: 5 columns; there are 4: .*; take the others out/],
    ['no such type', ['a | Firm'], /line 1: there is no type 'Firm'; write one of Company, Drug/],
    ['no name', ['-- | Drug'], /line 1: the surface has no letter or digit; write the name/],
    ['a surface twice', ['a | Drug', 'a | Company'], /line 2: 'a' stands in line 1 already; leave one/],
    [
      'two ids',
      ['a | Drug | c | 1', 'b | Drug | c | 2'],
      /line 2: Drug 'c' has the external id '1' in line 1; give it one/,
    ],
  ])('with %s says which line, what and what to do', (_, lines, told) => {
    expect(() => lexicon(...lines)).toThrow(told);
  });

  it('tells all wrong lines, but no more than ten', () => {
    const lines = Array.from({ length: 13 }, (_, at) => `name${at} | Firm`);
    expect(() => lexicon(...lines)).toThrow(/line 1:[\s\S]*line 10:[^\n]*\n {2}and 3 more lines$/);
  });

  it('of many names is found quickly in a long text', () => {
    const names = lexicon(...Array.from({ length: 20_000 }, (_, at) => `Blue Fern ${at} | Company`));
    const before = performance.now();
    expect(found('They met Blue Fern 7 and Blue Fern 19999 there. '.repeat(50), names)).toHaveLength(100);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
