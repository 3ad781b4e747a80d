import { beforeAll, describe, expect, it } from 'vitest';
import { listQueries, type Scalar } from '../../src/graph/index.js';
import { useGraph } from '../database/connection.js';
import { hitsOf, profiled, scansOf } from './profiled.js';
import { put } from './put.js';
import { extraction, FIRST, SECOND } from './stories.js';

/** Ten thousands of things and statements that have nothing to do with what is asked for. */
const FILLER = `
UNWIND range(1, 2000) AS at
CREATE (drug:Entity:Drug {id: 'drug:filler-' + at, name: 'filler-' + at, aliases: []})
CREATE (firm:Entity:Company {id: 'company:filler-' + at, name: 'Filler ' + at, aliases: []})
CREATE (antigen:Entity:Antigen {id: 'antigen:filler-' + at, name: 'FL' + at, aliases: []})
CREATE (person:Entity:Person {id: 'person:filler-' + at, name: 'Ann Filler ' + at, aliases: []})
WITH at, drug, firm, antigen, person
FOREACH (thing IN [drug, firm, antigen, person] |
  CREATE (:Name {id: thing.id, text: thing.name, lower: toLower(thing.name)})-[:NAMES]->(thing))
WITH at, drug, firm, antigen, person
UNWIND [['LICENSED_TO', drug, firm], ['REGAINED_FROM', drug, firm], ['COMPOSED_OF', drug, drug], ['BINDS', drug, antigen],
  ['WORKS_FOR', person, firm], ['PARTNERED_WITH', firm, firm], ['DEVELOPED_BY', drug, firm], ['BECAME', firm, firm],
  ['ACQUIRED', firm, drug]] AS told
WITH at, firm, told[0] AS predicate, told[1] AS subject, told[2] AS object
CREATE (s:Statement {id: 'statement:' + predicate + at, predicate: predicate, status: 'asserted', known: '2001-01-01', support: 1})
CREATE (s)-[:SUBJECT]->(subject)
CREATE (s)-[:OBJECT]->(object)
FOREACH (_ IN CASE predicate WHEN 'LICENSED_TO' THEN [1] ELSE [] END |
  CREATE (s)-[:LICENSOR]->(firm)
  CREATE (subject)-[:LICENSED_TO]->(object))
FOREACH (_ IN CASE predicate WHEN 'REGAINED_FROM' THEN [1] ELSE [] END | CREATE (s)-[:BY]->(firm))
FOREACH (_ IN CASE predicate WHEN 'WORKS_FOR' THEN [1] ELSE [] END | CREATE (subject)-[:WORKS_FOR]->(object))
FOREACH (_ IN CASE predicate WHEN 'BECAME' THEN [1] ELSE [] END | CREATE (subject)-[:BECAME]->(object))
FOREACH (_ IN CASE predicate WHEN 'ACQUIRED' THEN [1] ELSE [] END | CREATE (subject)-[:ACQUIRED]->(object))
FOREACH (_ IN CASE predicate WHEN 'DEVELOPED_BY' THEN [1] ELSE [] END | CREATE (subject)-[:DEVELOPED_BY]->(object))`;

/** Of what the filler has, far more than what the stories have. */
const MANY = 2000;

const graph = useGraph();
beforeAll(async () => {
  await put(graph(), extraction(FIRST), extraction(SECOND));
  const write = (text: string) => graph().write((transaction) => transaction.run(text));
  await write(FILLER);
  await write('CALL db.resampleOutdatedIndexes()');
  await write('CALL db.awaitIndexes()');
  await write('CALL db.clearQueryCaches()');
}, 300_000);

/** A thing to ask for, by the parameter that names it. */
const THINGS: Readonly<Record<string, string>> = {
  asset: 'NV-101',
  binder: 'huK77',
  drug: 'NV-101',
  company: 'Norvane',
  antigen: 'KapX',
  name: 'Norvane',
  from: 'NV-101',
  to: 'Ostrera Labs',
};
const QUESTIONS: readonly (readonly [query: string, given: Readonly<Record<string, Scalar>>])[] = listQueries().flatMap(
  ({ name, parameters }) =>
    parameters.flatMap((parameter) => {
      const thing = THINGS[parameter.name];
      return thing === undefined ? [] : [[name, { [parameter.name]: thing }] as const];
    }),
);

it('there are questions about things', () => expect(QUESTIONS.length).toBeGreaterThan(15));

describe('a question about one thing, in a graph of many others, goes through indexes and reads little', () => {
  it.each(QUESTIONS)('%s %j', async (query, given) => {
    const steps = await profiled(graph(), query, given);
    expect(scansOf(steps)).toEqual([]);
    expect(hitsOf(steps)).toBeLessThan(MANY);
  });

  it.each([
    ['sentences-behind', { statement: 'statement:none' }],
    ['changed-since', { since: '2006' }],
    ['recorded-since', { since: '2006-01-01' }],
    ['held-back', { status: 'planned' }],
    ['superseded', {}],
    ['search', { text: 'KapX' }],
  ])('%s %j', async (query, given) => {
    const steps = await profiled(graph(), query, given);
    expect(scansOf(steps)).toEqual([]);
    expect(hitsOf(steps)).toBeLessThan(MANY);
  });
});

/** These look at the whole graph, and `conflicts` at all edges of its own type. */
const WHOLE = ['graph', 'orphans', 'search', 'conflicts'];

describe('a list of everything goes through an index on a property', () => {
  it.each(listQueries().filter(({ name }) => !WHOLE.includes(name)))('$name', async ({ name }) => {
    const scans = scansOf(await profiled(graph(), name, {}));
    expect(scans.filter((one) => !one.startsWith('NodeIndexScan'))).toEqual([]);
  });
});
