import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { listQueries } from '../../src/graph/index.js';
import { run as runAlone } from './pressgraph.js';
import { useCommands } from './test-graph.js';

const sample = fileURLToPath(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
const { contents, run } = useCommands();
beforeAll(async () => {
  await run(['import', sample]);
});

it('without a name, lists the queries with their purpose; needs no database', async () => {
  const { code, stdout } = await runAlone(['query', '--format', 'json'], {
    env: { NEO4J_URI: 'bolt://nowhere.invalid' },
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(
    listQueries().map(({ name, parameters, purpose }) => ({
      query: name,
      parameters: parameters.map((one) => one.name).join(', '),
      purpose,
    })),
  );
});

describe('a saved query', () => {
  const asked = ['query', 'made-of', '--param', 'drug=Cantuzumab Mertansine'];

  it('as a table', async () => {
    const { code, stdout, stderr } = await run(asked);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/│ drug +│ part +│ type +│ alsoIn +│ quote/);
    expect(stdout).toMatch(/│ cantuzumab mertansine +│ huC242 +│ Antibody +│ +│ It is composed of/i);
  });

  it('as JSON', async () => {
    const rows = JSON.parse((await run([...asked, '--format', 'json'])).stdout);
    expect(rows.map(({ part }: { part: string }) => part)).toEqual(['DM1', 'huC242']);
  });

  it('as CSV', async () => {
    const { stdout } = await run([...asked, '--format', 'csv']);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toBe('drug,part,type,alsoIn,quote');
    expect(rows).toHaveLength(2);
  });

  it('that finds nothing prints no result and says so', async () => {
    expect(await run(['query', 'made-of', '--param', 'drug=2003'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no rows\n',
    });
    expect((await run(['query', 'made-of', '--param', 'drug=none', '--format', 'json'])).stdout).toBe('[]\n');
    expect((await run(['query', 'made-of', '--param', 'drug=none', '--format', 'csv'])).stdout).toBe(
      'drug,part,type,alsoIn,quote\n',
    );
  });
});

it('a text of Cypher, with parameters of every kind', async () => {
  const text = 'RETURN $a AS a, $b AS b, $c AS c, $d AS d';
  const given = ['--param', 'a=1', '-p', 'b=two=2', '-p', 'c=true', '-p', 'd=null'];
  const { stdout } = await run(['query', '--cypher', text, ...given, '--format', 'json']);
  expect(JSON.parse(stdout)).toEqual([{ a: 1, b: 'two=2', c: true, d: null }]);
});

it('a whole number that JSON would round is given as text', async () => {
  const { stdout } = await run([
    'query',
    '--cypher',
    'RETURN 9007199254740993 AS large, 7 AS small',
    '--format',
    'json',
  ]);
  expect(JSON.parse(stdout)).toEqual([{ large: '9007199254740993', small: 7 }]);
});

it('a path in a table is told by names', async () => {
  const text = 'MATCH p = (:Antibody)-[:BINDS]->(:Antigen) RETURN p';
  expect((await run(['query', '--cypher', text])).stdout).toContain('│ huC242; BINDS; CanAg │');
});

it('search without a word finds all', async () => {
  const rows = JSON.parse((await run(['query', 'search', '--format', 'json'])).stdout);
  expect(rows).toHaveLength(25);
});

describe('is refused with 2, and the graph stays as it was', () => {
  it.each<[string[], RegExp]>([
    [['--cypher', "CREATE (:Entity {id: 'x'})"], /Refused/],
    [['--cypher', 'MATCH (n) DETACH DELETE n'], /Refused/],
    [['--cypher', 'MATCH (n:Entity) SET n.name = 0 RETURN n'], /Refused/],
    [['--cypher', "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"], /Refused/],
    [['--cypher', 'DROP INDEX entity_names'], /Refused/],
    [['--cypher', 'RETRUN 1'], /can't be run/],
    [['--cypher', 'RETURN $missing'], /can't be run.*missing/],
    [['who-knows'], /no query who-knows\. There are: .*who-licensed/],
    [['who-licensed', '--param', 'aset=x'], /no parameter aset\. It has: asset/],
    [['who-licensed', '--cypher', 'RETURN 1'], /not both/],
    [['--cypher', ' '], /query is empty/],
    [['--cypher', 'RETURN 1 +\nRETURN'], /line 2, column 1\)/],
    [['search', '--param', 'text="open'], /can't be run: [^\n]*\n$/],
    [['--param', 'asset=x'], /needs a query/],
  ])('%s', async (args, told) => {
    const before = await contents();
    const { code, stdout, stderr } = await run(['query', ...args]);
    expect(stderr).toMatch(told);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(await contents()).toEqual(before);
  });
});
