import { type ExportFormat, exportGraph, type Graph, linesOf, readExport, restore } from '../../../src/graph/index.js';

type Options = Parameters<typeof exportGraph>[2];

/** The files of an export, by their names. */
export async function exportFiles(graph: Graph, format: ExportFormat, options?: Options): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { pieces } = await exportGraph(graph, format, options);
  for await (const { file, text } of pieces()) files.set(file, `${files.get(file) ?? ''}${text}\n`);
  return files;
}

/** An export that is one file. */
export async function exportText(graph: Graph, format: ExportFormat = 'jsonl', options?: Options): Promise<string> {
  return [...(await exportFiles(graph, format, options)).values()].join('');
}

/** Loads an export into an empty graph. */
export async function restoreText(graph: Graph, text: string): Promise<void> {
  await restore(graph, await readExport('graph.jsonl', linesOf('graph.jsonl', chunks(text))));
}

/** Bytes in pieces that end anywhere, also within a character. */
export async function* chunks(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
