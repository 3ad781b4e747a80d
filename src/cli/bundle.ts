import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

type Entry = typeof import('./entry.js');

const OWN = fileURLToPath(import.meta.url);
const BUNDLE = fileURLToPath(new URL('pressgraph.cjs', import.meta.url));
/** What V8 made of the bundle when it was built (`keep-code.ts`). */
export const CODE = fileURLToPath(new URL('pressgraph.code', import.meta.url));

const FLAGS: readonly { readonly flag: string; readonly only?: number }[] = [
  // it interprets a regular expression once before it compiles it: of hundreds that are used again that is lost time
  { flag: '--no-regexp-tier-up' },
  // of hundreds of functions that each take a little it optimises too many too soon: the first hundred filings take a
  // third less of the processor's time where it waits ten times as long; Node 22 no longer has this
  { flag: '--interrupt-budget=700000', only: 20 },
];

/**
 * All of pressgraph: as one file, with the code that V8 has made of it before, or from its modules where that was not
 * built after them. Both do the same; the one file starts in half the time.
 */
export async function pressgraph(): Promise<Entry> {
  setFlags();
  return inOneFile()?.entry ?? import('./entry.js');
}

/** V8 takes code back that it made under the same flags, and no other. */
export function setFlags(): void {
  for (const flag of flagsOf(process.versions.node)) setFlagsFromString(flag);
}

/** What is asked of the V8 in a version of Node: a flag that it does not have, it complains about on the screen. */
export function flagsOf(node: string): readonly string[] {
  return FLAGS.filter(({ only }) => only === undefined || node.startsWith(`${only}.`)).map(({ flag }) => flag);
}

/** The bundle as it runs, and the script that it is; `undefined` where there is none, or an old one. */
export function inOneFile(): { readonly entry: Entry; readonly script: Script } | undefined {
  if (!isAfter(BUNDLE, OWN)) return undefined;
  // V8 itself refuses code of another version of V8, or that was made under other flags
  const cachedData = isAfter(CODE, BUNDLE) ? readFileSync(CODE) : undefined;
  const script = new Script(readFileSync(BUNDLE, 'utf8'), { filename: BUNDLE, ...(cachedData ? { cachedData } : {}) });
  const fill: unknown = script.runInThisContext();
  if (typeof fill !== 'function') return undefined;
  const require = createRequire(BUNDLE);
  const made: unknown = {};
  fill(made, require, require, BUNDLE);
  return isEntry(made) ? { entry: made, script } : undefined;
}

function isAfter(file: string, other: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && made >= statSync(other).mtimeMs;
}

const isEntry = (made: unknown): made is Entry =>
  typeof made === 'object' && made !== null && 'run' in made && 'reader' in made;
