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

/** Milliseconds of the processor: other programs, too, run on the machine. */
function cost(work: Work, text: string): number {
  const before = process.cpuUsage();
  work(text);
  return process.cpuUsage(before).user / 1000;
}

/** How many times as much a text takes that is four times as long. The least of some tries each, which take turns. */
function growth(work: Work, textOf: (length: number) => string, length: number, tries: number): number {
  const [short, long] = [textOf(length), textOf(length * 4)];
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let left = tries; left > 0; left--) {
    less = Math.min(less, cost(work, short));
    more = Math.min(more, cost(work, long));
  }
  return more < MEASURABLE ? 0 : more / Math.max(less, MEASURABLE / 4);
}

/**
 * What is too much once is measured again: the collector of garbage comes when it likes. What is too much at one length may
 * be measured at a longer one: at the shorter all may have fitted into a memory that is faster.
 */
function isLinear(work: Work, textOf: (length: number) => string, lengths: readonly number[]): boolean {
  const isMost = (length: number, tries: number) => growth(work, textOf, length, tries) <= MOST ** 2;
  return lengths.some((length) => isMost(length, 1) || isMost(length, TRIES));
}

const shapes = ENDLESS.map((shape) => [titleOf(shape), shape] as const);

describe('reading takes linear time over', () => {
  it.each(shapes)('%s', (_, shape) => {
    expect(isLinear(reading, (length) => endless(shape, length), [50_000, 200_000])).toBe(true);
  });
});

// sentences are cut: a longer text would hide what takes more than linear time within one
describe('extracting takes linear time over', () => {
  it.each(shapes)('%s', (_, shape) => {
    expect(isLinear(extracting, (length) => endless(shape, length), [8_000])).toBe(true);
  });
});

it.each([
  ['what takes linear time', /(?<!\s)\s*x/, true],
  ['what begins at every space', /\s*x/, false],
])('%s is seen', (_, pattern, linear) => {
  const looking: Work = (text) => void pattern.test(text);
  expect(isLinear(looking, (length) => ' '.repeat(length), [4_000, 8_000])).toBe(linear);
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
