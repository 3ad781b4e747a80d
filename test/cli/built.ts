import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** The built `main.js`, for tests that run pressgraph as a process of its own. */
    readonly main: string;
  }
}

/** Builds the command line once for all tests, beside the repository's own dist. */
export default function build(project: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), 'pressgraph-built-'));
  for (const name of ['node_modules', 'data', 'cypher']) symlinkSync(join(root, name), join(home, name), 'junction');
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const main = join(home, 'dist/cli/main.js');
  // Types are checked by `npm run types`; what is wrong with them is not what these tests are about.
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', root, '--outDir', join(home, 'dist')]);
  if (!existsSync(main)) throw new Error(`pressgraph could not be built\n${stdout}`);
  project.provide('main', main);
  return () => rmSync(home, { recursive: true, force: true });
}
