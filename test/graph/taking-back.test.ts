import { beforeEach, describe, expect, it } from 'vitest';
import { applySchema, load, reset, runCypher } from '../../src/graph/index.js';
import { useGraph } from '../database/connection.js';
import { everything } from './everything.js';
import { put, resolver } from './put.js';
import { AMENDED, extraction, FILED, FIRST, SECOND, type Story } from './stories.js';

const graph = useGraph();
beforeEach(async () => {
  await reset(graph());
  await applySchema(graph());
});
const ask = async (text: string) => (await runCypher(graph(), text)).rows;

const licences = () => ask('MATCH ()-[r:LICENSED_TO]->() RETURN r.date ORDER BY r.date');

describe('an amended filing', () => {
  it('replaces what the older one stated, in either order', async () => {
    await put(graph(), extraction(FILED));
    expect(await licences()).toEqual([['2004']]);
    await put(graph(), extraction(AMENDED));
    expect(await licences()).toEqual([['2005']]);
    expect(await ask('MATCH ()-[r:BINDS]->() RETURN r')).toEqual([]);
    expect(
      await ask("MATCH (s:Statement {status: 'superseded'}) RETURN s.predicate, s.date ORDER BY s.predicate"),
    ).toEqual([
      ['BINDS', null],
      ['LICENSED_TO', '2004'],
    ]);
    const forwards = await everything(graph());
    await reset(graph());
    await applySchema(graph());
    await put(graph(), extraction(AMENDED));
    await put(graph(), extraction(FILED));
    expect(await everything(graph())).toEqual(forwards);
  });

  it('counts again when its amendment is taken back', async () => {
    await put(graph(), extraction(FILED));
    const before = await everything(graph());
    await put(graph(), extraction(AMENDED));
    await load(graph(), { retract: [AMENDED.id] }, resolver);
    expect(await everything(graph())).toEqual(before);
  });

  it.each<[string, Partial<Story>]>([
    ['another event', { period: '2005-03-05' }],
    ['another firm', { registrant: { name: 'OSTRERA LABS', cik: '0000777777' } }],
    ['no fact', { facts: [] }],
  ])('stays as it is with an amendment of %s', async (_, other) => {
    await put(graph(), extraction(FILED), extraction({ ...AMENDED, ...other }));
    expect(await licences()).toContainEqual(['2004']);
  });
});

describe('a filing that newer rules read otherwise', () => {
  it('states what they read, and nothing that only the older ones did', async () => {
    const older: Story = {
      ...FILED,
      facts: [['ACQUIRED', 'company:ostrera', 'drug:nv-7', 0], ...FILED.facts.slice(1)],
    };
    await put(graph(), extraction(older));
    const { filings, gone } = await put(graph(), extraction(FILED));
    expect(filings).toMatchObject([{ fate: 'replaced', relations: { new: 1, known: 1 } }]);
    expect(gone).toHaveLength(1);
    const replaced = await everything(graph());
    await reset(graph());
    await applySchema(graph());
    await put(graph(), extraction(FILED));
    expect(replaced).toEqual(await everything(graph()));
  });

  it('under one number the longer text counts, whichever came first', async () => {
    const longer: Story = { ...FILED, lines: [...FILED.lines, 'There is more to say.'] };
    await put(graph(), extraction(FILED));
    await put(graph(), extraction(longer));
    const one = await everything(graph());
    await reset(graph());
    await applySchema(graph());
    await put(graph(), extraction(longer));
    await put(graph(), extraction(FILED));
    expect(await everything(graph())).toEqual(one);
  });
});

describe('taking a filing back', () => {
  it('removes it and all that only it supported, nothing else', async () => {
    await put(graph(), extraction(SECOND));
    const before = await everything(graph());
    await put(graph(), extraction(FIRST));
    const { gone } = await load(graph(), { retract: [FIRST.id] }, resolver);
    expect(gone.length).toBeGreaterThan(5);
    expect(await everything(graph())).toEqual(before);
  });

  it('leaves nothing when it was the only one', async () => {
    await put(graph(), extraction(FIRST));
    await load(graph(), { retract: [FIRST.id] }, resolver);
    expect(await ask('MATCH (n) WHERE NOT n:Schema RETURN labels(n)')).toEqual([]);
  });
});

describe('support', () => {
  it('grows with filings that say it in their own words', async () => {
    const support = () =>
      ask("MATCH (s:Statement {predicate: 'LICENSED_TO', date: '1999'}) RETURN s.support, s.confidence, s.known");
    await put(graph(), extraction(FIRST));
    expect(await support()).toEqual([[1, 0.9, '2004-05-06']]);
    await put(graph(), extraction(SECOND));
    expect(await support()).toEqual([[2, 0.95, '2004-05-06']]);
    await put(graph(), extraction({ ...SECOND, id: 'story-copy' }));
    expect(await support()).toEqual([[2, 0.95, '2004-05-06']]);
  });

  it('of a general statement comes from the more specific ones as well, and only these are drawn', async () => {
    const general: Story = {
      ...FILED,
      id: 'story-general',
      lines: ['NV-7 is licensed to Ostrera Labs, said Norvane, Inc.', 'KapX.'],
      facts: [['LICENSED_TO', 'drug:nv-7', 'company:ostrera', 0, { licensor: 'company:norvane' }]],
    };
    await put(graph(), extraction(general), extraction(FILED));
    expect(
      await ask('MATCH (a:Statement)-[:SUPPORTS]->(b:Statement) RETURN a.date, a.support, b.date, b.support'),
    ).toEqual([['2004', 1, null, 2]]);
    expect(await licences()).toEqual([['2004']]);
  });

  it('two that contradict each other stay, and are marked', async () => {
    const denied: Story = {
      ...FILED,
      id: 'story-denied',
      lines: ['Norvane, Inc. never licensed NV-7 to Ostrera Labs.', 'KapX.'],
      facts: [['LICENSED_TO', 'drug:nv-7', 'company:ostrera', 0, { licensor: 'company:norvane' }, 'negated']],
    };
    const { conflicts } = await put(graph(), extraction(FILED), extraction(denied));
    expect(conflicts).toHaveLength(1);
    expect(await licences()).toEqual([['2004']]);
    expect(await ask('MATCH (:Statement)-[c:CONFLICTS_WITH]->(:Statement) RETURN c.reason')).toEqual([
      ['asserted and negated'],
    ]);
  });
});
