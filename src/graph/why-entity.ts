import type { EntityType, Judgement, Name } from '../model.js';
import type { Graph } from './connection.js';
import { storedJudgement } from './update/judgements.js';
import { type StoredEntity, storedEntity, storedName } from './update/names.js';
import { run } from './update/transaction.js';

/** A filing, as far as it is named. */
export interface FilingRef {
  readonly id: string;
  readonly form: string | null;
  readonly filed: string | null;
  readonly source: string;
}

/** A name of an entity, everywhere or `within` one filing, with the filings that use it. */
export interface UsedName {
  readonly name: Name;
  readonly within: string | null;
  readonly filings: readonly FilingRef[];
}

/** What a filing says: that a name of the entity is the same as another one, which means `entity` everywhere. */
export interface Equation {
  readonly name: string;
  readonly other: string;
  readonly text: string;
  readonly entity: string | null;
  readonly filing: string;
  readonly rule: string;
  readonly document: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
}

/** Everything that makes an entity what it is. */
export interface EntityAccount {
  readonly entity: StoredEntity;
  readonly type: EntityType;
  readonly names: readonly UsedName[];
  readonly equations: readonly Equation[];
  /** Those of its keys; of people some may be about namesakes. */
  readonly judgements: readonly Judgement[];
}

interface NameRecord {
  readonly entity: unknown;
  readonly type: EntityType;
  readonly name: unknown;
  readonly within: string | null;
  readonly firms: readonly string[];
  readonly filings: readonly FilingRef[];
  readonly [column: string]: unknown;
}

interface EquationRecord extends Omit<Equation, 'start' | 'end'> {
  readonly start: bigint | null;
  readonly end: bigint | null;
  readonly [column: string]: unknown;
}

/** What an entity is made of; `undefined` when there is none of that id. */
export async function readEntity(graph: Graph, id: string): Promise<EntityAccount | undefined> {
  return graph.read(async (transaction) => {
    const entities = { entities: [id] };
    const names = await run<NameRecord>(transaction, 'read/why-names', entities);
    const equations = await run<EquationRecord>(transaction, 'read/why-one', entities);
    const judgements = await run<{ judgement: unknown }>(transaction, 'read/why-judged', entities);
    const [first] = names;
    if (!first) return undefined;
    return {
      entity: storedEntity(first.entity),
      type: first.type,
      names: names.map(({ name, firms, within, filings }) => ({ name: storedName(name, firms), within, filings })),
      equations: equations.map(({ start, end, ...said }) => ({ ...said, start: numberOf(start), end: numberOf(end) })),
      judgements: judgements.map(({ judgement }) => storedJudgement(judgement)),
    };
  });
}

const numberOf = (value: bigint | null): number | null => (value === null ? null : Number(value));
