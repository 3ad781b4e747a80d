import { beforeEach, describe, expect, it } from 'vitest';
import { IntegrityError } from '../../src/errors.js';
import { applySchema, type Graph, load, rehearsal, reset, runCypher } from '../../src/graph/index.js';
import { MOST } from '../../src/graph/reset.js';
import type { Extraction } from '../../src/model.js';
import { useGraph } from '../database/connection.js';
import { everything } from './everything.js';
import { put, resolver } from './put.js';
import { extraction, FIRST, SECOND } from './stories.js';

const graph = useGraph();
const first = extraction(FIRST);
const second = extraction(SECOND);

beforeEach(async () => {
  await reset(graph());
  await applySchema(graph());
});

const ask = async (text: string) => (await runCypher(graph(), text)).rows;

describe('loading a filing', () => {
  it('reports what was new', async () => {
    expect(await put(graph(), first)).toMatchObject({
      filings: [
        {
          filing: 'story-1',
          fate: 'new',
          entities: { new: 13, known: 0 },
          relations: { new: 12, known: 0 },
          heldBack: { new: 1, known: 0 },
        },
      ],
    });
  });

  it('makes the nodes of the design', async () => {
    await put(graph(), first);
    expect(await ask('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label')).toEqual([
      ['Antibody', 1],
      ['Antigen', 1],
      ['Cancer', 2],
      ['Company', 4],
      ['Document', 1],
      ['Drug', 3],
      ['Entity', 13],
      ['Filing', 1],
      ['Key', 15],
      ['Name', 17],
      ['Person', 1],
      ['Sameness', 3],
      ['Schema', 1],
      ['Sentence', 8],
      ['Statement', 13],
      ['Technology', 1],
    ]);
  });

  it.each([
    [
      'a typed edge with its qualifiers',
      "MATCH (:Drug)-[r:LICENSED_TO]->(:Company {name: 'Ostrera Labs'}) RETURN r.licensor, r.date",
      [['company:norvane', '1999']],
    ],
    ['no edge for what is planned', "MATCH (:Drug {name: 'PB-9'})-[r:LICENSED_TO]->() RETURN r", []],
    [
      'the planned claim, and why it is held back',
      "MATCH (s:Statement {status: 'planned'}) RETURN s.predicate, s.because",
      [['LICENSED_TO', 'plans to']],
    ],
    ['who granted', "MATCH (s:Statement {date: '1999'})-[:LICENSOR]->(c) RETURN c.name", [['Norvane, Inc.']]],
    ['who regained', "MATCH (s:Statement {predicate: 'REGAINED_FROM'})-[:BY]->(c) RETURN c.name", [['Norvane, Inc.']]],
    [
      'who filed',
      'MATCH (f:Filing)-[:FILED_BY]->(c) RETURN c.name, c.cik, f.filed',
      [['Norvane, Inc.', '0000123456', '2004-05-06']],
    ],
    [
      'quotes that stand in the document',
      'MATCH (:Statement)-[e:EVIDENCED_BY]->()<-[:CONTAINS]-(d:Document) WHERE substring(d.text, e.start, e.end - e.start) <> e.quote RETURN e',
      [],
    ],
    [
      'mentions that stand in the document',
      'MATCH (:Entity)<-[m:MENTIONS]-()<-[:CONTAINS]-(d:Document) WHERE substring(d.text, m.start, m.end - m.start) <> m.text RETURN m',
      [],
    ],
    ['offsets as integers', "MATCH ()-[e:EVIDENCED_BY|MENTIONS]->() WHERE toString(e.start) CONTAINS '.' RETURN e", []],
  ])('keeps %s', async (_, question, answer) => {
    await put(graph(), first);
    expect(await ask(question)).toEqual(answer);
  });

  it('changes nothing the second time', async () => {
    await put(graph(), first);
    await put(graph(), second);
    const before = await everything(graph());
    const copy: Extraction = {
      ...first,
      reading: { ...first.reading, filing: { ...first.reading.filing, source: 'story-1/copy.txt' } },
    };
    expect((await put(graph(), copy)).filings).toMatchObject([
      {
        fate: 'known',
        entities: { new: 0, known: 13 },
        relations: { new: 0, known: 12 },
        heldBack: { new: 0, known: 1 },
      },
    ]);
    expect(await everything(graph())).toEqual(before);
  });

  it('gives the same graph in the other order', async () => {
    await put(graph(), first);
    await put(graph(), second);
    const forwards = await everything(graph());
    await reset(graph());
    await applySchema(graph());
    await put(graph(), second);
    await put(graph(), first);
    expect(await everything(graph())).toEqual(forwards);
  });

  it('gives the same graph when imports run at the same time', async () => {
    const many = Array.from({ length: 12 }, (_, index) => {
      const [company, ...others] = SECOND.things;
      const name = `Norvane ${String.fromCharCode(65 + index)}`;
      const lines = [...SECOND.lines, `${name} is the same firm.`];
      const things = company ? [[company[0], company[1], name] as const, ...others] : others;
      return extraction({ ...SECOND, id: `story-${index}`, lines, things });
    });
    for (const one of many) await put(graph(), one);
    const oneByOne = await everything(graph());
    await reset(graph());
    await applySchema(graph());
    await Promise.all(many.map((one) => put(graph(), one)));
    expect(await everything(graph())).toEqual(oneByOne);
  });

  it('keeps every name, and two deals of the same parties as two', async () => {
    await put(graph(), first);
    expect((await put(graph(), second)).filings).toMatchObject([
      { entities: { new: 0, known: 6 }, relations: { new: 2, known: 1 } },
    ]);
    expect(await ask("MATCH (c:Company {id: 'company:ostrera-laboratories'}) RETURN c.name, c.aliases")).toEqual([
      ['Ostrera Laboratories', ['Ostrera Labs']],
    ]);
    expect(
      await ask(
        "MATCH (:Drug)-[r:LICENSED_TO]->(:Company {id: 'company:ostrera-laboratories'}) RETURN r.date, r.territory ORDER BY r.date",
      ),
    ).toEqual([
      ['1999', null],
      [null, 'Japan'],
    ]);
    expect(await ask("MATCH (:Statement {date: '1999'})-[e:EVIDENCED_BY]->() RETURN count(e)")).toEqual([[2]]);
    expect(await ask("MATCH (s:Statement {predicate: 'STUDIED_FOR'}) RETURN s.status, s.studyStatus")).toEqual([
      ['asserted', 'approved'],
    ]);
  });

  it('takes a filing in which nothing was found', async () => {
    const empty = extraction({ id: 'story-0', lines: ['Nothing.'], things: [], facts: [] });
    expect((await put(graph(), empty)).filings).toMatchObject([{ fate: 'new', entities: { new: 0, known: 0 } }]);
  });

  it('writes all of it or nothing', async () => {
    await put(graph(), second);
    const before = await everything(graph());
    const account = resolver.accountOf(first);
    const tooLong = 'x'.repeat(50_000); // longer than a key of an index may be
    const names = account.names.map((name) => (name.type === 'Antigen' ? { ...name, key: tooLong } : name));
    await expect(load(graph(), { add: [{ ...account, names }] }, resolver)).rejects.toThrow('Neo4j');
    expect(await everything(graph())).toEqual(before);
  });

  it('refuses a quote that is not in the text, and writes nothing', async () => {
    const before = await everything(graph());
    const [fact, ...others] = first.statements;
    const evidence = fact?.evidence.map((one) => ({ ...one, start: one.start + 1 })) ?? [];
    const broken = fact ? { ...first, statements: [{ ...fact, evidence }, ...others] } : first;
    await expect(put(graph(), broken)).rejects.toThrow(IntegrityError);
    expect(await everything(graph())).toEqual(before);
  });
});

describe('a rehearsal', () => {
  it('says what loading would report, and writes nothing', async () => {
    await put(graph(), first);
    const before = await everything(graph());
    const add = [resolver.accountOf(second)];
    const tried = await rehearsal(graph(), resolver, (trial) => trial.load({ add }));
    expect(tried.made).toEqual([]);
    expect(tried.moved).toEqual([{ from: 'company:ostrera-labs', to: 'company:ostrera-laboratories' }]);
    expect(tried.stated.map(({ type }) => type).sort()).toContain('STUDIED_FOR');
    expect(await everything(graph())).toEqual(before);
    expect(tried).toEqual(await put(graph(), second));
  });

  it('lets one change see the one before', async () => {
    const trials = await rehearsal(graph(), resolver, async (trial) => [
      await trial.load({ add: [resolver.accountOf(first)] }),
      await trial.load({ add: [resolver.accountOf(first)] }),
    ]);
    expect(trials.map(({ filings }) => filings[0]?.fate)).toEqual(['new', 'known']);
    expect(await everything(graph())).toHaveLength(1);
  });
});

it('reset takes some of what hangs on one node at a time', async () => {
  await graph().write((transaction) =>
    transaction.run(
      `CREATE (hub:Entity {id: 'company:hub'}) WITH hub
       UNWIND range(1, ${2 * MOST + 1}) AS i CREATE (hub)<-[:PARTNERED_WITH]-(:Entity {id: 'company:' + i})`,
    ),
  );
  const there = async () => Number((await ask('MATCH ()-[r]->() RETURN count(r)'))[0]?.[0]);
  const left = [await there()];
  const watched: Graph = {
    ...graph(),
    write: async (work) => {
      const result = await graph().write(work);
      left.push(await there());
      return result;
    },
  };
  expect(left).toEqual([2 * MOST + 1]);
  expect(await reset(watched)).toBe(2 * MOST + 3);
  expect(left.at(-1)).toBe(0);
  const gone = left.slice(1).map((now, at) => (left[at] ?? 0) - now);
  expect(Math.max(...gone)).toBe(MOST);
}, 120_000);

it('reset leaves alone what others put into the database', async () => {
  const foreign = (text: string) => graph().write((transaction) => transaction.run(text));
  await foreign('CREATE (:Foreign {id: 1})');
  await put(graph(), first);
  expect(await reset(graph())).toBe(1 + 1 + 8 + 13 + 13 + 1 + 15 + 17 + 3);
  expect(await ask('MATCH (n) RETURN labels(n)')).toEqual([[['Foreign']]]);
  await foreign('MATCH (n:Foreign) DELETE n');
});
