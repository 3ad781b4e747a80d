import type { Plan } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { cypher, cypherNames, statements } from '../../src/graph/cypher.js';
import { useGraph } from '../database/connection.js';

/** What may come before all else: a node by its id, or by what is as good, and what a query has found already. */
const FIRST = [
  'EmptyRow',
  'Unwind',
  'NodeUniqueIndexSeek',
  'Argument',
  'NodeIndexSeek statement:Statement(ends)',
  'NodeIndexSeek filing:Filing(cik)',
  'NodeIndexSeek filing:Filing(input)',
];
/** What loads never ask. */
const OTHERS = [
  'read/all-judgements',
  'read/called',
  'read/filings',
  'read/near',
  'read/open-names',
  'read/size',
  'read/things',
  'read/who-is',
];
const FILES = ['load', 'read', 'settle', 'remove']
  .flatMap((folder) => cypherNames(folder).map((name) => `${folder}/${name}`))
  .filter((file) => !OTHERS.includes(file));

const graph = useGraph();
beforeAll(async () => {
  await graph().write((transaction) => transaction.run('CALL db.clearQueryCaches()'));
});

/** Plans are kept while a graph grows: those of an empty one, where all ways seem to cost the same, have to be good ones. */
describe('what a load asks goes from ids to what hangs on them, also when it was planned for an empty graph', () => {
  it.each(FILES)('%s', async (file) => {
    for (const text of statements(cypher(file))) {
      const begins = (await planned(text)).map((step) => FIRST.find((one) => step.startsWith(one)) ?? step);
      expect(begins.filter((step) => !FIRST.includes(step))).toEqual([]);
    }
  });

  it.each(FILES)('%s says so itself: the server may take an old figure for a graph that has just begun', (file) => {
    const seeks = /^ *(?:OPTIONAL )?MATCH [^\n]*\(\w*:\w+ \{(?:id|cik|ends|input): [^}]*\}[^\n]*(?:\n[^\n]*)?/gm;
    const clauses = cypher(file).match(seeks) ?? [];
    expect(clauses.filter((clause) => !clause.includes('USING INDEX SEEK'))).toEqual([]);
  });

  it('tells what does not', async () => {
    expect(await planned("MATCH (n:Statement {predicate: 'BINDS'}) RETURN n")).toEqual([
      'NodeIndexSeek n:Statement(predicate)',
    ]);
  });
});

/** The steps with which the plan of a query begins, and those that it joins by going through all of a kind. */
async function planned(text: string): Promise<string[]> {
  const given = Object.fromEntries(Array.from(text.matchAll(/\$(\w+)/g), ([, name = '']) => [name, []]));
  const { plan } = await graph().read(async (transaction) => (await transaction.run(`EXPLAIN ${text}`, given)).summary);
  return plan ? beginnings(plan) : [];
}

function beginnings({ operatorType, arguments: told, children }: Plan): string[] {
  if (children.length > 0) return children.flatMap(beginnings);
  const operator = operatorType.replace(/\(.*|@.*/, '');
  const place = /\w+:\w+\(\w+\)/.exec(String(told.Details ?? ''))?.[0];
  return [operator === 'NodeIndexSeek' ? `${operator} ${place}` : operator];
}
