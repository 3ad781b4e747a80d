import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { applySchema, load, reset } from '../../src/graph/index.js';
import { extract } from '../../src/pipeline.js';
import * as resolver from '../../src/resolution/index.js';
import { canObey, folder } from './pressgraph.js';
import { useCommands } from './test-graph.js';

const { graph, contents, run } = useCommands();
beforeEach(async () => {
  await reset(graph());
});

const FILINGS = {
  'a.txt': `Norvane Pharma, Inc. announced today that it has licensed norvatinib (NV-101) to Ostrel Biosciences in Japan.

Jane Roe is the Chief Executive Officer of Norvane Pharma, Inc.`,
  'b.txt': `In 1999, Norvane Pharmaceuticals, Inc. licensed norvatinib to Quellis plc.

Jane Roe, Chief Executive Officer of Quellis plc, spoke of it.`,
  'c.txt': 'Brantwood Plants, Inc. ("Brantwood") licensed zorvamab to Quellis plc.',
  'd.txt': 'Brantwood Roads, Inc. ("Brantwood") and Quellis plc have entered into a collaboration agreement.',
  'e.txt': 'Brantwood licensed dorvatinib to Ostrel Biosciences.',
};

const accounts = Object.entries(FILINGS).map(([name, text]) =>
  resolver.accountOf(extract({ name: join('filings', name), bytes: new TextEncoder().encode(text) })),
);

/** Filings in a folder of their own, in the graph, and a file of judgements beside them that is not there yet. */
async function imported() {
  const cwd = folder();
  mkdirSync(join(cwd, 'filings'));
  for (const [name, text] of Object.entries(FILINGS)) writeFileSync(join(cwd, 'filings', name), text);
  await applySchema(graph());
  await load(graph(), { add: accounts }, resolver);
  const file = join(cwd, 'judgements.jsonl');
  const env = { PRESSGRAPH_JUDGEMENTS: file, PRESSGRAPH_WHO: 'ada' };
  const call = (...args: string[]) => run(args, { cwd, env });
  const again = () => call('import', 'filings', '--quiet');
  const lines = () =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
  return { cwd, file, call, again, lines };
}

const [pharma, pharmaceuticals] = ['company:norvane-pharma', 'company:norvane-pharmaceuticals'];
const JUDGEMENT = /^judgement:[0-9a-f]{10}/;
const idOf = (stdout: string) => JUDGEMENT.exec(stdout)?.[0] ?? '';

const REFUSED: readonly [string, string[], RegExp][] = [
  [
    'an unknown name',
    ['merge', 'Norvanne', pharma],
    /nothing is called “Norvanne” in the graph; there is .*company:norvane-pharma/,
  ],
  [
    'a name of two',
    ['merge', 'Jane Roe', pharma],
    /“Jane Roe” fits several: person:jane-roe-at-\S+ \(Jane Roe\), person:/,
  ],
  [
    'things of other kinds',
    ['merge', 'norvatinib', pharma],
    /drug:norvatinib and company:norvane-pharma are things of other kinds/,
  ],
  ['one thing', ['merge', 'Norvane Pharma', pharma], /are one thing already/],
  [
    'never one thing',
    ['never', 'NV-101', 'norvatinib'],
    /are one thing already; take a name off by pressgraph entities split/,
  ],
  [
    'a name it has not',
    ['split', 'norvatinib', 'NV-9'],
    /drug:norvatinib has no name “NV-9”; it has NV-101, norvatinib/,
  ],
  ['its own name', ['split', 'norvatinib', 'Norvatinib'], /is what drug:norvatinib itself is called/],
];

describe('entities similar', () => {
  it('lists what may be one, the likeliest first, but nothing that was judged', async () => {
    const { call } = await imported();
    const before = JSON.parse((await call('entities', 'similar', '--format', 'json')).stdout);
    expect(before[0]).toEqual({
      score: 0.9,
      type: 'Company',
      left: { id: pharma, name: 'Norvane Pharma, Inc.' },
      right: { id: pharmaceuticals, name: 'Norvane Pharmaceuticals, Inc.' },
      reasons: ['“Norvane Pharma, Inc.” and “Norvane Pharmaceuticals, Inc.” differ by words of kind only'],
    });
    const pairs = before.map(({ left, right }: Record<'left' | 'right', { id?: string; name: string }>) => [
      left.id ?? left.name,
      right.id,
    ]);
    expect(pairs).toEqual(
      expect.arrayContaining([
        ['drug:dorvatinib', 'drug:norvatinib'],
        ['Brantwood', 'company:brantwood-plants'],
        ['Brantwood', 'company:brantwood-roads'],
        ['person:jane-roe-at-norvanepharma', 'person:jane-roe-at-quellis'],
      ]),
    );
    await call('entities', 'never', pharma, pharmaceuticals, '--why', 'two firms');
    const { stdout } = await call('entities', 'similar', '--type', 'Company', '--limit', '2', '--format', 'csv');
    expect(stdout.split('\n')[0]).toBe('score,type,left,right,reasons');
    expect(stdout).not.toContain(pharmaceuticals);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('a judgement', () => {
  it('is in the file and in the graph, says who, when and why, and is undone to the last byte', async () => {
    const { call, again, lines } = await imported();
    const before = await contents();
    const { code, stdout } = await call('entities', 'merge', pharmaceuticals, 'Norvane Pharma', '--why', 'one firm');
    expect(code).toBe(0);
    expect(stdout).toContain(`> ${pharma} is ${pharmaceuticals}\n`);
    expect(lines().map((line) => JSON.parse(line))).toEqual([
      {
        id: idOf(stdout),
        kind: 'merge',
        left: 'Company|norvanepharma',
        right: 'Company|norvanepharmaceuticals',
        who: 'ada',
        when: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        why: 'one firm',
      },
    ]);
    const judged = await contents();
    expect(judged).not.toEqual(before);
    expect(judged.join()).not.toContain(`"id":"${pharma}"`);

    await again();
    expect(await contents()).toEqual(judged);
    await reset(graph());
    await again();
    expect(await contents()).toEqual(judged);

    const undone = await call('entities', 'undo', idOf(stdout));
    expect(undone).toMatchObject({ code: 0, stdout: expect.stringContaining('undone, and taken out of') });
    expect(lines()).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  it('says whose an open short name is', async () => {
    const { call } = await imported();
    await call('entities', 'merge', 'Brantwood', 'company:brantwood-plants', '--why', 'by the product');
    const { stdout } = await call('query', 'who-licensed', '--param', 'asset=dorvatinib', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([{ licensor: 'Brantwood Plants, Inc.' }]);
  });

  it('takes a name off an entity', async () => {
    const { call } = await imported();
    const { code, stdout } = await call('entities', 'split', 'norvatinib', 'NV-101', '--why', 'another one');
    expect(code).toBe(0);
    expect(stdout).toContain('> drug:norvatinib is drug:nv-101');
  });

  it('makes one person of two', async () => {
    const { call } = await imported();
    const [one, other] = ['person:jane-roe-at-norvanepharma', 'person:jane-roe-at-quellis'];
    await call('entities', 'merge', one, other, '--why', 'she moved', '--who', 'Bo');
    const { stdout } = await call('query', 'works-where', '--param', 'name=Jane Roe', '--format', 'csv');
    expect(stdout).toContain('Norvane Pharma');
    expect(stdout).toContain('Quellis');
    expect((await call('entities', 'judgements')).stdout).toContain('Bo');
  });

  it('that can not be is refused with 2, and nothing is recorded', async () => {
    const { call, lines } = await imported();
    const before = await contents();
    for (const [what, args, told] of REFUSED) {
      const { code, stdout, stderr } = await call('entities', ...args, '--why', 'try');
      expect({ code, stdout }, what).toEqual({ code: 2, stdout: '' });
      expect(stderr, what).toMatch(told);
    }
    expect(lines()).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  it('wants a reason', async () => {
    const { call } = await imported();
    expect(await call('entities', 'merge', pharma, pharmaceuticals)).toMatchObject({ code: 2 });
    const { code, stderr } = await call('entities', 'merge', pharma, pharmaceuticals, '--why', ' ');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--why: say why') });
  });

  it('that contradicts another is refused: undo the other first', async () => {
    const { call, lines } = await imported();
    const never = idOf((await call('entities', 'never', pharma, pharmaceuticals, '--why', 'two')).stdout);
    const merging = ['entities', 'merge', pharma, pharmaceuticals, '--why', 'one'];
    expect(await call(...merging)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(new RegExp(`contradicts ${never} .*two.*pressgraph entities undo ${never}`)),
    });
    expect(await call('entities', 'never', pharmaceuticals, pharma, '--why', 'again')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`that is recorded already: ${never}`),
    });
    await call('entities', 'undo', never.slice('judgement:'.length));
    const merge = idOf((await call(...merging)).stdout);
    expect(await call('entities', 'never', pharma, pharmaceuticals, '--why', 'two')).toMatchObject({ code: 2 });
    expect(await call('entities', 'split', pharmaceuticals, 'Norvane Pharma', '--why', 'two')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`pressgraph entities undo ${merge}`),
    });
    expect(lines()).toHaveLength(1);
  });

  it('that only the graph has stays there, and is told', async () => {
    const { call, again, file } = await imported();
    const id = idOf((await call('entities', 'merge', pharma, pharmaceuticals, '--why', 'one')).stdout);
    const judged = await contents();
    rmSync(file);
    await again();
    expect(await contents()).toEqual(judged);
    const { stdout, stderr } = await call('entities', 'judgements');
    expect(stdout).toMatch(new RegExp(`${id}.*graph`));
    expect(stderr).toContain('what only the graph has is kept there');
    expect(JSON.parse((await call('entities', 'judgements', '--format', 'json')).stdout)).toMatchObject([
      { id, where: 'graph' },
    ]);
    expect((await call('entities', 'undo', id)).code).toBe(0);
    expect((await contents()).join()).not.toContain('Judgement');
  });

  it('of names that are not there yet waits in the file', async () => {
    const { call, again, file } = await imported();
    const before = await contents();
    const line = {
      id: 'judgement:x',
      kind: 'merge',
      left: 'Company|nobody',
      right: 'Company|none',
      who: 'ada',
      when: '2026-11-21T00:00:00Z',
      why: 'to come',
    };
    writeFileSync(file, JSON.stringify(line));
    expect(JSON.parse((await call('entities', 'judgements', '--format', 'json')).stdout)).toMatchObject([
      { where: 'file' },
    ]);
    await again();
    expect((await contents()).filter((one) => !/Judgement|"Key"|LEFT|RIGHT/.test(one))).toEqual(
      before.filter((one) => !/"Key"/.test(one)),
    );
    await call('entities', 'never', 'Ostrel Biosciences', 'Quellis', '--why', 'two');
    expect(JSON.parse((await call('entities', 'judgements', '--format', 'json')).stdout)).toHaveLength(2);
  });

  it('of two who judge at once, both are kept', async () => {
    const { call, lines } = await imported();
    const all = await Promise.all([
      call('entities', 'never', pharma, pharmaceuticals, '--why', 'two'),
      call('entities', 'never', 'norvatinib', 'dorvatinib', '--why', 'two'),
    ]);
    expect(all.map(({ code }) => code)).toEqual([0, 0]);
    expect(lines()).toHaveLength(2);
  });
});

describe('a file of judgements that is wrong', () => {
  it('stops an import before anything is read, with the line and what to do', async () => {
    const { call, file } = await imported();
    writeFileSync(file, '{"id": 1}\n');
    const { code, stdout, stderr } = await call('import', 'filings');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/judgements\.jsonl: wrong judgements\n {2}line 1: id: is missing/);
  });

  it('is not added to', async () => {
    const { call, file } = await imported();
    writeFileSync(file, 'x\n');
    expect(await call('entities', 'merge', pharma, pharmaceuticals, '--why', 'one')).toMatchObject({ code: 2 });
    expect(readFileSync(file, 'utf8')).toBe('x\n');
  });

  it('that contradicts the graph stops an import', async () => {
    const { call, file } = await imported();
    await call('entities', 'never', pharma, pharmaceuticals, '--why', 'two');
    rmSync(file);
    const other = {
      id: 'judgement:y',
      kind: 'merge',
      left: 'Company|norvanepharma',
      right: 'Company|norvanepharmaceuticals',
      who: 'bo',
      when: '2026-11-21T00:00:00Z',
      why: 'one',
    };
    appendFileSync(file, JSON.stringify(other));
    const { code, stderr } = await call('import', 'filings');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('the graph contradict each other') });
  });

  it.skipIf(!canObey)('that can not be written leaves the graph as it was', async () => {
    const { cwd } = await imported();
    const before = await contents();
    const args = [
      'entities',
      'merge',
      pharma,
      pharmaceuticals,
      '--why',
      'one',
      '--judgements',
      '/proc/judgements.jsonl',
    ];
    const { code, stderr } = await run(args, { cwd, obedient: true });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('give another file by --judgements') });
    expect(await contents()).toEqual(before);
  });
});
