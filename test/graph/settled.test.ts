import { beforeEach, describe, expect, it } from 'vitest';
import { applySchema, load, reset, runCypher } from '../../src/graph/index.js';
import { useGraph } from '../database/connection.js';
import { counting } from './profiled.js';
import { put, resolver } from './put.js';
import { extraction, type Fact, type Story } from './stories.js';

const graph = useGraph();
beforeEach(async () => {
  await reset(graph());
  await applySchema(graph());
});

const LICENCE: Fact = ['LICENSED_TO', 'drug:nv-7', 'company:ostrel', 0, { licensor: 'company:norvane', date: '2001' }];
const RETURN: Fact = ['REGAINED_FROM', 'drug:nv-7', 'company:ostrel', 0, { by: 'company:norvane', date: '2005' }];

const told = (id: string, filed: string, facts: readonly Fact[] = [LICENCE], line = `${id} tells of it.`): Story => ({
  id,
  filed,
  lines: [`Norvane Inc. and Ostrel Ltd. spoke of NV-7; ${line}`],
  things: [
    ['company:norvane', 'Company', 'Norvane Inc.'],
    ['company:ostrel', 'Company', 'Ostrel Ltd.'],
    ['drug:nv-7', 'Drug', 'NV-7'],
  ],
  facts,
});

/** The edge that people query, what the server knows it by, and how well and until when its statement holds. */
async function licence() {
  const { rows } = await runCypher(
    graph(),
    `MATCH ()-[edge:LICENSED_TO]->() MATCH (s:Statement {id: edge.statement})
     RETURN elementId(edge), edge.known, s.support, s.until`,
  );
  const [[id, known, support, until] = []] = rows;
  expect(rows).toHaveLength(1);
  return { id, known, support: Number(support), until };
}

describe('a statement that is there already', () => {
  it('and is said once more is better supported, and nothing else is drawn anew', async () => {
    await put(graph(), extraction(told('first', '2004-05-02')));
    const before = await licence();
    await put(graph(), extraction(told('again', '2006-05-02')));
    expect(await licence()).toEqual({ ...before, support: before.support + 1 });
  });

  it.each<[string, Story, object]>([
    ['was known earlier than was told', told('earlier', '2003-05-02'), { known: '2003-05-02', support: 2 }],
    ['has ended', told('ended', '2006-05-02', [RETURN]), { until: '2005-12-31' }],
  ])('and %s is drawn as that', async (_, story, now) => {
    await put(graph(), extraction(told('first', '2004-05-02')));
    await put(graph(), extraction(story));
    expect(await licence()).toMatchObject(now);
  });

  it('and loses the filing that told it first is known later, and its end with the filing that told that', async () => {
    await put(graph(), extraction(told('first', '2004-05-02')), extraction(told('again', '2006-05-02')));
    await put(graph(), extraction(told('ended', '2007-05-02', [RETURN])));
    await load(graph(), { retract: ['first'] }, resolver);
    expect(await licence()).toMatchObject({ known: '2006-05-02', support: 1, until: '2005-12-31' });
    await load(graph(), { retract: ['ended'] }, resolver);
    expect(await licence()).toMatchObject({ until: null });
  });
});

describe('a firm that is bought', () => {
  /** How many records a load reads that tells of the takeover, when the buyer had licensed so many molecules. */
  async function readAmong(licences: number): Promise<number> {
    await reset(graph());
    await applySchema(graph());
    const drugs = Array.from({ length: licences }, (_, at) => `NV-${at + 10}`);
    const thing = (name: string) => `drug:${name.toLowerCase()}`;
    await put(
      graph(),
      extraction({
        id: 'deals',
        filed: '2004-05-02',
        lines: drugs.map((name) => `Norvane Inc. licensed ${name} to Ostrel Ltd.`),
        things: [
          ['company:norvane', 'Company', 'Norvane Inc.'],
          ['company:ostrel', 'Company', 'Ostrel Ltd.'],
          ...drugs.map((name): Story['things'][number] => [thing(name), 'Drug', name]),
        ],
        facts: drugs.map((name, line): Fact => ['LICENSED_TO', thing(name), 'company:norvane', line, { date: '2001' }]),
      }),
    );
    const takeover = extraction({
      id: 'takeover',
      filed: '2006-05-02',
      lines: ['Norvane Inc. acquired Tarn Corp. in 2006.'],
      things: [
        ['company:norvane', 'Company', 'Norvane Inc.'],
        ['company:tarn', 'Company', 'Tarn Corp.'],
      ],
      facts: [['ACQUIRED', 'company:norvane', 'company:tarn', 0, { date: '2006' }]],
    });
    const counted = counting(graph());
    await put(counted.graph, takeover);
    return counted.records();
  }

  it('is looked at with what it had, not with what its buyer had', async () => {
    expect(await readAmong(60)).toBe(await readAmong(3));
  });
});
