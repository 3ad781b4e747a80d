import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Folders } from './folders.js';
import { HOST } from './ports.js';
import { isAlive } from './process.js';
import type { State } from './state.js';
import { noServer, tail } from './ways.js';

/** Where the output of the server's process goes; Neo4j's own logs stand beside it. */
export function consoleLog(folders: Folders): string {
  return join(folders.server, 'logs', 'console.log');
}

/** `foreign`: somebody else's server has taken the port. */
export type Answer = 'ready' | 'foreign' | 'none';

/**
 * Waits until the server answers: `ready`, or `foreign` when others were faster and have its ports.
 *
 * @throws DatabaseError when its process ends or `timeout` milliseconds pass, with the end of its log
 */
export async function untilReady(folders: Folders, state: State, password: string, timeout: number): Promise<Answer> {
  const until = performance.now() + timeout;
  for (;;) {
    const answer = await ask(state, password);
    if (answer !== 'none') return answer;
    const log = await logged(folders);
    if (!isAlive(state.pid)) {
      if (/Address already in use/.test(log)) return 'foreign';
      throw noServer(`it ended while starting.\n${log}`);
    }
    if (performance.now() >= until) throw noServer(`it did not answer in ${timeout / 1000} s.\n${log}`);
    await pause(100);
  }
}

/** Asks over HTTP, which Neo4j opens last, for something that wants the password: only our own server gives it. */
export async function ask({ http }: State, password: string): Promise<Answer> {
  try {
    const response = await fetch(`http://${HOST}:${http}/db/neo4j/tx/commit`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`neo4j:${password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: '{"statements":[]}',
      signal: AbortSignal.timeout(5000),
    });
    await response.body?.cancel();
    if (response.status === 401) return 'foreign';
    return response.ok ? 'ready' : 'none';
  } catch {
    return 'none';
  }
}

/** What the logs say of this start: the console's log is begun anew with each. */
async function logged(folders: Folders): Promise<string> {
  const logs = [consoleLog(folders), join(folders.server, 'logs', 'neo4j.log')];
  const texts = await Promise.all(logs.map((log) => readFile(log, 'utf8').catch(() => '')));
  return [...texts.map((text) => tail(text)).filter((text) => text !== ''), `Its logs: ${logs.join(', ')}`].join('\n');
}
