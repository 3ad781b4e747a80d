import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { applySchema, reset, runQuery } from '../../src/graph/index.js';
import { useCommands } from './test-graph.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const { graph, run } = useCommands();
beforeAll(async () => {
  await run(['import', sample]);
});

const asked = async (...args: readonly string[]) => {
  const { code, stdout } = await run(['rights', ...args, '--format', 'json']);
  expect(code).toBe(0);
  return JSON.parse(stdout);
};

describe('rights', () => {
  it('of the sample: ImmunoGen since the return, with the sentence', async () => {
    expect(await asked('cantuzumab mertansine')).toMatchObject([
      {
        asset: 'cantuzumab mertansine',
        holder: 'ImmunoGen, Inc.',
        since: '2003-01-24',
        how: 'regained from GlaxoSmithKline plc',
        until: null,
        quote: expect.stringContaining('has regained the development and commercialization rights'),
      },
    ]);
  });

  it('before that the licensee, known later, and what it became', async () => {
    for (const on of ['2001-06-01', '2001-06', '2001', '2003-01-23'])
      expect(await asked('HUC242-DM1', '--on', on)).toMatchObject([
        {
          holder: 'SmithKline Beecham',
          became: ['GlaxoSmithKline plc'],
          since: '1999',
          until: '2003-01-24',
          known: '2003-01-24',
          how: 'licensed by ImmunoGen, Inc.',
        },
      ]);
  });

  it('is the saved query', async () => {
    const { columns, rows } = await runQuery(graph(), 'rights-on', { asset: 'huC242-DM1', on: '2001' });
    const [row = []] = rows;
    expect(await asked('drug:cantuzumab-mertansine', '--on', '2001')).toEqual([
      Object.fromEntries(columns.map((column, at) => [column, row[at]])),
    ]);
  });

  it('for a territory, by any name of it', async () => {
    expect(await asked('huN901-DM1', '--territory', 'U.S.')).toMatchObject([{ territory: 'certain territories' }]);
  });

  it.each([70, 80, 100])('as a table of %i columns, each sentence beneath', async (width) => {
    const { stdout } = await run(['rights', 'huC242-DM1', '--on', '2003'], { env: { COLUMNS: String(width) } });
    const [title, ...lines] = stdout.trimEnd().split('\n');
    expect(title).toBe('cantuzumab mertansine');
    expect(lines.map((line) => line.length).filter((length) => length > width)).toEqual([]);
    expect(stdout).toMatch(/│ holder +│ became +│ since +│ how +│ until +│\n/);
    expect(stdout.replace(/[\s│]+/g, ' ')).toContain(
      '“In 1999, the Company licensed these rights to SmithKline Beecham, which later became GlaxoSmithKline.” known 2003-01-24 · statements statement:',
    );
  });

  it('and so do other questions of many columns', async () => {
    const { stdout } = await run(['query', 'firm-assets', '-p', 'company=ImmunoGen'], { env: { COLUMNS: '100' } });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines[1]).toMatch(/│ company +│ how +│ asset +│ with +│ territory +│ date +│ until +│/);
  });

  it('as CSV, with all there is', async () => {
    const { stdout } = await run(['rights', 'huC242-DM1', '--format', 'csv']);
    expect(stdout.split('\n')[0]).toBe(
      'asset,holder,as,became,territory,terms,since,how,until,announced,known,statements,quote',
    );
  });

  it('and nothing, said', async () => {
    expect(await run(['rights', 'huC242-DM1', '--on', '2001', '--known-on', '2001'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no filing of 2001 or before says who held the rights to cantuzumab mertansine on 2001\n',
    });
    expect((await run(['rights', 'DM1', '--format', 'json'])).stdout).toBe('[]\n');
  });
});

describe('is refused with 2, and says why', () => {
  it.each<[string[], RegExp]>([
    [
      ['cantuzumb'],
      /nothing in the graph is called cantuzumb; names like it:\n {2}cantuzumab mertansine \(Drug, drug:cantuzumab-mertansine\)\n$/,
    ],
    [['zzz'], /nothing in the graph is called zzz; pressgraph query search finds names\n$/],
    [['ImmunoGen'], /ImmunoGen, Inc\. is a Company; rights are those to a drug/],
    [['huC242-DM1', '--on', '2003-02-30'], /Write it as 2003-01-24, 2003-01 or 2003/],
    [['huC242-DM1', '--on', 'today'], /Write it as/],
    [['huC242-DM1', '--known-on', '2003-1-1'], /Write it as/],
    [['huC242-DM1', '--territory', 'Ruritania'], /no country or region is called Ruritania; write it as Japan/],
  ])('%s', async (args, told) => {
    const { code, stdout, stderr } = await run(['rights', ...args]);
    expect(stderr).toMatch(told);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('a name of several things, with their ids', async () => {
    await graph().write((transaction) =>
      transaction.run(
        "MATCH (n:Name {lower: 'huc242-dm1'}) CREATE (n)-[:NAMES]->(:Entity:Drug {id: 'drug:other', name: 'other', aliases: []})",
      ),
    );
    const { code, stderr } = await run(['rights', 'huC242-DM1']);
    expect(stderr).toMatch(
      /several things are called huC242-DM1; ask by id:\n {2}cantuzumab mertansine .*\n {2}other \(Drug, drug:other\)\n/,
    );
    expect(code).toBe(2);
  });
});

it('of a Neo4j that pressgraph has never used: told, and what to do', async () => {
  await reset(graph());
  await graph().write((transaction) => transaction.run('DROP INDEX entity_names'));
  try {
    const { code, stdout, stderr } = await run(['rights', 'huC242-DM1']);
    expect(stderr).toMatch(/has no graph of pressgraph yet\. Import filings first/);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
  } finally {
    await applySchema(graph());
  }
});
