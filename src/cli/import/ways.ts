import {
  applySchema,
  type Change,
  type Changes,
  checkSchema,
  type FilingReport,
  type Graph,
  load,
  rehearsal,
} from '../../graph/index.js';
import type { Account } from '../../model.js';
import * as resolver from '../../resolution/index.js';
import type { Address } from '../connect.js';
import { changeLines, type LoadLines } from './load-lines.js';

/** The graph that an import goes into; one that is made anew as a whole comes in its place. */
export interface Place {
  graph: Graph;
  readonly open: (address: Address) => Promise<Graph>;
}

/** How a change is written, and what is told of it. */
export interface Writer {
  write(change: Change): Promise<Changes>;
  changed(changes: Changes): readonly string[];
  readonly gathering?: Gathering;
}

/** Where accounts wait that make a graph together, when all are read. */
export interface Gathering {
  take(account: Account): Promise<void>;
  end(): Promise<readonly FilingReport[]>;
}

/** One of the ways from filings to a graph. */
export interface Way {
  /**
   * Makes the graph ready.
   *
   * @throws DatabaseError or UsageError when it is none for this way
   */
  begin(): Promise<void>;
  through(work: (writer: Writer) => Promise<void>): Promise<void>;
  /** For one who breaks it off. */
  howToGoOn(): string;
}

/** Some filings at a time: what is written stays. */
export const inBatches = (place: Place, lines: LoadLines): Way => ({
  begin: () => applySchema(place.graph),
  through: (work) => work(writerInto(place)),
  howToGoOn: () => `${lines.soFar()}; the same command goes on from there`,
});

/** Nothing stays. */
export const onTrial = ({ graph }: Place): Way => ({
  async begin() {
    await checkSchema(graph);
  },
  through: (work) => rehearsal(graph, resolver, ({ load }) => work({ write: load, changed: changeLines })),
  howToGoOn: () => 'nothing was changed',
});

export const writerInto = (place: Place): Writer => ({
  write: (change) => load(place.graph, change, resolver),
  changed: () => [],
});
