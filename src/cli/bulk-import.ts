import { join } from 'node:path';
import { replaceLocalData, type Staging, withStaging } from '../database/index.js';
import { UsageError } from '../errors.js';
import { ARGUMENTS, applySchema, Bulk, type FilingReport, finish, type Graph, refuseFull } from '../graph/index.js';
import type { Account } from '../model.js';
import * as resolver from '../resolution/index.js';
import type { Address } from './connect.js';
import type { Settings } from './settings.js';
import type { Terminal } from './terminal.js';

/**
 * Sees to it that the graph is one whose data can be replaced as a whole.
 *
 * @throws UsageError when it is not that of the local Neo4j
 */
export function refuseOther({ neo4jUri }: Settings): void {
  if (neo4jUri !== undefined)
    throw new UsageError(
      `--bulk makes the data of pressgraph's own local Neo4j anew, and ${neo4jUri} is another one; ` +
        'import without --bulk, or leave --neo4j-uri (NEO4J_URI) out',
    );
}

/** A first import, of which the graph has nothing until it has all. */
export class BulkImport {
  #isDone = false;

  constructor(
    private readonly settings: Settings,
    private readonly terminal: Terminal,
  ) {}

  /** How far it came, for one who breaks it off. */
  soFar(): string {
    return this.#isDone
      ? 'all filings are in the graph; the same command without --bulk goes on from there'
      : 'nothing is in the graph; the same command begins anew';
  }

  /**
   * Does the work with a place where accounts are gathered, and where a graph is made of them.
   *
   * @throws OutputError when the disk is full; DatabaseError when neo4j-admin or the server fails: the graph is as before
   */
  async within(work: (gathering: Gathering) => Promise<void>): Promise<void> {
    await withStaging(this.settings, async (staging) => {
      const bulk = new Bulk(staging.folder, resolver);
      try {
        await work({
          take: async (account) => bulk.take(account),
          end: (graph, open) => this.#make(bulk, staging, graph, open),
        });
      } finally {
        bulk.close();
      }
    });
  }

  async #make(bulk: Bulk, staging: Staging, graph: Graph, open: (address: Address) => Promise<Graph>): Promise<Made> {
    const { settings, terminal } = this;
    const { home, cache, boltPort: bolt, httpPort: http, neo4jDatabase: database } = settings;
    const files = join(staging.folder, 'csv');
    if (bulk.isEmpty) {
      await applySchema(graph);
      return { graph, reports: [] };
    }
    await refuseFull(graph);
    await graph.close();
    let reports: readonly FilingReport[] = [];
    const make = async () => {
      terminal.note('Making the graph of all filings ...');
      reports = await bulk.write(files, new Date().toISOString());
      return staging.importFiles(files, ARGUMENTS);
    };
    const options = { home, cache, ports: { bolt, http }, say: terminal.note };
    const connection = await replaceLocalData(options, make, async (local) => {
      const unfinished = await open({ ...local, database });
      await finish(unfinished, files).finally(() => unfinished.close());
    });
    this.#isDone = true;
    return { graph: await open({ ...connection, database }), reports };
  }
}

/** What a graph is made of at last. */
export interface Gathering {
  take(account: Account): Promise<void>;
  /** Makes a graph in the place of an empty one, which is closed, and opens it. */
  end(graph: Graph, open: (address: Address) => Promise<Graph>): Promise<Made>;
}

interface Made {
  readonly graph: Graph;
  readonly reports: readonly FilingReport[];
}
