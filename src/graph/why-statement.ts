import { z } from 'zod';
import type { Graph } from './connection.js';
import { storedFact } from './update/claims.js';
import type { StatedFact } from './update/resolver.js';
import { type Runner, run } from './update/transaction.js';
import type { FilingRef } from './why-entity.js';

export interface Party {
  readonly id: string;
  readonly name: string;
}

/** A statement with its ends, and the ids of those that it is tied to. */
export interface StatementNode {
  readonly fact: StatedFact;
  readonly subject: Party;
  readonly object: Party;
  readonly licensor: Party | null;
  readonly by: Party | null;
  readonly because?: string;
  readonly support: number;
  readonly confidence: number;
  readonly known?: string;
  readonly from?: string;
  readonly until?: string;
  /** The more specific ones that say it as well, and the more general ones that follow from it. */
  readonly supportedBy: readonly string[];
  readonly supports: readonly string[];
  readonly endedBy: readonly { readonly id: string; readonly day: string | null }[];
  readonly ends: readonly { readonly id: string; readonly day: string | null }[];
  readonly conflicts: readonly { readonly id: string; readonly reason: string }[];
}

/** A passage that a statement rests on: the names are those that the filing uses. */
export interface StatementPassage {
  readonly statement: string;
  readonly filing: FilingRef;
  readonly document: { readonly id: string; readonly type: string };
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  readonly status: string;
  readonly because?: string;
  /** The filings that amend its filing: what it says is superseded. */
  readonly amendedBy: readonly string[];
}

/** A statement, those that it is tied to, and the passages of it and of those that support it. */
export interface StatementAccount {
  readonly statement: StatementNode;
  readonly related: ReadonlyMap<string, StatementNode>;
  readonly passages: readonly StatementPassage[];
}

type Parties = Pick<StatementNode, 'subject' | 'object' | 'licensor' | 'by'>;

interface StatementRecord extends Omit<StatementNode, 'fact'> {
  readonly statement: unknown;
  readonly [column: string]: unknown;
}

interface EvidenceRecord {
  readonly id: string;
  readonly evidence: unknown;
  readonly sentence: string;
  readonly document: StatementPassage['document'];
  readonly filing: FilingRef;
  readonly amendedBy: readonly string[];
  readonly [column: string]: unknown;
}

/** What a statement is made of; `undefined` when there is none of that id. */
export async function readStatement(graph: Graph, id: string): Promise<StatementAccount | undefined> {
  return graph.read(async (transaction) => {
    const [statement] = await read(transaction, [id]);
    if (!statement) return undefined;
    const { supportedBy, supports, endedBy, ends, conflicts } = statement;
    const others = [...supportedBy, ...supports, ...[...endedBy, ...ends, ...conflicts].map((one) => one.id)];
    const related = await read(transaction, [...new Set(others)].sort());
    const statements = [id, ...supportedBy];
    const records = await run<EvidenceRecord>(transaction, 'read/why-evidence', { statements });
    return {
      statement,
      related: new Map(related.map((node) => [node.fact.id, node])),
      passages: records.map(({ id: of, evidence, ...place }) => ({ statement: of, ...said(evidence), ...place })),
    };
  });
}

async function read(transaction: Runner, statements: readonly string[]): Promise<readonly StatementNode[]> {
  const records = await run<StatementRecord>(transaction, 'read/why-stated', { statements });
  return records.map(({ statement, ...ties }) => ({ fact: factOf(statement, ties), ...known(statement), ...ties }));
}

function factOf(statement: unknown, { subject, object, licensor, by }: Parties): StatedFact {
  const ends = { subject: subject.id, object: object.id, licensor: licensor?.id ?? null, by: by?.id ?? null };
  return storedFact(statement, ends);
}

const knownSchema = z.object({
  because: z.string().exactOptional(),
  support: z.coerce.number(),
  confidence: z.number(),
  known: z.string().exactOptional(),
  from: z.string().exactOptional(),
  until: z.string().exactOptional(),
});
const known = (statement: unknown) => knownSchema.parse(statement);

const saidSchema = z.object({
  start: z.coerce.number(),
  end: z.coerce.number(),
  quote: z.string(),
  rule: z.string(),
  status: z.string(),
  because: z.string().exactOptional(),
});
const said = (evidence: unknown) => saidSchema.parse(evidence);
