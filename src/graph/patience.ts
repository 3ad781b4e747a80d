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
/** A deadlock, or what passes as fast, is nothing to tell, and is waited for whatever the patience is. */
const QUIET_MS = 3000;

/**
 * Does something again, after longer and longer pauses, while it fails for reasons that pass. Time is measured by a clock
 * that nobody sets.
 */
export async function patiently<T>(work: () => Promise<T>, { seconds, waiting }: Patience): Promise<T> {
  const longest = QUIET_MS + seconds * 1000;
  let since: number | undefined;
  let isTold = seconds === 0;
  for (let wait = FIRST_MS; ; wait = Math.min(2 * wait, LONGEST_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseError && isRetryableError(error.cause))) throw error;
      since ??= performance.now();
      const failing = performance.now() - since;
      if (failing >= longest) throw error;
      if (failing >= QUIET_MS && !isTold) {
        isTold = true;
        waiting(error);
      }
      await pause(Math.min(wait, longest - failing));
    }
  }
}
