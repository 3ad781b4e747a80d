import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJava, findMaven, javaVersion, mavenVersion } from '../../src/database/requirements.js';
import { settings } from '../../src/database/settings.js';
import { DatabaseError } from '../../src/errors.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressgraph-requirements-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A folder with one program in it that prints a text. */
async function program(name: string, text: string): Promise<string> {
  const bin = join(folder, `${name}-${text.replace(/\W/g, '')}`, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, name), `#!/bin/sh\necho '${text}'\n`);
  await chmod(join(bin, name), 0o755);
  return bin;
}

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_392"', 8],
  ['command not found', undefined],
])('%s is Java %s', (text, version) => {
  expect(javaVersion(text)).toBe(version);
});

it.each([
  ['\u001b[1mApache Maven 3.8.7\u001b[m', 3],
  ['Apache Maven 4.0.0-rc-5', 4],
  ['', undefined],
])('%j is Maven %s', (text, version) => {
  expect(mavenVersion(text)).toBe(version);
});

describe.skipIf(process.platform === 'win32')('what the local server needs', () => {
  const waysOn = ['install JDK 17 or 21 and Maven', 'neo4j:5', 'NEO4J_URI'];

  it.each<[string, () => Promise<string>, string]>([
    ['no Java', async () => findJava({ PATH: folder }), 'no Java was found'],
    ['a JAVA_HOME without Java', async () => findJava({ JAVA_HOME: folder }), 'no Java was found'],
    [
      'an old Java',
      async () => findJava({ PATH: `${await program('java', 'openjdk version "11.0.2"')}:/bin` }),
      'is Java 11',
    ],
    ['no Maven', async () => findMaven({ PATH: folder }), 'no Maven (mvn) was found'],
    [
      'an old Maven',
      async () => findMaven({ PATH: `${await program('mvn', 'Apache Maven 2.2.1')}:/bin` }),
      'is Maven 2',
    ],
  ])('%s: says so, and the three ways on', async (_, find, reason) => {
    const found = find();
    await expect(found).rejects.toThrow(DatabaseError);
    await expect(found).rejects.toThrow(reason);
    for (const way of waysOn) await expect(found).rejects.toThrow(way);
  });

  it('Java 21 will do', async () => {
    const bin = await program('java', 'openjdk version "21.0.1"');
    await expect(findJava({ PATH: `${bin}:/bin` })).resolves.toBe('java');
  });
});

it('the settings keep the server on this machine, with a password, and silent', () => {
  const lines = settings({ bolt: 1111, http: 2222 }).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.default_listen_address=127.0.0.1',
      'server.bolt.listen_address=127.0.0.1:1111',
      'server.http.listen_address=127.0.0.1:2222',
      'dbms.security.auth_enabled=true',
      'dbms.security.allow_csv_import_from_file_urls=false',
      'dbms.usage_report.enabled=false',
      'client.allow_telemetry=false',
    ]),
  );
  expect(lines.join()).not.toContain('0.0.0.0');
});
