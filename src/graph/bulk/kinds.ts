import { ENTITY_TYPES, QUALIFIERS, RELATION_TYPES } from '../../model.js';
import type { Manifest, NodeKind, RelationshipKind, Types } from '../export/manifest.js';
import { SCHEMA_VERSION } from '../schema.js';

const texts = (...names: readonly string[]): Types => Object.fromEntries(names.map((name) => [name, 'string']));
const OFFSETS: Types = { start: 'integer', end: 'integer' };
const SAID: Types = { ...texts(...QUALIFIERS), exclusive: 'boolean' };

/** Nodes by what they are called here: entities by their types, others by their only label. */
const NODES: Readonly<Record<string, Types>> = {
  Document: texts('type', 'title', 'date', 'text'),
  Filing: {
    ...texts('source', 'form', 'filed', 'period', 'registrant', 'cik', 'input', 'content', 'digest'),
    ...{ items: 'string[]', formerNames: 'string[]', facts: 'integer', size: 'integer', recorded: 'datetime' },
  },
  Key: {},
  Name: { ...texts('type', 'text', 'stem', 'rank', 'within', 'lower'), canonical: 'boolean', former: 'boolean' },
  Sameness: texts('left', 'right'),
  Sentence: { ...texts('text', 'section', 'heading'), ...OFFSETS },
  Statement: {
    ...SAID,
    ...texts('predicate', 'status', 'ends', 'studyStatus', 'known', 'withdrawn', 'because', 'from', 'until'),
    ...{ support: 'integer', confidence: 'float', first: 'boolean', places: 'string[]', without: 'string[]' },
  },
};
const ENTITY: Types = { ...texts('name', 'cik', 'externalId'), aliases: 'string[]' };

/** Relationships by their types, with the labels of their ends. */
const RELATIONSHIPS: readonly (readonly [type: string, from: string, to: string, properties?: Types])[] = [
  ['AMENDS', 'Filing', 'Filing'],
  ['AT', 'Name', 'Name'],
  ['BY', 'Statement', 'Entity'],
  ['CALLS', 'Filing', 'Name'],
  ['CONFLICTS_WITH', 'Statement', 'Statement', texts('about', 'reason')],
  ['CONTAINS', 'Document', 'Sentence'],
  ['CONTAINS', 'Filing', 'Document'],
  ['ENDS', 'Statement', 'Statement', { ...texts('day', 'known', 'territory'), within: 'string[]' }],
  ['EQUATES', 'Filing', 'Sameness', { ...texts('rule', 'document', 'quote'), ...OFFSETS }],
  [
    'EVIDENCED_BY',
    'Statement',
    'Sentence',
    { ...texts('quote', 'rule', 'status', 'because', 'subject', 'object', 'licensor', 'by'), ...OFFSETS },
  ],
  ['FILED_BY', 'Filing', 'Entity', texts('name')],
  ['LICENSOR', 'Statement', 'Entity'],
  ['MENTIONS', 'Sentence', 'Entity', { ...texts('text', 'rule', 'name'), ...OFFSETS }],
  ['NAMES', 'Name', 'Entity', texts('within')],
  ['OBJECT', 'Statement', 'Entity'],
  ['OF', 'Sameness', 'Name'],
  ['SPELLS', 'Name', 'Key'],
  ['SUBJECT', 'Statement', 'Entity'],
  ['SUPPORTS', 'Statement', 'Statement', texts('about')],
  ...RELATION_TYPES.map((type) => [type, 'Entity', 'Entity', { ...SAID, ...texts('statement', 'known') }] as const),
];

// how many there are is not known before they are written
const count = 0;
const nodes: readonly NodeKind[] = [
  ...Object.entries(NODES).map(([label, properties]) => ({ labels: [label], count, properties })),
  ...ENTITY_TYPES.map((type) => ({ labels: [type, 'Entity'].sort(), count, properties: ENTITY })),
];
const relationships: readonly RelationshipKind[] = RELATIONSHIPS.map(([type, from, to, properties = {}]) => ({
  type,
  from,
  to,
  count,
  properties,
}));

/** All that an import writes: the kinds of nodes and relationships, with the types of their properties. */
export const EVERYTHING: Manifest = {
  format: 'pressgraph',
  schema: SCHEMA_VERSION,
  nodes: [...nodes],
  relationships: [...relationships],
};

const nodeKinds = new Map(nodes.map((kind) => [kind.labels.find((label) => label !== 'Entity') ?? '', kind]));
const relationshipKinds = new Map(relationships.map((kind) => [`${kind.type} ${kind.from}`, kind]));

/** The kind of nodes of a label, other than `Entity`. */
export const nodeKind = (label: string): NodeKind => nodeKinds.get(label) ?? missing(label);

/** The kind of relationships of a type that leave nodes of a label. */
export const relationshipKind = (type: string, from: string): RelationshipKind =>
  relationshipKinds.get(`${type} ${from}`) ?? missing(type);

function missing(what: string): never {
  throw new RangeError(`nothing is called ${what} in the graph`);
}
