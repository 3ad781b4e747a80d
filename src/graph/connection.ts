import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import { DatabaseError } from '../errors.js';
import { type Connection, withoutSecrets } from './address.js';
import { translated } from './failures.js';
import { type Patience, patiently } from './patience.js';

export type Work<T> = (transaction: Pick<ManagedTransaction, 'run'>) => Promise<T>;

interface Limits {
  readonly timeout?: number;
}

/** A graph that answers. What fails for a moment is tried again: by the driver, or by whoever is patient. */
export interface Graph {
  /** Only reads: the server refuses whatever would write. `timeout`, in milliseconds, ends a query that takes longer. */
  read<T>(work: Work<T>, limits?: Limits): Promise<T>;
  /** All of it or, when `work` throws, nothing. */
  write<T>(work: Work<T>): Promise<T>;
  /** Works as if it wrote, and takes it all back: what `work` gives says what a write would do. Not tried again. */
  rehearse<T>(work: Work<T>): Promise<T>;
  close(): Promise<void>;
}

/** The first version whose Cypher the files in `cypher/` are written in. */
const OLDEST_VERSION = 5;

/** What fails for a moment the driver tries again by itself, for so long. */
const RETRIES_MS = 30_000;

/**
 * Connects, and sees to it that the database is one that will do.
 *
 * @param patience how long to wait when the database goes away later on; not at all when not given
 * @throws DatabaseError when it is down, refuses the password, is older than Neo4j 5, or has no such database
 */
export async function openGraph(connection: Connection, patience?: Patience): Promise<Graph> {
  const driver = connect(connection);
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
export function connect(connection: Connection): Driver {
  try {
    return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
      connectionTimeout: 10_000,
      maxTransactionRetryTime: RETRIES_MS,
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

function graph(driver: Driver, connection: Connection, patience?: Patience): Graph {
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
  const transact = <T>(mode: SessionMode, work: Work<T>, limits: Limits = {}): Promise<T> => {
    if (patience) return patiently(() => inSession(mode, (session) => once(session, work, limits)), patience);
    return inSession(mode, (session) =>
      mode === neo4j.session.READ ? session.executeRead(work, limits) : session.executeWrite(work, limits),
    );
  };
  return {
    read: (work, limits) => transact(neo4j.session.READ, work, limits),
    write: (work) => transact(neo4j.session.WRITE, work),
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

/**
 * One try, for whoever is patient. The driver counts the time of its own tries by the clock of the system: where that is set
 * back meanwhile, it would go on for hours, further and further apart, and tell nobody.
 */
async function once<T>(session: Session, work: Work<T>, limits: Limits): Promise<T> {
  const transaction = await session.beginTransaction(limits);
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    // what failed first is what is told
    await transaction.close().catch(() => undefined);
    throw error;
  }
}

function named({ database }: Connection): { readonly database?: string } {
  return database === undefined ? {} : { database };
}
