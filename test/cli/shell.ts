import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { inject } from 'vitest';
import { bare, type Ran } from './pressgraph.js';

export interface Place {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What the line mounts is there for it alone, and gone with it. Wants to be root: see `canMount`. */
  readonly mounts?: true;
}

/** Runs a line of the shell to its end, in which `pressgraph` is a command. */
export async function shell(line: string, { cwd, env = {}, mounts }: Place): Promise<Ran> {
  const all = { ...bare, ...env, MAIN: inject('main'), NODE: process.execPath };
  const [program = '', ...rest] = [
    ...(mounts ? ['unshare', '--mount'] : []),
    ...['sh', '-c', `pressgraph() { "$NODE" "$MAIN" "$@"; }\n${line}`],
  ];
  const child = spawn(program, rest, { cwd, env: all });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, ...said };
}

/** Whether disks can be mounted here. */
export const canMount = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

/** For a line: a folder `small` on a disk of its own. */
export const mountSmall = (size: string): string => `mkdir small && mount -t tmpfs -o size=${size} none small`;

/** For a line: a folder that nobody can write to, whoever they are. */
export const mountReadOnly = (path: string): string =>
  `mount --bind ${path} ${path} && mount -o remount,ro,bind ${path}`;
