import { type Format, schemaStatements, versionStatement } from './format.js';
import {
  type Manifest,
  type Properties,
  type PropertyType,
  type PropertyValue,
  sizeOf,
  type Types,
} from './manifest.js';
import { quoted } from './quoted.js';

/** Of one statement: more take the server longer to read than they save. */
const ROWS = 200;
const CHARACTERS = 200_000;

const piece = (parts: readonly string[]) => [{ file: 'graph.cypher', text: parts.join('\n') }];

/** Statements of Cypher that make the graph in an empty database, each with its semicolon at the end of a line. */
export const script = (manifest: Manifest): Format => ({
  start: () => piece([...about(manifest), ...schemaStatements()]),
  nodes: ({ kind: { labels, properties: types }, rows }) =>
    piece(
      unwound(
        rows.map((properties) => values(properties, types)),
        [`CREATE (:${labels.join(':')} ${mapOf(types, 0)})`],
      ),
    ),
  relationships: ({ kind: { type, from, to, properties: types }, rows }) =>
    piece(
      unwound(
        rows.map((row) => [row.from, row.to, ...values(row.properties, types)]),
        [
          `MATCH (from:${from} {id: row[0]})`,
          `MATCH (to:${to} {id: row[1]})`,
          `CREATE (from)-[:${type} ${mapOf(types, 2)}]->(to)`,
        ],
      ),
    ),
  end: () => piece([versionStatement(manifest)]),
});

function about(manifest: Manifest): readonly string[] {
  const { nodes, relationships } = sizeOf(manifest);
  return [
    `// A graph of pressgraph, schema ${manifest.schema}: ${nodes} nodes, ${relationships} relationships.`,
    '// Into an empty database: cypher-shell --file graph.cypher',
  ];
}

type Row = readonly (PropertyValue | null)[];

/** One value for each type. Lists are read by the server several times as fast as maps. */
const values = (properties: Properties, types: Types): Row =>
  Object.keys(types).map((name) => properties[name] ?? null);

/** The way back from such a list, which begins at a place of the row, to properties; what is null becomes none. */
function mapOf(types: Types, start: number): string {
  const entries = Object.entries(types).map(([name, type], at) => `${name}: ${typed(`row[${start + at}]`, type)}`);
  return `{${entries.join(', ')}}`;
}

/** Cypher takes a float for an integer when it is written like one, and a time for text. */
function typed(value: string, type: PropertyType): string {
  if (type === 'float') return `toFloat(${value})`;
  return type === 'datetime' ? `datetime(${value})` : value;
}

/** Statements that do the same with each row, some rows at a time. A row of JSON is a list of Cypher, too. */
function unwound(rows: readonly Row[], clauses: readonly string[]): readonly string[] {
  return batches(rows.map(quoted)).map((batch) =>
    [`UNWIND [\n${batch.join(',\n')}\n] AS row`, ...clauses].join('\n').concat(';'),
  );
}

function batches(rows: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  let characters = 0;
  for (const row of rows) {
    characters += row.length;
    const last = found.at(-1);
    if (last && last.length < ROWS && characters < CHARACTERS) last.push(row);
    else {
      found.push([row]);
      characters = row.length;
    }
  }
  return found;
}
