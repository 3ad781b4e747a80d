import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { reset } from '../../src/graph/index.js';
import { interchangeSchema } from '../../src/model.js';
import { folder, run } from './pressgraph.js';
import { useCommands } from './test-graph.js';

const RELEASE =
  'In 2004, Blue Fern lent zolvarin to Ostrel Biosciences. Blue Fern licensed zolvarin from Norvane Pharma.\n';
const NAMES = '# mine\nBlue Fern\tCompany\tBlue Fern Medicines, Inc.\tB-1\nzolvarin\tDrug\n';
const RULES = {
  LICENSED_TO: {
    frames: [
      {
        name: 'lends',
        verbs: 'lend',
        slots: { licensor: 'subject', asset: 'object', licensee: 'to' },
        example: 'Blue Fern lent zolvarin to Ostrel Biosciences.',
      },
    ],
    never: ['Blue Fern may lend zolvarin to Ostrel Biosciences.'],
  },
};

function here(names = NAMES, rules: unknown = RULES): string {
  const cwd = folder();
  writeFileSync(join(cwd, 'release.txt'), RELEASE);
  writeFileSync(join(cwd, 'names.tsv'), names);
  writeFileSync(join(cwd, 'rules.json'), JSON.stringify(rules));
  return cwd;
}

const extracted = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { code, stdout, stderr } = await run(['extract', 'release.txt', '--format', 'json', ...args], {
    cwd: here(),
    env,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return interchangeSchema.parse(JSON.parse(stdout));
};

describe('names and rules of one’s own', () => {
  it('--lexicon adds names and grounds them', async () => {
    const { entities, relations } = await extracted(['--lexicon', 'names.tsv']);
    expect(entities).toContainEqual(
      expect.objectContaining({
        id: 'company:blue-fern-medicines',
        name: 'Blue Fern Medicines, Inc.',
        externalId: 'B-1',
      }),
    );
    expect(relations).toEqual([
      expect.objectContaining({ type: 'LICENSED_TO', subject: 'drug:zolvarin', object: 'company:blue-fern-medicines' }),
    ]);
  });

  it('--rules adds patterns', async () => {
    const { relations } = await extracted(['--lexicon', 'names.tsv', '--rules', 'rules.json']);
    expect(relations.map(({ object, evidence }) => [object, evidence.map(({ rule }) => rule)])).toContainEqual([
      'company:ostrel-biosciences',
      ['LICENSED_TO/lends'],
    ]);
  });

  it('may be named by the environment', async () => {
    const environment = { PRESSGRAPH_LEXICON: 'names.tsv', PRESSGRAPH_RULES: 'rules.json' };
    expect(await extracted([], environment)).toEqual(
      await extracted(['--lexicon', 'names.tsv', '--rules', 'rules.json']),
    );
  });

  it('explain tells them like those of pressgraph', async () => {
    const args = ['explain', 'release.txt', '--lexicon', 'names.tsv', '--rules', 'rules.json', '--sentence', 'lent'];
    const { code, stdout } = await run(args, { cwd: here() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/rule +LICENSED_TO\/lends \(verb lend; /);
    expect(stdout).toMatch(/licensor +Blue Fern Medicines, Inc\., Company: named “Blue Fern” \(own lexicon\)/);
  });

  it('eval scores with them', async () => {
    const cwd = here();
    const entities = [
      { key: 'a', type: 'Drug', names: ['zolvarin'] },
      { key: 'b', type: 'Company', names: ['Ostrel Biosciences'] },
    ];
    const relations = [{ type: 'LICENSED_TO', subject: 'a', object: 'b', evidence: 'lent zolvarin to Ostrel' }];
    writeFileSync(join(cwd, 'release.gold.json'), JSON.stringify({ document: 'release.txt', entities, relations }));
    const right = async (...own: string[]) =>
      JSON.parse((await run(['eval', '.', '--format', 'json', ...own], { cwd })).stdout).relations.tp;
    expect([await right(), await right('--lexicon', 'names.tsv', '--rules', 'rules.json')]).toEqual([0, 1]);
  });
});

describe('what is wrong with them ends with 2, says where and what to do, and prints no result', () => {
  it.each<[string, readonly string[], string, unknown, RegExp]>([
    [
      'no such file',
      ['--lexicon', 'no.tsv'],
      NAMES,
      RULES,
      /no\.tsv: the lexicon can't be read \(ENOENT.*; check the path/,
    ],
    ['a folder', ['--rules', '.'], NAMES, RULES, /\.: the rules can't be read \(EISDIR/],
    [
      'a wrong line',
      ['--lexicon', 'names.tsv'],
      'a\tFirm\n',
      RULES,
      /names\.tsv: wrong lexicon\n {2}line 1: there is no type 'Firm'/,
    ],
    [
      'a wrong place',
      ['--rules', 'rules.json'],
      NAMES,
      { BINDS: {} },
      /rules\.json: wrong rules\n {2}line 1: BINDS\.frames: /,
    ],
    [
      'an example with unknown names',
      ['--rules', 'rules.json'],
      NAMES,
      RULES,
      /line 1: LICENSED_TO\.frames\[0\]\.example: it does not fire its rule: Blue Fern/,
    ],
  ])('%s', async (_, args, names, rules, told) => {
    for (const command of ['extract', 'explain']) {
      const { code, stdout, stderr } = await run([command, 'release.txt', ...args], { cwd: here(names, rules) });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(told);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('an example whose fact is held back, and a sentence that gives one', async () => {
    const [frame] = RULES.LICENSED_TO.frames;
    const held = { ...frame, example: 'Blue Fern will lend zolvarin to Ostrel Biosciences.' };
    const never = ['Blue Fern lent zolvarin to Ostrel Biosciences.'];
    const cwd = here(NAMES, { LICENSED_TO: { frames: [held], never } });
    const { code, stderr } = await run(['extract', 'release.txt', '--lexicon', 'names.tsv', '--rules', 'rules.json'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('LICENSED_TO.frames[0].example: it fires, but the fact is planned (“will”)');
    expect(stderr).toContain('LICENSED_TO.never[0]: LICENSED_TO/lends finds a fact in it');
  });
});

describe('rules', () => {
  const own = ['--rules', 'rules.json', '--lexicon', 'names.tsv'];

  it('lists them with those of pressgraph, before the others of their relation', async () => {
    const { code, stdout } = await run(['rules', '--relation', 'licensed_to', '--format', 'jsonl', ...own], {
      cwd: here(),
    });
    expect(code).toBe(0);
    const [first, second] = stdout.split('\n').map((line) => JSON.parse(line || '{}'));
    expect(first).toMatchObject({ relation: 'LICENSED_TO', rule: 'lends', file: 'rules.json' });
    expect(second).toMatchObject({ relation: 'LICENSED_TO', rule: 'licenses to' });
    expect(second).not.toHaveProperty('file');
  });

  it('test runs them, also as the environment names them', async () => {
    const counts = (told: string) => /^(\d+) of (\d+) sentences/m.exec(told)?.slice(1).map(Number);
    const alone = counts((await run(['rules', 'test'], { cwd: here() })).stderr) ?? [];
    const environment = { PRESSGRAPH_LEXICON: 'names.tsv', PRESSGRAPH_RULES: 'rules.json' };
    for (const call of [{ args: own }, { args: [], env: environment }]) {
      const { code, stdout, stderr } = await run(['rules', 'test', ...call.args], { cwd: here(), env: call.env ?? {} });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(counts(stderr)).toEqual(alone.map((count) => count + 2));
    }
  });

  it('test tells with 1 which do not hold, and where they stand', async () => {
    const [frame] = RULES.LICENSED_TO.frames;
    const held = { ...frame, example: 'Blue Fern will lend zolvarin to Ostrel Biosciences.' };
    const cwd = here(NAMES, { LICENSED_TO: { frames: [held], never: ['Blue Fern lent zolvarin to Ostrel Labs.'] } });
    const { code, stdout } = await run(['rules', 'test', ...own], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /failed {2}LICENSED_TO\/lends \(rules\.json, line 1\): Blue Fern will lend .*\n +it fires, but/,
    );
    expect(stdout).toMatch(
      /failed {2}LICENSED_TO \(rules\.json, line 1\): Blue Fern lent .*\n +LICENSED_TO\/lends finds/,
    );
  });

  it('test tells of a rule that reads a fact in a sentence of pressgraph that must give none', async () => {
    const [frame] = RULES.LICENSED_TO.frames;
    const greedy = { ...frame, name: 'option', verbs: 'grant', slots: { asset: 'sentence', licensee: 'indirect' } };
    const example = 'Norvane Pharma granted Ostrel Biosciences norvatinib.';
    const cwd = here(NAMES, { LICENSED_TO: { frames: [{ ...greedy, example }] } });
    const { code, stdout } = await run(['rules', 'test', ...own], { cwd });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/failed {2}LICENSED_TO: .* an option to .*\n +LICENSED_TO\/option finds a fact/),
    });
  });

  it('--quiet is an option of test, too', async () => {
    const { code, stdout, stderr } = await run(['rules', 'test', '--quiet'], { cwd: here() });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

it('extract --verbose says what was read, and why nothing was found', async () => {
  const cwd = here();
  const { stderr } = await run(['extract', 'release.txt', '--verbose'], { cwd });
  expect(stderr).toMatch(
    /\nrelease\.txt: read TEXT: \d+ characters, 2 sentences \(2 body\); 2 name something, 0 state a fact\n/,
  );
  expect(stderr).toMatch(/\nrelease\.txt: gave no fact: no rule matched/);
});

describe('import', () => {
  const { graph, run: runThere } = useCommands();
  beforeEach(async () => {
    await reset(graph());
  });

  it('keeps the external id, and loading again changes nothing; --verbose says what was read', async () => {
    const cwd = here();
    const args = ['import', 'release.txt', '--lexicon', 'names.tsv', '--verbose'];
    const { code, stderr } = await runThere(args, { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/release\.txt: read TEXT: .* 2 name something, 1 state a fact/);
    await runThere(['import', 'release.txt', '--lexicon', 'names.tsv'], { cwd });
    const question = 'MATCH (e:Entity) WHERE e.externalId IS NOT NULL RETURN e.name AS name, e.externalId AS id';
    const { stdout } = await runThere(['query', '--cypher', question, '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toEqual([{ name: 'Blue Fern Medicines, Inc.', id: 'B-1' }]);
  });
});
