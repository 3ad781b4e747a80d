import { keyLabelOf } from '../labels.js';
import type { Format } from './format.js';
import type { Manifest, Properties, PropertyType, PropertyValue, Types } from './manifest.js';
import { quoted } from './quoted.js';
import { xmlText, xmlToken } from './xml.js';

/** GraphML knows no times and no lists: these are text, lists as JSON. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  datetime: 'string',
  'string[]': 'string',
};

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  '  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
  '<key id="labels" for="node" attr.name="labels" attr.type="string"/>',
  '<key id="label" for="edge" attr.name="label" attr.type="string"/>',
];

type Domain = 'node' | 'edge';

const piece = (lines: readonly string[]) => [{ file: 'graph.graphml', text: lines.join('\n') }];

/** XML for Gephi, yEd, NetworkX and others: `labels` of a node as `:Company:Entity`, `label` is a relationship's type. */
export const graphml = ({ nodes, relationships }: Manifest): Format => ({
  start: () =>
    piece([
      ...HEAD,
      ...keys('node', nodes),
      ...keys('edge', relationships),
      '<graph id="pressgraph" edgedefault="directed">',
    ]),
  nodes: ({ kind: { labels, properties: types }, rows }) => {
    const label = keyLabelOf(labels) ?? '';
    const own = datum('labels', `:${labels.join(':')}`);
    return piece(
      rows.map((row) => `<node id="${tokenOf(label, String(row.id))}">${own}${data('node', row, types)}</node>`),
    );
  },
  relationships: ({ kind: { type, from, to, properties: types }, rows }) =>
    piece(
      rows.map((row) => {
        const ends = `source="${tokenOf(from, row.from)}" target="${tokenOf(to, row.to)}"`;
        return `<edge ${ends}>${datum('label', type)}${data('edge', row.properties, types)}</edge>`;
      }),
    ),
  end: () => piece(['</graph>', '</graphml>']),
});

/** A property of one name may have several types, each in nodes of another kind. */
function keys(domain: Domain, kinds: readonly { readonly properties: Types }[]): readonly string[] {
  const lines = kinds.flatMap(({ properties }) =>
    Object.entries(properties).map(
      ([name, type]) =>
        `<key id="${keyOf(domain, name, type)}" for="${domain}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
    ),
  );
  return [...new Set(lines)].sort();
}

function data(domain: Domain, properties: Properties, types: Types): string {
  return Object.entries(properties)
    .map(([name, value]) => datum(keyOf(domain, name, types[name] ?? 'string'), textOf(value)))
    .join('');
}

const keyOf = (domain: Domain, name: string, type: PropertyType): string => `${domain}.${name}.${TYPES[type]}`;
const datum = (key: string, text: string): string => `<data key="${key}">${xmlText(text)}</data>`;
const textOf = (value: PropertyValue): string => (typeof value === 'object' ? quoted(value) : String(value));
const tokenOf = (label: string, id: string): string => `${label}.${xmlToken(id)}`;
