import { beforeEach, describe, expect, it } from 'vitest';
import { applySchema, type Change, load, reset, runCypher } from '../../src/graph/index.js';
import { withoutLegalForm } from '../../src/mentions/company/legal-form.js';
import type { Entity, Extraction, Judgement } from '../../src/model.js';
import { useGraph } from '../database/connection.js';
import { judgementOf } from '../resolution/names.js';
import { everything } from './everything.js';
import { resolver } from './put.js';
import { extraction, FIRST, SECOND, type Story } from './stories.js';

const graph = useGraph();
beforeEach(async () => {
  await reset(graph());
  await applySchema(graph());
});

const change = (made: Change) => load(graph(), made, resolver);
const ask = async (text: string) => (await runCypher(graph(), text)).rows;

/** Who 'Brantwood' is depends on the filing; people work for it. */
const PLANTS: Story = {
  id: 'plants',
  lines: [
    'Brantwood Plants (Brantwood) licensed PB-9 to Quellis plc.',
    'Ann Tull is the Chief Executive Officer of Brantwood Plants.',
  ],
  things: [
    ['company:brantwood', 'Company', 'Brantwood Plants', 'Brantwood'],
    ['company:quellis', 'Company', 'Quellis plc'],
    ['drug:pb-9', 'Drug', 'PB-9'],
    ['person:ann-tull', 'Person', 'Ann Tull'],
  ],
  facts: [
    ['LICENSED_TO', 'drug:pb-9', 'company:quellis', 0, { licensor: 'company:brantwood' }],
    ['WORKS_FOR', 'person:ann-tull', 'company:brantwood', 1, { title: 'Chief Executive Officer' }],
  ],
};
const ROADS: Story = {
  id: 'roads',
  lines: ['Brantwood Roads (Brantwood) and Quellis plc have an agreement.'],
  things: [
    ['company:brantwood', 'Company', 'Brantwood Roads', 'Brantwood'],
    ['company:quellis', 'Company', 'Quellis plc'],
  ],
  facts: [['PARTNERED_WITH', 'company:brantwood', 'company:quellis', 0]],
};
const ALONE: Story = {
  id: 'alone',
  lines: [
    'Brantwood develops PB-9.',
    'Ann Tull, Chief Executive Officer of Brantwood, spoke of zorvamab dolutine, or NV-101.',
    'NV-101 was licensed to Pelham Bio.',
  ],
  things: [
    ['company:brantwood', 'Company', 'Brantwood'],
    ['drug:pb-9', 'Drug', 'PB-9'],
    ['person:ann-tull', 'Person', 'Ann Tull'],
    ['drug:zorvamab', 'Drug', 'zorvamab dolutine', 'NV-101'],
    ['company:pelham', 'Company', 'Pelham Bio'],
  ],
  facts: [
    ['DEVELOPED_BY', 'drug:pb-9', 'company:brantwood', 0],
    ['WORKS_FOR', 'person:ann-tull', 'company:brantwood', 1, { title: 'Chief Executive Officer' }],
    ['LICENSED_TO', 'drug:zorvamab', 'company:pelham', 2],
  ],
};
/** As recognisers do it: a short form of a firm is given the full name. */
function withShortForms(told: Extraction): Extraction {
  const spelledOut = (entity: Entity): Entity =>
    entity.type === 'Company'
      ? { ...entity, mentions: entity.mentions.map((mention) => ({ ...mention, name: withoutLegalForm(entity.name) })) }
      : entity;
  return { ...told, entities: told.entities.map(spelledOut) };
}

const accounts = [
  ...[FIRST, SECOND].map(extraction),
  ...[PLANTS, ROADS, ALONE].map((story) => withShortForms(extraction(story))),
].map(resolver.accountOf);

const JUDGEMENTS: readonly (readonly [string, Judgement])[] = [
  ['a merge of two firms', judgementOf('merge', 'Company|pelhambio', 'Company|quellis')],
  ['a merge of an open short name', judgementOf('merge', 'Company|brantwood', 'Company|brantwoodplants')],
  [
    'a merge of both that an open name is short for',
    judgementOf('merge', 'Company|brantwoodroads', 'Company|brantwoodplants'),
  ],
  ['never an owner of an open name', judgementOf('never', 'Company|brantwood', 'Company|brantwoodroads')],
  ['a split of an alias', judgementOf('split', 'Molecule|nv101', 'Molecule|zorvamabdolutine')],
  ['a split of a name from a CIK', judgementOf('never', 'Company|norvane', 'Company|cik 0000123456')],
  [
    'a merge of people',
    judgementOf('merge', 'Person|ann tull @ Company|brantwoodplants', 'Person|ada lindqvist @ Company|cik 0000123456'),
  ],
  ['one of names that nobody uses', judgementOf('merge', 'Company|none', 'Company|nobody')],
];

describe.each(JUDGEMENTS)('%s', (_, judgement) => {
  it('is undone to the last byte, and comes to the same whenever it is made', async () => {
    await change({ add: accounts });
    const before = await everything(graph());
    await change({ judge: [judgement] });
    const judged = await everything(graph());
    expect(judged).not.toEqual(before);
    await change({ judge: [judgement] });
    await change({ add: accounts });
    expect(await everything(graph())).toEqual(judged);
    await change({ undo: [judgement.id] });
    expect(await everything(graph())).toEqual(before);

    await change({ retract: accounts.map(({ reading }) => reading.filing.id), judge: [judgement] });
    for (const account of accounts.toReversed()) await change({ add: [account] });
    expect(await everything(graph())).toEqual(judged);
  });
});

it('all together, in another order and one by one, give the same graph', async () => {
  await change({ add: accounts, judge: JUDGEMENTS.map(([, judgement]) => judgement) });
  const together = await everything(graph());
  await reset(graph());
  await applySchema(graph());
  for (const [at, [, judgement]] of JUDGEMENTS.toReversed().entries()) {
    const account = accounts[at];
    await change({ judge: [judgement], ...(account ? { add: [account] } : {}) });
  }
  expect(await everything(graph())).toEqual(together);
});

it('a merge of two firms makes one of their facts', async () => {
  await change({ add: accounts });
  const licences =
    "MATCH (s:Statement {predicate: 'PARTNERED_WITH'})-[:SUBJECT|OBJECT]->(c) RETURN DISTINCT c.id ORDER BY c.id";
  expect(await ask(licences)).toContainEqual(['company:pelham-bio']);
  const { moved, gone } = await change({ judge: [judgementOf('merge', 'Company|pelhambio', 'Company|quellis')] });
  expect(moved).toEqual([{ from: 'company:pelham-bio', to: 'company:quellis' }]);
  expect(gone.length).toBeGreaterThan(0);
  expect(await ask(licences)).not.toContainEqual(['company:pelham-bio']);
  expect(await ask("MATCH (c {id: 'company:pelham-bio'}) RETURN c")).toEqual([]);
});

it('people follow when it is settled which firm they work for', async () => {
  await change({ add: accounts });
  const people = 'MATCH (p:Person)-[:WORKS_FOR]->(c) WHERE p.name = "Ann Tull" RETURN p.id, c.id ORDER BY c.id';
  expect((await ask(people)).map(([, firm]) => firm)).toEqual([
    'company:brantwood-in-alone',
    'company:brantwood-plants',
  ]);
  await change({ judge: [judgementOf('merge', 'Company|brantwood', 'Company|brantwoodplants')] });
  expect(await ask(people)).toEqual([['person:ann-tull', 'company:brantwood-plants']]);
});

it('what is said of a name goes with it when it is split off', async () => {
  await change({ add: accounts });
  const licensees = (id: string) =>
    ask(`MATCH (a {id: '${id}'})-[:LICENSED_TO]->(c) RETURN DISTINCT c.id ORDER BY c.id`);
  expect(await licensees('drug:zorvamab-dolutine')).toContainEqual(['company:pelham-bio']);
  await change({ judge: [judgementOf('split', 'Molecule|nv101', 'Molecule|zorvamabdolutine')] });
  expect(await licensees('drug:zorvamab-dolutine')).not.toContainEqual(['company:pelham-bio']);
  expect(await licensees('drug:nv-101')).toEqual([['company:pelham-bio']]);
});
