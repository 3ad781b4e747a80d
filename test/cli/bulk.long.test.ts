import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startLocal, stopLocal } from '../../src/database/index.js';
import { openGraph, reset } from '../../src/graph/index.js';
import { makeFilings } from './made-filings.js';
import { moments, SEED } from './moments.js';
import { folder, run, start } from './pressgraph.js';
import { canMount, shell } from './shell.js';

/** A first import by `--bulk` that is killed at any moment, or whose disk is full at any moment. */

const KILLS = 10;
const FILINGS = 60;
const { cache } = inject('testServer');
const home = mkdtempSync(join(tmpdir(), 'pressgraph-bulk-'));
const env = { PRESSGRAPH_HOME: home, PRESSGRAPH_CACHE: cache };
afterAll(async () => {
  await stopLocal({ home, cache });
  rmSync(home, { recursive: true });
});

describe('import --bulk that is killed', () => {
  let cwd: string;
  let whole: string;
  let lasts: number;
  const call = (...args: readonly string[]) => run(args, { cwd, env });
  const exported = async () => (await call('export')).stdout;
  const emptied = async () => {
    const graph = await openGraph(await startLocal({ home, cache }));
    await reset(graph);
    await graph.close();
  };
  const imported = async () => {
    const since = performance.now();
    expect((await call('import', '.', '--bulk')).code).toBe(0);
    expect(readdirSync(join(home, 'neo4j')).filter((name) => name.includes('bulk'))).toEqual([]);
    lasts = performance.now() - since;
  };

  beforeAll(async () => {
    cwd = mkdtempSync(join(home, 'inputs-'));
    makeFilings(cwd, FILINGS);
    await imported();
    whole = await exported();
  }, 600_000);

  it(`at ${KILLS} moments (${SEED}) leaves an empty graph or a whole one, and the next import makes it whole`, async () => {
    const random = moments();
    await emptied();
    const none = await exported();
    for (let kill = 0; kill < KILLS; kill++) {
      const child = start(['import', '.', '--bulk'], { cwd, env });
      const ended = once(child, 'close');
      await Promise.race([ended, pause(random() * lasts)]);
      child.kill('SIGKILL');
      await ended;
      const now = await exported();
      expect([none, whole]).toContain(now);
      if (now === whole) await emptied();
    }
    await imported();
    expect(await exported()).toBe(whole);
  });
});

describe('import --bulk on a disk that gets full', () => {
  /** Megabytes that are free: for none of its files, for some, for all but what neo4j-admin or the new graph needs. */
  const ROOMS = [0, 2, 8, 20];

  it.skipIf(!canMount)('leaves an empty graph, says so, and succeeds when there is room', async () => {
    const cwd = folder();
    makeFilings(cwd, FILINGS);
    const line = `mkdir disk && mount -t tmpfs -o size=256m none disk && export PRESSGRAPH_HOME="$PWD/disk/home"
      count() { pressgraph query --cypher 'MATCH (f:Filing) RETURN count(f) AS n' --format csv | tail -n 1 | tr -d '\\r'; }
      pressgraph db start >&2
      for room in ${ROOMS.join(' ')} all; do
        free=$(df -m --output=avail disk | tail -1)
        [ $room = all ] || head -c $(( (free - room) * 1048576 )) /dev/zero > disk/filler
        pressgraph import [0-9]*.txt --bulk > told.out 2> why.out; code=$?
        cat why.out >&2; rm -f disk/filler
        echo "$code $(grep -ciE 'space|enospc' why.out) $(count) $(ls disk/home/neo4j | grep -c bulk)"
      done
      pressgraph db stop >&2`;
    const { stdout, stderr } = await shell(line, { cwd, env: { PRESSGRAPH_CACHE: cache }, mounts: true });
    const ends = stdout.trimEnd().split('\n');
    const is = (one: string) => (one.startsWith('0 ') ? `0 0 ${FILINGS} 0` : /^[14] [1-9]\d* 0 0$/);
    expect(ends, stderr).toHaveLength(ROOMS.length + 1);
    for (const end of ends) expect(end, stderr).toMatch(is(end));
    expect(ends[0], stderr).not.toMatch(/^0/);
    expect(ends.at(-1), stderr).toMatch(/^0/);
  });
});
