import { setTimeout as pause } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';
import { DatabaseError } from '../errors.js';

/** How long one waits for a database that went away, was too busy or met a deadlock, and who is told of it. */
export interface Patience {
  readonly seconds: number;
  /** Told once each time that one begins to wait. */
  waiting(reason: DatabaseError): void;
}

const [FIRST_MS, LONGEST_MS] = [250, 5000];

/** Does something again, after longer and longer pauses, while it fails for reasons that pass. */
export async function patiently<T>(work: () => Promise<T>, { seconds, waiting }: Patience): Promise<T> {
  let until: number | undefined;
  for (let wait = FIRST_MS; ; wait = Math.min(2 * wait, LONGEST_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseError && isRetryableError(error.cause))) throw error;
      const now = performance.now();
      if (until === undefined && seconds > 0) waiting(error);
      until ??= now + seconds * 1000;
      if (now >= until) throw error;
      await pause(Math.min(wait, until - now));
    }
  }
}
