import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { Graph } from '../graph/index.js';
import { command, databaseOptions, formatOption } from './command.js';
import { openTerminal, printable, type Terminal } from './output/terminal.js';

interface Options {
  readonly format: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}

export function whyCommand(): Command {
  const made = command('why', 'Say why an entity has its names, or why a statement is believed.', [
    'pressgraph why company:norvane',
    'pressgraph why "Norvane Pharmaceuticals"',
    'pressgraph why statement:0123456789abcdef --format json',
  ])
    .argument('<entity|statement>', 'id of an entity or of a statement, or a name that only one entity has')
    .addOption(formatOption(['text', 'json']))
    .action(why);
  for (const option of databaseOptions) made.addOption(option);
  return made;
}

async function why(given: string, options: Options): Promise<void> {
  const { openGraph } = await import('../graph/index.js');
  const { whereGraphIs } = await import('./connect.js');
  const { readSettings } = await import('./settings.js');
  const terminal = openTerminal(options);
  const graph = await openGraph(await whereGraphIs(await readSettings(options), terminal));
  try {
    await (given.startsWith('statement:') ? whyStatement : whyEntity)(graph, given, options.format, terminal);
  } finally {
    await graph.close();
  }
}

async function whyStatement(graph: Graph, id: string, format: string, terminal: Terminal): Promise<void> {
  const { readStatement } = await import('../graph/index.js');
  const { statementReasons, statementLines } = await import('./why/statement.js');
  const account = await readStatement(graph, id);
  if (!account)
    throw new UsageError(`there is no ${id} in the graph; a statement gets another id when what it states changes`);
  await show(statementReasons(account), statementLines, format, terminal);
}

async function whyEntity(graph: Graph, given: string, format: string, terminal: Terminal): Promise<void> {
  const { readEntity } = await import('../graph/index.js');
  const { entityNamed } = await import('./entities/entity-named.js');
  const { entityReasons, entityLines } = await import('./why/entity.js');
  const { id, within, name } = await entityNamed(graph, given);
  const ids = within.length > 0 && given !== id ? within : [id ?? ''];
  for (const one of ids) {
    const account = await readEntity(graph, one);
    if (!account) throw new UsageError(`“${name}” is open, and no filing calls anything by it alone`);
    await show(entityReasons(account), entityLines, format, terminal);
  }
}

async function show<T>(
  reasons: T,
  lines: (reasons: T) => readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const { json } = await import('./output/table.js');
  await terminal.result(format === 'json' ? json(reasons) : printable(lines(reasons).join('\n')));
}
