import { beforeAll, describe, expect, it } from 'vitest';
import { applySchema, load, reset, runQuery } from '../../src/graph/index.js';
import type { Extraction } from '../../src/model.js';
import { useGraph } from '../database/connection.js';
import { column, type Given, holders } from './holders.js';
import { put, resolver } from './put.js';
import { type Told, told } from './told.js';

const graph = useGraph();
/** A graph of these filings and nothing else. */
async function of(...filings: readonly Extraction[]): Promise<void> {
  await reset(graph());
  await applySchema(graph());
  await put(graph(), ...filings);
}

const rights = (given: Given = {}) => holders(graph(), given);
const cell = (name: string, given: Given = {}) => column(graph(), name, given);

const licence = (to: string, said = {}): Told => [
  'LICENSED_TO',
  'norvatinib',
  to,
  { licensor: 'Norvane Bio', ...said },
];
const giveBack = (from: string, said = {}): Told => [
  'REGAINED_FROM',
  'norvatinib',
  from,
  { by: 'Norvane Bio', ...said },
];

describe('licence, return and licence again are three', () => {
  beforeAll(async () => {
    await of(
      told('1999-05-03', [licence('Ostrel Pharma', { date: '1999-05-03' })]),
      told('2003-01-24', [giveBack('Ostrel Pharma', { date: '2003-01-24' })]),
      told('2008-02-01', [licence('Ostrel Pharma', { date: '2008-02-01' })]),
    );
  });

  const FIRST = 'Ostrel Pharma since 1999-05-03: licensed by Norvane Bio, until 2003-01-24';
  const BACK = 'Norvane Bio since 2003-01-24: regained from Ostrel Pharma, until 2008-02-01';
  const AGAIN = 'Ostrel Pharma since 2008-02-01: licensed by Norvane Bio';
  it.each<[string | null, string[]]>([
    ['1998-06-01', ['Norvane Bio: granted nothing yet, until 1999-05-03']],
    ['1999-05-02', ['Norvane Bio: granted nothing yet, until 1999-05-03']],
    ['1999-05-03', [FIRST]],
    ['2003-01-23', [FIRST]],
    ['2003-01-24', [BACK]],
    ['2008-01-31', [BACK]],
    ['2008-02-01', [AGAIN]],
    [null, [AGAIN]],
    ['2003-01', [FIRST, BACK]],
    ['2003', [FIRST, BACK]],
    ['2000', [FIRST]],
  ])('on %s', async (on, expected) => expect(await rights({ on })).toEqual(expected));

  it.each<[string, string | null, string[]]>([
    ['1999-05-02', '2001-06-01', []],
    ['2001', '2001-06-01', ['Ostrel Pharma since 1999-05-03: licensed by Norvane Bio']],
    ['2001', '2005-06-01', ['Ostrel Pharma since 1999-05-03: licensed by Norvane Bio']],
    ['2003-01-24', '2005-06-01', ['Norvane Bio since 2003-01-24: regained from Ostrel Pharma']],
    ['2003-01', null, ['Norvane Bio since 2003-01-24: regained from Ostrel Pharma']],
  ])('as known on %s, on %s', async (knownOn, on, expected) => expect(await rights({ knownOn, on })).toEqual(expected));

  it('each with its statement and its sentence', async () => {
    const [id] = (await cell('statements')).flat();
    const { rows } = await runQuery(graph(), 'sentences-behind', { statement: String(id) });
    expect(rows.flat()).toContain('2008-02-01: LICENSED_TO norvatinib, Ostrel Pharma, Norvane Bio 2008-02-01');
    expect(await cell('quote')).toEqual(['2008-02-01: LICENSED_TO norvatinib, Ostrel Pharma, Norvane Bio 2008-02-01']);
  });

  it('and without the return that is taken back, as before', async () => {
    await load(graph(), { retract: ['filing-2003-01-24'] }, resolver);
    expect(await rights({ on: '2005' })).toEqual(['Ostrel Pharma since 1999-05-03: licensed by Norvane Bio']);
  });
});

it('two territories stay two; each is given back for itself', async () => {
  await of(
    told('1999-05-03', [
      licence('Ostrel Pharma', { date: '1999', territory: 'Japan' }),
      licence('Calvet Labs', { date: '2000', territory: 'Europe' }),
    ]),
    told('2003-01-24', [giveBack('Ostrel Pharma', { date: '2003-01-24', territory: 'Japanese' })]),
  );
  const europe = 'Calvet Labs [Europe] since 2000: licensed by Norvane Bio';
  expect(await rights()).toEqual([europe, 'Norvane Bio [Japanese] since 2003-01-24: regained from Ostrel Pharma']);
  expect(await rights({ on: '2001-01-01' })).toEqual([
    europe,
    'Ostrel Pharma [Japan] since 1999: licensed by Norvane Bio, until 2003-01-24',
  ]);
  expect(await rights({ territory: 'germany' })).toEqual([europe]);
  expect(await rights({ territory: 'United States' })).toEqual([]);
  expect(await rights({ territory: 'Asia' })).toEqual([
    'Norvane Bio [Japanese] since 2003-01-24: regained from Ostrel Pharma',
  ]);
});

it('of several territories one is given back, and the rest stays', async () => {
  await of(
    told('1999-05-03', [licence('Ostrel Pharma', { date: '1999', territory: 'worldwide' })]),
    told('2003-01-24', [giveBack('Ostrel Pharma', { date: '2003-01-24', territory: 'Japan' })]),
  );
  const rest = 'Ostrel Pharma [worldwide except Japan] since 1999: licensed by Norvane Bio';
  const back = 'Norvane Bio [Japan] since 2003-01-24: regained from Ostrel Pharma';
  expect(await rights()).toEqual([back, rest]);
  expect(await rights({ territory: 'japan' })).toEqual([back]);
  expect(await rights({ territory: 'canada' })).toEqual([rest]);
  expect(await rights({ on: '2003-01-23', territory: 'japan' })).toEqual([
    'Ostrel Pharma [worldwide] since 1999: licensed by Norvane Bio',
  ]);
});

it('successors count, from when filings tell of them, and what the holder became is said', async () => {
  await of(
    told('1999-05-03', [licence('Ostrel Pharma', { date: '1999-05-03' })]),
    told('2003-01-24', [giveBack('Newstrel Group', { date: '2003-01-24' }), licence('Newstrel Group')]),
  );
  expect(await rights({ on: '2005' })).toEqual([
    'Ostrel Pharma since 1999-05-03: licensed by Norvane Bio',
    'Norvane Bio since 2003-01-24: regained from Newstrel Group',
  ]);
  await put(
    graph(),
    told('2004-01-01', [['BECAME', 'Ostrel Pharma', 'Newstrel Group']]),
    told('2006-01-01', [['ACQUIRED', 'Tarn Holdings', 'Newstrel Group']]),
  );
  expect(await rights({ on: '2005' })).toEqual(['Norvane Bio since 2003-01-24: regained from Newstrel Group']);
  expect(await rights({ on: '2001' })).toEqual([
    'Ostrel Pharma (Newstrel Group, bought by Tarn Holdings) since 1999-05-03: licensed by Norvane Bio, until 2003-01-24',
  ]);
  expect(await rights({ on: '2001', knownOn: '2005' })).toEqual([
    'Ostrel Pharma (Newstrel Group) since 1999-05-03: licensed by Norvane Bio, until 2003-01-24',
  ]);
  expect(await rights({ on: '2005', knownOn: '2003' })).toHaveLength(2);
  expect((await cell('statements', { on: '2001' })).flat()).toHaveLength(2);
});

it('a firm that was renamed many times is the same firm, whichever of it is told first', async () => {
  const names = [
    'Ostrel Pharma',
    'Calvet Labs',
    'Besana',
    'Corvin',
    'Dalgren',
    'Evara',
    'Falsted',
    'Gorlane',
    'Hestrel',
  ];
  const renamed = names
    .slice(1)
    .map((name, at) => told(`20${10 + at}-01-01`, [['BECAME', names[at] ?? '', name, { date: `20${10 + at}` }]]));
  const deals = [
    told('1999-05-03', [licence('Ostrel Pharma', { date: '1999-05-03' })]),
    told('2020-01-24', [giveBack('Hestrel', { date: '2020-01-24' })]),
  ];
  const back = ['Norvane Bio since 2020-01-24: regained from Hestrel'];
  await of(...deals, ...renamed);
  expect(await rights()).toEqual(back);
  await of(...renamed);
  for (const deal of deals) await put(graph(), deal);
  expect(await rights()).toEqual(back);
  await of(...deals);
  for (const one of [...renamed].reverse()) await put(graph(), one);
  expect(await rights()).toEqual(back);
});

describe('of a date that is a year', () => {
  it('both are given, for nobody knows who held them', async () => {
    await of(
      told('2006-01-01', [licence('Ostrel Pharma', { date: '1999' }), giveBack('Ostrel Pharma', { date: '2003' })]),
    );
    const licensed = 'Ostrel Pharma since 1999: licensed by Norvane Bio, until 2003';
    expect(await rights({ on: '1999-06-01' })).toEqual([licensed, 'Norvane Bio: granted nothing yet, until 1999']);
    expect(await rights({ on: '2000-01-01' })).toEqual([licensed]);
    expect(await rights({ on: '2003-06-01' })).toEqual([
      licensed,
      'Norvane Bio since 2003: regained from Ostrel Pharma',
    ]);
    expect(await rights({ on: '2004-01-01' })).toEqual(['Norvane Bio since 2003: regained from Ostrel Pharma']);
  });
});

describe('without a date', () => {
  it('a licence counts from when it was told', async () => {
    await of(told('2001-05-05', [licence('Ostrel Pharma')]));
    expect(await rights({ on: '2001-05-04' })).toEqual([]);
    expect(await rights({ on: '2001-05-05' })).toEqual(['Ostrel Pharma: licensed by Norvane Bio']);
  });

  it('a return counts from when it was told', async () => {
    await of(
      told('1999-05-03', [licence('Ostrel Pharma', { date: '1999' })]),
      told('2003-01-24', [giveBack('Ostrel Pharma')]),
    );
    expect(await rights({ on: '2003-01-23' })).toEqual([
      'Ostrel Pharma since 1999: licensed by Norvane Bio, until by 2003-01-24',
    ]);
    expect(await rights({ on: '2003-01-24' })).toEqual(['Norvane Bio: regained from Ostrel Pharma']);
  });
});

it('a return of a day to come has not ended anything yet', async () => {
  await of(
    told('2003-01-24', [licence('Ostrel Pharma', { date: '1999' }), giveBack('Ostrel Pharma', { date: '2999-01-01' })]),
  );
  expect(await rights()).toEqual(['Ostrel Pharma since 1999: licensed by Norvane Bio, until 2999-01-01']);
  expect(await rights({ on: '2999-01-01' })).toEqual(['Norvane Bio since 2999-01-01: regained from Ostrel Pharma']);
});

it('what is planned, and what was given back only perhaps, changes nothing', async () => {
  const planned: Told = [
    'REGAINED_FROM',
    'norvatinib',
    'Ostrel Pharma',
    { by: 'Norvane Bio', date: '2003' },
    'planned',
  ];
  await of(told('2003-01-24', [licence('Ostrel Pharma', { date: '1999' }), planned]));
  expect(await rights()).toEqual(['Ostrel Pharma since 1999: licensed by Norvane Bio']);
});

it('who has rights back has licensed them again, for one territory', async () => {
  await of(
    told('2003-01-24', [giveBack('Ostrel Pharma', { date: '2003-01-24' })]),
    told('2005-01-01', [licence('Calvet Labs', { date: '2005-01-01', territory: 'Japan' })]),
  );
  expect(await rights()).toEqual([
    'Calvet Labs [Japan] since 2005-01-01: licensed by Norvane Bio',
    'Norvane Bio [except Japan] since 2003-01-24: regained from Ostrel Pharma',
  ]);
  expect(await rights({ territory: 'japan' })).toEqual([
    'Calvet Labs [Japan] since 2005-01-01: licensed by Norvane Bio',
  ]);
});

it('who buys an asset holds it, and its licences go on', async () => {
  await of(
    told('1999-05-03', [licence('Ostrel Pharma', { date: '1999', territory: 'Japan' })]),
    told('2003-01-24', [['ACQUIRED', 'Calvet Labs', 'norvatinib', { date: '2003-01-24' }]]),
  );
  expect(await rights()).toEqual([
    'Ostrel Pharma [Japan] since 1999: licensed by Norvane Bio',
    'Calvet Labs since 2003-01-24: bought',
  ]);
});

describe('an amendment', () => {
  const event = { form: '8-K', period: '2005-02-28', registrant: { name: 'NORVANE BIO', cik: '0000123456' } };
  beforeAll(async () => {
    await of(
      told(
        '2005-03-01',
        [licence('Ostrel Pharma', { date: '2004' }), licence('Calvet Labs', { territory: 'Japan' })],
        event,
      ),
      told('2005-03-09', [licence('Ostrel Pharma', { date: '2005' }), licence('Calvet Labs', { territory: 'Japan' })], {
        ...event,
        form: '8-K/A',
      }),
    );
  });

  it('counts from the day on which it was filed', async () => {
    expect(await rights({ on: '2005-03-20' })).toEqual([
      'Calvet Labs [Japan]: licensed by Norvane Bio',
      'Ostrel Pharma since 2005: licensed by Norvane Bio',
    ]);
  });

  it.each([
    ['2005-02-28', []],
    [
      '2005-03-08',
      ['Calvet Labs [Japan]: licensed by Norvane Bio', 'Ostrel Pharma since 2004: licensed by Norvane Bio'],
    ],
    [
      '2005-03-09',
      ['Calvet Labs [Japan]: licensed by Norvane Bio', 'Ostrel Pharma since 2005: licensed by Norvane Bio'],
    ],
  ])('and until then what it replaced: as known on %s', async (knownOn, expected) =>
    expect(await rights({ on: '2005-03-20', knownOn })).toEqual(expected),
  );

  it('with the sentence of then', async () => {
    expect(await cell('quote', { on: '2005-03-20', knownOn: '2005-03-08' })).toEqual([
      expect.stringMatching(/^2005-03-01: /),
      expect.stringMatching(/^2005-03-01: /),
    ]);
  });
});

it('an asset is found by any of its names in any case, or by its id; all are asked for by null', async () => {
  await of(told('2001-05-05', [licence('Ostrel Pharma'), ['LICENSED_TO', 'calvecestat', 'Calvet Labs']]));
  for (const name of ['NORVATINIB', 'norvatinib', 'drug:norvatinib'])
    expect(await rights({ asset: name })).toEqual(['Ostrel Pharma: licensed by Norvane Bio']);
  const { rows } = await runQuery(graph(), 'rights-on');
  expect(rows.map(([asset, holder]) => [asset, holder])).toEqual([
    ['calvecestat', 'Calvet Labs'],
    ['norvatinib', 'Ostrel Pharma'],
  ]);
});

it('a date that is none is refused', async () => {
  await expect(runQuery(graph(), 'rights-on', { on: 'soon' })).rejects.toThrow("can't be run");
  await expect(runQuery(graph(), 'rights-on', { on: '2003-02-30' })).rejects.toThrow("can't be run");
});
