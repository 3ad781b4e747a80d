import { describe, expect, it } from 'vitest';
import { tableClaims } from '../../../src/rules/tables/index.js';
import { given } from '../reading.js';

const NAMES = {
  Company: ['Norvane Pharma = Norvane', 'Ashgrove Bio', 'Pell Oncology'],
  Drug: ['NVN-1', 'NVN-2', 'NVN-3'],
  Antibody: ['quelvatamab'],
  Antigen: ['CD33', 'mesothelin', 'Trop-2'],
  Cancer: ['gastric cancer', 'mesothelioma', 'acute myeloid leukemia = AML'],
};

/** 'subject TYPE object qualifiers (status)', the firm that speaks being Norvane. */
function facts(rows: readonly string[], heading = 'Our products'): readonly string[] {
  const text = ['Norvane said on Monday that all of its trials were under way.', '', heading, '', ...rows].join('\n');
  const { reading, entities, anaphora } = given(text, NAMES, 'Norvane Pharma');
  return tableClaims(reading, entities, anaphora).map(({ subject, type, object, qualifiers, status }) => {
    const details = Object.entries(qualifiers).map(([key, value]) => `${key}=${value}`);
    return [subject.name, type, object.name, ...details, ...(status === 'asserted' ? [] : [`(${status})`])].join(' ');
  });
}

describe('pipeline tables', () => {
  it('say target, indication, phase and developer', () =>
    expect(
      facts([
        'Product | Target | Lead indication | Stage | Commercial rights',
        'NVN-1 | CD33 | AML | Phase I/II | Norvane',
      ]),
    ).toEqual([
      'NVN-1 BINDS CD33',
      'NVN-1 STUDIED_FOR acute myeloid leukemia phase=Phase I/II',
      'NVN-1 DEVELOPED_BY Norvane Pharma',
    ]));

  it('say who has the licence, where and from whom', () =>
    expect(
      facts([
        'Candidate | Indication | Status | Rights',
        'NVN-2 | Gastric cancer | Marketed | Exclusively licensed to Ashgrove Bio (UK, Ireland)',
        'NVN-3 | Mesothelioma | Preclinical | Licensed from Pell Oncology; Norvane (worldwide)',
      ]),
    ).toEqual([
      'NVN-2 STUDIED_FOR gastric cancer status=marketed',
      'NVN-2 LICENSED_TO Ashgrove Bio licensor=Norvane Pharma territory=UK, Ireland exclusive=true',
      'NVN-3 STUDIED_FOR mesothelioma phase=Preclinical',
      'NVN-3 DEVELOPED_BY Norvane Pharma',
      'NVN-3 LICENSED_TO Norvane Pharma licensor=Pell Oncology',
    ]));

  it('say who is a partner, and no licence where none is named', () =>
    expect(
      facts(['Program | Target | Partner', 'NVN-1 | CD33 | Ashgrove Bio', 'NVN-2 | Mesothelin | None'], 'Programs'),
    ).toEqual(['NVN-1 BINDS CD33', 'Norvane Pharma PARTNERED_WITH Ashgrove Bio', 'NVN-2 BINDS mesothelin']));

  it('go on with the product above where its cell is empty', () =>
    expect(
      facts(
        ['Antibody | Disease | Phase', 'quelvatamab | Gastric cancer | Phase 2', 'Mesothelioma | Phase 1b'],
        'Trials',
      ),
    ).toEqual([
      'quelvatamab STUDIED_FOR gastric cancer phase=Phase 2',
      'quelvatamab STUDIED_FOR mesothelioma phase=Phase 1b',
    ]));

  it('are read with products under an empty heading', () =>
    expect(facts(['Target | Indication | Phase', 'NVN-1 | CD33 | AML | Phase 3'], 'Trials')).toEqual([
      'NVN-1 BINDS CD33',
      'NVN-1 STUDIED_FOR acute myeloid leukemia phase=Phase 3',
    ]));

  it('name the developers of the products of others', () =>
    expect(facts(['Drug | Company | Target', 'NVN-3 | Pell Oncology | Trop-2'], 'The market')).toEqual([
      'NVN-3 BINDS Trop-2',
      'NVN-3 DEVELOPED_BY Pell Oncology',
    ]));

  it('hold back what is planned or has ended', () =>
    expect(
      facts(
        ['Product | Indication | Stage', 'NVN-1 | AML | Phase 2 planned', 'NVN-2 | Gastric cancer | Discontinued'],
        'Trials',
      ),
    ).toEqual([
      'NVN-1 STUDIED_FOR acute myeloid leukemia phase=Phase 2 (planned)',
      'NVN-2 STUDIED_FOR gastric cancer (terminated)',
    ]));
});

describe('other tables', () => {
  it.each([
    ['of results', ['Outcome | NVN-1 (n=11) | NVN-2 (n=38)', 'Response in gastric cancer | 5 (45) | 10 (26)']],
    ['of money', ['Three Months Ended | June 30, 2020', 'NVN-1 revenue from Ashgrove Bio | 5,000']],
    ['without a heading', ['NVN-1 | CD33 | AML | Phase 1', 'NVN-2 | Mesothelin | Mesothelioma | Phase 1']],
  ])('%s say nothing', (_, rows) => expect(facts(rows)).toEqual([]));
});
