import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { goals } from './test/measured.js';

/** The last line of a run, alone on its line: what ran, for people and for CI. */
const counts: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    // A file that could not even be loaded failed, too.
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const count = (state: string) => states.filter((one) => one === state).length;
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  },
};

/** So many tests of one kind are one line of the report. */
const MANY = 20;

/** What came of some tests: `passed`, or which did not. */
function resultOf(tests: readonly TestCase[]): string {
  const others = tests.filter((test) => test.result().state !== 'passed');
  if (others.length === 0) return 'passed';
  return others
    .map((test) => (tests.length > 1 ? `${test.result().state}: ${test.name}` : test.result().state))
    .join('; ');
}

function line(name: string, tests: readonly TestCase[]): string {
  const ms = tests.reduce((sum, test) => sum + (test.diagnostic()?.duration ?? 0), 0);
  const cells = [name, resultOf(tests), String(Math.round(ms / 1000))];
  return `| ${cells.map((cell) => cell.replaceAll('|', ',')).join(' | ')} |`;
}

const linesOf = (module: TestModule): string[] =>
  [...module.children].flatMap((child) => {
    const tests = child.type === 'test' ? [child] : [...child.children.allTests()];
    return tests.length < MANY
      ? tests.map((test) => line(test.fullName, [test]))
      : [line(`${child.fullName} ${tests.length} shapes`, tests)];
  });

/** What `npm run test:long` found last, for those who have no half hour. A part of it does not write the report anew. */
const isAll = process.argv.slice(2).join(' ') === 'run --mode long';
const begun = performance.now();
const report: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    if (!isAll) return;
    const minutes = Math.round((performance.now() - begun) / 6000) / 10;
    const text = `# The long tests

What \`npm run test:long\` found last, on ${new Date().toISOString().slice(0, 10)}, in ${minutes} minutes with ${availableParallelism()} processors.

| test | result | seconds |
| --- | --- | --- |
${modules.flatMap(linesOf).join('\n')}
`;
    writeFileSync('docs/long-tests.md', text);
  },
};

/** The tests that do more in the mode `long`, and those that run in it alone. */
const LONG = ['test/cli/whole.test.ts', 'test/**/*.long.test.ts'];
const SHORT = ['test/**/!(*.long).test.ts'];
const setup = ['test/cli/built.ts', 'test/database/server.ts'].filter((file) => existsSync(file));

/**
 * `npm run bench` runs vitest in the mode `bench`: measurements, that nothing depends on. `npm run test:long` runs it in
 * the mode `long`: what takes half an hour.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'bench' ? ['test/**/*.bench.ts'] : mode === 'long' ? LONG : SHORT,
    globalSetup: setup,
    pool: 'forks',
    // what is measured has the machine to itself
    maxWorkers: mode === 'bench' ? 1 : 2,
    // what is built runs as it is
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: mode === 'bench' || mode === 'long' ? 3_600_000 : 90_000,
    hookTimeout: 120_000,
    reporters: ['default', ...(mode === 'bench' ? [goals] : []), counts, ...(mode === 'long' ? [report] : [])],
  },
}));
