import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { program } from '../../src/cli/program.js';
import { run } from './pressgraph.js';

const visible = program().commands.map((one) => one.name());
const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('--help', () => {
  it.each(visible)('of %s shows an example', async (name) => {
    const { code, stdout, stderr } = await run([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Examples?:\n {2}\$ (?:cat \S+ \| )?(?:pressgraph|npm start)/);
  });

  it('of pressgraph lists the commands and the exit codes', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of ['import', 'extract', 'query', 'db', 'eval', 'schema']) expect(stdout).toContain(`\n  ${name}`);
    expect(stdout).toMatch(
      /0 {2}done[\s\S]*1 {2}failed[\s\S]*2 {2}wrong usage[\s\S]*3 {2}some inputs[\s\S]*4 {2}the database/,
    );
  });
});

it('--version is that of package.json', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, stdout: `${own.version}\n`, stderr: '' });
});

describe('wrong usage ends with 2, says why on standard error, and prints no result', () => {
  it.each<[string[], RegExp]>([
    [[], /Usage: pressgraph/],
    [['improt', 'x'], /unknown command 'improt'[\s\S]*import/],
    [['extract'], /missing required argument 'input'/],
    [['extract', 'x', '--formt', 'json'], /unknown option '--formt'[\s\S]*--format/],
    [['extract', 'x', '--format', 'xml'], /'xml' is invalid[\s\S]*table, json, jsonl/],
    [['extract', 'x', '--max-megabytes', 'many'], /--max-megabytes: must be a number/],
    [['query', 'facts', '--param', 'asset'], /key=value/],
    [['db', 'strat'], /unknown command 'strat'/],
  ])('%s', async (args, told) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(told);
  });
});
