import { Bench } from 'tinybench';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/resolution/index.js';
import { report } from '../measured.js';
import { manyNames } from './many-names.js';

const SIZES = [1000, 3000, 10_000, 30_000, 100_000];

/** How the time of resolution grows with the number of entities: per n log n it should stay the same, or fall. */
describe('resolution', () => {
  it('as the graph grows', async () => {
    const bench = new Bench({ iterations: 5, time: 0, warmupIterations: 2, warmupTime: 0 });
    const inputs = SIZES.map((size) => ({ size, ...manyNames(size) }));
    for (const { size, names, links } of inputs) bench.add(String(size), () => void identify(names, links));
    await bench.run();
    const rows = bench.tasks.map(({ name, result }) => {
      const size = Number(name);
      const ms = 'latency' in result ? result.latency.p50 : Number.NaN;
      return { entities: size, ms, 'ms per n log n, of the first': ms / (size * Math.log2(size)) };
    });
    const first = rows[0]?.['ms per n log n, of the first'] ?? 1;
    const told = rows.map((row) => ({
      ...row,
      ms: Number(row.ms.toFixed(1)),
      'ms per n log n, of the first': Number((row['ms per n log n, of the first'] / first).toFixed(2)),
    }));
    await report('resolution', told);
    expect(told).toHaveLength(SIZES.length);
  });
});
