import { existsSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule } from 'vitest/node';
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

/** What `npm run test:long` found last, for those who have no hour. */
const report: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const lines = tests.map((test) => {
      const seconds = Math.round((test.diagnostic()?.duration ?? 0) / 1000);
      return `| ${test.fullName.replaceAll('|', ',')} | ${test.result().state} | ${seconds} |`;
    });
    const head = `# The long tests\n\nWhat \`npm run test:long\` found last, on ${new Date().toISOString().slice(0, 10)}.\n`;
    writeFileSync(
      'docs/long-tests.md',
      [head, '| test | result | seconds |', '| --- | --- | --- |', ...lines, ''].join('\n'),
    );
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
