import { type Command, Option } from 'commander';
import type { Graph } from '../graph/index.js';
import { ENTITY_TYPES } from '../model.js';
import { command, databaseOptions, formatOption, judgementsOption } from './command.js';
import type { Judging, Said } from './entities/judge.js';
import { openTerminal, type Terminal } from './output/terminal.js';
import type { Settings } from './settings.js';

interface Options {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}
interface JudgeOptions extends Options {
  readonly why: string;
}

const WHY = ['--why <text>', 'the reason, for whoever reads it later'] as const;
const WHO = ['--who <name>', 'who says so; the user of the system when not given [PRESSGRAPH_WHO]'] as const;

export function entitiesCommand(): Command {
  const top = command('entities', 'Say which things are one, and which are not.', [
    'pressgraph entities similar',
    'pressgraph entities merge company:norvane "Norvane Holdings" --why "one firm: 10-K of 2004"',
  ]);
  const all = [similarCommand(), mergeCommand(), splitCommand(), neverCommand(), listCommand(), undoCommand()];
  for (const made of all) {
    for (const option of [judgementsOption, ...databaseOptions]) made.addOption(option);
    top.addCommand(made);
  }
  return top;
}

function similarCommand(): Command {
  return command('similar', 'List things that may be one, the likeliest first.', [
    'pressgraph entities similar --type Company --limit 10',
    'pressgraph entities similar --format csv > candidates.csv',
  ])
    .addOption(new Option('-t, --type <type>', 'only things of one type').choices([...ENTITY_TYPES]))
    .option('-n, --limit <number>', 'how many', '25')
    .addOption(formatOption(['table', 'json', 'csv']))
    .action(async (options: Options) => {
      const { limitOf, showSimilar } = await import('./entities/similar.js');
      const limit = limitOf(options.limit);
      const types = ENTITY_TYPES.filter((type) => options.type === undefined || type === options.type);
      await inGraph(options, (graph, settings, terminal) =>
        showSimilar(graph, settings, terminal, { types, limit, format: String(options.format) }),
      );
    });
}

function mergeCommand(): Command {
  return command('merge', 'Say that two entities are one.', [
    'pressgraph entities merge company:norvane company:norvane-holdings --why "one firm: 10-K of 2004"',
  ])
    .argument('<a>', 'id of an entity, or a name that only one has')
    .argument('<b>', 'the other one')
    .requiredOption(...WHY)
    .option(...WHO)
    .action((left: string, right: string, options: JudgeOptions) =>
      judge({ kind: 'merge', left, right, why: options.why }, options),
    );
}

function splitCommand(): Command {
  return command('split', 'Say that a name is not that of an entity.', [
    'pressgraph entities split drug:norvatinib NV-101 --why "NV-101 is the antibody alone"',
  ])
    .argument('<entity>', 'id of an entity, or a name that only one has')
    .argument('<name>', 'the name to take off')
    .requiredOption(...WHY)
    .option(...WHO)
    .action((left: string, right: string, options: JudgeOptions) =>
      judge({ kind: 'split', left, right, why: options.why }, options),
    );
}

function neverCommand(): Command {
  return command('never', 'Say that two entities are not one, whatever filings will say.', [
    'pressgraph entities never company:norvane company:norvane-ferries --why "a shipping line"',
  ])
    .argument('<a>', 'id of an entity, or a name that only one has')
    .argument('<b>', 'the other one')
    .requiredOption(...WHY)
    .option(...WHO)
    .action((left: string, right: string, options: JudgeOptions) =>
      judge({ kind: 'never', left, right, why: options.why }, options),
    );
}

function listCommand(): Command {
  return command('judgements', 'List what was judged: who, when, why, and where it is recorded.', [
    'pressgraph entities judgements',
  ])
    .addOption(formatOption(['table', 'json', 'csv']))
    .action(async (options: Options) => {
      const { showJudgements } = await import('./entities/judgements.js');
      await inGraph(options, (graph, settings, terminal) =>
        showJudgements(graph, settings, terminal, String(options.format)),
      );
    });
}

function undoCommand(): Command {
  return command('undo', 'Take a judgement back, in the file and in the graph.', [
    'pressgraph entities undo judgement:0123456789',
  ])
    .argument('<id>', 'id of the judgement, as entities judgements lists it')
    .action(async (id: string, options: Options) => {
      const { undo } = await import('./entities/judge.js');
      await inGraph(options, async (graph, settings, terminal) =>
        tell('undone, and taken out of', await undo(graph, settings, id), terminal),
      );
    });
}

async function judge(said: Said, options: Options): Promise<void> {
  const { record } = await import('./entities/judge.js');
  await inGraph(options, async (graph, settings, terminal) =>
    tell('recorded in', await record(graph, settings, said), terminal),
  );
}

/** What was judged, and what that changes in the graph. */
async function tell(done: string, { judgement, file, changes }: Judging, terminal: Terminal): Promise<void> {
  const { told } = await import('./entities/judge.js');
  const { changeLines } = await import('./import/load-lines.js');
  const { printable } = await import('./output/terminal.js');
  const lines = changeLines(changes);
  await terminal.result([printable(`${told(judgement)} ${done} ${file}`), ...lines].join('\n'));
  if (lines.length === 0) terminal.note('it changes nothing in the graph as it is');
}

async function inGraph(
  options: Options,
  work: (graph: Graph, settings: Settings, terminal: Terminal) => Promise<void>,
): Promise<void> {
  const { checkSchema, openGraph } = await import('../graph/index.js');
  const { whereGraphIs } = await import('./connect.js');
  const { readSettings } = await import('./settings.js');
  const terminal = openTerminal(options);
  const settings = await readSettings(options);
  const graph = await openGraph(await whereGraphIs(settings, terminal));
  try {
    await checkSchema(graph);
    await work(graph, settings, terminal);
  } finally {
    await graph.close();
  }
}
