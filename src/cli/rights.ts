import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../errors.js';
import type { Graph, Table, Thing } from '../graph/index.js';
import type { EntityType } from '../model.js';
import { command, databaseOptions, formatOption } from './command.js';
import { endOnInterrupt } from './interrupt.js';
import { openTerminal, printable } from './output/terminal.js';

interface Options {
  readonly on?: string;
  readonly knownOn?: string;
  readonly territory?: string;
  readonly format: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}

/** What rights are granted in. */
const ASSETS: readonly EntityType[] = ['Drug', 'Antibody', 'Antigen', 'Technology'];

export function rightsCommand(): Command {
  const made = command('rights', 'Who holds the rights to an asset, on a day: the saved query rights-on.', [
    'pressgraph rights "cantuzumab mertansine"',
    'pressgraph rights huC242-DM1 --on 2001-06-01 --territory Japan',
    'pressgraph rights huC242-DM1 --on 2003 --known-on 2003-01-24',
  ])
    .argument('<asset>', 'a drug, antibody, antigen or technology, by any of its names or by its id')
    .addOption(
      new Option('--on <date>', 'the day; a month or a year for all who held them in it (default: today)').argParser(
        isoDate,
      ),
    )
    .addOption(new Option('--known-on <date>', 'count only what filings of that day or before say').argParser(isoDate))
    .option('--territory <name>', 'only the rights for a country or a region')
    .addOption(formatOption(['table', 'json', 'csv']))
    .action(rights);
  for (const option of databaseOptions) made.addOption(option);
  return made;
}

async function rights(name: string, options: Options): Promise<void> {
  const { checkSchema, openGraph, runQuery } = await import('../graph/index.js');
  const { placeNamed } = await import('../resolution/index.js');
  const { whereGraphIs } = await import('./connect.js');
  const { show } = await import('./query.js');
  const { readSettings } = await import('./settings.js');
  const terminal = openTerminal(options);
  const { on = null, knownOn = null, format } = options;
  const territory = options.territory === undefined ? null : placeNamed(options.territory);
  if (territory === undefined)
    throw new UsageError(
      `no country or region is called ${options.territory}; write it as Japan, US, European Union, Latin America or worldwide`,
    );
  const graph = await openGraph(await whereGraphIs(await readSettings(options), terminal));
  endOnInterrupt(terminal, () => 'a question changes nothing, ask it again');
  try {
    await checkSchema(graph);
    const asset = await assetCalled(graph, name);
    const held = await runQuery(graph, 'rights-on', { asset: asset.id, on, knownOn, territory });
    if (format !== 'table') return await show(held, format, terminal);
    if (held.rows.length > 0) {
      await terminal.result(printable(asset.name));
      return await show(without(held, 'asset'), format, terminal);
    }
    const told = knownOn === null ? 'nothing in the graph' : `no filing of ${knownOn} or before`;
    terminal.note(`${told} says who held the rights to ${asset.name}${on === null ? '' : ` on ${on}`}`);
  } finally {
    await graph.close();
  }
}

const without = ({ columns, rows }: Table, left: string): Table => ({
  columns: columns.filter((column) => column !== left),
  rows: rows.map((row) => row.filter((_, at) => columns[at] !== left)),
});

/**
 * The one asset that is meant by a name.
 *
 * @throws UsageError when there is none, with names like it, or more than one, with their ids
 */
async function assetCalled(graph: Graph, name: string): Promise<Thing> {
  const { thingsCalled, thingsNear } = await import('../graph/index.js');
  const called = await thingsCalled(graph, name);
  const assets = called.filter(({ type }) => ASSETS.includes(type));
  const [asset, ...others] = assets;
  if (asset && others.length === 0) return asset;
  if (asset) throw new UsageError(`several things are called ${name}; ask by id:\n${list(assets)}`);
  const [other] = called;
  if (other)
    throw new UsageError(
      `${other.name} is a ${other.type}; rights are those to a drug, antibody, antigen or technology`,
    );
  const near = await thingsNear(graph, name, ASSETS);
  const advice = near.length > 0 ? `names like it:\n${list(near)}` : 'pressgraph query search finds names';
  throw new UsageError(`nothing in the graph is called ${name}; ${advice}`);
}

const list = (things: readonly Thing[]): string =>
  things.map(({ id, name, type }) => `  ${name} (${type}, ${id})`).join('\n');

/** A date of any precision: 2003, 2003-01 or 2003-01-24. */
function isoDate(text: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const whole = `${year}-${month}-${day}`;
  const date = new Date(`${whole}T00:00:00Z`);
  if (year === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== whole)
    throw new InvalidArgumentError('Write it as 2003-01-24, 2003-01 or 2003.');
  return text;
}
