import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule } from 'vitest/node';

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

const setup = ['test/cli/built.ts', 'test/database/server.ts'].filter((file) => existsSync(file));

/** What `npm run bench` and `npm run test:long` run: measurements, that nothing depends on, and what takes minutes. */
const MODES = new Map([
  ['bench', 'test/**/*.bench.ts'],
  ['long', 'test/**/*.long.test.ts'],
]);
const HOUR = 3_600_000;

export default defineConfig(({ mode }) => ({
  test: {
    include: [MODES.get(mode) ?? 'test/**/!(*.long).test.ts'],
    globalSetup: setup,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: MODES.has(mode) ? HOUR : 90_000,
    hookTimeout: 120_000,
    reporters: ['default', counts],
  },
}));
