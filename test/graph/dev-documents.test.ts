import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listQueries, load, runCypher, runQuery } from '../../src/graph/index.js';
import { extract } from '../../src/pipeline.js';
import { useGraph } from '../database/connection.js';
import { devFolder, hasGold } from '../evaluation/gold-folder.js';
import type { Given } from './holders.js';
import { put, resolver } from './put.js';

type Answer = readonly [query: string, given: Given, columns: string, rows: readonly (readonly unknown[])[]];

/** What a careful reader of the documents answers: the rows as the texts have it, in the columns that are named. */
const ANSWERS: readonly Answer[] = [
  [
    'against-antigen',
    { antigen: 'canag' },
    'firm how drug by',
    [
      ['GlaxoSmithKline plc', 'licensed until 2003-01-24', 'cantuzumab mertansine', 'huC242'],
      ['ImmunoGen, Inc.', 'develops', 'cantuzumab mertansine', 'huC242'],
      ['SmithKline Beecham', 'licensed until 2003-01-24', 'cantuzumab mertansine', 'huC242'],
      [null, null, 'huC242', null],
    ],
  ],
  [
    'asset-history',
    { asset: 'TCX-5' },
    'date relation with by territory',
    [
      ['1999', 'LICENSED_TO', 'Ferrisol Inc.', null, 'world-wide'],
      ['2009-12-03', 'LICENSED_TO', 'Ostrovane Biologics LLC', 'Ferrisol Inc.', null],
      [null, 'DEVELOPED_BY', 'Ostrovane Biologics LLC', null, null],
      [null, 'DEVELOPED_BY', 'Saint-Evremond Institute', null, null],
      [null, 'LICENSED_TO', 'Wuyi Lanting Biomedicine', 'Ostrovane Biologics LLC', 'Greater China'],
      [
        '2014-09-22',
        'LICENSED_TO',
        'Wuyi Lanting Biomedicine',
        'Ostrovane Biologics LLC',
        "the People's Republic of China, Hong Kong, Macau and Taiwan",
      ],
      [null, 'STUDIED_FOR', 'hepatocellular carcinoma', null, null],
      [null, 'STUDIED_FOR', 'liver cancer', null, null],
    ],
  ],
  [
    'binds',
    { binder: 'CVM-17' },
    'antigen foundIn',
    [['TAG-72', ['breast cancer', 'colorectal cancer', 'ovarian cancer']]],
  ],
  [
    'changed-since',
    { since: '2004-11-18', name: 'Fayrewether Labs' },
    'day change subject relation object date',
    [['2004-11-18', 'told', 'LUMOTERIN', 'LICENSED_TO', 'Fayrewether Labs', '2002']],
  ],
  ['changed-since', { since: '2004-11-19', name: 'Fayrewether Labs' }, 'day', []],
  ['conflicts', { name: 'Fayrewether Labs' }, 'reason', []],
  [
    'facts',
    { name: 'fayrewether labs' },
    'subject relation object by date territory',
    [['LUMOTERIN', 'LICENSED_TO', 'Fayrewether Labs', 'Meridoxa Biosciences, Inc.', '2002', 'Canada']],
  ],
  [
    'firm-assets',
    { company: 'Gildenhurst Pharma' },
    'as how asset with territory date',
    [
      ['Ferrisol Inc.', 'licensed in', 'codrofusp', [], 'world-wide', '1999'],
      ['Ferrisol Inc.', 'licensed out', 'codrofusp', ['Ostrovane Biologics LLC'], null, '2009-12-03'],
    ],
  ],
  [
    'held-back',
    { name: 'VelosBio' },
    'subject relation object status',
    [['Merck & Co., Inc.', 'ACQUIRED', 'VelosBio Inc.', 'planned']],
  ],
  ['held-back', { name: 'VelosBio', status: 'negated' }, 'subject', []],
  [
    'made-of',
    { drug: 'lumoterin' },
    'part type alsoIn',
    [
      ['MX-9', ['Antibody'], []],
      ['calotherin', ['Drug'], []],
    ],
  ],
  [
    'partners',
    { company: 'Meridoxa Biosciences' },
    'partner how asset date until',
    [
      ['Fayrewether Labs', 'licence to', 'LUMOTERIN', '2002', null],
      ['Granvelle Healthcare plc', 'licence to', 'LUMOTERIN', '2000-05-02', '2004-11-17'],
      ['Quimica Itaberaba S.A.', 'licence to', 'Sedulin', null, null],
    ],
  ],
  [
    'partners-develop',
    { company: 'ImmunoGen' },
    'partner develops licensed',
    [
      ['Abgenix', [], []],
      ['Boehringer Ingelheim', ['bivatuzumab mertansine'], []],
      ['British Biotech', [], ['huN901-DM1']],
      ['Genentech', ['Trastuzumab-DM1'], []],
      ['GlaxoSmithKline plc', [], ['cantuzumab mertansine']],
      ['Millennium', ['MLN2704'], []],
      ['SmithKline Beecham', [], ['cantuzumab mertansine']],
    ],
  ],
  ['recorded-since', { since: '2999-01-01' }, 'recorded', []],
  [
    'rights-on',
    { asset: 'codrofusp', on: '2015-01-01' },
    'holder as territory since',
    [
      ['Wuyi Lanting Biomedicine', null, "the People's Republic of China, Hong Kong, Macau and Taiwan", '2014-09-22'],
      ['Gildenhurst Pharma', 'Ferrisol Inc.', 'world-wide', '1999'],
      ['Ostrovane Biologics LLC', null, null, '2009-12-03'],
    ],
  ],
  [
    'rights-on',
    { asset: 'codrofusp', on: '2005' },
    'holder became since',
    [['Ferrisol Inc.', ['Gildenhurst Pharma'], '1999']],
  ],
  [
    'rights-on',
    { asset: 'lumoterin', on: '2003-01-01', territory: 'germany' },
    'holder territory since until',
    [['Granvelle Healthcare plc', 'European', '2000-05-02', '2004-11-17']],
  ],
  [
    'rights-on',
    { asset: 'lumoterin', on: '2003-01-01', territory: 'canada' },
    'holder territory since',
    [['Fayrewether Labs', 'Canada', '2002']],
  ],
  ['search', { text: 'vesalide' }, 'name type', [['VESALIDE', ['Drug']]]],
  [
    'sentences-behind',
    { from: 'CVM-17', to: 'TAG-72' },
    'subject relation object status',
    [['CVM-17', 'BINDS', 'TAG-72', 'asserted']],
  ],
  ['single-source', { name: 'Fayrewether Labs' }, 'subject relation', [['LUMOTERIN', 'LICENSED_TO']]],
  ['superseded', { name: 'ImmunoGen' }, 'subject', []],
  [
    'where-people-went',
    { name: 'Nicholas Galakatos' },
    'company title',
    [
      ['Anthos Therapeutics, Inc.', 'Chairman'],
      ['Blackstone Life Sciences', 'Global Head'],
    ],
  ],
  [
    'who-licensed',
    { asset: 'Colvestra' },
    'licensor licensee date',
    [
      ['Corvantine Immunologicals, Inc.', 'Severnach Laboratories', '1991-06'],
      ['Corvantine Immunologicals, Inc.', 'Nihon Kasuga Serum Co.', '1994'],
    ],
  ],
  [
    'who-regained',
    { asset: 'vesalide' },
    'regainedBy regainedFrom date territory',
    [
      ['Solvinge Pharma AB', 'Belhavrin Corp.', '2001-04-02', 'American'],
      ['Solvinge Pharma AB', 'Farmavia N.V.', '2001-06-05', 'the Benelux countries'],
    ],
  ],
  [
    'works-where',
    { name: 'Solvinge' },
    'person title',
    [
      ['Göran Ekelöf-Strand', 'President'],
      ['Maj-Britt Hallonsten', 'CFO'],
    ],
  ],
];

/** Those that are drawn, and that no thing is asked of. */
const DRAWN = ['graph', 'deals-graph'];
const THING = /^(?:asset|antigen|binder|company|drug|from|name|to)$/;

describe.skipIf(!hasGold)('the graph of all dev documents (skipped without ../shared/gold)', () => {
  const graph = useGraph();
  const ask = (query: string, given: Given) => runQuery(graph(), query, given);
  beforeAll(async () => {
    const files = readdirSync(devFolder).filter((name) => /\.(?:txt|html?)$/.test(name));
    await put(graph(), ...files.map((name) => extract({ name, bytes: readFileSync(join(devFolder, name)) })));
  });

  it.each(ANSWERS)('%s %j', async (query, given, columns, expected) => {
    const table = await ask(query, given);
    const at = columns.split(' ').map((column) => table.columns.indexOf(column));
    expect(at).not.toContain(-1);
    expect(table.rows.map((row) => at.map((column) => row[column]))).toEqual(expected);
  });

  const queries = listQueries();
  it('every query is asked', () => {
    const asked = new Set([...ANSWERS.map(([query]) => query), ...DRAWN, 'orphans']);
    expect(queries.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
  });

  it.each(
    queries.flatMap(({ name, parameters }) =>
      parameters.filter((one) => THING.test(one.name)).map((one) => [name, one.name] as const),
    ),
  )('%s gives nothing for a %s that there is not', async (query, parameter) =>
    expect((await ask(query, { [parameter]: 'no such thing' })).rows).toEqual([]),
  );

  it.each(queries.filter(({ name }) => !DRAWN.includes(name)))(
    '$name in the same order each time',
    async ({ name }) => {
      expect((await ask(name, {})).rows).toEqual((await ask(name, {})).rows);
    },
  );

  it.each(DRAWN)('%s: things and what is between them', async (query) => {
    const { rows } = await ask(query, query === 'graph' ? {} : { asset: 'Panorex' });
    expect(rows.length).toBeGreaterThan(0);
    for (const [path] of rows) expect(JSON.stringify(path)).toMatch(/"labels".*"type".*"labels"/);
  });

  it('has no orphans, also after some filings are taken back', async () => {
    expect((await ask('orphans', {})).rows).toEqual([]);
    const { rows } = await runCypher(graph(), 'MATCH (f:Filing) RETURN f.id ORDER BY f.id');
    const retract = rows.flatMap(([id], at) => (typeof id === 'string' && at % 3 === 0 ? [id] : []));
    await load(graph(), { retract }, resolver);
    expect((await ask('orphans', {})).rows).toEqual([]);
  });
});
