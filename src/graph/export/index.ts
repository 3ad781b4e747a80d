/** The whole graph as text, sorted: two graphs of the same filings give the same bytes. */
import type { Graph } from '../connection.js';
import { checkSchema } from '../schema.js';
import { csv } from './csv.js';
import type { Format, Piece } from './format.js';
import { graphml } from './graphml.js';
import { jsonl } from './jsonl.js';
import { type Manifest, sizeOf } from './manifest.js';
import { nodePages, relationshipPages } from './pages.js';
import { script } from './script.js';
import { survey } from './survey.js';

export type ExportFormat = 'jsonl' | 'cypher' | 'graphml' | 'csv';

const WRITERS: Readonly<Record<ExportFormat, (manifest: Manifest) => Format>> = { jsonl, cypher: script, graphml, csv };

/** How much there is to export, and its pieces, which are read as they are asked for; `step` is told how many it has. */
export interface Export {
  readonly nodes: number;
  readonly relationships: number;
  pieces(step?: (count: number) => void): AsyncIterable<Piece>;
}

/**
 * Exports all that pressgraph wrote. Never more of it is in memory than a page.
 *
 * @param recorded whether to tell when filings were recorded, which no other graph of the same filings would tell
 * @throws DatabaseError when the graph is of another schema, has what no export can hold, or changes in the meantime
 * @throws OutputError when there is something that the format can't hold
 */
export async function exportGraph(
  graph: Graph,
  format: ExportFormat,
  { recorded = false }: { readonly recorded?: boolean } = {},
): Promise<Export> {
  await checkSchema(graph);
  const manifest = await survey(graph, { recorded });
  const writer = WRITERS[format](manifest);
  return {
    ...sizeOf(manifest),
    async *pieces(step = () => {}) {
      yield* writer.start();
      for await (const page of nodePages(graph, manifest)) {
        yield* writer.nodes(page);
        step(page.rows.length);
      }
      for await (const page of relationshipPages(graph, manifest)) {
        yield* writer.relationships(page);
        step(page.rows.length);
      }
      yield* writer.end();
    },
  };
}
