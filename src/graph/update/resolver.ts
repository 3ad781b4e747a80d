import type { Identity, Judgement, Name, Qualifiers, RelationType } from '../../model.js';

/** What is known of a passage that supports a statement. `known`: ISO day of its filing, or of its document. */
export interface Passage {
  readonly filing: string;
  readonly quote: string;
  readonly known: string | null;
  readonly because: string | null;
}

/** A statement as the graph has it; `status` may also be `superseded`, by an amendment. */
export interface StatedFact {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly qualifiers: Qualifiers;
  readonly status: string;
}

/** An asserted licence or return of an asset. */
export interface DealFact {
  readonly id: string;
  readonly type: 'LICENSED_TO' | 'REGAINED_FROM';
  readonly party: string;
  readonly qualifiers: Qualifiers;
  readonly known?: string;
}

export interface Succession {
  readonly from: string;
  readonly to: string;
}

/** A filing as far as amendments go. `facts`: how many it asserts. */
export interface Amendable {
  readonly id: string;
  readonly form: string | null;
  readonly filed: string | null;
  readonly items: readonly string[];
  readonly facts: number;
}

/** What names mean and what statements follow from each other: decided outside of the graph, from nothing but this. */
export interface Resolver {
  identify(
    names: readonly Name[],
    links: readonly { readonly left: string; readonly right: string }[],
    judgements: readonly Judgement[],
  ): { readonly identities: readonly Identity[]; readonly of: ReadonlyMap<string, string> };
  /** The key of the names that one side of a judgement is about. */
  keyOfSide(side: string): string;
  /** What an ambiguous name means in one filing. */
  apart(name: Name, filing: string): Identity;
  statementId(fact: Omit<StatedFact, 'id'>): string;
  isSymmetric(type: RelationType): boolean;
  supportOf(passages: readonly Passage[]): number;
  confidenceOf(support: number): number;
  refines(specific: StatedFact, general: StatedFact): boolean;
  contradicts(one: StatedFact, other: StatedFact): boolean;
  daysOf(date: string): { readonly first: string; readonly last: string };
  endingsOf(
    deals: readonly DealFact[],
    successions: readonly Succession[],
  ): readonly { readonly by: string; readonly of: string; readonly day?: string }[];
  conflictsOf(
    deals: readonly DealFact[],
    successions: readonly Succession[],
    endings: readonly { readonly by: string; readonly of: string; readonly day?: string }[],
  ): readonly { readonly left: string; readonly right: string; readonly reason: string }[];
  /** Pairs of filings of one event, `[amendment, amended]`. */
  amendmentsOf(filings: readonly Amendable[]): readonly (readonly [string, string])[];
}
