import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startLocal, stopLocal } from '../../src/database/index.js';
import { applySchema, reset } from '../../src/graph/index.js';
import type { Account } from '../../src/model.js';
import { asBuilt } from '../as-built.js';
import { writeCorpus } from '../corpus/write.js';
import { testDatabase, useGraph } from '../database/connection.js';
import { type Measured, report, rounded } from '../measured.js';
import { environmentOf } from './test-graph.js';

const { Batches }: typeof import('../../src/cli/import/batches.js') = await import(asBuilt('cli/import/batches.js'));
const { load }: typeof import('../../src/graph/index.js') = await import(asBuilt('graph/index.js'));
const { extract }: typeof import('../../src/pipeline.js') = await import(asBuilt('pipeline.js'));
const resolver: typeof import('../../src/resolution/index.js') = await import(asBuilt('resolution/index.js'));

/** Imports of so many filings are measured; `BENCH_FILINGS=100000` takes hours and tells more. */
const MOST = Number(process.env.BENCH_FILINGS ?? 300);
const SIZES = [100, 1000, 10_000].filter((size) => size < MOST).concat(MOST);
/** Each stage alone is timed on no more than these. */
const ALONE = 10_000;
/** Java compiles a server while it runs: as much of the processor as a thousand filings take to be read. */
const WARM = { filings: Math.min(MOST, 1000), rounds: 2 };

const graph = useGraph();
const home = mkdtempSync(join(tmpdir(), 'pressgraph-bench-'));
const told = join(home, 'memory.json');
const reporter = join(home, 'memory.mjs');
beforeAll(async () => {
  const text = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)));`;
  writeFileSync(reporter, text);
  for (const size of SIZES) await writeCorpus(folderOf(size), size);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const folderOf = (filings: number): string => join(home, String(filings));

/** Whole imports, as people run them: how time and memory grow, and what the stages would take alone. */
describe('import', () => {
  it('as filings grow', async () => {
    const runs = [];
    for (let round = 0; round < WARM.rounds; round += 1) {
      await emptied();
      await pressgraph('import', folderOf(WARM.filings), '--quiet');
    }
    for (const filings of SIZES) {
      await emptied();
      const seconds = await pressgraph('import', folderOf(filings), '--quiet');
      const megabytes = peak();
      runs.push({ filings, seconds, megabytes, 'ms a filing': (seconds / filings) * 1000 });
    }
    const stages = Math.min(MOST, ALONE);
    const extraction = await pressgraph('extract', folderOf(stages), '--quiet', '--format', 'jsonl');
    const loading = await loadAlone(folderOf(stages));
    const bulk = await inBulk(folderOf(stages));
    const [first, last] = [runs[0], runs.at(-1)];
    const whole = runs.find(({ filings }) => filings === stages);
    const base = runs.find(({ filings }) => filings >= 1000) ?? first;
    if (!first || !last || !whole || !base) throw new RangeError('no import was measured');
    const among = `${last.filings} filings`;
    const measured: Measured[] = [
      {
        what: `import of ${stages} filings, time of the slower stage alone`,
        measured: whole.seconds / Math.max(extraction, loading),
        most: 1.25,
      },
      { what: `import --bulk of ${stages} filings, speed of import`, measured: whole.seconds / bulk.seconds, least: 3 },
      { what: `import of ${among}, peak memory`, measured: last.megabytes, most: 500, unit: ' MB' },
      {
        what: `import of ${among}, peak memory of that of ${first.filings}`,
        measured: last.megabytes / first.megabytes,
        most: 1.2,
      },
      {
        what: `import of ${among}, time a filing of that of ${base.filings}`,
        measured: last['ms a filing'] / base['ms a filing'],
        most: 1.25,
      },
    ];
    const details = [
      ...runs.map(({ filings, seconds, megabytes }) => row('import', filings, seconds, megabytes)),
      row('import --bulk', stages, bulk.seconds, bulk.megabytes),
      row('extract alone', stages, extraction),
      row('load alone', stages, loading),
    ];
    report('import', details, measured);
    expect(runs).toHaveLength(SIZES.length);
  });
});

const row = (what: string, filings: number, seconds: number, megabytes?: number) => ({
  what,
  filings,
  seconds: rounded(seconds),
  'ms a filing': rounded((seconds / filings) * 1000),
  'peak, MB': megabytes === undefined ? '' : Math.round(megabytes),
});

async function emptied(): Promise<void> {
  await reset(graph());
  await applySchema(graph());
}

/** Of the process that ended last, in megabytes. */
const peak = (): number => Number(readFileSync(told, 'utf8')) / 1024;

/** A first import into a local Neo4j of its own, which runs as the one does that others are imported into. */
async function inBulk(folder: string): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const places = { home: join(home, 'local'), cache: inject('testServer').cache };
  await startLocal(places);
  try {
    const env = { NEO4J_URI: '', PRESSGRAPH_HOME: places.home, PRESSGRAPH_CACHE: places.cache };
    return { seconds: await timed(env, ['import', folder, '--bulk', '--quiet']), megabytes: peak() };
  } finally {
    await stopLocal(places);
  }
}

/** Runs it as a process of its own. Gives the seconds that it took; its peak of memory is in a file. */
async function pressgraph(...args: readonly string[]): Promise<number> {
  return timed(environmentOf(await testDatabase()), args);
}

async function timed(settings: NodeJS.ProcessEnv, args: readonly string[]): Promise<number> {
  const judgements = { PRESSGRAPH_JUDGEMENTS: join(home, 'judgements.jsonl') };
  const env = { ...process.env, ...settings, ...judgements };
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', pathToFileURL(reporter).href, inject('main'), ...args], {
    cwd: dirname(inject('main')),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  if (code !== 0) throw new Error(`pressgraph ${args.join(' ')} ended with ${code}`);
  return (performance.now() - started) / 1000;
}

/**
 * The seconds that loading takes of an import in the same batches. Nothing is read while one is written: it would hold up
 * what writes, and count as if it were a part of that.
 */
async function loadAlone(folder: string): Promise<number> {
  await emptied();
  const full: (readonly Account[])[] = [];
  const batches = new Batches(async (accounts) => void full.push(accounts));
  let taken = 0;
  const writeFull = async (): Promise<void> => {
    for (const add of full.splice(0)) {
      const started = performance.now();
      await load(graph(), { add }, resolver);
      taken += performance.now() - started;
    }
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const name = join(entry.parentPath, entry.name);
    await batches.take(resolver.accountOf(extract({ name, bytes: readFileSync(name) })));
    await writeFull();
  }
  await batches.end();
  await writeFull();
  return taken / 1000;
}
