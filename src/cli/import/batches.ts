import type { Account } from '../../model.js';

/** Rows and filings that go into one transaction at the most: more wait for each other, fewer take more time each. */
const ROWS = 10_000;
const FILINGS = 100;
/** Milliseconds that a filing waits for others when nothing is being written. */
const PATIENCE = 1000;

/**
 * Puts filings together that are written together. One batch is written at a time; what is read meanwhile waits for it,
 * so that batches grow where writing is slow, and no more than one that is full.
 */
export class Batches {
  #waiting: Account[] = [];
  #rows = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  constructor(private readonly write: (accounts: readonly Account[]) => Promise<void>) {}

  /** Takes a filing; waits while a full batch has to. What failed before is thrown here. */
  async take(account: Account): Promise<void> {
    this.#waiting.push(account);
    this.#rows += account.namings.length + account.claims.length + account.names.length;
    if (this.#rows >= ROWS || this.#waiting.length >= FILINGS) {
      await this.#writing;
      this.#begin();
    } else this.#soon();
  }

  /** Writes those that still wait. */
  async end(): Promise<void> {
    await this.#writing;
    this.#begin();
    await this.#writing;
  }

  #soon(): void {
    if (!this.#writing && this.#waiting.length > 0) this.#timer ??= setTimeout(() => this.#begin(), PATIENCE);
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    const accounts = this.#waiting;
    this.#waiting = [];
    this.#rows = 0;
    const writing = this.write(accounts).then(() => {
      this.#writing = undefined;
      this.#soon();
    });
    // a failure stays in what is being written, and is thrown by the next call
    writing.catch(() => undefined);
    this.#writing = writing;
  }
}
