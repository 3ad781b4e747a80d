import { grouped } from '../../grouped.js';
import { properties, type Row } from '../row.js';
import { endsOf, factOf, type Meaning, statementRow } from '../update/claims.js';
import type { Passage, Resolver, StatedFact } from '../update/resolver.js';
import { type ClaimRow, filingOf } from '../update/rows.js';
import { type Supported, type SupportRow, weighed } from '../update/supported.js';
import { Deals } from './deals.js';
import type { Sheets } from './sheets.js';

/** A claim with its quote, also where that is all of its sentence. */
export type Quoted = ClaimRow & { readonly quote: string };

/** A statement as far as its claims are known. */
interface Stated extends Supported {
  readonly passages: Passage[];
  /** Whether a passage of it asserts something, though an amendment may have replaced it. */
  isAsserted: boolean;
}

/** What is known of the filing that a claim is made in. */
export interface Telling {
  /** ISO day since when it is known what a sentence says. */
  knownOf(sentence: string): string | null;
  readonly isAmended: boolean;
  readonly withdrawn: string | null;
}

/** The statements of all filings. In memory are what they say and the quotes that say so. */
export class Statements {
  readonly #stated = new Map<string, Stated>();

  constructor(
    private readonly sheets: Sheets,
    private readonly resolver: Resolver,
  ) {}

  /** Takes what a filing claims. Gives what each claim states. */
  take(claims: readonly Quoted[], meaning: Meaning, telling: Telling): readonly StatedFact[] {
    return claims.map((claim) => {
      const filing = filingOf(claim.sentence);
      const fact = factOf(claim, (name) => meaning(name, filing), telling.isAmended, this.resolver);
      const stated = this.#stated.get(fact.id) ?? { fact, passages: [], isAsserted: false };
      this.#stated.set(fact.id, stated);
      const { quote, because = null, sentence } = claim;
      stated.passages.push({
        ...{ filing, quote, because },
        known: telling.knownOf(sentence),
        withdrawn: telling.withdrawn,
      });
      stated.isAsserted ||= claim.status === 'asserted';
      this.sheets.relationship('EVIDENCED_BY', ['Statement', fact.id], sentence, evidenceProperties(claim));
      return fact;
    });
  }

  /** Writes what follows from all of them together. `typeOf` says of what type an entity is. */
  write(typeOf: (entity: string) => string | undefined): void {
    const all = [...this.#stated.values()].sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
    const deals = new Deals(this.sheets, this.resolver);
    const rows = new Map<string, SupportRow>();
    for (const group of grouped(all, ({ fact }) => endsOf(fact)).values()) this.#weigh(group, rows, deals);
    for (const { fact, isAsserted } of all)
      if (fact.status === 'asserted' || (fact.status === 'superseded' && isAsserted))
        deals.take(fact, rows.get(fact.id)?.known, typeOf);
    const terms = deals.write();
    for (const { fact } of all) {
      const { id: _, ...support } = rows.get(fact.id) ?? {};
      const { id: __, ...term } = terms.get(fact.id) ?? {};
      this.#writeOne(fact, { ...support, ...term });
    }
  }

  #weigh(group: readonly Stated[], rows: Map<string, SupportRow>, deals: Deals): void {
    const { sheets } = this;
    const found = weighed(group, this.resolver);
    for (const row of found.rows) rows.set(row.id, row);
    for (const tie of found.ties) sheets.tie(tie);
    const facts = new Map(group.map(({ fact }) => [fact.id, fact]));
    for (const { type, subject, object, properties } of found.edges) {
      sheets.relationship(type, ['Entity', subject], object, properties);
      const fact = facts.get(String(properties.statement));
      if (fact) deals.follow(fact, rows.get(fact.id)?.known);
    }
  }

  #writeOne(fact: StatedFact, more: Parameters<Sheets['node']>[2]): void {
    const { id, subject, object, licensor, by, properties } = statementRow(fact);
    this.sheets.node('Statement', id, { ...properties, ...more });
    this.sheets.relationship('SUBJECT', ['Statement', id], subject);
    this.sheets.relationship('OBJECT', ['Statement', id], object);
    if (licensor !== null) this.sheets.relationship('LICENSOR', ['Statement', id], licensor);
    if (by !== null) this.sheets.relationship('BY', ['Statement', id], by);
  }
}

const evidenceProperties = ({ ends, status, because, start, end, quote, rule }: Quoted): Row =>
  properties({ start, end, quote, rule, status, because, ...ends });
