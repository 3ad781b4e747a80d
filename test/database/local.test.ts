import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { localStatus, startLocal, stopLocal } from '../../src/database/index.js';
import { isAlive } from '../../src/database/process.js';
import { ask } from '../../src/database/ready.js';
import { DatabaseError, UsageError } from '../../src/errors.js';
import { openGraph } from '../../src/graph/index.js';

const { cache } = inject('testServer');
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'pressgraph local ')); // a path with spaces
});
afterAll(async () => {
  await stopLocal({ home, cache });
  await rm(home, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the local server', () => {
  it('is started once by two commands at the same time, found again, and stopped', async () => {
    const [one, two] = await Promise.all([startLocal({ home, cache }), startLocal({ home, cache })]);
    expect(two).toEqual(one);
    const status = await localStatus({ home });
    if (!status.running) throw new Error('it does not run');
    expect(status).toMatchObject({ answers: true, uri: one.uri, browserUrl: one.browserUrl });

    const graph = await openGraph(one);
    await graph.write((transaction) => transaction.run('CREATE (:Kept)'));
    await graph.close();
    expect(await startLocal({ home, cache })).toEqual(one);

    expect(await stopLocal({ home })).toBe(true);
    expect(isAlive(status.pid)).toBe(false);
    expect(await stopLocal({ home })).toBe(false);
    expect(await localStatus({ home })).toMatchObject({ running: false });

    const again = await openGraph(await startLocal({ home, cache }));
    const { records } = await again.read((transaction) => transaction.run('MATCH (n:Kept) RETURN n'));
    expect(records).toHaveLength(1);
    await again.close();
  }, 120_000);

  it('keeps its password to the user, out of logs, settings and arguments', async () => {
    const { password } = await startLocal({ home, cache });
    const file = join(home, 'neo4j-password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    const status = await localStatus({ home });
    if (!status.running) throw new Error('it does not run');
    expect(await readFile(`/proc/${status.pid}/cmdline`, 'utf8').catch(() => '')).not.toContain(password);
    const files = (await readdir(home, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) {
      if (!/\.(log|conf|json|args)$/.test(name)) continue;
      expect(await readFile(join(parentPath, name), 'utf8'), name).not.toContain(password);
    }
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['neo4j.log', 'console.log']));
    expect(files.map(({ name }) => name)).not.toContain('set-password.args');
  });

  it('is not confused with the server of another home on the same port', async () => {
    await startLocal({ home, cache });
    const status = await localStatus({ home });
    if (!status.running) throw new Error('it does not run');
    const http = Number(new URL(status.browserUrl).port);
    expect(await ask({ pid: status.pid, bolt: 1, http }, 'the password of another')).toBe('foreign');
    expect(await ask({ pid: status.pid, bolt: 1, http: 9 }, 'any')).toBe('none');
  });

  it('listens on the loopback only', async () => {
    const { browserUrl } = await startLocal({ home, cache });
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.family === 'IPv4' && !address.internal);
    for (const other of others) {
      const url = browserUrl.replace('127.0.0.1', other?.address ?? '');
      await expect(fetch(url, { signal: AbortSignal.timeout(2000) })).rejects.toThrow();
    }
    expect((await fetch(browserUrl)).status).toBe(200);
  });

  it.each([
    ['listens at the loopback alone', '.*listen_address', /^127\.0\.0\.1(?::\d+)?$/],
    ['reports nothing to anybody', '.*(?:usage_report|telemetry).*', /^false$/],
  ])('itself says that it %s', async (_, name, value) => {
    const graph = await openGraph(await startLocal({ home, cache }));
    const text = 'SHOW SETTINGS YIELD name, value WHERE name =~ $name RETURN name, value';
    const { records } = await graph.read((transaction) =>
      transaction.run<{ name: string; value: string }>(text, { name }),
    );
    await graph.close();
    expect(records.length).toBeGreaterThan(1);
    for (const record of records) expect(record.get('value'), record.get('name')).toMatch(value);
  });

  it('is not confused by a state file that names another process', async () => {
    const other = await mkdtemp(join(tmpdir(), 'pressgraph-state-'));
    for (const text of [`{"pid":${process.pid},"bolt":1,"http":2}`, '{"pid":', '{}', '']) {
      await writeFile(join(other, 'neo4j.json'), text);
      expect(await localStatus({ home: other })).toMatchObject({ running: false });
      expect(await stopLocal({ home: other })).toBe(false);
    }
    expect(isAlive(process.pid)).toBe(true);
    await rm(other, { recursive: true });
  });
});

it('servers of several homes start at the same time', async () => {
  const homes = await Promise.all([1, 2, 3].map(() => mkdtemp(join(tmpdir(), 'pressgraph-many-'))));
  const servers = await Promise.all(homes.map((one) => startLocal({ home: one, cache })));
  for (const server of servers) await (await openGraph(server)).close();
  expect(new Set(servers.map(({ uri }) => uri)).size).toBe(3);
  await Promise.all(homes.map((one) => stopLocal({ home: one })));
  for (const one of homes) await rm(one, { recursive: true });
}, 120_000);

describe('a local server that can not be started', () => {
  let other: string;
  beforeAll(async () => {
    other = await mkdtemp(join(tmpdir(), 'pressgraph-none-'));
  });
  afterAll(async () => {
    await stopLocal({ home: other });
    await rm(other, { recursive: true });
  });

  const fails = async (start: Promise<unknown>, reason: string) => {
    await expect(start).rejects.toThrow(DatabaseError);
    await expect(start).rejects.toThrow(reason);
    expect(await localStatus({ home: other })).toMatchObject({ running: false });
  };

  it('because a port is taken', async () => {
    const taken = createServer((socket) => socket.destroy());
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const address = taken.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    await fails(startLocal({ home: other, cache, ports: { bolt: port } }), `port ${port} of 127.0.0.1 is taken`);
    await fails(startLocal({ home: other, cache, ports: { http: port } }), 'NEO4J_URI');
    await expect(startLocal({ home: other, cache, ports: { bolt: 4711, http: 4711 } })).rejects.toThrow(UsageError);
    await new Promise((closed) => taken.close(closed));
  }, 60_000);

  it('because there is no Java', async () => {
    vi.stubEnv('JAVA_HOME', join(other, 'nowhere'));
    await fails(startLocal({ home: other, cache }), 'no Java was found');
  });

  it('because there is no Maven to download it: nothing is left in the cache', async () => {
    vi.stubEnv('JAVA_HOME', await javaHome());
    vi.stubEnv('PATH', other);
    const empty = join(other, 'cache');
    await fails(startLocal({ home: other, cache: empty }), 'no Maven (mvn) was found');
    expect(await readdir(empty)).toEqual([]);
  });

  it('because the download fails: nothing is left in the cache', async () => {
    vi.stubEnv('JAVA_HOME', await javaHome());
    vi.stubEnv('PATH', `${await failingMaven(other)}:${process.env.PATH}`);
    const empty = join(other, 'cache');
    await fails(startLocal({ home: other, cache: empty }), 'could not resolve it');
    expect(await readdir(empty)).toEqual([]);
  });

  it('because it takes too long: the end of its log is shown, and no process is left', async () => {
    await fails(startLocal({ home: other, cache, timeout: 1 }), 'did not answer');
  }, 60_000);

  it('because its password is gone', async () => {
    await startLocal({ home: other, cache });
    await stopLocal({ home: other });
    await rm(join(other, 'neo4j-password'));
    await fails(startLocal({ home: other, cache }), 'its password file');
  }, 60_000);

  it('because its folder can not be written', async () => {
    const file = join(other, 'file');
    await writeFile(file, '');
    await fails(startLocal({ home: join(file, 'home'), cache }), "can't use its folder");
  });
});

/** Where the `java` of the path is, for tests that change the path. */
async function javaHome(): Promise<string> {
  const program = execFileSync('which', ['java'], { encoding: 'utf8' }).trim();
  return process.env.JAVA_HOME || join(await realpath(program), '../..');
}

/** A folder with an `mvn` that has a version and fails at the rest. */
async function failingMaven(folder: string): Promise<string> {
  const text =
    '#!/bin/sh\ncase "$*" in *--version*) echo "Apache Maven 3.9.9";; *) echo "could not resolve it"; exit 1;; esac\n';
  await writeFile(join(folder, 'mvn'), text, { mode: 0o755 });
  return folder;
}
