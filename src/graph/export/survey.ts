import { DatabaseError } from '../../errors.js';
import type { Graph } from '../connection.js';
import { cypherOf } from '../cypher.js';
import { keyLabelOf, keyLabels } from '../labels.js';
import { SCHEMA_VERSION } from '../schema.js';
import { type Manifest, type PropertyType, word } from './manifest.js';
import { typeOf } from './values.js';

/**
 * What there is to export: all kinds of nodes and relationships between what pressgraph writes, sorted.
 *
 * @param recorded whether to tell when filings were recorded
 * @throws DatabaseError when the graph has something that no export can hold
 */
export async function survey(graph: Graph, { recorded }: { readonly recorded: boolean }): Promise<Manifest> {
  // what a transaction has locked is nobody's business later
  const unsaid = new Set(recorded ? ['locked'] : ['locked', 'recorded', 'input']);
  const nodes = new Kinds<{ labels: string[] }>();
  const relationships = new Kinds<{ type: string; from: string; to: string }>();
  for (const label of keyLabels()) {
    for (const { labels, ...found } of await kindsOf(graph, 'export/node-kinds', label))
      if (!unsaid.has(found.name ?? '')) nodes.add({ labels: labels.map(worded).sort() }, found);
    for (const { type, labels, ...found } of await kindsOf(graph, 'export/relationship-kinds', label)) {
      const to = keyLabelOf(labels);
      if (to !== undefined && !unsaid.has(found.name ?? ''))
        relationships.add({ type: worded(type), from: label, to }, found);
    }
  }
  return {
    format: 'pressgraph',
    schema: SCHEMA_VERSION,
    nodes: nodes.sorted(),
    relationships: relationships.sorted(),
  };
}

interface Found {
  readonly name: string | null;
  readonly count: bigint;
  readonly value: unknown;
}
interface KindRecord extends Found {
  readonly type: string;
  readonly labels: readonly string[];
  readonly [column: string]: unknown;
}

async function kindsOf(graph: Graph, file: string, label: string): Promise<readonly KindRecord[]> {
  const { records } = await graph.read((transaction) => transaction.run<KindRecord>(cypherOf(file, { Label: label })));
  return records.map((record) => record.toObject());
}

/** Kinds of nodes or of relationships, each with how many there are and the types of their properties. */
class Kinds<T extends object> {
  readonly #kinds = new Map<string, { kind: T; count: number; types: Map<string, PropertyType> }>();

  add(kind: T, { name, count, value }: Found): void {
    const key = JSON.stringify(kind);
    const known = this.#kinds.get(key) ?? { kind, count: 0, types: new Map() };
    this.#kinds.set(key, known);
    if (name === null) known.count += Number(count);
    else known.types.set(worded(name), typed(name, value, known.types.get(name)));
  }

  sorted() {
    const entries = [...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([, { kind, count, types }]) => ({
      ...kind,
      count,
      properties: Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))),
    }));
  }
}

function worded(name: string): string {
  return word.safeParse(name).success ? name : foreign(`the name ${JSON.stringify(name)}`);
}

function typed(name: string, value: unknown, before: PropertyType | undefined): PropertyType {
  const type = typeOf(value);
  return type === undefined || (before ?? type) !== type ? foreign(`a property ${name} of another type`) : type;
}

/** What nobody can have written but a person. */
function foreign(what: string): never {
  throw new DatabaseError(`The graph has ${what}, which pressgraph did not write and can't export. Take it out.`);
}
