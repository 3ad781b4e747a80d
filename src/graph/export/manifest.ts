import { z } from 'zod';

export const PROPERTY_TYPES = ['string', 'integer', 'float', 'boolean', 'datetime', 'string[]'] as const;
export type PropertyType = (typeof PROPERTY_TYPES)[number];

/** A property as exports hold it: times are ISO text. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = { readonly [name: string]: PropertyValue };

/** What needs no quotes, in no format, and in no name of a file. */
export const word = z.string().regex(/^[A-Za-z_]\w*$/);
const typesSchema = z.record(word, z.enum(PROPERTY_TYPES));
const count = z.int().nonnegative();

const nodeKindSchema = z.strictObject({ labels: z.array(word).min(1), count, properties: typesSchema });
const relationshipKindSchema = z.strictObject({ type: word, from: word, to: word, count, properties: typesSchema });

/** What an export has, said before it: all kinds of nodes and relationships, and how many of each. */
export const manifestSchema = z.strictObject({
  format: z.literal('pressgraph'),
  schema: z.int(),
  nodes: z.array(nodeKindSchema),
  relationships: z.array(relationshipKindSchema),
});

export type Types = Readonly<z.infer<typeof typesSchema>>;
/** Nodes with the same labels, sorted. */
export type NodeKind = Readonly<z.infer<typeof nodeKindSchema>>;
/** Relationships of one type, from nodes of one key label to nodes of one. */
export type RelationshipKind = Readonly<z.infer<typeof relationshipKindSchema>>;
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** How many nodes and relationships there are. */
export const sizeOf = ({ nodes, relationships }: Manifest) => ({
  nodes: nodes.reduce((sum, kind) => sum + kind.count, 0),
  relationships: relationships.reduce((sum, kind) => sum + kind.count, 0),
});
