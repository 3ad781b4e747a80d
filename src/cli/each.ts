import { setImmediate } from 'node:timers/promises';
import { InputError, IntegrityError } from '../errors.js';
import type { Input } from '../model.js';
import { findInputs, type Source } from './inputs.js';
import { showProgress } from './progress.js';
import { printable, type Terminal } from './terminal.js';

export interface Tally {
  readonly done: number;
  readonly rejected: number;
  /** The names of all inputs. */
  readonly tried: readonly string[];
}

/** Why an input was left out. */
export interface Rejection {
  readonly input: string;
  /** Where it failed: it could not be opened, is nothing to read, made pressgraph fail, gave what does not hold, … */
  readonly stage: 'open' | 'read' | 'extract' | 'check' | 'write';
  readonly reason: string;
  /** How it begins, if it could be opened. */
  readonly excerpt?: string;
}

/** What is done with inputs. */
export interface Steps<T> {
  /** The names of those that are done already. Asked about many at once. */
  known?(sources: readonly Source[]): Promise<ReadonlySet<string>>;
  /** Whatever fails here is the matter of this input alone. `opening`: milliseconds that it took to open it. */
  read(input: Input, opening: number): T | Promise<T>;
  /** Whatever fails here but an input that is refused ends it all. */
  take(read: T): Promise<void>;
  refused?(rejection: Rejection): Promise<void>;
}

/** Inputs that `known` is asked about at once. */
const TOGETHER = 100;

/**
 * Does one thing with each input that the arguments name. An input that can't be read is told and counted, and the
 * others go on.
 *
 * @param limit the largest input, in bytes
 */
export async function eachInput<T>(
  args: readonly string[],
  limit: number,
  terminal: Terminal,
  steps: Steps<T>,
): Promise<Tally> {
  const found = await findInputs(args, limit);
  const progress = await showProgress(found.length, 'inputs', terminal);
  let rejected = 0;
  let known: ReadonlySet<string> = new Set();
  try {
    for (const [at, source] of found.entries()) {
      if (at % TOGETHER === 0) known = (await steps.known?.(sourcesIn(found.slice(at, at + TOGETHER)))) ?? known;
      if (!known.has(nameOf(source))) {
        const rejection = await one(source, steps);
        if (rejection) {
          rejected += 1;
          terminal.warn(`rejected  ${rejection.input}: ${rejection.reason}`);
          await steps.refused?.(rejection);
        }
      }
      progress.step();
      // Lets Ctrl-C through between two inputs.
      await setImmediate();
    }
  } finally {
    progress.stop();
  }
  return { done: found.length - rejected, rejected, tried: found.map(nameOf) };
}

/** Does it all with one input, or says why not. */
async function one<T>(source: Source | InputError, { read, take }: Steps<T>): Promise<Rejection | undefined> {
  let stage: Rejection['stage'] = 'open';
  let input: Input | undefined;
  try {
    if (source instanceof InputError) throw source;
    const before = performance.now();
    input = await source.read();
    stage = 'read';
    const result = await read(input, performance.now() - before);
    stage = 'write';
    await take(result);
    return undefined;
  } catch (error) {
    const why = whyRefused(error, stage);
    if (!why) throw error;
    return { input: nameOf(source), ...why, ...(input ? { excerpt: excerptOf(input.bytes) } : {}) };
  }
}

function whyRefused(error: unknown, stage: Rejection['stage']): Pick<Rejection, 'stage' | 'reason'> | undefined {
  if (error instanceof InputError) return { stage, reason: error.reason };
  if (error instanceof IntegrityError) return { stage: 'check', reason: error.message };
  if (stage !== 'read') return undefined;
  return { stage: 'extract', reason: `${error}; this is a defect of pressgraph, please report it with the input` };
}

const nameOf = (source: Source | InputError): string => (source instanceof InputError ? source.input : source.name);

const sourcesIn = (found: readonly (Source | InputError)[]): readonly Source[] =>
  found.filter((one): one is Source => !(one instanceof InputError));

function excerptOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 300)).toString('utf8');
  return printable(text).replace(/\s+/g, ' ').trim().slice(0, 200);
}
