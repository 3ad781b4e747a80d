import { z } from 'zod';
import { grouped } from '../../grouped.js';
import {
  type Ends,
  QUALIFIERS,
  type Qualifiers,
  qualifiersSchema,
  RELATION_TYPES,
  type Said,
  STATUSES,
} from '../../model.js';
import { properties } from '../row.js';
import { Kinds, Texts } from './kinds.js';
import type { Resolver, StatedFact } from './resolver.js';
import { type ClaimRow, filingOf, type NamingRow } from './rows.js';
import { type Runner, run, send } from './transaction.js';

/** What one name means in one filing, as the id of an entity. */
export type Meaning = (name: string, filing: string) => string;

/** Attaches mentions of sentences that are there to the things that they mean. */
export function writeNamings(transaction: Runner, namings: readonly NamingRow[], meaning: Meaning): void {
  const kinds = new Kinds();
  const rows = [...grouped(namings, ({ sentence }) => sentence)].map(([sentence, all]) => [
    sentence,
    all.map(({ name, start, end, text, rule }) => [
      kinds.at(meaning(name, filingOf(sentence)), name, text, rule),
      start,
      end,
    ]),
  ]);
  send(transaction, 'load/mentions', { rows, kinds: kinds.all });
}

/** A claim with the id of the statement that it makes. */
export type Stating = ClaimRow & { readonly statement: string };

/** What claims state, in the order of the claims. What an amended filing claims is superseded. */
export function factsOf(
  claims: readonly ClaimRow[],
  meaning: Meaning,
  amended: ReadonlySet<string>,
  resolver: Resolver,
): readonly StatedFact[] {
  return claims.map((claim) => {
    const filing = filingOf(claim.sentence);
    return factOf(claim, (name) => meaning(name, filing), amended.has(filing), resolver);
  });
}

/** The ids of those of some statements that the graph has. */
export async function knownStatements(transaction: Runner, facts: readonly StatedFact[]): Promise<ReadonlySet<string>> {
  const known = await run<{ id: string }>(transaction, 'read/known-statements', {
    statements: facts.map(({ id }) => id).sort(),
  });
  return new Set(known.map(({ id }) => id));
}

/** Writes statements that are new, with their ends. */
export function writeStatements(transaction: Runner, facts: readonly StatedFact[]): void {
  const entities = new Texts();
  const place = (id: string | null): number | null => (id === null ? null : entities.at(id));
  const rows = facts
    .map(statementRow)
    .sort(byId)
    .map(({ id, subject, object, licensor, by, properties }) => [
      ...[id, entities.at(subject), entities.at(object), place(licensor), place(by)],
      properties,
    ]);
  send(transaction, 'load/statements', { rows, entities: entities.all });
}

/** What a claim states, its ends being what its names mean. What an amended filing claims is superseded. */
export function factOf(
  { type, ends, said, status }: ClaimRow,
  meaning: (name: string) => string,
  isAmended: boolean,
  resolver: Resolver,
): StatedFact {
  const [left, right] = [meaning(ends.subject), meaning(ends.object)];
  const [subject, object] = resolver.isSymmetric(type) && right < left ? [right, left] : [left, right];
  const roles = {
    ...(ends.licensor === undefined ? {} : { licensor: meaning(ends.licensor) }),
    ...(ends.by === undefined ? {} : { by: meaning(ends.by) }),
  };
  const fact = { type, subject, object, qualifiers: { ...said, ...roles }, status: isAmended ? 'superseded' : status };
  return { id: resolver.statementId(fact), ...fact };
}

/** The ends of statements of one relation between the same two things. */
export const endsOf = ({ type, subject, object }: Pick<StatedFact, 'type' | 'subject' | 'object'>): string =>
  `${type}|${subject}|${object}`;

export function statementRow(fact: StatedFact) {
  const { id, type, subject, object, qualifiers, status } = fact;
  const { licensor, by, status: studyStatus, ...said } = qualifiers;
  return {
    id,
    subject,
    object,
    licensor: licensor ?? null,
    by: by ?? null,
    properties: properties({ predicate: type, status, ends: endsOf(fact), ...said, studyStatus }),
  };
}

/** Attaches statements to sentences that are there. */
export function writeEvidence(transaction: Runner, claims: readonly Stating[]): void {
  const kinds = new Kinds();
  const rows = [...grouped(claims, ({ sentence }) => sentence)].map(([sentence, all]) => [
    sentence,
    all.map(({ statement, start, end, quote, rule, status, because, ends: { subject, object, licensor, by } }) => [
      kinds.at(statement, rule, status, because, subject, object, licensor, by),
      start,
      end,
      quote ?? null,
    ]),
  ]);
  send(transaction, 'load/evidence', { rows, kinds: kinds.all });
}

const statedSchema = z.object({
  id: z.string(),
  predicate: z.enum(RELATION_TYPES),
  status: z.string(),
  studyStatus: z.string().optional(),
});

/** A node `Statement` and the ids of its ends as a fact. */
export function storedFact(
  stated: unknown,
  ends: {
    readonly subject: string;
    readonly object: string;
    readonly licensor: string | null;
    readonly by: string | null;
  },
): StatedFact {
  const { id, predicate, status } = statedSchema.parse(stated);
  const { subject, object, licensor, by } = ends;
  const roles = { ...(licensor === null ? {} : { licensor }), ...(by === null ? {} : { by }) };
  return { id, type: predicate, subject, object, status, qualifiers: { ...saidOf(stated), ...roles } };
}

function saidOf(stated: unknown): Said {
  const { studyStatus } = statedSchema.parse(stated);
  const known = z.record(z.string(), z.unknown()).parse(stated);
  const said = QUALIFIERS.filter((name) => name !== 'status' && name !== 'licensor' && name !== 'by').flatMap((name) =>
    known[name] === undefined ? [] : [[name, known[name]] as const],
  );
  const told: Qualifiers = defined(
    qualifiersSchema.parse({
      ...Object.fromEntries(said),
      ...(studyStatus === undefined ? {} : { status: studyStatus }),
    }),
  );
  return told;
}

function defined(read: z.infer<typeof qualifiersSchema>): Qualifiers {
  const entries = Object.entries(read).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

const evidenceSchema = z.object({
  start: z.coerce.number(),
  end: z.coerce.number(),
  quote: z.string(),
  rule: z.string(),
  status: z.enum(STATUSES),
  because: z.string().optional(),
  subject: z.string(),
  object: z.string(),
  licensor: z.string().optional(),
  by: z.string().optional(),
});

interface TakenRecord {
  readonly sentence: string;
  readonly stated: unknown;
  readonly said: unknown;
  readonly [column: string]: unknown;
}

/** Claims that were taken out of the graph, to be made anew, and the statements that they were made for. */
export interface Taken {
  readonly claims: readonly ClaimRow[];
  readonly statements: readonly string[];
}

/** Takes the claims out that are about names, or those of whole filings. */
export async function takeClaims(
  transaction: Runner,
  from: { readonly names: readonly string[]; readonly filings: readonly string[] },
): Promise<Taken> {
  const taken = await Promise.all([
    run<TakenRecord>(transaction, 'remove/claims-of-names', { names: from.names }),
    run<TakenRecord>(transaction, 'remove/claims-of-filings', { filings: from.filings }),
  ]);
  const records = taken.flat();
  return {
    claims: records.map(claimOf),
    statements: [...new Set(records.map(({ stated }) => statedSchema.parse(stated).id))],
  };
}

function claimOf({ sentence, stated, said }: TakenRecord): ClaimRow {
  const { subject, object, licensor, by, status, because, start, end, quote, rule } = evidenceSchema.parse(said);
  const ends: Ends = {
    subject,
    object,
    ...(licensor === undefined ? {} : { licensor }),
    ...(by === undefined ? {} : { by }),
  };
  const { predicate: type } = statedSchema.parse(stated);
  const place = { sentence, start, end, quote, rule };
  return { type, ends, said: saidOf(stated), status, ...(because === undefined ? {} : { because }), ...place };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
