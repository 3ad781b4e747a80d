import { setImmediate } from 'node:timers/promises';
import { InputError, IntegrityError } from '../errors.js';
import type { Input } from '../model.js';
import { findInputs } from './inputs.js';
import { showProgress } from './progress.js';
import type { Terminal } from './terminal.js';

export interface Tally {
  readonly done: number;
  readonly rejected: number;
}

/**
 * Does one thing with each input that the arguments name. An input that can't be read, or whose facts don't hold, is
 * told and counted, and the others go on; any other error ends it all.
 *
 * @param limit the largest input, in bytes
 * @param refused is told the name of each input that is rejected
 */
export async function eachInput(
  args: readonly string[],
  limit: number,
  terminal: Terminal,
  work: (input: Input) => Promise<void>,
  refused: (name: string) => Promise<void> = async () => {},
): Promise<Tally> {
  const found = await findInputs(args, limit);
  const progress = await showProgress(found.length, 'inputs', terminal);
  let rejected = 0;
  try {
    for (const source of found) {
      try {
        if (source instanceof InputError) throw source;
        await work(await source.read());
      } catch (error) {
        if (!(error instanceof InputError || error instanceof IntegrityError)) throw error;
        rejected += 1;
        terminal.warn(`rejected  ${error.message}`);
        await refused(source instanceof InputError ? source.input : source.name);
      }
      progress.step();
      // Lets Ctrl-C through between two inputs.
      await setImmediate();
    }
  } finally {
    progress.stop();
  }
  return { done: found.length - rejected, rejected };
}
