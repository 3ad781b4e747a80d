import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Piscina } from 'piscina';
import { BudgetError, InputError, IntegrityError } from '../errors.js';
import type { Input } from '../model.js';
import type { Own } from '../pipeline.js';
import type { Answer, Task } from './reading/task.js';
import type { Kind } from './reading.js';
import type { Settings } from './settings.js';

/** Fewer inputs are read before threads have started, unless one of them is large (in bytes). */
const MANY = 20;
const LARGE = 200_000;
/** Inputs that are read while earlier ones wait to be taken: more of them would fill memory. */
const AHEAD = 32;
/** Megabytes that a thread may take, and how many more for each megabyte that an input may have. */
const MEMORY = 256;
const MEMORY_FOR_INPUT = 60;
/** Megabytes of what is thrown away soon: twice as many save 2 % of the processor's time. */
const YOUNG = 12;

/**
 * Reads inputs, in worker threads where that pays. An input that takes longer than it may, or more memory, is given up
 * with its thread, and the others go on in a new one.
 */
export class Readers<T> {
  #threads = 0;
  #areMany = false;
  #pool: Promise<Piscina<Task, Answer<T>>> | undefined;

  /** @param here loads what a thread does that is asked for `kind`: it takes memory that is not wanted where threads do it */
  constructor(
    private readonly kind: Kind,
    private readonly here: () => Promise<(input: Input, own: Own) => T>,
    private readonly settings: Settings,
    private readonly own: Own,
  ) {}

  /** Says of so many inputs how many are read at once, and how many may be read and not taken yet. */
  begin(inputs: number): { readonly atOnce: number; readonly ahead: number } {
    this.#areMany = inputs >= MANY;
    this.#threads = this.settings.threads ?? (this.#areMany ? Math.min(availableParallelism(), inputs) : 0);
    if (this.#threads === 0) this.#saveMemory();
    return this.#threads > 0 ? { atOnce: this.#threads, ahead: AHEAD } : { atOnce: 1, ahead: 1 };
  }

  /**
   * @throws InputError or IntegrityError when the input is at fault, BudgetError when it takes too much; any other error
   * is a defect of pressgraph
   */
  async read(input: Input): Promise<T> {
    const isHere = this.settings.threads === 0 || (this.#threads === 0 && input.bytes.length < LARGE);
    return isHere ? (await this.here())(input, this.own) : this.#elsewhere(input);
  }

  /** Lets the threads go. */
  async end(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #elsewhere(input: Input): Promise<T> {
    this.#pool ??= this.#open();
    const pool = await this.#pool;
    const seconds = this.settings.budget * Math.max(1, Math.ceil(input.bytes.length / 1e6));
    const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
    const answer = await pool.run({ kind: this.kind, input }, { signal }).catch(async (error: unknown) => {
      await this.#start(pool, 1);
      throw signal.aborted ? tooSlow(seconds) : whyGivenUp(error);
    });
    if ('value' in answer) return answer.value;
    const { failed, reason } = answer;
    if (failed === 'input') throw new InputError(input.name, reason);
    throw failed === 'integrity' ? new IntegrityError(reason) : new Error(reason);
  }

  async #open(): Promise<Piscina<Task, Answer<T>>> {
    const { Piscina } = await import('piscina');
    const { lexicon, rules, maxMegabytes } = this.settings;
    const threads = Math.max(1, this.#threads);
    const pool = new Piscina<Task, Answer<T>>({
      filename: new URL('reading-worker.js', import.meta.url).href,
      // a thread that is let go where it is idle takes longer to start again than any input
      minThreads: threads,
      maxThreads: threads,
      workerData: { lexicon, rules },
      resourceLimits: {
        maxOldGenerationSizeMb: Math.ceil(MEMORY + MEMORY_FOR_INPUT * maxMegabytes),
        maxYoungGenerationSizeMb: YOUNG,
      },
    });
    await this.#start(pool, threads);
    // not before: threads that start under other flags can't use the code that the build has kept
    this.#saveMemory();
    return pool;
  }

  /**
   * V8 lets a heap grow to a multiple of what is in use before it tidies up: with many inputs, by so many percent only. It
   * reckons anew when it tidies up, and would do so for the first time at 80 MB, so it is asked to here.
   */
  #saveMemory(): void {
    if (!this.#areMany) return;
    setFlagsFromString('--heap-growing-percent=20');
    setFlagsFromString('--expose-gc');
    const tidyUp: unknown = runInNewContext('gc');
    if (typeof tidyUp === 'function') tidyUp();
  }

  /** Lets threads start, by something that takes no time: what starting takes is no input's. */
  async #start(pool: Piscina<Task, Answer<T>>, threads: number): Promise<void> {
    const nothing = { kind: this.kind, input: { name: '', bytes: new Uint8Array() } };
    await Promise.all(Array.from({ length: threads }, () => pool.run(nothing)));
  }
}

const tooSlow = (seconds: number): BudgetError =>
  new BudgetError(`took longer than ${seconds} s and was given up; --budget allows more`);

function whyGivenUp(error: unknown): unknown {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new BudgetError('took more memory than one input may and was given up; split it')
    : error;
}
