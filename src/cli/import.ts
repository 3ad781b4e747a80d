import type { Command } from 'commander';
import type { Change, Changes } from '../graph/index.js';
import type { Account, Input } from '../model.js';
import { command, databaseOptions, judgementsOption, ownOptions, sizeOption } from './command.js';
import { Ended, EXIT } from './exit.js';
import { endOnInterrupt } from './interrupt.js';
import { openTerminal } from './terminal.js';

interface Options {
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}

export function importCommand(): Command {
  const made = command('import', 'Extract filings and load them into the graph. Importing again changes nothing.', [
    'pressgraph import data',
    "pressgraph import 'filings/**/*.txt' --dry-run",
    'cat release.txt | pressgraph import -',
    'pressgraph import graph.jsonl',
  ])
    .argument('<input...>', 'files, folders, patterns, - for standard input, or an export alone')
    .option('-n, --dry-run', 'show what would change in the graph, and change nothing')
    .addOption(sizeOption)
    .action(importNamed);
  for (const option of [...ownOptions, judgementsOption, ...databaseOptions]) made.addOption(option);
  return made;
}

/** An export goes into the graph as it is, everything else is read. */
async function importNamed(args: readonly string[], options: Options): Promise<void> {
  const { exportNamed, importExport } = await import('./restore.js');
  const exported = args.length === 1 ? await exportNamed(String(args[0])) : undefined;
  return exported ? importExport(exported, options) : importAll(args, options);
}

/** Imports what the arguments name; also what `start` does with `data/`. */
export async function importAll(args: readonly string[], options: Options): Promise<void> {
  const { applySchema, check, checkSchema, load, openGraph, rehearsal } = await import('../graph/index.js');
  const { extract } = await import('../pipeline.js');
  const resolver = await import('../resolution/index.js');
  const { Batches } = await import('./batches.js');
  const { whereGraphIs } = await import('./connect.js');
  const { eachInput } = await import('./each.js');
  const { unknownTo } = await import('./judge.js');
  const { judgementFile, readJudgementFile } = await import('./judgement-file.js');
  const { changeLines, LoadLines } = await import('./load-lines.js');
  const { coverageLines } = await import('./coverage-lines.js');
  const { readOwn } = await import('./own.js');
  const { coverageOf } = await import('../resolution/coverage.js');
  const { readSettings } = await import('./settings.js');
  const terminal = openTerminal(options);
  const settings = await readSettings(options);
  const own = await readOwn(settings);
  const file = judgementFile(settings);
  const judgements = await readJudgementFile(file);
  const graph = await openGraph(await whereGraphIs(settings, terminal));
  const lines = new LoadLines();
  endOnInterrupt(terminal, () => `${lines.soFar()}; the same command goes on from there`);

  const read = (input: Input): Account => {
    const extraction = extract(input, own);
    terminal.detail(coverageLines(input.name, extraction.reading.filing, coverageOf(extraction)));
    const account = resolver.accountOf(extraction);
    check(account);
    return account;
  };
  const importInto = async (write: (change: Change) => Promise<Changes>, tell: (changes: Changes) => string[]) => {
    const batches = new Batches(async (add) => {
      const changes = await write({ add });
      for (const report of changes.filings) await terminal.result(lines.loaded(report));
      for (const line of tell(changes)) await terminal.result(line);
    });
    await terminal.result(lines.head);
    const judge = await unknownTo(graph, file, judgements);
    if (judge.length > 0) {
      for (const line of tell(await write({ judge }))) await terminal.result(line);
      terminal.note(
        judge.length === 1 ? `1 judgement of ${file} is applied` : `${judge.length} judgements of ${file} are applied`,
      );
    }
    await eachInput(
      args,
      settings.maxMegabytes * 1e6,
      terminal,
      (input) => batches.take(read(input)),
      async (name) => {
        await batches.end();
        await terminal.result(lines.refused(name));
      },
    );
    await batches.end();
    await terminal.result(lines.total());
  };
  try {
    await (options.dryRun ? checkSchema(graph) : applySchema(graph));
    if (options.dryRun) await rehearsal(graph, resolver, (trial) => importInto(trial.load, changeLines));
    else
      await importInto(
        (change) => load(graph, change, resolver),
        () => [],
      );
  } finally {
    await graph.close();
  }
  if (options.dryRun) terminal.note('a dry run: nothing was changed');
  if (lines.rejected > 0) throw new Ended(EXIT.rejected);
}
