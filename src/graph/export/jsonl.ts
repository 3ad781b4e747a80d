import type { Format } from './format.js';
import type { Manifest } from './manifest.js';
import { quoted } from './quoted.js';

const piece = (lines: readonly string[]) => [{ file: 'graph.jsonl', text: lines.join('\n') }];

/** A line of JSON for each node and relationship, and one before them that says what there is. It can be imported. */
export const jsonl = (manifest: Manifest): Format => ({
  start: () => piece([quoted(manifest)]),
  nodes: ({ kind: { labels }, rows }) => piece(rows.map((properties) => quoted({ labels, properties }))),
  relationships: ({ kind: { type, from, to }, rows }) =>
    piece(rows.map((row) => quoted({ type, from: [from, row.from], to: [to, row.to], properties: row.properties }))),
  end: () => [],
});
