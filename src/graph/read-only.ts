import type { Plan } from 'neo4j-driver';
import { UsageError } from '../errors.js';

/** Procedures that only read the graph. All others are refused, also those of plugins. */
const PROCEDURES: ReadonlySet<string> = new Set([
  'db.index.fulltext.listavailableanalyzers',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.labels',
  'db.propertykeys',
  'db.relationshiptypes',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.schema.visualization',
]);

/** Steps of a plan that read, and yet look outside the graph or act on the server. */
const OPERATORS = /^(LoadCSV|TerminateTransactions|ShowTransactions|ShowSettings)/;

const refuse = (what: string): never => {
  throw new UsageError(`Refused: ${what}. A query may only read the graph; nothing was run.`);
};

/**
 * Looks at the text of a query for what the server would let a reader do: read files and addresses, call procedures.
 * The plan of the server doesn't show what stands in a nested expression, the text does.
 *
 * @throws UsageError when there is any of it
 */
export function checkText(text: string): void {
  const code = withoutLiterals(text);
  // The server reads \u004C as L anywhere in a query, also where this check would not see a keyword.
  if (/\\u/i.test(text)) refuse('it has a \\u escape (write the character itself, or use a parameter)');
  if (/\bLOAD\s+CSV\b/i.test(code)) refuse('LOAD CSV reads files and addresses');
  if (/\bapoc\s*\./i.test(code.replaceAll('`', '')))
    refuse('functions and procedures of APOC may read files and addresses');
  for (const [, name = ''] of code.matchAll(/(?<![A-Za-z_`]\.)\bCALL\s+([^\s({][^({;]*)/gi)) checkProcedure(name);
}

/**
 * Looks at the plan that the server made of a query.
 *
 * @throws UsageError when it writes, changes the schema, reads files, calls other procedures or administers the server
 */
export function checkPlan(queryType: string, plan: Plan | false): void {
  if (queryType !== 'r') refuse('it would write or administer');
  if (plan) checkOperator(plan);
}

function checkOperator({ operatorType, arguments: details, children }: Plan): void {
  if (OPERATORS.test(operatorType)) refuse(`${operatorType.replace(/@.*/, '')} is not for reading the graph`);
  if (operatorType.startsWith('ProcedureCall')) checkProcedure(String(details.Details));
  children.forEach(checkOperator);
}

function checkProcedure(call: string): void {
  const name =
    /^[\w.\s`]*?(?=\s+(?:YIELD|RETURN|WITH|WHERE|MATCH|AS|UNION)\b|$)/i.exec(call.split('(')[0] ?? '')?.[0] ?? call;
  const plain = name.replace(/[`\s]/g, '');
  if (!PROCEDURES.has(plain.toLowerCase()))
    refuse(`CALL ${plain} is not among the procedures that only read the graph`);
}

/** Comments and the insides of string literals become white space. Names in backticks stay. */
function withoutLiterals(text: string): string {
  return text.replace(
    /\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)|\/\/[^\n]*|'(?:[^'\\]|\\.)*(?:'|$)|"(?:[^"\\]|\\.)*(?:"|$)|(`[^`]*`)/gs,
    (_, name: string | undefined) => name ?? ' ',
  );
}
