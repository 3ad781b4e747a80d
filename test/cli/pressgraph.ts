import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  /** The folder it is called in; one without settings when not given. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly stdin?: string | Uint8Array;
  /** Hold the permissions of files against it even where the tests run as root, who may read everything. */
  readonly obedient?: boolean;
  /** Another `main.js` than the one that was built for all tests. */
  readonly main?: string;
}

/** The environment of the tests without any setting of pressgraph or Neo4j. */
export const bare = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:NEO4J_|PRESSGRAPH_|NODE_OPTIONS|VITEST|FORCE_COLOR)/.test(name)),
);

const isRoot = process.getuid?.() === 0;
const WITHOUT_OVERRIDE = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'];

/** Whether `obedient` can be kept here. */
export const canObey = process.platform !== 'win32' && (!isRoot || spawnSync('setpriv', ['--version']).status === 0);

/** Starts the built pressgraph as a process of its own, without a terminal. It does not outlive its test. */
export function start(args: readonly string[], call: Call = {}): ChildProcess {
  const child = launch(args, call);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Runs it to its end. */
export function run(args: readonly string[], call: Call = {}): Promise<Ran> {
  const child = launch(args, call);
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  // One that is refused early does not read what it is given.
  child.stdin?.on('error', () => {}).end(call.stdin);
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => done({ code, ...said }));
  });
}

function launch(args: readonly string[], call: Call): ChildProcess {
  const { cwd = dirname(inject('main')), env = {}, obedient = false, main = inject('main') } = call;
  const command = [...(obedient && isRoot ? WITHOUT_OVERRIDE : []), process.execPath, main, ...args];
  const [program = '', ...rest] = command;
  // Nobody's own judgements are to be applied to what is tested.
  const own = { PRESSGRAPH_JUDGEMENTS: join(dirname(inject('main')), 'no-judgements.jsonl') };
  return spawn(program, rest, { cwd, env: { ...bare, ...own, ...env } });
}

/** A folder of its own, gone when the test is finished. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'pressgraph-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
