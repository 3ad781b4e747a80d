/** The named errors of pressgraph. Each message says what, where, and what to do about it. */

/** An input that can't be read as a filing: missing, empty, binary, not text. The other inputs of a call go on. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly input: string,
    readonly reason: string,
  ) {
    super(`${input}: ${reason}`);
  }
}

/** The command was called wrongly: an unknown option, a bad setting, a missing parameter. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The database is down, refuses the password, or is too old. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** Results can't be written: no permission, no such folder, a full disk. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  constructor(where: string, cause: unknown, advice: string) {
    super(`can't write to ${where}: ${cause instanceof Error ? cause.message : cause}; ${advice}`, { cause });
  }
}

/** A span does not quote its text, or a fact points at an entity that is not there: nothing of the filing is written. */
export class IntegrityError extends Error {
  override readonly name = 'IntegrityError';
}

/** A document took more time or memory than one may take. The others go on. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
}
