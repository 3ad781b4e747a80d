import { normalize } from 'node:path';
import type { Command } from 'commander';
import { InputError } from '../errors.js';
import { command, databaseOptions } from './command.js';
import { endOnInterrupt } from './interrupt.js';
import { openTerminal } from './output/terminal.js';

interface Options {
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}

export function retractCommand(): Command {
  const made = command('retract', 'Take filings back, with all that nothing else supports. The rest stays.', [
    'pressgraph retract 0000950135-03-000446',
    'pressgraph retract data/immunogen-2003-01-24.txt --dry-run',
  ])
    .argument('<filing...>', 'filings by their id, or by the source that they were read from')
    .option('-n, --dry-run', 'show what would change in the graph, and change nothing')
    .action(retract);
  for (const option of databaseOptions) made.addOption(option);
  return made;
}

async function retract(args: readonly string[], options: Options): Promise<void> {
  const given = args.map((arg) => normalize(arg));
  const { checkSchema, findFilings, load, openGraph, rehearsal } = await import('../graph/index.js');
  const resolver = await import('../resolution/index.js');
  const { whereGraphIs } = await import('./connect.js');
  const { changeLines } = await import('./import/load-lines.js');
  const { readSettings } = await import('./settings.js');
  const terminal = openTerminal(options);
  const graph = await openGraph(await whereGraphIs(await readSettings(options), terminal));
  endOnInterrupt(terminal, () => 'either all or none of it is taken back, run it again');
  try {
    await checkSchema(graph);
    const found = await findFilings(graph, given);
    for (const name of given) {
      if (!found.some(({ id, source }) => id === name || source === name))
        throw new InputError(name, 'no filing in the graph has this id or source; nothing was taken back');
    }
    const change = { retract: [...new Set(found.map(({ id }) => id))] };
    const changes = options.dryRun
      ? await rehearsal(graph, resolver, (trial) => trial.load(change))
      : await load(graph, change, resolver);
    for (const line of changeLines(changes)) await terminal.result(line);
    const count = change.retract.length;
    terminal.note(
      `${count} ${count === 1 ? 'filing' : 'filings'} taken back${options.dryRun ? ', as a trial: nothing was changed' : ''}`,
    );
  } finally {
    await graph.close();
  }
}
