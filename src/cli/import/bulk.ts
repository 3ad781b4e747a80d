import { join } from 'node:path';
import { replaceLocalData, type Staging, withStaging } from '../../database/index.js';
import { UsageError } from '../../errors.js';
import { ARGUMENTS, applySchema, Bulk, type FilingReport, finish, refuseFull } from '../../graph/index.js';
import type { Account } from '../../model.js';
import * as resolver from '../../resolution/index.js';
import type { Terminal } from '../output/terminal.js';
import type { Settings } from '../settings.js';
import { type Place, type Way, type Writer, writerInto } from './ways.js';

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
export class BulkImport implements Way {
  #isDone = false;

  constructor(
    private readonly place: Place,
    private readonly settings: Settings,
    private readonly terminal: Terminal,
  ) {}

  begin(): Promise<void> {
    return refuseFull(this.place.graph);
  }

  howToGoOn(): string {
    return this.#isDone
      ? 'all filings are in the graph; the same command without --bulk goes on from there'
      : 'nothing is in the graph; the same command begins anew';
  }

  /**
   * Accounts are gathered, and at last a graph is made of them.
   *
   * @throws OutputError when the disk is full; DatabaseError when neo4j-admin or the server fails: the graph is as before
   */
  async through(work: (writer: Writer) => Promise<void>): Promise<void> {
    await withStaging(this.settings, async (staging) => {
      const bulk = new Bulk(staging.folder, resolver);
      const gathering = {
        take: async (account: Account) => bulk.take(account),
        end: () => this.#make(bulk, staging),
      };
      try {
        await work({ ...writerInto(this.place), gathering });
      } finally {
        bulk.close();
      }
    });
  }

  /** Makes a graph in the place of an empty one, which is closed, and opens it. */
  async #make(bulk: Bulk, staging: Staging): Promise<readonly FilingReport[]> {
    const { place, settings, terminal } = this;
    const { home, cache, boltPort: bolt, httpPort: http, neo4jDatabase: database } = settings;
    const files = join(staging.folder, 'csv');
    if (bulk.isEmpty) {
      await applySchema(place.graph);
      return [];
    }
    await refuseFull(place.graph);
    await place.graph.close();
    let reports: readonly FilingReport[] = [];
    const make = async () => {
      terminal.note('Making the graph of all filings ...');
      reports = await bulk.write(files, new Date().toISOString());
      return staging.importFiles(files, ARGUMENTS);
    };
    const options = { home, cache, ports: { bolt, http }, say: terminal.note };
    const connection = await replaceLocalData(options, make, async (local) => {
      const unfinished = await place.open({ ...local, database });
      await finish(unfinished, files).finally(() => unfinished.close());
    });
    this.#isDone = true;
    place.graph = await place.open({ ...connection, database });
    return reports;
  }
}
