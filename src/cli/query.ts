import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { Plain, SavedQuery, Scalar, Table } from '../graph/index.js';
import { command, databaseOptions, formatOption, keyValue } from './command.js';
import { endOnInterrupt } from './interrupt.js';
import { quotedTable } from './output/quoted-table.js';
import { csv, json } from './output/table.js';
import { openTerminal, type Terminal } from './output/terminal.js';

interface Options {
  readonly param?: Readonly<Record<string, string>>;
  readonly cypher?: string;
  readonly format: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}

export function queryCommand(): Command {
  const made = command('query', 'Ask the graph: a saved query, or a text of Cypher. It can only read.', [
    'pressgraph query',
    'pressgraph query firm-assets --param company=GlaxoSmithKline',
    'pressgraph query --cypher "MATCH (c:Company) RETURN c.name ORDER BY c.name" --format csv',
  ])
    .argument('[name]', 'a file of cypher/queries; without it, they are listed')
    .option('-p, --param <key=value>', 'a parameter of the query; may be given several times', keyValue)
    .option('-c, --cypher <text>', 'run this text instead of a saved query')
    .addOption(formatOption(['table', 'json', 'csv']))
    .action(query);
  for (const option of databaseOptions) made.addOption(option);
  return made;
}

async function query(name: string | undefined, options: Options): Promise<void> {
  const { cypher: text, param = {} } = options;
  if (name !== undefined && text !== undefined) throw new UsageError('give a query by name or by --cypher, not both');
  const { checkSchema, listQueries, openGraph, runCypher, runQuery, savedQuery } = await import('../graph/index.js');
  const { whereGraphIs } = await import('./connect.js');
  const { readSettings } = await import('./settings.js');
  const terminal = openTerminal(options);
  if (name === undefined && text === undefined && options.param !== undefined)
    throw new UsageError('--param needs a query: its name, or --cypher');
  if (name === undefined && text === undefined) return list(listQueries(), options.format, terminal);

  // A name that there is not is told before a database is started for it.
  const saved = name === undefined ? undefined : savedQuery(name);
  const graph = await openGraph(await whereGraphIs(await readSettings(options), terminal));
  endOnInterrupt(terminal, () => 'a query changes nothing, run it again');
  try {
    if (saved) await checkSchema(graph);
    const result = saved
      ? await runQuery(
          graph,
          saved.name,
          scalars(param, (key) => isText(saved, key)),
        )
      : await runCypher(
          graph,
          text ?? '',
          scalars(param, () => false),
        );
    await show(result, options.format, terminal);
  } finally {
    await graph.close();
  }
}

async function list(queries: readonly SavedQuery[], format: string, terminal: Terminal): Promise<void> {
  const rows = queries.map(({ name, purpose, parameters }) => [
    name,
    parameters.map((one) => one.name).join(', '),
    purpose,
  ]);
  await show({ columns: ['query', 'parameters', 'purpose'], rows }, format, terminal);
}

/** JSON is a list of objects; a table and CSV show lists as text. */
export async function show({ columns, rows }: Table, format: string, terminal: Terminal): Promise<void> {
  if (format === 'json')
    return terminal.result(json(rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))));
  if (format === 'csv' && columns.length > 0)
    return terminal.result(
      await csv(
        columns,
        rows.map((row) => row.map(cell)),
      ),
    );
  if (rows.length === 0) return terminal.note('no rows');
  await terminal.result(
    await quotedTable(
      columns,
      rows.map((row) => row.map((value) => cell(named(value)))),
    ),
  );
}

/** Nodes and relationships by the name that a person would give them: a path reads `huC242; BINDS; CanAg`. */
function named(value: Plain): Plain {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(named);
  const { properties, type } = value;
  if (properties === null || typeof properties !== 'object' || isList(properties)) return value;
  return type ?? properties.name ?? properties.predicate ?? properties.text ?? properties.id ?? value;
}

function cell(value: Plain): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value).replace(/\s+/g, ' ');
  return isList(value) ? value.map(cell).join('; ') : json(value, 0);
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}

/** `true`, `false`, `null` and numbers as such, all else as text. */
function scalars(given: Readonly<Record<string, string>>, isText: (key: string) => boolean): Record<string, Scalar> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, isText(key) ? value : scalar(value)]));
}

function scalar(value: string): Scalar {
  if (value === 'true' || value === 'false') return value === 'true';
  if (value === 'null') return null;
  return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

/** A parameter whose default is text, or nothing, is a name or a date: `2003` stays text. */
function isText({ parameters }: SavedQuery, key: string): boolean {
  const known = parameters.find(({ name }) => name === key)?.default;
  return known === null || typeof known === 'string';
}
