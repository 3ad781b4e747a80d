import { Bench } from 'tinybench';
import { describe, expect, it } from 'vitest';
import type { Name } from '../../src/model.js';
import { identify } from '../../src/resolution/index.js';
import { seeded } from '../corpus/seeded.js';
import { report } from '../measured.js';
import { manyNames } from './many-names.js';

const SIZES = [1000, 3000, 10_000, 30_000, 100_000];

/**
 * How the time of resolution grows with the number of entities. What takes n log n steps takes longer than that where
 * its data outgrow the caches, so a sort of the same names runs beside it: resolution should grow no faster.
 */
describe('resolution', () => {
  it('as the graph grows', async () => {
    const bench = new Bench({ iterations: 7, time: 0, warmupIterations: 2, warmupTime: 0 });
    for (const size of SIZES) {
      const { names, links } = manyNames(size);
      const mixed = shuffled(names);
      bench.add(`resolution ${size}`, () => void identify(mixed, links));
      bench.add(`sort ${size}`, () => void mixed.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    }
    await bench.run();
    const took = (what: string): number => {
      const result = bench.getTask(what)?.result;
      return result && 'latency' in result ? result.latency.p50 : Number.NaN;
    };
    const rows = SIZES.map((size) => {
      const [ms, sort] = [took(`resolution ${size}`), took(`sort ${size}`)];
      return { size, ms, sort, steps: ms / (size * Math.log2(size)), sorts: ms / sort };
    });
    const [first] = rows;
    const told = rows.map(({ size, ms, sort, steps, sorts }) => ({
      entities: size,
      ms: Number(ms.toFixed(1)),
      'sort, ms': Number(sort.toFixed(1)),
      'growth beside n log n': Number((steps / (first?.steps ?? 1)).toFixed(2)),
      'growth beside the sort': Number((sorts / (first?.sorts ?? 1)).toFixed(2)),
    }));
    const growth = told.at(-1)?.['growth beside the sort'] ?? Number.NaN;
    report('resolution', told, [
      { what: 'resolution of names, growth beside a sort, 1,000 to 100,000 things', measured: growth, most: 1.25 },
    ]);
    expect(told).toHaveLength(SIZES.length);
  });
});

/** In an order that has nothing to do with how they were made (Fisher and Yates). */
function shuffled(names: readonly Name[]): readonly Name[] {
  const random = seeded(2);
  const mixed = [...names];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [mixed[at], mixed[other]];
    if (a && b) [mixed[at], mixed[other]] = [b, a];
  }
  return mixed;
}
