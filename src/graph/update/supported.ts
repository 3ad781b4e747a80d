import { properties, type Row } from '../row.js';
import type { ConflictRow } from './news.js';
import type { Passage, Resolver, StatedFact } from './resolver.js';
import { conflictTie, supportTie, type Tie } from './ties.js';

/** A statement with all passages that make it. */
export interface Supported {
  readonly fact: StatedFact;
  readonly passages: readonly Passage[];
}

interface Supports {
  readonly specific: string;
  readonly general: string;
}

/** What follows from the statements of one relation between the same two things. */
export interface Weighed {
  /** How well each statement is supported, in their order. */
  readonly rows: readonly SupportRow[];
  readonly ties: readonly Tie[];
  readonly conflicts: readonly ConflictRow[];
  /** The edges that people query. */
  readonly edges: readonly EdgeRow[];
}

export interface SupportRow extends Row {
  readonly id: string;
  readonly support: number;
  readonly confidence: number;
  readonly known: string | null;
  readonly withdrawn: string | null;
  readonly because: string | null;
}

export interface EdgeRow extends Row {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly properties: Row;
}

/**
 * Weighs the statements of one relation between the same two things, in the order of their ids: how well each of them
 * is supported, which are the more specific ones, which contradict each other, and which are drawn as edges.
 */
export function weighed(group: readonly Supported[], resolver: Resolver): Weighed {
  const supports = specificOnes(group, resolver);
  const general = new Set(supports.map((row) => row.general));
  const conflicts = contradictions(group, resolver);
  const drawn = group.filter(({ fact }) => fact.status === 'asserted' && !general.has(fact.id));
  return {
    rows: group.map((one) => supportRow(one, supports, group, resolver)),
    ties: [
      ...supports.map(({ specific, general }) => supportTie(specific, general, 'ends')),
      ...conflicts.map((conflict) => conflictTie(conflict, 'ends')),
    ],
    conflicts,
    edges: drawn.map(edgeRow),
  };
}

function specificOnes(group: readonly Supported[], resolver: Resolver): Supports[] {
  return group.flatMap(({ fact: specific }) =>
    group
      .filter(({ fact }) => resolver.refines(specific, fact))
      .map(({ fact }) => ({ specific: specific.id, general: fact.id })),
  );
}

function contradictions(group: readonly Supported[], resolver: Resolver): ConflictRow[] {
  return group.flatMap(({ fact: left }) =>
    group
      .filter(({ fact }) => left.id < fact.id && resolver.contradicts(left, fact))
      .map(({ fact }) => ({ left: left.id, right: fact.id, reason: 'asserted and negated' })),
  );
}

/** What supports a specific statement supports the general one too. */
function supportRow(
  { fact, passages }: Supported,
  supports: readonly Supports[],
  group: readonly Supported[],
  resolver: Resolver,
): SupportRow {
  const specific = new Set(supports.filter(({ general }) => general === fact.id).map((row) => row.specific));
  const more =
    specific.size === 0 ? [] : group.filter((one) => specific.has(one.fact.id)).flatMap((one) => one.passages);
  const support = resolver.supportOf([...passages, ...more]);
  const known = knownSince(passages) ?? null;
  const because = passages.flatMap((passage) => passage.because ?? []).sort()[0] ?? null;
  const withdrawn = fact.status === 'superseded' ? lastOf(passages.map((passage) => passage.withdrawn)) : null;
  return { id: fact.id, support, confidence: resolver.confidenceOf(support), known, withdrawn, because };
}

const knownSince = (passages: readonly Passage[]): string | undefined =>
  passages.flatMap(({ known }) => known ?? []).sort()[0];

/** The last of some days; before all days when one of them is not known. */
const lastOf = (days: readonly (string | null)[]): string =>
  days.includes(null) ? '' : ([...days].sort().at(-1) ?? '');

function edgeRow({ fact: { id, type, subject, object, qualifiers }, passages }: Supported): EdgeRow {
  const told = properties({ statement: id, known: knownSince(passages), ...qualifiers });
  return { type, subject, object, properties: told };
}
