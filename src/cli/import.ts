import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import {
  budgetOption,
  command,
  databaseOptions,
  judgementsOption,
  ownOptions,
  sizeOption,
  threadsOption,
} from './command.js';
import type { ImportOptions } from './import/all.js';

const REJECTED = 'rejected.jsonl';

export function importCommand(): Command {
  const made = command('import', 'Extract filings and load them into the graph. Importing again changes nothing.', [
    'pressgraph import data',
    "pressgraph import 'filings/**/*.txt' --dry-run",
    'cat release.txt | pressgraph import -',
    `pressgraph import --retry ${REJECTED}`,
    'pressgraph import graph.jsonl',
    'pressgraph import filings --bulk',
  ])
    .argument('[input...]', 'files, folders, patterns, - for standard input, or an export alone')
    .option('-n, --dry-run', 'show what would change in the graph, and change nothing')
    .option(
      '--bulk',
      'a first import into an empty graph of the local Neo4j, all at once: faster for thousands of filings',
    )
    .option('--rejected <file.jsonl>', 'where inputs that are rejected are noted', REJECTED)
    .option('--retry <file.jsonl>', 'try those again that were rejected and noted there')
    .option('--summary <file.json>', 'write what was done, for scripts')
    .option('--log <file.jsonl>', 'add a line of JSON for each filing, with how long each stage took')
    .option(
      '--patience <seconds>',
      'how long to wait for a database that goes away (default: 120) [PRESSGRAPH_PATIENCE]',
    )
    .addOption(sizeOption)
    .addOption(threadsOption)
    .addOption(budgetOption)
    .action(importNamed);
  for (const option of [...ownOptions, judgementsOption, ...databaseOptions]) made.addOption(option);
  return made;
}

/** An export goes into the graph as it is, everything else is read. */
async function importNamed(args: readonly string[], options: ImportOptions): Promise<void> {
  const { rejectedInputs } = await import('./import/rejections.js');
  const { exportNamed, importExport } = await import('./import/restore.js');
  const { retry, bulk, dryRun } = options;
  if (args.length === 0 && retry === undefined)
    throw new UsageError('nothing to import: name files or folders, or give --retry FILE');
  if (bulk && dryRun) throw new UsageError('--bulk writes all at once and can not be tried; leave it or --dry-run out');
  if (bulk && retry !== undefined)
    throw new UsageError('--retry goes on where filings were imported before; leave --bulk out');
  const exported = args.length === 1 ? await exportNamed(String(args[0])) : undefined;
  if (exported && bulk) throw new UsageError(`${args[0]} is an export, which is not read again; leave --bulk out`);
  if (exported) return importExport(exported, options);
  const { importAll } = await import('./import/all.js');
  return importAll(retry === undefined ? args : [...args, ...rejectedInputs(retry)], options);
}
