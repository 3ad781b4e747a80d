import { beforeAll, describe, expect, it } from 'vitest';
import { applySchema, reset } from '../../src/graph/index.js';
import { extract } from '../../src/pipeline.js';
import { useGraph } from '../database/connection.js';
import { column, type Given, holders } from './holders.js';
import { put } from './put.js';

/** `[dateline, what it says]`: releases of one firm, read as any other; all names are invented. */
type Release = readonly [day: string, text: string];

const graph = useGraph();
const rights = (given: Given = {}) => holders(graph(), given);

async function of(...releases: readonly Release[]): Promise<void> {
  await reset(graph());
  await applySchema(graph());
  const read = releases.map(([day, text]) => {
    const lead = `BOSTON, ${day} -- Norvane Pharma, Inc. today reported on norvatinib, a kinase inhibitor.`;
    return extract({ name: `${day}.txt`, bytes: new TextEncoder().encode(`${lead}\n\n${text}\n`) });
  });
  await put(graph(), ...read);
}

const WORLD =
  'In May 1999, Norvane Pharma granted Ostrel Biosciences, Inc. an exclusive worldwide license to norvatinib.';
const EUROPE =
  'In May 1999, Norvane Pharma granted Ostrel Biosciences, Inc. an exclusive license to norvatinib in Europe.';
const LICENSED = 'since 1999-05: licensed by Norvane Pharma, Inc.';

describe('a notice is no return', () => {
  it.each<[string, string[]]>([
    [
      'On March 1, 2004, Ostrel Biosciences, Inc. notified Norvane Pharma that it will return the rights to norvatinib, effective 180 days after notice.',
      ['return to Norvane Pharma, Inc., told 2004-03-02'],
    ],
    [
      'Norvane Pharma will regain all rights to norvatinib from Ostrel Biosciences, Inc. effective 180 days after notice.',
      ['return to Norvane Pharma, Inc., told 2004-03-02'],
    ],
    [
      'Ostrel Biosciences, Inc. will return the rights to norvatinib to Norvane Pharma on August 28, 2004.',
      ['return to Norvane Pharma, Inc. on 2004-08-28, told 2004-03-02'],
    ],
    [
      'Norvane Pharma received notice that Ostrel Biosciences, Inc. is terminating the license, effective 180 days after notice.',
      [],
    ],
  ])('%s', async (notice, announced) => {
    await of(['May 3, 1999', WORLD], ['March 2, 2004', notice]);
    for (const on of ['2004-03-02', '2004-12-31', null])
      expect(await rights({ on })).toEqual([`Ostrel Biosciences, Inc. [worldwide] ${LICENSED}`]);
    expect(await column(graph(), 'announced')).toEqual([announced]);
    expect(await column(graph(), 'announced', { on: '2004-03-01' })).toEqual([[]]);
    expect(await column(graph(), 'announced', { knownOn: '2004-02' })).toEqual([[]]);
  });

  it('until a filing says that they are back', async () => {
    await of(
      ['May 3, 1999', WORLD],
      ['March 2, 2004', 'Norvane Pharma will regain all rights to norvatinib from Ostrel Biosciences, Inc.'],
      [
        'August 30, 2004',
        'On August 28, 2004, Norvane Pharma regained all rights to norvatinib from Ostrel Biosciences, Inc.',
      ],
    );
    const back = 'Norvane Pharma, Inc. since 2004-08-28: regained from Ostrel Biosciences, Inc.';
    expect(await rights()).toEqual([back]);
    expect(await rights({ on: '2004-08-27' })).toEqual([
      `Ostrel Biosciences, Inc. [worldwide] ${LICENSED}, until 2004-08-28`,
    ]);
    expect(await rights({ on: '2004-08-28', knownOn: '2004-08-29' })).toEqual([
      `Ostrel Biosciences, Inc. [worldwide] ${LICENSED}`,
    ]);
  });
});

describe('an amended licence', () => {
  it('has more territory from then on', async () => {
    await of(
      ['May 3, 1999', EUROPE],
      [
        'May 2, 2004',
        'On May 1, 2004, Norvane Pharma granted Ostrel Biosciences, Inc. rights to norvatinib in Japan under the amended agreement.',
      ],
    );
    const europe = `Ostrel Biosciences, Inc. [Europe] ${LICENSED}`;
    const japan = 'Ostrel Biosciences, Inc. [Japan] since 2004-05-01: licensed by Norvane Pharma, Inc.';
    expect(await rights()).toEqual([europe, japan]);
    expect(await rights({ territory: 'japan' })).toEqual([japan]);
    expect(await rights({ territory: 'france', on: '2004-06-01' })).toEqual([europe]);
    expect(await rights({ territory: 'japan', on: '2004-04-30' })).toEqual([
      'Norvane Pharma, Inc. [Japan]: granted nothing yet, until 2004-05-01',
    ]);
  });

  it('has less territory from then on', async () => {
    await of(
      ['May 3, 1999', WORLD],
      [
        'May 2, 2004',
        'Under the amendment of May 1, 2004, the Japanese rights to norvatinib reverted from Ostrel Biosciences, Inc. to Norvane Pharma.',
      ],
    );
    const back = 'Norvane Pharma, Inc. [Japanese] since 2004-05-01: regained from Ostrel Biosciences, Inc.';
    const rest = `Ostrel Biosciences, Inc. [worldwide except Japanese] ${LICENSED}`;
    expect(await rights()).toEqual([back, rest]);
    expect(await rights({ territory: 'japan' })).toEqual([back]);
    expect(await rights({ territory: 'germany' })).toEqual([rest]);
    expect(await rights({ on: '2004-04' })).toEqual([`Ostrel Biosciences, Inc. [worldwide] ${LICENSED}`]);
  });
});

describe('a licence for the world', () => {
  beforeAll(() => of(['May 3, 1999', WORLD]));

  it.each(['japan', 'europe', 'united states', 'worldwide'])('is one for %s', async (territory) =>
    expect(await rights({ territory })).toEqual([`Ostrel Biosciences, Inc. [worldwide] ${LICENSED}`]),
  );
  it('on its terms', async () => expect(await column(graph(), 'terms')).toEqual([['exclusive']]));
  it('is unknown before it is told', async () => expect(await rights({ knownOn: '1999-05-02' })).toEqual([]));
});

describe('the licensee', () => {
  const BOUGHT = 'On April 3, 2003, Calvet Labs, Inc. acquired Ostrel Biosciences, Inc.';
  const RENAMED = 'Ostrel Biosciences, Inc. changed its name to Newstrel Group, Inc. on April 3, 2003.';
  it.each<[string, string, Given, string]>([
    ['is bought', BOUGHT, { on: '2003-04-03' }, 'Calvet Labs, Inc. as Ostrel Biosciences, Inc.'],
    ['is bought, today', BOUGHT, {}, 'Calvet Labs, Inc. as Ostrel Biosciences, Inc.'],
    ['is bought, before', BOUGHT, { on: '2003-04-02' }, 'Ostrel Biosciences, Inc. (bought by Calvet Labs, Inc.)'],
    ['is bought, unknown yet', BOUGHT, { on: '2004', knownOn: '2003-04-09' }, 'Ostrel Biosciences, Inc.'],
    ['has another name', RENAMED, { on: '2003-04-03' }, 'Newstrel Group, Inc. as Ostrel Biosciences, Inc.'],
    ['has another name, before', RENAMED, { on: '2003-04-02' }, 'Ostrel Biosciences, Inc. (Newstrel Group, Inc.)'],
    ['is to be bought', 'Calvet Labs, Inc. plans to acquire Ostrel Biosciences, Inc.', {}, 'Ostrel Biosciences, Inc.'],
    [
      'has another name, and is bought',
      `${RENAMED} On June 3, 2003, Calvet Labs, Inc. acquired Newstrel Group, Inc.`,
      { on: '2003-07-01' },
      'Calvet Labs, Inc. as Ostrel Biosciences, Inc.',
    ],
    [
      'has another name, and is bought later',
      `${RENAMED} On June 3, 2003, Calvet Labs, Inc. acquired Newstrel Group, Inc.`,
      { on: '2003-05' },
      'Newstrel Group, Inc. as Ostrel Biosciences, Inc. (bought by Calvet Labs, Inc.)',
    ],
    [
      'is bought by two, nobody knows which',
      `${BOUGHT} On April 3, 2003, Newstrel Group, Inc. acquired Ostrel Biosciences, Inc.`,
      {},
      'Ostrel Biosciences, Inc. (bought by Calvet Labs, Inc., bought by Newstrel Group, Inc.)',
    ],
  ])('%s', async (_, text, given, holder) => {
    await of(['May 3, 1999', WORLD], ['June 10, 2003', text]);
    expect(await rights(given)).toEqual([`${holder} [worldwide] ${LICENSED}`]);
  });

  it('gives back under its new name', async () => {
    await of(
      ['May 3, 1999', WORLD],
      ['June 10, 2003', RENAMED],
      ['March 2, 2004', 'On March 1, 2004, Norvane Pharma regained the rights to norvatinib from Newstrel Group, Inc.'],
    );
    expect(await rights()).toEqual(['Norvane Pharma, Inc. since 2004-03-01: regained from Newstrel Group, Inc.']);
    expect(await rights({ on: '2004-02' })).toEqual([
      `Newstrel Group, Inc. as Ostrel Biosciences, Inc. [worldwide] ${LICENSED}, until 2004-03-01`,
    ]);
  });
});
