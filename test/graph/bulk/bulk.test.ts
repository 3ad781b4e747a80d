import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readGold } from '../../../src/evaluation/index.js';
import { applySchema, Bulk, type FilingReport, load, refuseFull, reset } from '../../../src/graph/index.js';
import type { Account } from '../../../src/model.js';
import { extract } from '../../../src/pipeline.js';
import { corpus } from '../../corpus/submission.js';
import { useGraph } from '../../database/connection.js';
import { devFolder, hasGold } from '../../evaluation/gold-folder.js';
import { exportText } from '../export/exported.js';
import { resolver } from '../put.js';
import { AMENDED, extraction, FILED, FIRST, SECOND, type Story } from '../stories.js';
import { told } from './rows.js';

const graph = useGraph();
beforeEach(async () => {
  await reset(graph());
  await applySchema(graph());
});

/** What the graph of some filings has, in lines: as it is loaded, and as neo4j-admin is told to make it. */
async function both(accounts: readonly Account[]) {
  const { filings } = await load(graph(), { add: accounts }, resolver);
  const [, ...loaded] = (await exportText(graph())).trimEnd().split('\n');
  const folder = mkdtempSync(join(tmpdir(), 'pressgraph-bulk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bulk = new Bulk(folder, resolver);
  for (const account of accounts) bulk.take(account);
  const reports = await bulk.write(join(folder, 'csv'), '2026-11-21T10:20:30.000Z');
  bulk.close();
  return { loaded: { lines: plain(loaded), filings }, made: { lines: told(join(folder, 'csv')), filings: reports } };
}

/** Without the escapes that are there for terminals. */
const plain = (lines: readonly string[]): string[] => lines.map((line) => JSON.stringify(JSON.parse(line))).sort();

const accountsOf = (...stories: readonly Story[]): Account[] =>
  stories.map((story) => resolver.accountOf(extraction(story)));

const firm = (id: string, name: string): Story => ({
  id,
  lines: [`${name} makes things.`, 'Millmark is glad.'],
  things: [['company:millmark', 'Company', name, 'Millmark']],
  facts: [],
});
/** Says of a short form of two firms what nobody can tell whose it is. */
const AMBIGUOUS: readonly Story[] = [
  firm('story-one', 'Millmark Pharmaceuticals, Inc.'),
  firm('story-two', 'Millmark Chemicals, Inc.'),
  {
    id: 'story-three',
    filed: '2008-02-03',
    lines: ['Norvane, Inc. licensed pelhamib to Millmark.'],
    things: [
      ['company:norvane', 'Company', 'Norvane, Inc.'],
      ['company:millmark', 'Company', 'Millmark'],
      ['drug:pelhamib', 'Drug', 'pelhamib'],
    ],
    facts: [['LICENSED_TO', 'drug:pelhamib', 'company:millmark', 0, { licensor: 'company:norvane' }]],
  },
];

/** What amends a filing on an earlier day than another amendment, and a better copy of it. */
const AGAIN: Story = { ...AMENDED, id: '0000123456-05-000003', filed: '2005-03-05' };
const LONGER: Story = { ...FILED, lines: [...FILED.lines, 'There is more to say of Norvane.'] };
const from = (source: string, account: Account | undefined): Account[] =>
  account ? [{ ...account, reading: { ...account.reading, filing: { ...account.reading.filing, source } } }] : [];
const COPIES = [
  ...from('m.txt', accountsOf(FILED)[0]),
  ...from('z.txt', accountsOf(LONGER)[0]),
  ...from('b.txt', accountsOf(LONGER)[0]),
  ...from('a.txt', accountsOf(FILED)[0]),
];

/** Firms that became others and were bought, with licences and returns on the way; what is denied; people. */
const COURSE: readonly Story[] = [
  {
    id: 'course-1',
    filed: '2001-01-01',
    lines: [
      'In 1999, Ostrel licensed tarvinib to Calvet for Japan exclusively.',
      'Calvet became Quellin in 2000.',
      'Quellin did not license tarvinib to Drumlan.',
      'Ada Lindqvist, president of Ostrel, spoke.',
    ],
    things: [
      ['company:ostrel', 'Company', 'Ostrel'],
      ['company:calvet', 'Company', 'Calvet'],
      ['company:quellin', 'Company', 'Quellin'],
      ['company:drumlan', 'Company', 'Drumlan'],
      ['drug:tarvinib', 'Drug', 'tarvinib'],
      ['person:ada-lindqvist', 'Person', 'Ada Lindqvist'],
    ],
    facts: [
      [
        'LICENSED_TO',
        'drug:tarvinib',
        'company:calvet',
        0,
        { licensor: 'company:ostrel', date: '1999', territory: 'Japan', exclusive: true },
      ],
      ['BECAME', 'company:calvet', 'company:quellin', 1, { date: '2000' }],
      ['LICENSED_TO', 'drug:tarvinib', 'company:drumlan', 2, { licensor: 'company:quellin' }, 'negated'],
      ['WORKS_FOR', 'person:ada-lindqvist', 'company:ostrel', 3, { title: 'president' }],
    ],
  },
  {
    id: 'course-2',
    filed: '2004-01-01',
    lines: [
      'Quellin licensed tarvinib to Drumlan.',
      'Ostrel has regained tarvinib in Japan from Quellin on 3 May 2003.',
      'Velmora acquired Drumlan, and tarvinib from Ostrel.',
      'Ostrel licensed tarvinib to Astavor for Japan exclusively in 1999.',
      'Ostrel licensed tarvinib to Calvet.',
    ],
    things: [
      ['company:ostrel', 'Company', 'Ostrel'],
      ['company:calvet', 'Company', 'Calvet'],
      ['company:quellin', 'Company', 'Quellin'],
      ['company:drumlan', 'Company', 'Drumlan'],
      ['company:velmora', 'Company', 'Velmora'],
      ['company:astavor', 'Company', 'Astavor'],
      ['drug:tarvinib', 'Drug', 'tarvinib'],
    ],
    facts: [
      ['LICENSED_TO', 'drug:tarvinib', 'company:drumlan', 0, { licensor: 'company:quellin' }],
      [
        'REGAINED_FROM',
        'drug:tarvinib',
        'company:quellin',
        1,
        { by: 'company:ostrel', date: '2003-05-03', territory: 'Japan' },
      ],
      ['ACQUIRED', 'company:velmora', 'company:drumlan', 2],
      ['ACQUIRED', 'company:velmora', 'drug:tarvinib', 2],
      [
        'LICENSED_TO',
        'drug:tarvinib',
        'company:astavor',
        3,
        { licensor: 'company:ostrel', date: '1999', territory: 'Japan', exclusive: true },
      ],
      ['LICENSED_TO', 'drug:tarvinib', 'company:calvet', 4, { licensor: 'company:ostrel' }],
    ],
  },
];

const sample = fileURLToPath(new URL('../../../data', import.meta.url));
const samples = (): Account[] =>
  readdirSync(sample)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => resolver.accountOf(extract({ name, bytes: readFileSync(join(sample, name)) })));
const generated = (): Account[] =>
  [...corpus(60, 7)].map(({ name, text }) => resolver.accountOf(extract({ name, bytes: Buffer.from(text) })));

/** What the filings of a case have in their graph, so that it is known to be there. */
const CASES: readonly (readonly [what: string, accounts: () => readonly Account[], has: readonly string[]])[] = [
  ['the sample', samples, ['REGAINED_FROM', 'EQUATES']],
  ['two stories', () => accountsOf(FIRST, SECOND), ['BECAME', 'ENDS', 'planned']],
  ['names that nobody can tell', () => accountsOf(...AMBIGUOUS), ['"within":"story-three"']],
  ['a filing and its amendments', () => accountsOf(FILED, AMENDED, AGAIN), ['AMENDS', '"withdrawn":"2005-03-05"']],
  ['copies of a filing', () => COPIES, ['"source":"a.txt"', 'There is more']],
  ['deals, firms that become others, and what is denied', () => accountsOf(...COURSE), ['ENDS', '"about":"ends"']],
  [
    'all of these',
    () => [...accountsOf(FIRST, SECOND, ...AMBIGUOUS, AGAIN, ...COURSE, AMENDED), ...COPIES, ...samples()],
    ['AMENDS', 'SUPPORTS'],
  ],
  ['60 generated filings', generated, ['WORKS_FOR', 'SUPPORTS']],
];

describe('a graph that is made at once is the one that is loaded', () => {
  it.each(CASES)(
    'of %s',
    async (_, accounts, has) => {
      const { loaded, made } = await both(accounts());
      expect(made.lines).toEqual(loaded.lines);
      const text = made.lines.join('\n');
      expect(has.filter((one) => !text.includes(one))).toEqual([]);
      expect(made.filings.map(countsOf)).toEqual(loaded.filings.map(countsOf));
    },
    120_000,
  );

  it.skipIf(!hasGold)(
    'of the dev documents (skipped without ../shared/gold)',
    async () => {
      const { loaded, made } = await both(
        readGold(devFolder).map(({ name, bytes }) => resolver.accountOf(extract({ name, bytes }))),
      );
      expect(made.lines).toEqual(loaded.lines);
    },
    120_000,
  );
});

const countsOf = ({ filing, source, fate, entities, relations, heldBack }: FilingReport) => ({
  ...{ filing, source, fate },
  counts: [entities, relations, heldBack],
});

describe('what is refused', () => {
  it('is a graph with filings, and how many it has is said', async () => {
    await expect(refuseFull(graph())).resolves.toBeUndefined();
    await load(graph(), { add: accountsOf(FIRST) }, resolver);
    await expect(refuseFull(graph())).rejects.toThrow('the graph has 1 filing already; import without --bulk');
    await load(graph(), { add: accountsOf(SECOND) }, resolver);
    await expect(refuseFull(graph())).rejects.toThrow('2 filings already');
    await reset(graph());
    await expect(refuseFull(graph())).resolves.toBeUndefined();
    await graph().write((transaction) => transaction.run('CREATE (:Foreign)'));
    await expect(refuseFull(graph())).rejects.toThrow('the graph has other things already');
    await graph().write((transaction) => transaction.run('MATCH (n:Foreign) DELETE n'));
  });

  it('is an account that does not hold', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pressgraph-bulk-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const bulk = new Bulk(folder, resolver);
    for (const account of accountsOf(FIRST))
      expect(() => bulk.take({ ...account, names: [] })).toThrow(/there is no name/);
    bulk.close();
  });
});
