import { grouped } from '../../grouped.js';
import type { Account, Name } from '../../model.js';
import { type Digest, digestOf } from '../update/digest.js';
import { Fates } from '../update/fates.js';
import type { Amendable, Resolver } from '../update/resolver.js';
import { factsIn } from '../update/rows.js';
import type { Place, Spool } from './spool.js';

/** What is kept of an account in memory until all are read; the rest of it lies in a spool. */
export interface Kept extends Amendable, Digest {
  readonly place: Place;
  readonly source: string;
  readonly input?: string;
  /** Firm and period, by which filings of one event are found. */
  readonly event?: string;
  readonly names: readonly Name[];
  readonly links: readonly { readonly left: string; readonly right: string }[];
}

/** Accounts as they come: of several of one filing the best one counts. */
export class KeptAccounts {
  readonly #fates = new Fates<Kept>(() => undefined);
  /** Names of several filings are kept once. */
  readonly #names = new Map<string, Name>();

  constructor(private readonly spool: Spool) {}

  /** In the order in which they came. */
  get all(): readonly Kept[] {
    return [...this.#fates.of.keys()];
  }

  /** Those that count. */
  get counting(): readonly Kept[] {
    return this.all.filter((kept) => this.counts(kept));
  }

  counts(kept: Kept): boolean {
    return this.#fates.of.get(kept) !== 'known';
  }

  add(account: Account): void {
    const { filing } = account.reading;
    const { id, source, form, filed, period, items, registrant } = filing;
    const event = registrant?.cik !== undefined && period !== undefined ? `${registrant.cik} ${period}` : undefined;
    const kept: Kept = {
      place: this.spool.add(account),
      ...{ id, source, items, form: form ?? null, filed: filed ?? null },
      facts: factsIn(account),
      names: account.names.map((name) => this.#known(name)),
      links: account.samenesses.map(({ left, right }) => ({ left, right })),
      ...(account.input === undefined ? {} : { input: account.input }),
      ...(event === undefined ? {} : { event }),
      ...digestOf(account),
    };
    this.#fates.add(kept, id, kept);
  }

  /** All that is known of a name stands in its id, but for those that count in one filing only. */
  #known(name: Name): Name {
    if (name.within !== undefined) return name;
    const known = this.#names.get(name.id) ?? name;
    this.#names.set(name.id, known);
    return known;
  }
}

/** Where filings were read: of several copies of one the first in the alphabet, and the bytes that say just what counts. */
export function sourcesOf(
  accounts: KeptAccounts,
): ReadonlyMap<string, { readonly source: string; readonly input: string | undefined }> {
  const digests = new Map(accounts.counting.map(({ id, digest }) => [id, digest]));
  const sources = new Map<string, { source: string; input: string | undefined }>();
  for (const { id, source, input, digest } of accounts.all) {
    const before = sources.get(id);
    const isSame = digest === digests.get(id);
    sources.set(id, {
      source: before && before.source < source ? before.source : source,
      input: (isSame ? input : undefined) ?? before?.input,
    });
  }
  return sources;
}

/** Which filings amend which, as pairs `[amendment, amended]`. */
export function amendmentsAmong(
  filings: readonly Kept[],
  resolver: Resolver,
): readonly (readonly [amendment: string, amended: string])[] {
  const reporting = filings.filter(({ event }) => event !== undefined);
  return [...grouped(reporting, ({ event = '' }) => event).values()].flatMap((event) => resolver.amendmentsOf(event));
}

/** By amended filings the first day on which they were amended, `null` when no amendment says its day. */
export function firstAmended(
  amendments: readonly (readonly [amendment: string, amended: string])[],
  filings: readonly Kept[],
): ReadonlyMap<string, string | null> {
  const days = new Map(filings.map(({ id, filed }) => [id, filed]));
  const first = new Map<string, string | null>();
  for (const [amendment, amended] of amendments) {
    const known = [first.get(amended), days.get(amendment)].filter((day) => typeof day === 'string');
    first.set(amended, known.sort()[0] ?? null);
  }
  return first;
}
