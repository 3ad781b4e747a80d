import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../../errors.js';
import { csv } from '../export/csv.js';
import type { Piece } from '../export/format.js';
import type { NodeKind, Properties, RelationshipKind, Types } from '../export/manifest.js';
import type { Relationship } from '../export/pages.js';
import type { Row } from '../row.js';
import type { Tie } from '../update/ties.js';
import { EVERYTHING, nodeKind, relationshipKind } from './kinds.js';

/** Characters of rows that are written at once. */
const TOGETHER = 64 * 1024;

interface Waiting<K, R> {
  readonly kind: K;
  rows: R[];
  size: number;
}

/**
 * The files that neo4j-admin reads, the same as an export's, written as rows come.
 *
 * @throws OutputError when they can't be written, or hold what no CSV can
 */
export class Sheets {
  readonly #format = csv(EVERYTHING);
  readonly #files = new Map<string, number>();
  readonly #nodes = new Map<NodeKind, Waiting<NodeKind, Properties>>();
  readonly #relationships = new Map<RelationshipKind, Waiting<RelationshipKind, Relationship>>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#write(this.#format.start());
  }

  /** `label`: other than `Entity`. */
  node(label: string, id: string, values: Row = {}): void {
    const kind = nodeKind(label);
    const waiting = this.#nodes.get(kind) ?? { kind, rows: [], size: 0 };
    this.#nodes.set(kind, waiting);
    waiting.rows.push({ id, ...typed(values, kind.properties) });
    waiting.size += sizeOf(values);
    if (waiting.size > TOGETHER) this.#writeNodes(waiting);
  }

  relationship(type: string, [label, from]: readonly [string, string], to: string, values: Row = {}): void {
    const kind = relationshipKind(type, label);
    const waiting = this.#relationships.get(kind) ?? { kind, rows: [], size: 0 };
    this.#relationships.set(kind, waiting);
    waiting.rows.push({ from, to, properties: typed(values, kind.properties) });
    waiting.size += sizeOf(values);
    if (waiting.size > TOGETHER) this.#writeRelationships(waiting);
  }

  tie({ type, from, to, told }: Tie): void {
    this.relationship(type, ['Statement', from], to, told);
  }

  end(): void {
    for (const waiting of this.#nodes.values()) this.#writeNodes(waiting);
    for (const waiting of this.#relationships.values()) this.#writeRelationships(waiting);
    this.#write(this.#format.end());
    this.close();
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }

  #writeNodes(waiting: Waiting<NodeKind, Properties>): void {
    if (waiting.rows.length > 0) this.#write(held(() => this.#format.nodes(waiting)));
    waiting.rows = [];
    waiting.size = 0;
  }

  #writeRelationships(waiting: Waiting<RelationshipKind, Relationship>): void {
    if (waiting.rows.length > 0) this.#write(held(() => this.#format.relationships(waiting)));
    waiting.rows = [];
    waiting.size = 0;
  }

  #write(pieces: readonly Piece[]): void {
    for (const { file, text } of pieces) {
      try {
        const to = this.#files.get(file) ?? openSync(join(this.folder, file), 'w');
        this.#files.set(file, to);
        appendFileSync(to, `${text}\n`);
      } catch (error) {
        throw noRoom(this.folder, error);
      }
    }
  }
}

/** What CSV holds of some rows; there is another way for what it can't hold. */
function held(pieces: () => readonly Piece[]): readonly Piece[] {
  try {
    return pieces();
  } catch (error) {
    throw error instanceof OutputError ? new OutputError('CSV', error.cause, 'import without --bulk') : error;
  }
}

/** What can't be kept beside the local server's data until it is in the graph. */
export const noRoom = (folder: string, error: unknown): OutputError =>
  new OutputError(folder, error, 'free some space there, or set PRESSGRAPH_HOME to a folder with more');

/** What of a row is known. Nothing may be left out because no column is there for it. */
function typed(values: Row, types: Types): Properties {
  const known: Record<string, Properties[string]> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || name === 'id') continue;
    if (types[name] === undefined || !isProperty(value)) throw new RangeError(`there is no column for ${name}`);
    known[name] = value;
  }
  return known;
}

function isProperty(value: unknown): value is Properties[string] {
  return Array.isArray(value) ? value.every((one) => typeof one === 'string') : typeof value !== 'object';
}

const sizeOf = (values: Row): number =>
  Object.values(values).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 32);
