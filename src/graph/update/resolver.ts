import type { Identity, Judgement, Name, Qualifiers, RelationType } from '../../model.js';

/** What is known of a passage that supports a statement. `known`: ISO day of its filing, or of its document. */
export interface Passage {
  readonly filing: string;
  readonly quote: string;
  readonly known: string | null;
  /** ISO day of the first filing that amended its filing, if any. */
  readonly withdrawn: string | null;
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

/** A licence, a return or a purchase of an asset. `party`: the licensee, who gave it up, or who bought it. */
export interface DealFact {
  readonly id: string;
  readonly type: 'LICENSED_TO' | 'REGAINED_FROM' | 'ACQUIRED';
  readonly party: string;
  readonly qualifiers: Qualifiers;
  readonly known?: string;
  readonly superseded?: true;
}

/** A firm that became another one, or was bought by it. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly date?: string;
  readonly known?: string;
  readonly bought?: true;
}

/** What follows from the deals of one asset: see `resolution/deals/`. */
export interface Course {
  readonly terms: readonly {
    readonly id: string;
    readonly from?: string;
    readonly until?: string;
    readonly first?: true;
    readonly places?: readonly string[];
    readonly without?: readonly string[];
  }[];
  readonly endings: readonly {
    readonly by: string;
    readonly of: string;
    readonly day?: string;
    readonly known?: string;
    readonly territory?: string;
    readonly within?: readonly string[];
  }[];
  readonly retold: readonly { readonly specific: string; readonly general: string }[];
  readonly conflicts: readonly { readonly left: string; readonly right: string; readonly reason: string }[];
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
  coursesAmong(successions: readonly Succession[]): (deals: readonly DealFact[]) => Course;
  /** Pairs of filings of one event, `[amendment, amended]`. */
  amendmentsOf(filings: readonly Amendable[]): readonly (readonly [string, string])[];
}
