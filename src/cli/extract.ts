import type { Command } from 'commander';
import { budgetOption, command, formatOption, ownOptions, sizeOption, threadsOption } from './command.js';
import { Ended, EXIT } from './exit.js';
import { endOnInterrupt } from './interrupt.js';
import type { Sink } from './output/sinks.js';
import { openTerminal } from './output/terminal.js';

interface Options {
  readonly format: string;
  readonly out?: string;
  readonly maxMegabytes?: string;
  readonly threads?: string;
  readonly budget?: string;
  readonly lexicon?: string;
  readonly rules?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export function extractCommand(): Command {
  const made = command('extract', 'Print the entities and facts of filings, each quoted. Needs no database.', [
    'pressgraph extract data/immunogen-2003-01-24.txt',
    "pressgraph extract 'filings/**/*.txt' --out extracted",
    'cat release.txt | pressgraph extract - --format jsonl',
  ])
    .argument('<input...>', 'files, folders, patterns, or - for standard input')
    .option('-o, --out <dir>', 'write DIR/NAME.json for each input NAME.txt; prints only if --format is given')
    .addOption(formatOption(['table', 'json', 'jsonl']))
    .addOption(sizeOption)
    .addOption(threadsOption)
    .addOption(budgetOption)
    .action(extractAll);
  for (const option of ownOptions) made.addOption(option);
  return made;
}

async function extractAll(args: readonly string[], options: Options, self: Command): Promise<void> {
  const { eachInput } = await import('./reading/each.js');
  const { coverageLines } = await import('./reading/coverage-lines.js');
  const { readOwn } = await import('./own.js');
  const { Readers } = await import('./readers.js');
  const { readSettings } = await import('./settings.js');
  const { folder, printer } = await import('./output/sinks.js');
  const terminal = openTerminal(options);
  const { maxMegabytes, threads, budget, lexicon, rules } = options;
  const settings = await readSettings({ maxMegabytes, threads, budget, lexicon, rules });
  const own = await readOwn(settings);
  endOnInterrupt(terminal, () => 'nothing is lost, run it again');

  const sinks: Sink[] = [];
  if (options.out !== undefined) sinks.push(await folder(options.out));
  if (options.out === undefined || self.getOptionValueSource('format') === 'cli')
    sinks.push(printer(options.format, terminal));

  const readers = new Readers('interchange', async () => (await import('./reading.js')).readInterchange, settings, own);
  const { done, rejected } = await eachInput(args, settings.maxMegabytes * 1e6, terminal, {
    begin: (inputs) => readers.begin(inputs),
    read: (input) => readers.read(input),
    async take(extraction) {
      const { filing, entities, relations, heldBack, coverage } = extraction;
      const { source } = filing;
      for (const sink of sinks) await sink.take(source, extraction);
      terminal.detail(
        `${source}: ${entities.length} entities, ${relations.length} facts, ${heldBack.length} held back`,
      );
      terminal.detail(coverageLines(source, extraction, coverage));
    },
  }).finally(() => readers.end());
  for (const sink of sinks) await sink.end();
  if (options.out !== undefined) terminal.note(`${done} written to ${options.out}, ${rejected} rejected`);
  if (rejected > 0) throw new Ended(EXIT.rejected);
}
