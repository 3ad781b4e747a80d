import type { Changes, FilingReport } from '../../graph/index.js';
import { printable } from '../output/terminal.js';

/** What imports brought, in the order of the columns. `new` and `known` count entities and relations. */
interface Counts {
  readonly entities: number;
  readonly relations: number;
  readonly new: number;
  readonly known: number;
  readonly heldBack: number;
  readonly rejected: number;
}

const COLUMNS = ['entities', 'relations', 'new', 'known', 'held back', 'rejected'] as const;
const NONE: Counts = { entities: 0, relations: 0, new: 0, known: 0, heldBack: 0, rejected: 0 };

/** The lines that an import prints while it goes on: each filing's figures, and the totals at last. */
export class LoadLines {
  readonly #fates = { new: 0, known: 0, replaced: 0 };
  #totals = NONE;

  readonly head = [...COLUMNS, 'filing'].join('  ');

  get rejected(): number {
    return this.#totals.rejected;
  }

  /** All of it, for machines. */
  get figures() {
    const { rejected, ...totals } = this.#totals;
    return { filings: { ...this.#fates, rejected }, ...totals };
  }

  loaded({ source, fate, entities, relations, heldBack }: FilingReport): string {
    this.#fates[fate] += 1;
    return this.#add(source, {
      entities: entities.new + entities.known,
      relations: relations.new + relations.known,
      new: entities.new + relations.new,
      known: entities.known + relations.known,
      heldBack: heldBack.new + heldBack.known,
      rejected: 0,
    });
  }

  refused(source: string): string {
    return this.#add(source, { ...NONE, rejected: 1 });
  }

  /** How far it came, for one who breaks it off. */
  soFar(): string {
    const filings = this.#filings();
    return `${filings} ${filings === '1 filing' ? 'is' : 'are'} in the graph`;
  }

  total(): string {
    return line(this.#totals, `in total, ${this.#filings()}`);
  }

  #filings(): string {
    const count = Object.values(this.#fates).reduce((sum, one) => sum + one, 0);
    return count === 1 ? '1 filing' : `${count} filings`;
  }

  #add(source: string, counts: Counts): string {
    this.#totals = {
      entities: this.#totals.entities + counts.entities,
      relations: this.#totals.relations + counts.relations,
      new: this.#totals.new + counts.new,
      known: this.#totals.known + counts.known,
      heldBack: this.#totals.heldBack + counts.heldBack,
      rejected: this.#totals.rejected + counts.rejected,
    };
    return line(counts, source);
  }
}

function line(counts: Counts, what: string): string {
  const figures = [counts.entities, counts.relations, counts.new, counts.known, counts.heldBack, counts.rejected];
  const cells = figures.map((figure, column) => String(figure).padStart(COLUMNS[column]?.length ?? 0));
  return [...cells, printable(what)].join('  ');
}

/**
 * What would change, a line each: `+` is new, `-` is gone, `~` gets other names, `>` turns out to be another thing, `x` is
 * ended by something, `!` can't both hold.
 */
export function changeLines(changes: Changes): string[] {
  const about = (id: string): string => (changes.ends.get(id) ?? id).replace('|', ' ').replace('|', ' -> ');
  return [
    ...changes.made.map(({ id, type, name }) => `+ ${type} ${name} (${id})`),
    ...changes.renamed.map(({ id, name, aliases }) => `~ ${id}: ${[name, ...aliases].join(', ')}`),
    ...changes.moved.map(({ from, to }) => `> ${from} is ${to}`),
    ...changes.stated.map(({ type, subject, object, status, qualifiers: { date } }) => {
      const held = status === 'asserted' ? '' : ` (${status}: no fact)`;
      return `+ ${type} ${subject} -> ${object}${date === undefined ? '' : `, ${date}`}${held}`;
    }),
    ...changes.gone.map((id) => `- ${about(id)}`),
    ...changes.endings.map(({ by, of }) => `x ${about(of)} is ended by ${about(by)}`),
    ...changes.conflicts.map(({ left, right, reason }) => `! ${reason}: ${about(left)} and ${about(right)}`),
  ].map((change) => `    ${printable(change)}`);
}
