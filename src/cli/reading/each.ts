import { setImmediate } from 'node:timers/promises';
import pLimit from 'p-limit';
import { BudgetError, InputError, IntegrityError } from '../../errors.js';
import type { Input } from '../../model.js';
import { showProgress } from '../output/progress.js';
import { printable, type Terminal } from '../output/terminal.js';
import { findInputs, type Source } from './inputs.js';

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
  /** Told how many inputs there are, it says how many are read at once, and how many may be read and not taken yet. */
  begin?(inputs: number): { readonly atOnce: number; readonly ahead: number };
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
 * Does one thing with each input that the arguments name. They are taken in their order, whichever is read first. An
 * input that can't be read is told and counted, and the others go on.
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
  const { atOnce, ahead } = steps.begin?.(found.length) ?? { atOnce: 1, ahead: 1 };
  const started = pLimit(atOnce);
  const waiting: Promise<Outcome<T>>[] = [];
  let rejected = 0;
  let known: ReadonlySet<string> = new Set();
  const settle = async (outcome: Outcome<T> | undefined): Promise<void> => {
    const rejection = outcome && (await settled(outcome, steps));
    if (rejection) {
      rejected += 1;
      terminal.warn(`rejected  ${rejection.input}: ${rejection.reason}`);
      await steps.refused?.(rejection);
    }
    progress.step();
    // Lets Ctrl-C through between two inputs.
    await setImmediate();
  };
  try {
    for (const [at, source] of found.entries()) {
      if (at % TOGETHER === 0) known = (await steps.known?.(sourcesIn(found.slice(at, at + TOGETHER)))) ?? known;
      if (known.has(nameOf(source))) progress.step();
      else waiting.push(started(() => outcomeOf(source, steps)));
      if (waiting.length >= ahead) await settle(await waiting.shift());
    }
    for (const outcome of waiting) await settle(await outcome);
  } finally {
    started.clearQueue();
    progress.stop();
  }
  return { done: found.length - rejected, rejected, tried: found.map(nameOf) };
}

/** What came of reading an input, which never fails: an error waits until it is the input's turn. */
type Outcome<T> =
  | { readonly name: string; readonly read: T }
  | { readonly name: string; readonly error: unknown; readonly stage: Rejection['stage']; readonly excerpt?: string };

async function outcomeOf<T>(source: Source | InputError, { read }: Steps<T>): Promise<Outcome<T>> {
  const name = nameOf(source);
  let input: Input | undefined;
  try {
    if (source instanceof InputError) throw source;
    const before = performance.now();
    input = await source.read();
    return { name, read: await read(input, performance.now() - before) };
  } catch (error) {
    return input ? { name, error, stage: 'read', excerpt: excerptOf(input.bytes) } : { name, error, stage: 'open' };
  }
}

/** Takes what was read, or says why it is left out. */
async function settled<T>(outcome: Outcome<T>, { take }: Steps<T>): Promise<Rejection | undefined> {
  const { name } = outcome;
  if ('read' in outcome) {
    try {
      await take(outcome.read);
      return undefined;
    } catch (error) {
      return { input: name, ...whyRefused(error, 'write') };
    }
  }
  const { error, stage, excerpt } = outcome;
  return { input: name, ...whyRefused(error, stage), ...(excerpt === undefined ? {} : { excerpt }) };
}

/** @throws what is not the matter of one input alone */
function whyRefused(error: unknown, stage: Rejection['stage']): Pick<Rejection, 'stage' | 'reason'> {
  if (error instanceof InputError) return { stage, reason: error.reason };
  if (error instanceof IntegrityError) return { stage: 'check', reason: error.message };
  if (error instanceof BudgetError) return { stage: 'extract', reason: error.message };
  if (stage !== 'read') throw error;
  return { stage: 'extract', reason: `${error}; this is a defect of pressgraph, please report it with the input` };
}

const nameOf = (source: Source | InputError): string => (source instanceof InputError ? source.input : source.name);

const sourcesIn = (found: readonly (Source | InputError)[]): readonly Source[] =>
  found.filter((one): one is Source => !(one instanceof InputError));

function excerptOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 300)).toString('utf8');
  return printable(text).replace(/\s+/g, ' ').trim().slice(0, 200);
}
