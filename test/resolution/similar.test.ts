import { describe, expect, it } from 'vitest';
import { likenessWords } from '../../src/cli/entities/likeness-words.js';
import type { Judgement, Name } from '../../src/model.js';
import { type Open, similar, type Thing } from '../../src/resolution/similar/index.js';
import { cik, drug, full, merge, never, person, short, someone } from './names.js';

const words = likenessWords();
let count = 0;
const thing = (...names: readonly Name[]): Thing => {
  count += 1;
  const [first] = names;
  const id = `${first?.type.toLowerCase()}:${String(count).padStart(6, '0')}`;
  return { id, type: first?.type ?? 'Company', name: first?.text ?? '', names, employers: [] };
};
const at = (one: Thing, ...employers: readonly string[]): Thing => ({ ...one, employers });
const told = (things: readonly Thing[], open: readonly Open[] = [], judgements: readonly Judgement[] = []) =>
  similar(things, open, judgements, words).map(({ left, right, score }) => [left.name, right.name, score] as const);

const firm = full('Ostrel Biosciences');
const jane = person('Jane Roe', firm);

describe('things that may be one', () => {
  it.each<[string, Thing[], number]>([
    ['a word at other length', [thing(full('Norvane Pharma')), thing(full('Norvane Pharmaceuticals'))], 0.9],
    ['labs and laboratories', [thing(full('Norvane Labs')), thing(full('Norvane Laboratories, Inc.'))], 0.9],
    ['a word of kind more', [thing(short('Norvane')), thing(full('Norvane Therapeutics, Inc.'))], 0.8],
    ['another word of kind', [thing(full('Norvane Vaccines')), thing(full('Norvane Oncology'))], 0.6],
    [
      'the same, each with a CIK',
      [thing(full('Norvane Vaccines'), cik('1')), thing(full('Norvane Oncology'), cik('2'))],
      0.3,
    ],
    ['the first word', [thing(full('Norvane Baltic Trust')), thing(full('Norvane Ferries'))], 0.35],
    ['a salt', [thing(drug('norvatinib')), thing(drug('norvatinib hydrochloride'))], 0.8],
    ['a letter', [thing(drug('norvatinib')), thing(drug('norvetinib'))], 0.8],
    ['a letter of a code', [thing(drug('NVT-101')), thing(drug('MVT-101'))], 0.35],
    ['a letter, the first one', [thing(full('Corvanta')), thing(full('Korvanta'))], 0.76],
    ['an alias', [thing(full('Ostrel'), full('Norvane Pharma')), thing(full('Norvane Pharmaceuticals'))], 0.9],
    [
      'one name at two firms',
      [at(thing(jane), 'Ostrel'), at(thing(person('Jane Roe', full('Quellis'))), 'Quellis')],
      0.5,
    ],
    [
      'one name with its initial',
      [thing(person('Jane M. Roe', firm)), thing(person('Jane M. Roe', full('Quellis')))],
      0.75,
    ],
    ['one name without a firm', [at(thing(jane), 'Ostrel'), thing(someone('Jane Roe', 'f'))], 0.5],
    [
      'a nickname at one firm',
      [at(thing(person('Bob Roe', firm)), 'Ostrel'), at(thing(person('Robert Roe', firm)), 'Ostrel')],
      0.8,
    ],
    ['a nickname', [thing(person('Bob Roe', firm)), thing(someone('Robert Roe', 'f'))], 0.4],
  ])('%s', (_, things, score) => {
    expect(told(things)).toEqual([[things[0]?.name, things[1]?.name, score]]);
  });

  it.each<[string, Thing[]]>([
    ['what follows a figure', [thing(drug('NORVR2b')), thing(drug('NORVR2c'))]],
    ['figures', [thing(drug('PB-90210')), thing(drug('PB-90211'))]],
    ['a figure in a word', [thing(drug('norvan7tinib')), thing(drug('norvan8tinib'))]],
    [
      'a number in Roman letters',
      [thing(full('Norvanium II')), thing(full('Norvanium I'))].map((one) => ({ ...one, type: 'Technology' as const })),
    ],
    ['short names', [thing(drug('abcde')), thing(drug('abcdf'))]],
    ['a first word that is common', [thing(full('General Ferries')), thing(full('General Trusts'))]],
    ['a conjugate and its antibody', [thing(drug('norvamab')), thing(drug('norvamab dolutine'))]],
    ['other initials', [thing(person('Jane M. Roe', firm)), thing(person('Jane K. Roe', full('Quellis')))]],
    ['other last names', [thing(person('Bob Roe', firm)), thing(person('Robert Tull', firm))]],
    ['a firm and a molecule', [thing(full('Norvatinib')), thing(drug('norvatinibe'))]],
  ])('are not: %s', (_, things) => expect(told(things)).toEqual([]));

  it('the likeliest first; a pair once, with all reasons', () => {
    const all = [
      thing(full('Norvane Pharma'), full('Norvane & Tull')),
      thing(full('Norvane Ferries')),
      thing(full('Norvane Pharmaceuticals')),
    ];
    const found = similar(all, [], [], words);
    expect(found.map(({ score }) => score)).toEqual([0.9, 0.5, 0.5]);
    expect(found.map(({ left }) => left.name)).toEqual(['Norvane Pharma', 'Norvane Pharma', 'Norvane Ferries']);
    expect(found[0]?.reasons).toEqual([
      '“Norvane Pharma” and “Norvane Pharmaceuticals” differ by words of kind only',
      '“Norvane & Tull” and “Norvane Pharmaceuticals” begin with the same word',
    ]);
  });

  it('an open name with each of its owners, the fewer the likelier', () => {
    const owners = [thing(full('Brantwood Plants Trust')), thing(full('Roads of Brantwood'))];
    const name = short('Brantwood');
    expect(told(owners, [{ name, owners: owners.map(({ id }) => id) }])).toEqual([
      ['Brantwood', 'Brantwood Plants Trust', 0.5],
      ['Brantwood', 'Roads of Brantwood', 0.5],
    ]);
  });
});

describe('what a person has judged is no candidate', () => {
  const [pharma, word] = [full('Norvane Pharma'), short('Norvane')];
  const others = full('Norvane Pharmaceuticals');
  it.each<[string, Judgement[]]>([
    ['never', [never(pharma, others)]],
    ['never what is merged with it', [never(pharma, word), merge(word, others)]],
  ])('%s', (_, judgements) => expect(told([thing(pharma), thing(others)], [], judgements)).toEqual([]));

  it('an open name, too', () => {
    const owners = [thing(pharma), thing(others)];
    const open = [{ name: word, owners: owners.map(({ id }) => id) }];
    expect(told(owners, open, [never(pharma, others), never(word, others)])).toEqual([
      ['Norvane', 'Norvane Pharma', 0.5],
    ]);
  });
});

it('compares each thing with few others, however many there are', () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    thing(full(`Norvane ${at.toString(26).replace(/\d/g, 'x')}q Trust`)),
  );
  const before = performance.now();
  expect(similar(many, [], [], words).length).toBeLessThan(5000 * 60);
  expect(performance.now() - before).toBeLessThan(10_000);
});
