import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { Bench } from 'tinybench';
import type { Reporter } from 'vitest/node';

const FOLDER = new URL('../dist/bench/', import.meta.url);

/** A figure and what it should be: at least or at most so much. Ratios have no unit. */
export interface Measured {
  readonly what: string;
  readonly measured: number;
  readonly least?: number;
  readonly most?: number;
  readonly unit?: string;
}

type Cells = Readonly<Record<string, string | number>>;

/** Prints how figures came about as a table, and keeps them and those with a goal as JSON in `dist/bench/NAME.json`. */
export function report(name: string, details: readonly Cells[], measured: readonly Measured[] = []): void {
  console.table(details);
  const on = { node: process.version, processor: cpus()[0]?.model ?? '', cores: availableParallelism() };
  const goals = measured.map((one) => ({ ...one, verdict: verdictOf(one) }));
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify({ on, goals, details }, null, 2)}\n`);
}

const verdictOf = ({ measured, least = 0, most = Number.POSITIVE_INFINITY }: Measured): string =>
  measured >= least && measured <= most ? 'reached' : 'missed';

/** At the end of a benchmark, all figures that have a goal in one table. */
export const goals: Reporter = {
  onInit() {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  },
  onTestRunEnd() {
    const rows = readdirSync(FOLDER)
      .sort()
      .flatMap((file): Measured[] => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')).goals);
    console.table(
      rows.map((row) => {
        const { what, measured, least, most, unit = '' } = row;
        const goal = least === undefined ? `at most ${most}${unit}` : `at least ${least}${unit}`;
        return { what, measured: `${rounded(measured)}${unit}`, goal, verdict: verdictOf(row) };
      }),
    );
  },
};

/**
 * Times several ways of doing something, each in each round, so that what else the machine does meets all of them alike.
 * Gives the median of each, by its name, in milliseconds.
 *
 * @param how `now`: a clock, in milliseconds; `before`: what has to be done before each, and does not count; `warm`: rounds
 * that come first, and do not count
 */
export async function inTurns(
  contenders: Readonly<Record<string, () => unknown>>,
  rounds: number,
  how: { readonly now?: () => number; readonly before?: () => unknown; readonly warm?: number } = {},
): Promise<(name: string) => number> {
  const { now = () => performance.now(), before = () => {}, warm = 1 } = how;
  const entries = Object.entries(contenders);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) {
    const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true, now });
    const turn = Math.max(round, 0) % entries.length;
    for (const [name, work] of [...entries.slice(turn), ...entries.slice(0, turn)])
      bench.add(name, async () => void (await work()), { beforeEach: async () => void (await before()) });
    await bench.run();
    if (round < 0) continue;
    for (const { name, result } of bench.tasks) if ('latency' in result) times.get(name)?.push(result.latency.p50);
  }
  return (name) => median(times.get(name) ?? []);
}

/** Milliseconds of the processor that this process has taken: of work in one thread, whatever else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(of: readonly number[]): number {
  const sorted = [...of].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Three digits are what a measurement is good for. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
