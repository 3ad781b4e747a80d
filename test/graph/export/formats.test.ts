import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/graph/cypher.js';
import { csv } from '../../../src/graph/export/csv.js';
import type { Format } from '../../../src/graph/export/format.js';
import { graphml } from '../../../src/graph/export/graphml.js';
import { jsonl } from '../../../src/graph/export/jsonl.js';
import type { Manifest, NodeKind, RelationshipKind } from '../../../src/graph/export/manifest.js';
import { script } from '../../../src/graph/export/script.js';
import { xmlToken } from '../../../src/graph/export/xml.js';
import { linesOf } from '../../../src/graph/index.js';
import { chunks } from './exported.js';
import { ODD } from './odd.js';
import { readGraphml } from './read-graphml.js';

const COMPANIES: NodeKind = {
  labels: ['Company', 'Entity'],
  count: 2,
  properties: { float: 'float', id: 'string', list: 'string[]', number: 'integer', text: 'string', truth: 'boolean' },
};
const BECAME: RelationshipKind = {
  type: 'BECAME',
  from: 'Entity',
  to: 'Entity',
  count: 1,
  properties: { text: 'string', time: 'datetime' },
};
const MANIFEST: Manifest = { format: 'pressgraph', schema: 7, nodes: [COMPANIES], relationships: [BECAME] };
const TIME = '2004-05-06T07:08:09.12Z';

/** A graph in which a text stands wherever one can: two firms, one of which became the other. */
const graphOf = (text: string) => ({
  one: { float: 1, id: `a${text}`, list: [`${text}.`, text], number: -3, text, truth: true },
  other: { id: `b${text}`, list: ['x'] },
  between: { from: `a${text}`, to: `b${text}`, properties: { text, time: TIME } },
});

/** The files of an export of that graph, by their names. */
function written(make: (manifest: Manifest) => Format, text: string): Readonly<Record<string, string>> {
  const { one, other, between } = graphOf(text);
  const format = make(MANIFEST);
  const pieces = [
    ...format.start(),
    ...format.nodes({ kind: COMPANIES, rows: [one, other] }),
    ...format.relationships({ kind: BECAME, rows: [between] }),
    ...format.end(),
  ];
  const files: Record<string, string> = {};
  for (const { file, text } of pieces) files[file] = `${files[file] ?? ''}${text}\n`;
  return files;
}

/** Control characters but line feeds, and what turns the writing direction. */
const UNSEEN = /[^\P{Cc}\n]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Each format with what tells whether it holds the graph of a text. */
const FORMATS: Readonly<Record<string, (text: string) => void>> = {
  jsonl(text) {
    const { one, other, between } = graphOf(text);
    const { 'graph.jsonl': lines = '' } = written(jsonl, text);
    expect(lines).not.toMatch(UNSEEN);
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      MANIFEST,
      { labels: COMPANIES.labels, properties: one },
      { labels: COMPANIES.labels, properties: other },
      { type: 'BECAME', from: ['Entity', between.from], to: ['Entity', between.to], properties: between.properties },
    ]);
  },

  cypher(text) {
    const { one, other, between } = graphOf(text);
    const { 'graph.cypher': lines = '' } = written(script, text);
    expect(lines).not.toMatch(UNSEEN);
    const [version, edges = '', nodes = ''] = [...statements(lines)].reverse();
    expect(version).toBe('MERGE (schema:Schema {id: "pressgraph"})\nSET schema.version = 7');
    const rows = (statement: string) => JSON.parse(/^UNWIND (\[.*\]) AS row\n/s.exec(statement)?.[1] ?? '');
    expect(rows(nodes)).toEqual([Object.values(one), [null, other.id, other.list, null, null, null]]);
    expect(nodes).toContain(
      'CREATE (:Company:Entity {float: toFloat(row[0]), id: row[1], list: row[2], number: row[3], text: row[4], truth: row[5]})',
    );
    expect(rows(edges)).toEqual([[between.from, between.to, text, TIME]]);
    expect(edges).toContain('CREATE (from)-[:BECAME {text: row[2], time: datetime(row[3])}]->(to)');
  },

  graphml(text) {
    const { one } = graphOf(text);
    const { 'graph.graphml': lines = '' } = written(graphml, text);
    expect(lines).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
    const {
      nodes: [node, ...others],
      edges,
    } = readGraphml(lines);
    const held = text.replace(/[^\P{Cc}\n\t\r\u007f-\u009f]|[\ufffe\uffff]/gu, '\ufffd');
    expect(others.map(({ attributes }) => attributes.id)).toEqual([tokenOf(`b${text}`)]);
    expect(node?.attributes).toEqual({ id: tokenOf(one.id) });
    expect(node?.data).toEqual({
      labels: ':Company:Entity',
      'node.float.double': '1',
      'node.id.string': `a${held}`,
      'node.list.string': expect.any(String),
      'node.number.long': '-3',
      'node.text.string': held,
      'node.truth.boolean': 'true',
    });
    expect(JSON.parse(node?.data['node.list.string'] ?? '')).toEqual(one.list);
    expect(edges).toEqual([
      {
        attributes: { source: tokenOf(one.id), target: tokenOf(`b${text}`) },
        data: { label: 'BECAME', 'edge.text.string': held, 'edge.time.string': TIME },
      },
    ]);
  },

  csv(text) {
    const { one, other, between } = graphOf(text);
    const files = written(csv, text);
    const list = one.list.join('\u001f');
    expect(records(files['nodes.Company.Entity.csv'])).toEqual([
      ['id:ID(Entity)', 'float:double', 'list:string[]', 'number:long', 'text:string', 'truth:boolean', ':LABEL'],
      [one.id, '1', list, '-3', text, 'true', 'Company\u001fEntity'],
      [other.id, null, 'x', null, null, null, 'Company\u001fEntity'],
    ]);
    expect(records(files['relationships.BECAME.Entity.Entity.csv'])).toEqual([
      [':START_ID(Entity)', ':END_ID(Entity)', 'text:string', 'time:datetime', ':TYPE'],
      [between.from, between.to, text, TIME, 'BECAME'],
    ]);
    expect(files['import.args']).toMatch(/^--nodes=nodes\.Company\.Entity\.csv$/m);
  },
};

const tokenOf = (id: string): string => `Entity.${xmlToken(id)}`;

/** CSV by its standard: rows of cells, `null` where a cell is empty and not quoted. An empty text is quoted. */
function records(text = ''): (string | null)[][] {
  const rows: (string | null)[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain || null : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Lists of CSV have no way to hold the character between their texts. */
const held = (text: string) => !text.includes('\u001f');

describe.each(Object.entries(FORMATS))('%s holds', (_, holds) => {
  it.each(ODD.filter(held).map((text) => [JSON.stringify(text), text]))('%s', (_, text) => holds(text));
  it('any text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }).filter(held), holds)));
});

it('CSV refuses what it would change', () => {
  const rows = (list: readonly string[]) => [{ id: 'a', list }];
  expect(() => csv(MANIFEST).nodes({ kind: COMPANIES, rows: rows(['a\u001fb']) })).toThrow('U+001F');
  expect(() => csv(MANIFEST).nodes({ kind: COMPANIES, rows: rows(['']) })).toThrow('empty text');
  expect(() => csv(MANIFEST).nodes({ kind: COMPANIES, rows: rows(['\u001e']) })).toThrow('U+001E');
});

it('CSV has a sign for an empty list, which is put back, and nothing for one that is not there', () => {
  const format = csv(MANIFEST);
  const [page] = format.nodes({ kind: COMPANIES, rows: [{ id: 'a', list: [] }, { id: 'b' }] });
  expect(records(`${page?.text}\n`).map(([id, , list]) => [id, list])).toEqual([
    ['a', '\u001e'],
    ['b', null],
  ]);
  const [after] = format.end();
  expect(after?.text).toContain('MATCH (it:Company:Entity)\nWHERE it.list = ["\\u001e"]\nSET it.list = [];');
});

it('a name token of XML tells every text from every other', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const token = xmlToken(text);
      expect(token).toMatch(/^[\w:.-]*$/);
      const bytes = token.replace(/_(..)|([^_])/g, (_, hex: string | undefined, one: string) =>
        hex === undefined ? `%${one.charCodeAt(0).toString(16).padStart(2, '0')}` : `%${hex}`,
      );
      expect(decodeURIComponent(bytes)).toBe(text);
    }),
  ));

describe('the lines of a stream', () => {
  const read = async (text: string, size: number) => {
    const lines: string[] = [];
    for await (const line of linesOf('it', chunks(text, size))) lines.push(line);
    return lines;
  };

  it('are those of its text, wherever its pieces end', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\n\ufeff]/g, ''))),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          expect(await read(lines.map((line) => `${line}\n`).join(''), size)).toEqual(lines);
        },
      ),
    ));

  it('are refused where they are no UTF-8', async () => {
    const lines = linesOf(
      'it',
      (async function* () {
        yield Uint8Array.of(0x61, 0x0a, 0xff);
      })(),
    );
    await expect(lines.next()).rejects.toThrow('it: is no UTF-8');
  });
});
