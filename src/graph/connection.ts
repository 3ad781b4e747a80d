import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import { DatabaseError } from '../errors.js';
import { type Connection, withoutSecrets } from './address.js';
import { translated } from './failures.js';
import { type Patience, patiently } from './patience.js';

export type Work<T> = (transaction: ManagedTransaction) => Promise<T>;

/** A graph that answers. Transactions are managed: what fails for a moment is tried again by the driver. */
export interface Graph {
  /** Only reads: the server refuses whatever would write. `timeout`, in milliseconds, ends a query that takes longer. */
  read<T>(work: Work<T>, options?: { readonly timeout?: number }): Promise<T>;
  /** All of it or, when `work` throws, nothing. */
  write<T>(work: Work<T>): Promise<T>;
  /** Works as if it wrote, and takes it all back: what `work` gives says what a write would do. Not tried again. */
  rehearse<T>(work: (transaction: Pick<ManagedTransaction, 'run'>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The first version whose Cypher the files in `cypher/` are written in. */
const OLDEST_VERSION = 5;

/** What fails for a moment the driver tries again by itself, for so long; whoever is patient wants to be told sooner. */
const RETRIES_MS = 30_000;
const PATIENT_MS = 3000;

/**
 * Connects, and sees to it that the database is one that will do.
 *
 * @param patience how long to wait when the database goes away later on; not at all when not given
 * @throws DatabaseError when it is down, refuses the password, is older than Neo4j 5, or has no such database
 */
export async function openGraph(connection: Connection, patience?: Patience): Promise<Graph> {
  const driver = connect(connection, patience ? PATIENT_MS : RETRIES_MS);
  try {
    const { agent } = await driver.getServerInfo({ ...named(connection) });
    checkVersion(agent ?? '', connection);
    // A server that is there may still not have the database that is asked for: only a query tells.
    await graph(driver, connection).read((transaction) => transaction.run('RETURN 1'));
    return graph(driver, connection, patience);
  } catch (error) {
    await driver.close();
    throw translated(error, connection);
  }
}

/**
 * The driver, not yet connected.
 *
 * @throws DatabaseError when the URI is none that Neo4j knows
 */
export function connect(connection: Connection, retries = RETRIES_MS): Driver {
  try {
    return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      connectionTimeout: 10_000,
      maxTransactionRetryTime: retries,
      useBigInt: true,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw translated(error, connection);
  }
}

/** `agent` is what the server calls itself: `Neo4j/5.26.30`. */
export function checkVersion(agent: string, { uri }: Pick<Connection, 'uri'>): void {
  const major = /^Neo4j\/(\d+)\./.exec(agent)?.[1];
  if (major === undefined || Number(major) >= OLDEST_VERSION) return;
  throw new DatabaseError(`${withoutSecrets(uri)} is ${agent}: pressgraph needs Neo4j ${OLDEST_VERSION} or newer.`);
}

const AT_ONCE: Patience = { seconds: 0, waiting: () => undefined };

function graph(driver: Driver, connection: Connection, patience = AT_ONCE): Graph {
  const inSession = async <T>(mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ defaultAccessMode: mode, ...named(connection) });
    try {
      return await work(session);
    } catch (error) {
      throw translated(error, connection);
    } finally {
      await session.close();
    }
  };
  return {
    read: (work, options = {}) =>
      patiently(() => inSession(neo4j.session.READ, (session) => session.executeRead(work, options)), patience),
    write: (work) => patiently(() => inSession(neo4j.session.WRITE, (session) => session.executeWrite(work)), patience),
    rehearse: (work) =>
      inSession(neo4j.session.WRITE, async (session) => {
        const transaction = await session.beginTransaction();
        try {
          return await work(transaction);
        } finally {
          await transaction.rollback();
        }
      }),
    close: () => driver.close(),
  };
}

function named({ database }: Connection): { readonly database?: string } {
  return database === undefined ? {} : { database };
}
