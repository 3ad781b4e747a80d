import { describe, expect, it } from 'vitest';
import { type Gold, goldSchema } from '../../src/evaluation/gold.js';
import type { Predicted } from '../../src/evaluation/predicted.js';
import { report } from '../../src/evaluation/report.js';
import { type Finding, score } from '../../src/evaluation/score.js';

const gold: Gold = goldSchema.parse({
  document: 'release.txt',
  entities: [
    { key: 'giver', type: 'Company', names: ['Giver, Inc.', 'Giver'] },
    { key: 'taker', type: 'Company', names: ['Taker plc'] },
    { key: 'mab', type: 'Antibody', also: ['Drug'], names: ['examplumab', 'EX-1'] },
    { key: 'third', type: 'Company', names: ['Third AG'], optional: true },
  ],
  relations: [
    {
      type: 'LICENSED_TO',
      subject: 'mab',
      object: 'taker',
      qualifiers: { licensor: 'giver', date: '2001-05', territory: 'Japan', exclusive: true },
    },
    { type: 'PARTNERED_WITH', subject: 'giver', object: 'taker' },
    { type: 'PARTNERED_WITH', subject: 'giver', object: 'third', optional: true },
  ],
});

const giver = { id: 'g', type: 'Company', name: 'Giver', aliases: [] } as const;
const taker = { id: 't', type: 'Company', name: 'TAKER', aliases: [] } as const;
const third = { id: 'x', type: 'Company', name: 'Third', aliases: [] } as const;
const mab = { id: 'm', type: 'Drug', name: 'EX-1', aliases: ['examplumab'] } as const;
const everything = [giver, taker, third, mab];

const licence = (qualifiers: Predicted['relations'][number]['qualifiers']) =>
  ({ type: 'LICENSED_TO', subject: 'm', object: 't', qualifiers }) as const;

const told = (findings: readonly Finding[], outcome: Finding['outcome']) =>
  findings.filter((finding) => finding.outcome === outcome).map(({ fact }) => fact);

describe('entities', () => {
  it.each<[string, Predicted['entities'], string[], string[]]>([
    ['all found; what is optional does not count', everything, [], []],
    ['nothing found', [], ['Company Giver, Inc.', 'Company Taker plc', 'Antibody examplumab'], []],
    ['an optional one that is left out costs nothing', [giver, taker, mab], [], []],
    [
      'another type is wrong and missed',
      [giver, taker, { ...mab, type: 'Antigen' }],
      ['Antibody examplumab'],
      ['Antigen EX-1'],
    ],
    ['a type of `also` is right', [giver, taker, { ...mab, type: 'Drug' }], [], []],
    [
      'split in two costs one',
      [giver, taker, { ...mab, aliases: [] }, { ...mab, id: 'n', name: 'examplumab', aliases: [] }],
      [],
      ['Drug examplumab'],
    ],
    ['merged costs one', [{ ...giver, aliases: ['Taker'] }, mab], ['Company Taker plc'], []],
  ])('%s', (_, entities, missed, wrong) => {
    const findings = score(gold, { entities, relations: [] }).filter(({ kind }) => kind.startsWith('entity/'));
    expect(told(findings, 'missed')).toEqual(missed);
    expect(told(findings, 'wrong')).toEqual(wrong);
  });
});

describe('relations', () => {
  const of = (relations: Predicted['relations']) =>
    score(gold, { entities: everything, relations }).filter(({ kind }) => !kind.startsWith('entity/'));

  it('a direction that is wrong is wrong, and the right one is missed', () => {
    const findings = of([{ type: 'LICENSED_TO', subject: 't', object: 'm', qualifiers: {} }]);
    expect(told(findings, 'wrong')).toEqual(['LICENSED_TO TAKER -> EX-1']);
    expect(told(findings, 'missed')).toEqual(['LICENSED_TO mab -> taker', 'PARTNERED_WITH giver -> taker']);
  });

  it('a partnership has no direction, and an optional one counts neither way', () => {
    const both = [
      { type: 'PARTNERED_WITH', subject: 't', object: 'g', qualifiers: {} },
      { type: 'PARTNERED_WITH', subject: 'x', object: 'g', qualifiers: {} },
    ] as const;
    expect(told(of(both), 'right')).toEqual(['PARTNERED_WITH giver -> taker']);
    expect(told(of(both), 'wrong')).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['all', { licensor: 'g', date: '2001-05', territory: 'in Japan', exclusive: true }, []],
    ['none', {}, ['licensor=giver', 'date=2001-05', 'territory=Japan', 'exclusive=true']],
    ['another company', { licensor: 't', date: '2001-05', territory: 'Japan', exclusive: true }, ['licensor=giver']],
    [
      'a date of another precision',
      { licensor: 'g', date: '2001', territory: 'Japan', exclusive: true },
      ['date=2001-05'],
    ],
    ['another place', { licensor: 'g', date: '2001-05', territory: 'China', exclusive: true }, ['territory=Japan']],
  ])('qualifiers: %s', (_, qualifiers, missed) =>
    expect(told(of([licence(qualifiers)]), 'missed').filter((fact) => fact.includes('='))).toEqual(
      missed.map((one) => `LICENSED_TO mab -> taker ${one}`),
    ),
  );

  it('of two that say the same, either may have the qualifier, and both together are one', () => {
    const findings = of([licence({ licensor: 'g' }), licence({ date: '2001-05' })]);
    expect(told(findings, 'right')).toEqual([
      'LICENSED_TO mab -> taker',
      'LICENSED_TO mab -> taker licensor=giver',
      'LICENSED_TO mab -> taker date=2001-05',
    ]);
    expect(told(findings, 'wrong')).toEqual([]);
  });
});

describe('figures', () => {
  it('are summed over the documents, and 0 where there is nothing', () => {
    const half = score(gold, { entities: [giver, { ...taker, name: 'Nobody' }, mab], relations: [] });
    const all = report([half, half]);
    expect(all.documents).toBe(2);
    expect(all.entities).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, tp: 4, fp: 2, fn: 2 });
    expect(all.relations).toEqual({ precision: 0, recall: 0, f1: 0, tp: 0, fp: 0, fn: 4 });
    expect(all.coreRelations.fn).toBe(2);
    expect(report([]).qualifierRecall).toBe(0);
  });
});
