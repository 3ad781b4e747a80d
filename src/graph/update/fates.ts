import { type Digest, fateOf, type Stored } from './digest.js';

export type Fate = ReturnType<typeof fateOf>;

/** What becomes of accounts of filings, one after the other. Of two accounts of one filing the better one counts. */
export class Fates<T> {
  readonly #chosen = new Map<string, { account: T; read: Digest; fate: Fate }>();
  readonly #fates = new Map<T, Fate>();

  /** @param storedOf what the graph has of a filing */
  constructor(private readonly storedOf: (filing: string) => Stored | undefined) {}

  /** Those that are not known are what counts of their filings. */
  get of(): ReadonlyMap<T, Fate> {
    return this.#fates;
  }

  add(account: T, filing: string, read: Digest): void {
    const before = this.#chosen.get(filing);
    const fate = fateOf(read, before ? before.read : this.storedOf(filing));
    this.#fates.set(account, fate);
    if (fate === 'known') return;
    if (before) this.#fates.set(before.account, 'known');
    // what was new among these stays new, whichever account of it counts
    const first = before?.fate ?? fate;
    this.#fates.set(account, first);
    this.#chosen.set(filing, { account, read, fate: first });
  }
}
