import type { Row } from '../row.js';
import { dealFactOf, termRow, tiesOf } from '../update/deal-rows.js';
import type { DealFact, Resolver, StatedFact, Succession } from '../update/resolver.js';
import type { Sheets } from './sheets.js';

/** The deals of all assets, and the firms that became others. */
export class Deals {
  readonly #deals = new Map<string, DealFact[]>();
  readonly #successions = new Map<string, Succession[]>();

  constructor(
    private readonly sheets: Sheets,
    private readonly resolver: Resolver,
  ) {}

  /** Notes an edge that is drawn when it says that a firm became another one or was bought by it. */
  follow({ type, subject, object, qualifiers: { date } }: StatedFact, known?: string | null): void {
    const when = { ...(date === undefined ? {} : { date }), ...(known == null ? {} : { known }) };
    if (type === 'BECAME') this.#add({ from: subject, to: object, ...when });
    if (type === 'ACQUIRED') this.#add({ from: object, to: subject, ...when, bought: true });
  }

  /** Takes a statement that is or was asserted. Statements are to come in the order of their ids. */
  take(fact: StatedFact, known: string | null | undefined, typeOf: (entity: string) => string | undefined): void {
    const { type, subject, object } = fact;
    if (type === 'LICENSED_TO' || type === 'REGAINED_FROM') this.#deal(subject, fact, object, known);
    if (type === 'ACQUIRED' && typeOf(object) !== 'Company') this.#deal(object, fact, subject, known);
  }

  /** Writes what the deals of each asset mean for each other. Gives their terms by the ids of statements. */
  write(): ReadonlyMap<string, Row> {
    const courses = [...this.#deals.values()].map((deals) =>
      this.resolver.coursesAmong(this.#successionsOf(deals.flatMap(partiesOf)))(deals),
    );
    for (const tie of courses.flatMap(tiesOf)) this.sheets.tie(tie);
    return new Map(courses.flatMap(({ terms }) => terms.map((term) => [term.id, termRow(term)] as const)));
  }

  #deal(asset: string, fact: StatedFact, party: string, known: string | null | undefined): void {
    const deals = this.#deals.get(asset) ?? [];
    this.#deals.set(asset, deals);
    deals.push(dealFactOf(fact, party, known ?? undefined));
  }

  #add(succession: Succession): void {
    const all = this.#successions.get(succession.from) ?? [];
    this.#successions.set(succession.from, all);
    all.push(succession);
  }

  /** What firms became, what that became, and so on. */
  #successionsOf(firms: readonly string[]): readonly Succession[] {
    const seen = new Set(firms);
    const found: Succession[] = [];
    for (let next = [...seen]; next.length > 0; ) {
      const steps = next.flatMap((firm) => this.#successions.get(firm) ?? []);
      found.push(...steps);
      next = [...new Set(steps.map(({ to }) => to))].filter((firm) => !seen.has(firm));
      for (const firm of next) seen.add(firm);
    }
    return found;
  }
}

const partiesOf = ({ party, qualifiers: { licensor, by } }: DealFact): readonly string[] =>
  [party, licensor, by].filter((firm) => firm !== undefined);
