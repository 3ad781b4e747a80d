import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ENOUGH, isExport } from '../../graph/restore/signs.js';
import { endOnInterrupt } from '../interrupt.js';
import { openTerminal } from '../output/terminal.js';

const HALF = 'the graph has only a part of the export; empty it by "pressgraph db reset", then run it again';

/** An export that is named on the command line, not read yet. */
export interface ExportSource {
  readonly name: string;
  chunks(): AsyncIterable<Uint8Array>;
}

/** What an argument names, when it is an export; `undefined` for everything else, also for what can't be read. */
export async function exportNamed(arg: string): Promise<ExportSource | undefined> {
  if (arg === '-') {
    if (!isExport(await startOfInput())) return undefined;
    return { name: 'standard input', chunks: () => process.stdin };
  }
  const start = await startOf(arg).catch(() => undefined);
  return start && isExport(start) ? { name: arg, chunks: () => createReadStream(arg) } : undefined;
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ENOUGH), 0, ENOUGH, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What is read here is put back. */
async function startOfInput(): Promise<Uint8Array> {
  await once(process.stdin, 'readable');
  const chunk: unknown = process.stdin.read();
  if (!(chunk instanceof Uint8Array)) return new Uint8Array();
  process.stdin.unshift(chunk);
  return chunk;
}

interface Options {
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}

/** Loads an export into the empty graph or, with `dryRun`, only looks whether that could be done. */
export async function importExport({ name, chunks }: ExportSource, options: Options): Promise<void> {
  const { checkEmpty, linesOf, openGraph, readExport, restore, sizeOf } = await import('../../graph/index.js');
  const { whereGraphIs } = await import('../connect.js');
  const { showProgress } = await import('../output/progress.js');
  const { readSettings } = await import('../settings.js');
  const terminal = openTerminal(options);
  const settings = await readSettings(options);
  const reading = await readExport(name, linesOf(name, chunks()));
  const { nodes, relationships } = sizeOf(reading.manifest);
  const graph = await openGraph(await whereGraphIs(settings, terminal));
  endOnInterrupt(terminal, () => (options.dryRun ? 'nothing was changed' : HALF));
  const progress = await showProgress(nodes + relationships, 'nodes and relationships', terminal);
  try {
    await checkEmpty(graph);
    if (options.dryRun) for await (const { rows } of reading.batches) progress.step(rows.length);
    else await restore(graph, reading, progress.step);
  } finally {
    progress.stop();
    await graph.close();
  }
  await terminal.result(`${nodes} nodes and ${relationships} relationships of ${name}`);
  if (options.dryRun) terminal.note('a dry run: nothing was changed');
}
