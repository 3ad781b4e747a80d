/** From filings to the files that neo4j-admin makes a whole graph of. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Account } from '../../model.js';
import { check } from '../check.js';
import type { FilingReport } from '../update/changes.js';
import type { Resolver } from '../update/resolver.js';
import { KeptAccounts } from './kept.js';
import { Sheets } from './sheets.js';
import { Spool } from './spool.js';
import { Writing } from './writing.js';

export { finish } from './finish.js';
export { refuseFull } from './refuse-full.js';

/**
 * A first import: what an empty graph is to hold is known from the filings alone. It is the same as `load` would make.
 * Whole accounts lie in a file; in memory are names, what filings say of them, and what all statements say with their
 * quotes, so that memory grows with these and not with the texts of filings.
 */
export class Bulk {
  readonly #spool: Spool;
  readonly #accounts: KeptAccounts;

  /** @param folder that is there, for all files */
  constructor(
    folder: string,
    private readonly resolver: Resolver,
  ) {
    this.#spool = new Spool(join(folder, 'accounts.jsonl'));
    this.#accounts = new KeptAccounts(this.#spool);
  }

  get isEmpty(): boolean {
    return this.#accounts.all.length === 0;
  }

  /**
   * @throws IntegrityError when a span does not quote its text, or an id points nowhere: nothing of it is taken
   * @throws OutputError when the disk is full
   */
  take(account: Account): void {
    check(account);
    this.#accounts.add(account);
  }

  /**
   * Writes the files for neo4j-admin, into a folder of theirs. Gives what each account brought, in the order in which
   * they were taken.
   *
   * @param recorded ISO time that is kept with filings
   * @throws OutputError when the disk is full
   */
  async write(folder: string, recorded: string): Promise<readonly FilingReport[]> {
    const sheets = new Sheets(folder);
    try {
      const writing = new Writing(sheets, this.resolver, this.#accounts);
      writing.names();
      for (const { place } of this.#accounts.counting) {
        writing.filing(this.#spool.get(place), recorded);
        // lets Ctrl-C through
        await setImmediate();
      }
      writing.rest();
      sheets.end();
      return writing.reports();
    } finally {
      sheets.close();
    }
  }

  close(): void {
    this.#spool.close();
  }
}
