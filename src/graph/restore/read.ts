import { z } from 'zod';
import { InputError } from '../../errors.js';
import { type Manifest, manifestSchema, type NodeKind, type RelationshipKind, sizeOf } from '../export/manifest.js';
import { restored } from '../export/values.js';
import { keyLabelOf } from '../labels.js';
import { SCHEMA_VERSION } from '../schema.js';

type Kind = NodeKind | RelationshipKind;
/** Properties of a node, or `from`, `to` and `properties` of a relationship, as the driver takes them. */
type Row = { readonly [name: string]: unknown };

/** Nodes or relationships of one kind that are written together. */
export interface Batch {
  readonly kind: Kind;
  readonly rows: readonly Row[];
}

/** An export that is read: what it says there is in it, and what there is, checked. */
export interface Reading {
  readonly name: string;
  readonly manifest: Manifest;
  readonly batches: AsyncIterable<Batch>;
}

/** What goes into one transaction: more takes more memory in the server. */
const ROWS = 2000;
const CHARACTERS = 4_000_000;

/**
 * Reads the first line of an export, and the others as they are asked for.
 *
 * @throws InputError when it is no export, one of another schema, damaged or cut off
 */
export async function readExport(name: string, lines: AsyncGenerator<string>): Promise<Reading> {
  const { value, done } = await lines.next();
  const manifest = manifestOf(name, done ? '' : value);
  return { name, manifest, batches: batchesOf(name, manifest, lines) };
}

const versionSchema = z.object({ format: z.literal('pressgraph'), schema: z.int() });

function manifestOf(name: string, line: string): Manifest {
  const json = parsed(line);
  const version = versionSchema.safeParse(json).data?.schema ?? SCHEMA_VERSION;
  if (version !== SCHEMA_VERSION)
    throw new InputError(
      name,
      `is an export of schema ${version}, and this pressgraph knows schema ${SCHEMA_VERSION}; ` +
        'import the filings again, or use the pressgraph that made it',
    );
  const { data } = manifestSchema.safeParse(json);
  return data && isOurs(data) ? data : damaged(name, 'its first line');
}

/** Whether all nodes and ends can be found by keys. */
function isOurs({ nodes, relationships }: Manifest): boolean {
  const labels = [...nodes.map((kind) => kind.labels), ...relationships.map(({ from }) => [from])];
  const ends = relationships.map(({ to }) => [to]);
  return [...labels, ...ends].every((one) => keyLabelOf(one) !== undefined);
}

async function* batchesOf(name: string, manifest: Manifest, lines: AsyncGenerator<string>): AsyncGenerator<Batch> {
  const kinds = new Map<string, Kind>([
    ...manifest.nodes.map((kind) => [kind.labels.join(':'), kind] as const),
    ...manifest.relationships.map((kind) => [[kind.type, kind.from, kind.to].join('|'), kind] as const),
  ]);
  const counts = new Map<Kind, number>();
  let batch: { kind: Kind; rows: Row[]; characters: number } | undefined;
  let number = 1;
  for await (const line of lines) {
    number += 1;
    const { kind, row } = elementOf(line, kinds) ?? damaged(name, `line ${number}`);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (batch && (batch.kind !== kind || batch.rows.length === ROWS || batch.characters > CHARACTERS)) {
      yield batch;
      batch = undefined;
    }
    batch ??= { kind, rows: [], characters: 0 };
    batch.rows.push(row);
    batch.characters += line.length;
  }
  if (batch) yield batch;
  const { nodes, relationships } = sizeOf(manifest);
  if ([...kinds.values()].some((kind) => (counts.get(kind) ?? 0) !== kind.count))
    throw new InputError(
      name,
      `is cut off or was changed: it has ${number - 1} of ${nodes + relationships} lines; export the graph again`,
    );
}

const elementSchema = z.union([
  z.strictObject({ labels: z.array(z.string()), properties: z.record(z.string(), z.unknown()) }),
  z.strictObject({
    type: z.string(),
    from: z.tuple([z.string(), z.string()]),
    to: z.tuple([z.string(), z.string()]),
    properties: z.record(z.string(), z.unknown()),
  }),
]);

function elementOf(line: string, kinds: ReadonlyMap<string, Kind>): { kind: Kind; row: Row } | undefined {
  const { data } = elementSchema.safeParse(parsed(line));
  if (!data) return undefined;
  const key = 'labels' in data ? data.labels.join(':') : [data.type, data.from[0], data.to[0]].join('|');
  const kind = kinds.get(key);
  const properties = kind && restored(data.properties, kind.properties);
  if (!kind || !properties) return undefined;
  if ('type' in data) return { kind, row: { from: data.from[1], to: data.to[1], properties } };
  return typeof properties.id === 'string' ? { kind, row: properties } : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function damaged(name: string, where: string): never {
  throw new InputError(name, `is a damaged export: ${where} can't be understood; export the graph again`);
}
