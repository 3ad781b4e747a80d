import { randomInt } from 'node:crypto';
import { seeded } from '../corpus/seeded.js';

/** `npm run test:long` runs vitest in the mode `long`: what `npm test` does in small, at length. */
export const LONG = process.env.MODE === 'long';

/** Other moments each time that `npm run test:long` runs; `SEED` in the environment gives those of before. */
const seed = LONG ? Number(process.env.SEED ?? randomInt(1_000_000)) : 3;

/** For the title of a test: how its moments can be had again. */
export const SEED = `SEED=${seed}`;

/** Random numbers from 0 to 1. */
export const moments = (): (() => number) => seeded(seed);
