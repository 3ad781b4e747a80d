import { createServer } from 'node:net';
import getPort from 'get-port';
import { UsageError } from '../errors.js';
import { noServer } from './ways.js';

/** The only address the local server listens on. */
export const HOST = '127.0.0.1';

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** The ports that Neo4j itself prefers. */
const USUAL: Ports = { bolt: 7687, http: 7474 };

/**
 * The wished ports, or else the usual ones or others that are free.
 *
 * @throws UsageError when both are to be the same
 * @throws DatabaseError when a wished port is taken
 */
export async function choosePorts(
  wished: { readonly [K in keyof Ports]?: number | undefined },
  usual: Ports = USUAL,
): Promise<Ports> {
  if (wished.bolt !== undefined && wished.bolt === wished.http)
    throw new UsageError(`Bolt and HTTP can't both have port ${wished.bolt}; give two`);
  for (const port of [wished.bolt, wished.http]) {
    if (port !== undefined && !(await isFree(port))) throw noServer(`port ${port} of ${HOST} is taken.`);
  }
  const bolt = wished.bolt ?? (await freePort(usual.bolt));
  const http = wished.http ?? (await freePort(usual.http));
  return { bolt, http };
}

async function freePort(usual: number): Promise<number> {
  return (await isFree(usual)) ? usual : getPort({ host: HOST });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: HOST, port }, () => server.close(() => resolve(true)));
  });
}
