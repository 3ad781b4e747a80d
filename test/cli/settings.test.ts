import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.js';

let here: string;
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'pressgraph-settings-'));
});
afterEach(() => {
  rmSync(here, { recursive: true });
});

const config = (content: unknown) => writeFileSync(join(here, 'pressgraph.config.json'), JSON.stringify(content));
const dotenv = (content: string) => writeFileSync(join(here, '.env'), content);

it('without any setting, a local database and 32 MB', async () => {
  expect(await readSettings({}, {}, here)).toEqual({ neo4jUser: 'neo4j', maxMegabytes: 32, budget: 60, patience: 120 });
});

it('flags go before the environment, that before pressgraph.config.json, that before .env', async () => {
  dotenv('PRESSGRAPH_MAX_MEGABYTES=1\nNEO4J_USER=dotenv\nNEO4J_DATABASE=dotenv\nPRESSGRAPH_HOME=dotenv\n');
  config({ maxMegabytes: 2, neo4jUser: 'config', neo4jDatabase: 'config' });
  const environment = { PRESSGRAPH_MAX_MEGABYTES: '3', NEO4J_USERNAME: 'environment' };
  expect(await readSettings({ maxMegabytes: '4', quiet: true, format: 'table' }, environment, here)).toEqual({
    maxMegabytes: 4,
    neo4jUser: 'environment',
    neo4jDatabase: 'config',
    home: 'dotenv',
    budget: 60,
    patience: 120,
  });
});

it.each(['bolt://localhost', 'bolt+s://a.b:7687', 'neo4j://[::1]:7687', 'neo4j+ssc://host?policy=x'])(
  '%s is an address',
  async (uri) => {
    expect((await readSettings({ neo4jUri: uri }, {}, here)).neo4jUri).toBe(uri);
  },
);

it('a variable that is set to nothing is not set', async () => {
  expect((await readSettings({}, { NEO4J_URI: '' }, here)).neo4jUri).toBeUndefined();
});

describe('a wrong setting says which, where and why', () => {
  const password = { NEO4J_PASSWORD: 'secret-of-mine' };
  it.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    [
      'no such scheme',
      {},
      { NEO4J_URI: 'http://localhost:7474', ...password },
      /NEO4J_URI \(environment\): must look like bolt:/,
    ],
    [
      'a password in the address',
      {},
      { NEO4J_URI: 'bolt://neo4j:secret-of-mine@localhost' },
      /NEO4J_URI \(environment\): must look like .* without user and password/,
    ],
    ['no number', { maxMegabytes: 'many' }, {}, /--max-megabytes: must be a number/],
    ['more megabytes than can be read', { maxMegabytes: '300' }, {}, /--max-megabytes: must be at most 100/],
    [
      'too large a number',
      {},
      { PRESSGRAPH_BOLT_PORT: '70000' },
      /PRESSGRAPH_BOLT_PORT \(environment\): must be from 1 to 65535/,
    ],
    [
      'all that are wrong',
      { maxMegabytes: '0' },
      { NEO4J_URI: 'x' },
      /NEO4J_URI[\s\S]*--max-megabytes: must be more than 0/,
    ],
  ])('%s', async (_, flags, environment, told) => {
    const message = await readSettings(flags, environment, here).then(() => '', String);
    expect(message).toMatch(told);
    expect(message).not.toContain('secret-of-mine');
  });

  it.each<[string, unknown, RegExp]>([
    [
      'an unknown name',
      { neo4jUrl: 'bolt://localhost' },
      /pressgraph\.config\.json: no such setting: neo4jUrl; there are .*neo4jUri/,
    ],
    ['a wrong value', { boltPort: 'seven' }, /boltPort \(pressgraph\.config\.json\): must be a number/],
    ['no object', [1], /pressgraph\.config\.json: not a JSON object/],
  ])('%s in pressgraph.config.json', async (_, content, told) => {
    config(content);
    expect(await readSettings({}, {}, here).then(() => '', String)).toMatch(told);
  });

  it('a byte order mark is no mistake', async () => {
    writeFileSync(join(here, 'pressgraph.config.json'), '\ufeff{ "maxMegabytes": 3 }');
    expect(await readSettings({}, {}, here)).toMatchObject({ maxMegabytes: 3 });
  });

  it('what is no JSON', async () => {
    writeFileSync(join(here, 'pressgraph.config.json'), '{ neo4jUri: ');
    await expect(readSettings({}, {}, here)).rejects.toThrow(/not a JSON object/);
  });
});
