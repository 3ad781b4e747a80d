import { CommanderError } from 'commander';
import { DatabaseError, InputError, IntegrityError, OutputError, UsageError } from '../errors.js';

/** What the process ends with. Documented in the README and in `pressgraph --help`. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  rejected: 3,
  database: 4,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An end that has been told already: nothing more is printed. */
export class Ended extends Error {
  override readonly name = 'Ended';
  constructor(readonly code: ExitCode) {
    super(`ended with ${code}`);
  }
}

/** The exit code for whatever ended a command. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof Ended) return error.code;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof InputError || error instanceof IntegrityError) return EXIT.rejected;
  if (error instanceof DatabaseError) return EXIT.database;
  return EXIT.failed;
}

/** The errors that say all there is to say by themselves: no stack, no 'please report'. */
export function isExpected(error: unknown): error is Error {
  if (error instanceof OutputError) return true;
  return error instanceof Error && (exitCodeOf(error) !== EXIT.failed || isSystemError(error));
}

/** What the operating system refused: the disk is full, the folder is not there, no permission. */
function isSystemError(error: Error): boolean {
  return 'syscall' in error && 'code' in error;
}
