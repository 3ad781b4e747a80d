import { beforeEach, describe, expect, it } from 'vitest';
import { DatabaseError } from '../../../src/errors.js';
import { applySchema, exportGraph, reset, runCypher } from '../../../src/graph/index.js';
import { useGraph } from '../../database/connection.js';
import { LABELS, putEveryKind, TYPES } from '../every-kind.js';
import { put } from '../put.js';
import { extraction, FIRST, SECOND } from '../stories.js';
import { exportText } from './exported.js';
import { readGraphml } from './read-graphml.js';

const graph = useGraph();
const [first, second] = [extraction(FIRST), extraction(SECOND)];
const write = (text: string) => graph().write((transaction) => transaction.run(text));

beforeEach(async () => {
  await reset(graph());
  await applySchema(graph());
});

/** The lines of an export without the first, read. */
const linesOf = async () => {
  const lines = (await exportText(graph())).trimEnd().split('\n');
  return lines.slice(1).map((line) => JSON.parse(line));
};

describe('an export', () => {
  it('has the same bytes in whatever order and how many at once the filings came', async () => {
    await put(graph(), first);
    await put(graph(), second);
    const text = await exportText(graph());
    await reset(graph());
    await applySchema(graph());
    await put(graph(), second, first);
    expect(await exportText(graph())).toBe(text);
    for (const format of ['cypher', 'graphml'] as const)
      expect(await exportText(graph(), format)).toBe(await exportText(graph(), format));
  });

  it('has everything: as many nodes and relationships as the graph, of every kind, in order', async () => {
    await putEveryKind(graph());
    const lines = await linesOf();
    expect([...new Set(lines.flatMap(({ labels = [] }) => labels))].sort()).toEqual(LABELS);
    expect([...new Set(lines.flatMap(({ type = [] }) => type))].sort()).toEqual(TYPES);
    const [[nodes = 0, edges = 0] = []] = (
      await runCypher(graph(), 'MATCH (n) WHERE NOT n:Schema RETURN count(n), COUNT { MATCH ()-[r]->() }')
    ).rows;
    expect(lines.filter((line) => 'labels' in line)).toHaveLength(Number(nodes));
    const relationships = lines.filter((line) => 'type' in line);
    expect(relationships).toHaveLength(Number(edges));
    const keys = relationships.map(({ type, from, to, properties }) =>
      [type, from[0], to[0], from[1], to[1], JSON.stringify(properties)].join('\n'),
    );
    expect(keys).toEqual([...keys].sort());
  });

  it('is well-formed XML as GraphML, with a key for everything and both ends of each edge', async () => {
    await putEveryKind(graph());
    const { nodes: all, relationships, pieces } = await exportGraph(graph(), 'graphml');
    const parts: string[] = [];
    for await (const { text } of pieces()) parts.push(text);
    const { keys, nodes, edges } = readGraphml(parts.join('\n'));
    expect([nodes.length, edges.length]).toEqual([all, relationships]);
    const known = new Set(keys.map(({ id }) => id));
    expect([...nodes, ...edges].flatMap(({ data }) => Object.keys(data)).filter((key) => !known.has(key))).toEqual([]);
    const ids = new Set(nodes.map(({ attributes }) => attributes.id));
    expect(ids.size).toBe(all);
    expect(edges.flatMap(({ attributes: { source, target } }) => [source, target]).every((id) => ids.has(id))).toBe(
      true,
    );
  });

  it('has whole numbers, numbers, truth and lists as such, and names in order', async () => {
    await put(graph(), first);
    const lines = await linesOf();
    const statement = lines.find(({ properties }) => properties.predicate === 'WORKS_FOR')?.properties;
    expect(statement).toMatchObject({ support: 1, status: 'asserted', title: 'Chief Executive Officer' });
    expect(Object.keys(statement)).toEqual(Object.keys(statement).sort());
    expect(lines.find(({ properties }) => properties.id === 'drug:dolutine')).toEqual({
      labels: ['Drug', 'Entity'],
      properties: { aliases: [], id: 'drug:dolutine', name: 'dolutine' },
    });
    expect(lines.find(({ type }) => type === 'MENTIONS')?.properties.start).toBeTypeOf('number');
  });

  it('says only when asked when filings were recorded, and never what is locked', async () => {
    await put(graph(), first);
    await write('MATCH (n:Key) SET n.locked = true');
    const text = await exportText(graph());
    expect(text).not.toMatch(/"recorded"|"locked"/);
    const recorded = await exportText(graph(), 'jsonl', { recorded: true });
    expect(recorded).toMatch(/"recorded":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z"/);
    expect(recorded).not.toContain('"locked"');
  });

  it('goes over many pages, by code points', async () => {
    await write("UNWIND range(1, 2500) AS at CREATE (:Name {id: 'n' + at})-[:SPELLS]->(:Key {id: 'k' + at})");
    await write("UNWIND ['n\uffe0', 'n\u{1f600}', 'n\ue000'] AS id CREATE (:Name {id: id})");
    const lines = await linesOf();
    expect(lines).toHaveLength(3 * 2500 + 3);
    const names = lines.filter(({ labels }) => labels?.[0] === 'Name').map(({ properties }) => properties.id);
    expect(names).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(names.slice(-3)).toEqual(['n\ue000', 'n\uffe0', 'n\u{1f600}']);
  });

  it('leaves out what is not of pressgraph', async () => {
    await put(graph(), first);
    const text = await exportText(graph());
    await write("CREATE (:Foreign {id: 'x', at: point({x: 1, y: 2})})");
    await write("MATCH (a:Foreign), (b:Entity {id: 'drug:dolutine'}) CREATE (a)-[:SEES]->(b)-[:SEES]->(a)");
    expect(await exportText(graph())).toBe(text);
    await write('MATCH (n:Foreign) DETACH DELETE n');
  });
});

describe('is no export, but an error that says so', () => {
  const fails = async (made: Promise<unknown>, reason: string) => {
    await expect(made).rejects.toThrow(DatabaseError);
    await expect(made).rejects.toThrow(reason);
  };

  it.each([
    ['a value that no format holds', 'n.at = point({x: 1, y: 2})', 'a property at of another type'],
    ['a name that needs quotes', 'n.`a b` = 1', 'the name "a b"'],
    ['a number that JSON would round', 'n.at = 9007199254740993', 'a property at of another type'],
  ])('%s', async (_, set, reason) => {
    await put(graph(), first);
    await write(`MATCH (n:Key) SET ${set}`);
    await fails(exportText(graph()), reason);
  });

  it.each([
    ['gone', "MATCH (n:Statement {predicate: 'BINDS'}) DETACH DELETE n"],
    ['other', 'MATCH (n:Sentence) SET n.start = "no number"'],
    ['more', "MATCH (n:Filing) CREATE (n)-[:CALLS]->(:Name {id: '~'})"],
  ])('a graph in which something is %s before the end', async (_, change) => {
    await put(graph(), first);
    const { pieces } = await exportGraph(graph(), 'jsonl');
    const reading = (async () => {
      let changed = false;
      for await (const _ of pieces()) {
        if (!changed) await write(change);
        changed = true;
      }
    })();
    await fails(reading, 'changed while it was exported');
  });

  it('a graph that does not say of which schema it is', async () => {
    await put(graph(), first);
    await write('MATCH (n:Schema) DELETE n');
    await fails(exportText(graph()), 'not loaded to its end');
    await fails(applySchema(graph()), 'pressgraph db reset');
  });
});
