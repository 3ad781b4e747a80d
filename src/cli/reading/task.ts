import { InputError, IntegrityError } from '../../errors.js';
import type { Input } from '../../model.js';
import { type OwnFileNames, ownIn } from '../own.js';
import { type Kind, READINGS } from '../reading.js';

/** One input to read. */
export interface Task {
  readonly kind: Kind;
  readonly input: Input;
}

/** What was read, or why not: errors lose what they are on their way to another thread. */
export type Answer<T> =
  | { readonly value: T }
  | { readonly failed: 'input' | 'integrity' | 'defect'; readonly reason: string };

export type Read = (task: Task) => Promise<Answer<unknown>>;

/** What a worker thread does, with what the user's files add: it reads one input after the other. */
export function readWith(files: OwnFileNames): Read {
  const own = ownIn(files);
  return async ({ kind, input }) => {
    try {
      return { value: READINGS[kind](input, await own) };
    } catch (error) {
      if (error instanceof InputError) return { failed: 'input', reason: error.reason };
      if (error instanceof IntegrityError) return { failed: 'integrity', reason: error.message };
      return { failed: 'defect', reason: String(error) };
    }
  };
}
