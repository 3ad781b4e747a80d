import type { Result } from 'neo4j-driver';
import { UsageError } from '../errors.js';
import type { Graph } from './connection.js';
import { cypher, cypherNames } from './cypher.js';
import { codeOf } from './failures.js';
import { checkPlan, checkText } from './read-only.js';
import type { Value } from './row.js';
import { type Plain, parameters, plain } from './values.js';

/** A parameter that a saved query declares. It has a default, so that none has to be given. */
export interface QueryParameter {
  readonly name: string;
  readonly default: Scalar;
  readonly about: string;
}

export type Scalar = string | number | boolean | null;

/** A file of `cypher/queries/`. */
export interface SavedQuery {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly parameters: readonly QueryParameter[];
  readonly text: string;
}

/** A result: `rows[i][j]` is what stands under `columns[j]`. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

/** Milliseconds after which the server ends a query. */
const TIMEOUT = 60_000;

/** All saved queries, by name. */
export function listQueries(): readonly SavedQuery[] {
  return cypherNames('queries').map((name) => readQuery(name, cypher(`queries/${name}`)));
}

/**
 * The saved query of that name.
 *
 * @throws UsageError when there is none, with the names that there are
 */
export function savedQuery(name: string): SavedQuery {
  const names = cypherNames('queries');
  if (!names.includes(name)) throw new UsageError(`There is no query ${name}. There are: ${names.join(', ')}.`);
  return readQuery(name, cypher(`queries/${name}`));
}

/** Reads title, purpose and parameters from the comments on top: `// Param: asset = null, name of the asset`. */
export function readQuery(name: string, text: string): SavedQuery {
  const line = (word: string) => new RegExp(`^// ${word}: (.+)$`, 'm').exec(text)?.[1] ?? '';
  const declared = text.matchAll(/^\/\/ Param: (\w+) = (null|true|false|-?\d+|'[^'\n]*')(?:, (.+))?$/gm);
  return {
    name,
    title: line('Title'),
    purpose: line('Purpose'),
    parameters: Array.from(declared, ([, parameter = '', value = 'null', about = '']) => ({
      name: parameter,
      default: literal(value),
      about,
    })),
    text,
  };
}

/**
 * Runs a saved query, with the given parameters in place of their defaults.
 *
 * @throws UsageError when there is no such query or parameter
 * @throws DatabaseError when the database fails or takes longer than a minute
 */
export async function runQuery(
  graph: Graph,
  name: string,
  given: { readonly [name: string]: Scalar } = {},
): Promise<Table> {
  const query = savedQuery(name);
  const known = query.parameters.map((parameter) => parameter.name);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new UsageError(`${name} has no parameter ${unknown}. It has: ${known.join(', ') || 'none'}.`);
  const defaults = Object.fromEntries(query.parameters.map((parameter) => [parameter.name, parameter.default]));
  return runCypher(graph, query.text, { ...defaults, ...given });
}

/**
 * Runs a text of Cypher that only reads. Its plan is asked for first, and a text that would write, read files, call
 * procedures or administer the server is refused before it runs.
 *
 * @throws UsageError when the text is refused, is no Cypher, or lacks a parameter
 * @throws DatabaseError when the database fails or takes longer than a minute
 */
export async function runCypher(
  graph: Graph,
  text: string,
  given: { readonly [name: string]: Value } = {},
): Promise<Table> {
  if (text.trim() === '') throw new UsageError('The query is empty: there is nothing to run.');
  checkText(text);
  try {
    const { queryType, plan } = await graph.read(
      async (transaction) => (await transaction.run(`EXPLAIN\n${text}`, parameters(given))).summary,
    );
    checkPlan(queryType, plan);
    return await graph.read(async (transaction) => tableOf(transaction.run(text, parameters(given))), {
      timeout: TIMEOUT,
    });
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof Error && /^Neo\.ClientError\.(Statement|Procedure)\./.test(code))
      throw new UsageError(`The query can't be run: ${causeOf(error)}`);
    throw error;
  }
}

/** The columns come from the result itself, which has them also without rows. */
async function tableOf(result: Result): Promise<Table> {
  const columns = (await result.keys()).map(String);
  const { records } = await result;
  return { columns, rows: records.map((record) => columns.map((column) => plain(record.get(column)))) };
}

/** What the server says, with the line that the text has without the EXPLAIN above it. */
function causeOf(error: Error): string {
  const { message } = error.cause instanceof Error ? error.cause : error;
  const own = message.replace(
    /\(line (\d+), column (\d+) \(offset: \d+\)\)/g,
    (_, line: string, column: string) => `(line ${Number(line) - 1}, column ${column})`,
  );
  return codeOf(error).startsWith('Neo.ClientError.Procedure.') ? (own.split('\n')[0] ?? '') : own;
}

function literal(text: string): Scalar {
  if (text.startsWith("'")) return text.slice(1, -1);
  return text === 'null' ? null : text === 'true' ? true : text === 'false' ? false : Number(text);
}
