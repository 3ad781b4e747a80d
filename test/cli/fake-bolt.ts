import { createServer, type Server } from 'node:net';
import { onTestFinished } from 'vitest';

/** Versions that a client offers come as four groups of four bytes after the magic number. */
const HANDSHAKE_BYTES = 20;

/**
 * A socket that takes part in the Bolt handshake and then calls itself what it is told to. With version 0.0 it knows
 * none of the versions that it is offered.
 *
 * @returns its address
 */
export async function fakeBolt(agent: string, [major, minor]: readonly [number, number]): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    let greeted = false;
    socket.on('data', (bytes) => {
      if (greeted) return void socket.write(success({ server: agent, connection_id: 'fake-1' }));
      greeted = bytes.length >= HANDSHAKE_BYTES;
      socket.write(Buffer.from([0, 0, minor, major]));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return `bolt://127.0.0.1:${portOf(server)}`;
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const port = portOf(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A chunk with one SUCCESS message in PackStream, ended by an empty one. */
function success(facts: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(facts);
  const map = Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flat().map(text)]);
  const message = Buffer.concat([Buffer.from([0xb1, 0x70]), map]);
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x80 + value.length]), Buffer.from(value)]);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
