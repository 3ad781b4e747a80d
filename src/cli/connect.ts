import { UsageError } from '../errors.js';
import type { Terminal } from './output/terminal.js';
import type { Settings } from './settings.js';

/** How to sign in to the Neo4j that holds the graph. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
  /** The Neo4j Browser of the local server; that of a given one is not known. */
  readonly browserUrl?: string;
}

/**
 * The Neo4j that the settings give, or else the local one, started if need be.
 *
 * @throws UsageError when a Neo4j is given without its password
 * @throws DatabaseError when the local one can't be started
 */
export async function whereGraphIs(settings: Settings, terminal: Terminal): Promise<Address> {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password, neo4jDatabase: database } = settings;
  if (uri === undefined) return { ...(await startedLocal(settings, terminal)), database };
  if (password === undefined)
    throw new UsageError(`no password for ${uri}: set NEO4J_PASSWORD, in the environment or in .env`);
  return { uri, user, password, database };
}

/** The local Neo4j, started if need be. */
export async function startedLocal({ home, cache, boltPort, httpPort }: Settings, terminal: Terminal) {
  const { startLocal } = await import('../database/index.js');
  return startLocal({ home, cache, ports: { bolt: boltPort, http: httpPort }, say: terminal.note });
}
