import { stringify } from 'csv-stringify/sync';
import { OutputError } from '../../errors.js';
import { keyLabelOf } from '../labels.js';
import { type Format, type Piece, schemaStatements, versionStatement } from './format.js';
import type { Manifest, NodeKind, Properties, PropertyType, PropertyValue, RelationshipKind } from './manifest.js';
import { quoted } from './quoted.js';

/** Between the texts of a list, which CSV can't quote each. What is read from filings has no such characters. */
const BETWEEN = '\u001f';
/** Stands for an empty list, which neo4j-admin would drop, until it is put back. */
const EMPTY = '\u001e';
/** Bytes that neo4j-admin can read as one value when it is told nothing. */
const BUFFER = 4 * 1024 * 1024;

/** The file that tells neo4j-admin what to import. */
export const ARGUMENTS = 'import.args';
/** The file of what is left to do then. */
export const AFTER = 'after.cypher';

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  datetime: 'datetime',
  'string[]': 'string[]',
};

/** Files for `neo4j-admin database import`: one for each set of labels, one for each type and the labels of its ends. */
export function csv(manifest: Manifest): Format {
  /** What puts back the lists that are empty. */
  const emptied = new Set<string>();
  const note = (pattern: string, values: Properties) => {
    for (const [name, value] of Object.entries(values))
      if (typeof value === 'object' && value.length === 0)
        emptied.add(`MATCH ${pattern}\nWHERE it.${name} = ${quoted([EMPTY])}\nSET it.${name} = [];`);
  };
  let longest = 0;
  const page = (file: string, rows: readonly (readonly Cell[])[]): readonly Piece[] => {
    for (const cell of rows.flat()) if (typeof cell === 'string') longest = Math.max(longest, Buffer.byteLength(cell));
    return [
      {
        file,
        text: stringify(
          rows.map((row) => [...row]),
          { quoted_string: true },
        ).trimEnd(),
      },
    ];
  };
  return {
    start: () => [
      ...manifest.nodes.map((kind) => header(nodeFile(kind), [`id:ID(${keyOf(kind)})`, ...columns(kind), ':LABEL'])),
      ...manifest.relationships.map((kind) =>
        header(edgeFile(kind), [`:START_ID(${kind.from})`, `:END_ID(${kind.to})`, ...columns(kind), ':TYPE']),
      ),
    ],
    nodes: ({ kind, rows }) => {
      const labels = kind.labels.join(BETWEEN);
      for (const row of rows) note(`(it:${kind.labels.join(':')})`, row);
      return page(
        nodeFile(kind),
        rows.map((row) => [String(row.id), ...cellsOf(kind, row), labels]),
      );
    },
    relationships: ({ kind, rows }) => {
      for (const { properties } of rows) note(`(:${kind.from})-[it:${kind.type}]->(:${kind.to})`, properties);
      return page(
        edgeFile(kind),
        rows.map(({ from, to, properties }) => [from, to, ...cellsOf(kind, properties), kind.type]),
      );
    },
    end: () => [
      { file: AFTER, text: [...schemaStatements(), ...emptied, versionStatement(manifest)].join('\n') },
      { file: ARGUMENTS, text: importArguments(manifest, Math.max(BUFFER, 2 * longest)).join('\n') },
    ],
  };
}

type Cell = string | number | undefined;
type Kind = Pick<NodeKind, 'properties'>;

const keyOf = ({ labels }: NodeKind): string => keyLabelOf(labels) ?? '';
const nodeFile = ({ labels }: NodeKind): string => `nodes.${labels.join('.')}.csv`;
const edgeFile = ({ type, from, to }: RelationshipKind): string => `relationships.${type}.${from}.${to}.csv`;
const header = (file: string, fields: readonly string[]): Piece => ({ file, text: fields.join(',') });

/** All but the key, which has its own column. */
const others = ({ properties }: Kind) => Object.entries(properties).filter(([name]) => name !== 'id');
const columns = (kind: Kind): readonly string[] => others(kind).map(([name, type]) => `${name}:${TYPES[type]}`);

function cellsOf(kind: Kind, values: Properties): readonly Cell[] {
  return others(kind).map(([name]) => cellOf(name, values[name]));
}

function cellOf(name: string, value: PropertyValue | undefined): Cell {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return value;
  if (value.some((text) => text.includes(BETWEEN))) refuse(`a text in ${name} has the character U+001F`);
  if (value.length === 0) return EMPTY;
  if (value.length === 1 && value[0] === EMPTY) refuse(`${name} is a list of nothing but the character U+001E`);
  if (value.length === 1 && value[0] === '') refuse(`${name} is a list of nothing but an empty text`);
  return value.join(BETWEEN);
}

function refuse(what: string): never {
  throw new OutputError('CSV', `${what}, which neo4j-admin can't read`, 'take another format');
}

function importArguments({ nodes, relationships }: Manifest, buffer: number): readonly string[] {
  return [
    '# In this folder, where the database is stopped and empty:',
    `#   neo4j-admin database import full @${ARGUMENTS} neo4j`,
    '# Then, where it runs:',
    `#   cypher-shell --file ${AFTER}`,
    ...nodes.map((kind) => `--nodes=${nodeFile(kind)}`),
    ...relationships.map((kind) => `--relationships=${edgeFile(kind)}`),
    // last, since the name of the database that follows would be taken for one more file
    '--id-type=string',
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '--bad-tolerance=0',
    `--read-buffer-size=${buffer}`,
  ];
}
