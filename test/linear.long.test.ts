import { describe, expect, it } from 'vitest';
import { readDocuments } from '../src/document/index.js';
import { InputError } from '../src/errors.js';
import { readFiling } from '../src/filing/index.js';
import { extractOrRefuse } from './quoted.js';
import { ENDLESS, endless, titleOf } from './units.js';

/** How time grows: text twice as long takes about twice as long. */

/** What a doubling may cost, once it costs more than can be measured. */
const MOST = 2.6;
const MEASURABLE = 20;
const TRIES = 4;

type Work = (text: string) => void;

const reading: Work = (text) => {
  try {
    readDocuments(readFiling({ name: 'x', bytes: new TextEncoder().encode(text) }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
};
const extracting: Work = (text) => void extractOrRefuse(text);

/** Milliseconds of the processor: other programs, too, run on the machine. The least of some tries. */
function cost(work: Work, text: string, tries: number): number {
  const costs = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    work(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...costs);
}

/** From the first length to the last, which is four times as long. */
function expectLinear(work: Work, textOf: (length: number) => string, first: number): void {
  const growth = (tries: number): number => {
    const [less, more] = [cost(work, textOf(first), tries), cost(work, textOf(first * 4), tries)];
    return more < MEASURABLE ? 0 : more / Math.max(less, MEASURABLE / 4);
  };
  // The collector of garbage comes when it likes: what is too much once is measured again.
  if (growth(1) > MOST ** 2) expect(growth(TRIES)).toBeLessThan(MOST ** 2);
}

const shapes = ENDLESS.map((shape) => [titleOf(shape), shape] as const);

describe('reading takes linear time over', () => {
  it.each(shapes)('%s', (_, shape) => expectLinear(reading, (length) => endless(shape, length), 50_000));
});

describe('extracting takes linear time over', () => {
  it.each(shapes)('%s', (_, shape) => expectLinear(extracting, (length) => endless(shape, length), 8_000));
});

describe('a megabyte is read in bounded time:', () => {
  const MEGABYTE = 1_000_000;
  it.each([
    ['one letter', 'a'],
    ['brackets', '('],
    ['the the the', 'the '],
    ['combining marks', '\u0301'],
    ['one sentence', 'and the firm said that it had so, '],
    ['nested HTML', '<div>'],
  ])('%s', (_, unit) => {
    const began = process.cpuUsage();
    extractOrRefuse(endless(['Beta Corp said so today. ', unit, ''], unit === '<div>' ? 5 * MEGABYTE : MEGABYTE));
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(120);
  });
});
