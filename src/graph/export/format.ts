import { cypher, statements } from '../cypher.js';
import type { Manifest } from './manifest.js';
import type { NodePage, RelationshipPage } from './pages.js';

/** Some lines of an export, without the last line end. */
export interface Piece {
  /** The name of the file that they go on in; only CSV has more than one. */
  readonly file: string;
  readonly text: string;
}

/** How an export is written: pieces in their order, first those of `start`, then of all pages, then of `end`. */
export interface Format {
  start(): readonly Piece[];
  nodes(page: NodePage): readonly Piece[];
  relationships(page: RelationshipPage): readonly Piece[];
  end(): readonly Piece[];
}

/** What comes before the nodes of a graph: its keys and indexes, each statement with its semicolon. */
export const schemaStatements = (): readonly string[] => statements(cypher('schema')).map((one) => `${one};`);

/** What comes after everything else: without it, pressgraph takes the graph for one that was not loaded to its end. */
export const versionStatement = ({ schema }: Manifest): string =>
  `MERGE (schema:Schema {id: "pressgraph"})\nSET schema.version = ${schema};`;
