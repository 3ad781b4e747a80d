import { type Command, Option } from 'commander';
import { UsageError } from '../errors.js';
import type { ExportFormat } from '../graph/index.js';
import { command, databaseOptions } from './command.js';
import { endOnInterrupt } from './interrupt.js';
import { openTerminal } from './output/terminal.js';

interface Options {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly recorded?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}

const HOW_TO_IMPORT = `in that folder: neo4j-admin database import full @import.args neo4j
then, when the database runs: cypher-shell --file after.cypher`;

const FORMATS: readonly ExportFormat[] = ['jsonl', 'cypher', 'graphml', 'csv'];

export function exportCommand(): Command {
  const made = command('export', 'Print the whole graph, or write it to files. pressgraph import takes JSONL back.', [
    'pressgraph export --out graph.jsonl',
    'pressgraph export --format csv --out graph',
    'pressgraph export | gzip > graph.jsonl.gz',
  ])
    .option('-o, --out <path>', 'write to this file instead of standard output; for csv, to this folder')
    .addOption(new Option('-f, --format <format>', 'form of the export').choices(FORMATS).default('jsonl'))
    .option(
      '--recorded',
      'say when each filing was recorded; without it, graphs of the same filings give the same bytes',
    )
    .action(exportAll);
  for (const option of databaseOptions) made.addOption(option);
  return made;
}

async function exportAll(options: Options): Promise<void> {
  const { format, out, recorded = false } = options;
  if (format === 'csv' && out === undefined) throw new UsageError('csv is several files: give --out FOLDER');
  const { exportGraph, openGraph } = await import('../graph/index.js');
  const { whereGraphIs } = await import('./connect.js');
  const { showProgress } = await import('./output/progress.js');
  const { readSettings } = await import('./settings.js');
  const { intoFile, intoFolder, onto } = await import('./output/export-sinks.js');
  const terminal = openTerminal(options);
  const graph = await openGraph(await whereGraphIs(await readSettings(options), terminal));
  endOnInterrupt(terminal, () => 'the export is not whole, run it again');
  try {
    const { nodes, relationships, pieces } = await exportGraph(graph, format, { recorded });
    const sink = out === undefined ? onto(terminal) : await (format === 'csv' ? intoFolder(out) : intoFile(out));
    const progress = await showProgress(nodes + relationships, 'nodes and relationships', terminal);
    try {
      for await (const piece of pieces(progress.step)) await sink.take(piece);
      await sink.end();
    } finally {
      progress.stop();
    }
    if (out !== undefined) terminal.note(`${nodes} nodes and ${relationships} relationships written to ${out}`);
    if (format === 'csv') terminal.note(HOW_TO_IMPORT);
  } finally {
    await graph.close();
  }
}
