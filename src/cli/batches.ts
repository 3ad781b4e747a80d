import type { Account } from '../model.js';

/** Rows and filings that go into one transaction: more wait for each other, fewer take more time each. */
const ROWS = 10_000;
const FILINGS = 100;
/** Milliseconds that a filing waits for others. */
const PATIENCE = 500;

/** Puts filings together that are written together. */
export class Batches {
  #waiting: Account[] = [];
  #rows = 0;
  #timer: NodeJS.Timeout | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(private readonly write: (accounts: readonly Account[]) => Promise<void>) {}

  /** Takes a filing, and writes when there are enough, or soon. What failed before is thrown here. */
  async take(account: Account): Promise<void> {
    this.#waiting.push(account);
    this.#rows += account.namings.length + account.claims.length + account.names.length;
    if (this.#rows >= ROWS || this.#waiting.length >= FILINGS) return this.end();
    // a failure is kept in what was written, and thrown by the next call
    this.#timer ??= setTimeout(() => void this.end().catch(() => undefined), PATIENCE);
  }

  /** Writes those that still wait. */
  end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const accounts = this.#waiting;
    this.#waiting = [];
    this.#rows = 0;
    this.#written = this.#written.then(() => (accounts.length > 0 ? this.write(accounts) : undefined));
    return this.#written;
  }
}
