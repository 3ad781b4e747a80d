import { DatabaseError } from '../../errors.js';
import type { Graph } from '../connection.js';
import { cypherOf } from '../cypher.js';
import { keyLabels } from '../labels.js';
import type { Manifest, NodeKind, Properties, RelationshipKind } from './manifest.js';
import { exported } from './values.js';

/** Nodes of one kind that follow each other. */
export interface NodePage {
  readonly kind: NodeKind;
  readonly rows: readonly Properties[];
}

export interface Relationship {
  /** Ids of its ends. */
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface RelationshipPage {
  readonly kind: RelationshipKind;
  readonly rows: readonly Relationship[];
}

/** Nodes that are read at once. Documents hold whole texts. */
const PAGE = 1000;
const DOCUMENTS = 50;

/**
 * All nodes, label by label, those of one label by their ids in the order of code points.
 *
 * @throws DatabaseError when the graph is not any more what the manifest says
 */
export async function* nodePages(graph: Graph, manifest: Manifest): AsyncGenerator<NodePage> {
  const kinds = new Map(manifest.nodes.map((kind) => [kind.labels.join(), kind]));
  const tally = new Tally();
  for (const label of keyLabels().filter((one) => manifest.nodes.some(({ labels }) => labels.includes(one)))) {
    const text = cypherOf('export/nodes', { Label: label });
    const limit = label === 'Document' ? DOCUMENTS : PAGE;
    for await (const records of paged<NodeRecord>(graph, text, limit, ({ properties }) => String(properties.id)))
      for (const { key, items } of runs(records, ({ labels: own }) => [...own].sort().join())) {
        const kind = kinds.get(key) ?? changed();
        const rows = items.map(({ properties }) => exported(properties, kind.properties) ?? changed());
        tally.add(kind, rows.length);
        yield { kind, rows };
      }
  }
  tally.check(manifest.nodes);
}

/**
 * All relationships, by type, ends and properties.
 *
 * @throws DatabaseError when the graph is not any more what the manifest says
 */
export async function* relationshipPages(graph: Graph, manifest: Manifest): AsyncGenerator<RelationshipPage> {
  const tally = new Tally();
  for (const kind of manifest.relationships) {
    const text = cypherOf('export/relationships', { From: kind.from, Type: kind.type, To: kind.to });
    for await (const records of paged<EdgesRecord>(graph, text, PAGE, ({ id }) => id)) {
      const rows = records.flatMap(({ id, edges }) =>
        edges
          .map(([to, properties]) => ({
            from: id,
            to,
            properties: exported(properties, kind.properties) ?? changed(),
          }))
          .sort(inOrder),
      );
      tally.add(kind, rows.length);
      if (rows.length > 0) yield { kind, rows };
    }
  }
  tally.check(manifest.relationships);
}

interface NodeRecord {
  readonly labels: readonly string[];
  readonly properties: { readonly [name: string]: unknown };
  readonly [column: string]: unknown;
}
interface EdgesRecord {
  readonly id: string;
  readonly edges: readonly (readonly [to: string, properties: { readonly [name: string]: unknown }])[];
  readonly [column: string]: unknown;
}

/** Of relationships that leave one node: by the other end, then by what they say, in the order of code points. */
function inOrder(one: Relationship, other: Relationship): number {
  const textOf = ({ to, properties }: Relationship) => Buffer.from(`${to}\0${JSON.stringify(properties)}`);
  return Buffer.compare(textOf(one), textOf(other));
}

async function* paged<T extends { readonly [column: string]: unknown }>(
  graph: Graph,
  text: string,
  limit: number,
  idOf: (record: T) => string,
): AsyncGenerator<readonly T[]> {
  for (let after = ''; ; ) {
    const { records } = await graph.read((transaction) => transaction.run<T>(text, { after, limit: BigInt(limit) }));
    const found = records.map((record) => record.toObject());
    if (found.length > 0) yield found;
    const last = found.at(-1);
    if (last === undefined || found.length < limit) return;
    after = idOf(last);
  }
}

/** Cuts a list where the key changes. */
function runs<T>(list: readonly T[], keyOf: (item: T) => string): readonly { key: string; items: readonly T[] }[] {
  const found: { key: string; items: T[] }[] = [];
  for (const item of list) {
    const key = keyOf(item);
    const last = found.at(-1);
    if (last?.key === key) last.items.push(item);
    else found.push({ key, items: [item] });
  }
  return found;
}

/** Counts what is read of each kind. */
class Tally {
  readonly #counts = new Map<object, number>();

  add(kind: object, count: number): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  check(kinds: readonly { readonly count: number }[]): void {
    if (kinds.some((kind) => (this.#counts.get(kind) ?? 0) !== kind.count)) changed();
  }
}

function changed(): never {
  throw new DatabaseError('The graph was changed while it was exported. Run it again when nothing is being imported.');
}
