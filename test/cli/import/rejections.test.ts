import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Rejections, rejectedInputs } from '../../../src/cli/import/rejections.js';
import type { Rejection } from '../../../src/cli/reading/each.js';
import { folder } from '../pressgraph.js';

const rejection = (input: string, reason = 'is empty'): Rejection => ({ input, stage: 'read', reason });
const quiet = (text: string) => {
  throw new Error(text);
};
const linesOf = (file: string): Rejection[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('keeps what is rejected, once each with the last reason, until it is tried and is not', () => {
  const file = join(folder(), 'rejected.jsonl');
  const first = new Rejections(file, quiet);
  for (const input of ['a', 'b', 'c']) first.add(rejection(input));
  expect(linesOf(file)).toEqual(['a', 'b', 'c'].map((input) => rejection(input)));
  first.settle(['a', 'b', 'c', 'd']);
  expect(rejectedInputs(file)).toEqual(['a', 'b', 'c']);

  const second = new Rejections(file, quiet);
  second.add(rejection('b', 'is a PDF'));
  second.settle(['a', 'b']);
  expect(linesOf(file)).toEqual([rejection('c'), rejection('b', 'is a PDF')]);

  const third = new Rejections(file, quiet);
  third.settle(['b', 'c']);
  expect(existsSync(file)).toBe(false);
  third.settle(['b', 'c']);
  expect(existsSync(file)).toBe(false);
});

it('tells once when its file can not be written, and goes on', () => {
  const told: string[] = [];
  const rejections = new Rejections(join(folder(), 'missing', 'rejected.jsonl'), (text) => told.push(text));
  for (const input of ['a', 'b']) rejections.add(rejection(input));
  rejections.settle(['a', 'b']);
  expect(told).toEqual([expect.stringMatching(/rejected\.jsonl: ENOENT.*; give another file by --rejected$/)]);
});

it('a file that is none of rejections is told with its line', () => {
  const file = join(folder(), 'rejected.jsonl');
  expect(() => rejectedInputs(file)).toThrow(/the rejections can't be read \(.*ENOENT.*\); check the path/);
  writeFileSync(file, `${JSON.stringify(rejection('a'))}\n{"no": "input"}\n`);
  expect(() => rejectedInputs(file)).toThrow('line 2: is no rejection of pressgraph import');
});
