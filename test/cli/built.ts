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
  const main = join(home, 'dist/cli/main.js');
  const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  // Types are checked by `npm run types`; what is wrong with them is not what these tests are about.
  const { stdout } = node('node_modules/typescript/bin/tsc', '--outDir', join(home, 'dist'));
  if (!existsSync(main)) throw new Error(`pressgraph could not be built\n${stdout}`);
  const bundled = node('node_modules/rolldown/bin/cli.mjs', '-c', '--dir', join(home, 'dist/cli'));
  const kept = node(join(home, 'dist/cli/keep-code.js'));
  if (kept.status !== 0) throw new Error(`pressgraph could not be bundled\n${bundled.stderr}${kept.stderr}`);
  project.provide('main', main);
  return () => rmSync(home, { recursive: true, force: true });
}
