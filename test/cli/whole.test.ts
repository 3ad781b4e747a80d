import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { localStatus, startLocal, stopLocal } from '../../src/database/index.js';
import { reset } from '../../src/graph/index.js';
import { testDatabase } from '../database/connection.js';
import { CLOCK_SET_BACK } from './clock.js';
import { makeFilings } from './made-filings.js';
import { LONG, moments, SEED } from './moments.js';
import { folder, run as runFree, start } from './pressgraph.js';
import { environmentOf, useCommands } from './test-graph.js';

const TIMEOUT = LONG ? 1_200_000 : 240_000;
const { graph, run } = useCommands();
beforeEach(async () => {
  await reset(graph());
});

const exported = async (): Promise<string> => (await run(['export'])).stdout;
const sourcesIn = async (): Promise<string[]> => {
  const { stdout } = await run(['query', '--cypher', 'MATCH (f:Filing) RETURN f.source AS f', '--format', 'json']);
  return JSON.parse(stdout).map(({ f }: { f: string }) => f);
};

interface Line {
  readonly event: string;
  readonly source: string;
  readonly fate: string;
  readonly ms: { readonly extract: number };
}
const linesOf = (log: string): Line[] =>
  readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('an import that is killed', { timeout: TIMEOUT }, () => {
  const [kills, count] = LONG ? [50, 200] : [3, 40];

  it(`at ${kills} moments (${SEED}) is gone on with: the same graph, and nothing is read twice`, async () => {
    const cwd = folder();
    makeFilings(cwd, count);
    await run(['import', '.'], { cwd });
    const whole = await exported();
    const random = moments();
    const env = environmentOf(await testDatabase());
    let killed = 0;
    for (let round = 0; killed < kills; round++) {
      await reset(graph());
      let done: string[] = [];
      // several times before it comes to its end
      for (let left = Math.min(10, kills - killed); left > 0; left--) {
        const child = start(['import', '.', '--log', `killed-${killed}.jsonl`], { cwd, env });
        const ended = once(child, 'close');
        // the last time not before something is in the graph
        const sign = left === 1 ? /\.txt$/m : /^entities/;
        const begun = new Promise<void>((seen) =>
          child.stdout?.on('data', (text) => sign.test(String(text)) && seen()),
        );
        await Promise.race([ended, begun.then(() => pause(random() * (LONG ? 4000 : 500)))]);
        child.kill('SIGKILL');
        const [, signal] = await ended;
        const now = await sourcesIn();
        expect(now).toEqual(expect.arrayContaining(done));
        done = now;
        if (signal !== 'SIGKILL') break;
        killed += 1;
      }
      const log = `last-${round}.jsonl`;
      expect((await run(['import', '.', '--log', log], { cwd })).code).toBe(0);
      const lines = linesOf(join(cwd, log)).filter(({ event }) => event === 'filing');
      const known = lines.filter(({ fate }) => fate === 'known');
      expect(known.map(({ source }) => source).sort()).toEqual(done.sort());
      expect(known.filter(({ ms }) => ms.extract > 0)).toEqual([]);
      expect(lines).toHaveLength(count);
      expect(await exported()).toBe(whole);
    }
  });
});

describe('imports at once', { timeout: TIMEOUT }, () => {
  it('of overlapping filings that share everything give the graph of one after the other', async () => {
    const cwd = folder();
    const files = makeFilings(cwd, LONG ? 200 : 24, 7);
    const third = files.length / 3;
    const parts = [files.slice(0, 2 * third), files.slice(third), [...files].reverse()];
    for (const part of parts) await run(['import', ...part], { cwd });
    const inTurn = await exported();
    await reset(graph());
    const ran = await Promise.all(parts.map((part) => run(['import', ...part], { cwd })));
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await exported()).toBe(inTurn);
  });
});

describe('a Neo4j that is killed in the middle of an import', { timeout: TIMEOUT }, () => {
  const { cache } = inject('testServer');
  const home = join(inject('testServer').home, 'killed');
  afterAll(() => stopLocal({ home }));

  const serve = async () => {
    const connection = await startLocal({ home, cache });
    const status = await localStatus({ home });
    if (!status.running) throw new Error('it does not run');
    return {
      env: environmentOf(connection),
      kill: () => process.kill(status.pid, 'SIGKILL'),
    };
  };
  const last = 'Norvane, Inc. has regained all rights to norvatinib from Ostrel plc.\n';
  /** An import of which at least one filing is in the graph, and one has not come yet. */
  const begun = async (cwd: string, env: NodeJS.ProcessEnv, ...options: readonly string[]) => {
    const child = start(['import', '.', '-', ...options], { cwd, env });
    let told = '';
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      told += piece;
    });
    const waits = async () => {
      while (!told.includes('Waiting for it')) await pause(100);
    };
    const ended = once(child, 'close');
    await new Promise<void>((done) => child.stdout?.on('data', (text) => /\.txt$/m.test(String(text)) && done()));
    return { goOn: () => child.stdin?.end(last), waits, ended: ended.then(([code]) => ({ code, told })) };
  };

  it('and started again is waited for: nothing is lost, nothing is there twice', async () => {
    const cwd = folder();
    makeFilings(cwd, LONG ? 200 : 20, 3);
    await run(['import', '.', '-'], { cwd, stdin: last });
    const whole = await exported();

    const server = await serve();
    const running = await begun(cwd, server.env);
    server.kill();
    running.goOn();
    await Promise.race([running.ended, running.waits()]);
    const again = await serve();
    expect(again.env).toEqual(server.env);
    const { code, told } = await running.ended;
    expect({ code, told }).toEqual({
      code: 0,
      told: expect.stringMatching(
        /^Neo4j at bolt:\S+ (does not answer|closed|failed)[^\n]* Waiting for it, 120 s at most\.\n/,
      ),
    });
    expect((await runFree(['export'], { env: again.env })).stdout).toBe(whole);
  });

  it.each([
    ['', {}],
    [', while the clock is set back', CLOCK_SET_BACK],
  ])('and does not come back%s ends it with 4, and says how far it came', async (_, clock) => {
    const cwd = folder();
    makeFilings(cwd, 5, 4);
    const server = await serve();
    const running = await begun(cwd, { ...server.env, ...clock }, '--patience', '2', '--summary', 'sum.json');
    server.kill();
    running.goOn();
    const before = performance.now();
    const { code, told } = await running.ended;
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(code).toBe(4);
    expect(told).toMatch(
      /\nbroken off; \d+ filings are in the graph; the same command goes on from there\npressgraph: Neo4j/,
    );
    expect(JSON.parse(readFileSync(join(cwd, 'sum.json'), 'utf8'))).toMatchObject({ code: 4 });
  });
});
