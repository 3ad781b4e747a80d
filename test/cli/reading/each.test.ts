import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Terminal } from '../../../src/cli/output/terminal.js';
import { eachInput, type Rejection } from '../../../src/cli/reading/each.js';
import { InputError, IntegrityError } from '../../../src/errors.js';
import type { Input } from '../../../src/model.js';
import { folder } from '../pressgraph.js';

const told: string[] = [];
const terminal: Terminal = {
  quiet: true,
  verbose: false,
  result: async () => {},
  note() {},
  detail() {},
  warn: (text) => void told.push(text),
};

function inputs(): string[] {
  const cwd = folder();
  return ['a', 'b', 'c', 'd'].map((name) => {
    const path = join(cwd, `${name}.txt`);
    writeFileSync(path, `This is\n ${name}.`);
    return path;
  });
}

it('whatever fails while an input is read is a rejection: where, why, and how it begins; the others go on', async () => {
  const [a = '', b = '', c = '', d = ''] = inputs();
  const failures = new Map<string, Error>([
    [a, new TypeError('x is not a function')],
    [b, new InputError(b, 'holds no prose')],
    [c, new IntegrityError('a quote that is none')],
  ]);
  const taken: string[] = [];
  const refused: Rejection[] = [];
  const { done, rejected, tried } = await eachInput([a, b, c, d, 'missing.txt'], 1000, terminal, {
    read({ name }: Input) {
      const failure = failures.get(name);
      if (failure) throw failure;
      return name;
    },
    take: async (name) => void taken.push(name),
    refused: async (rejection) => void refused.push(rejection),
  });
  expect({ done, rejected, tried, taken }).toEqual({
    done: 1,
    rejected: 4,
    tried: [a, b, c, d, 'missing.txt'],
    taken: [d],
  });
  const defect = 'TypeError: x is not a function; this is a defect of pressgraph, please report it with the input';
  expect(refused).toEqual([
    { input: a, stage: 'extract', reason: defect, excerpt: 'This is a.' },
    { input: b, stage: 'read', reason: 'holds no prose', excerpt: 'This is b.' },
    { input: c, stage: 'check', reason: 'a quote that is none', excerpt: 'This is c.' },
    { input: 'missing.txt', stage: 'open', reason: 'no such file or folder; check the path' },
  ]);
  expect(told[0]).toBe(`rejected  ${a}: ${defect}`);
});

it('what fails when a result is taken ends it all, but a refusal of that one', async () => {
  const [a = '', b = ''] = inputs();
  const taking = (error: Error) =>
    eachInput([a, b], 1000, terminal, {
      read: ({ name }) => name,
      async take(name) {
        if (name === a) throw error;
      },
    });
  await expect(taking(new Error('the disk is full'))).rejects.toThrow('the disk is full');
  expect(await taking(new InputError(a, 'has the name of another'))).toMatchObject({ done: 1, rejected: 1 });
});

it('what is known is not read', async () => {
  const [a = '', b = ''] = inputs();
  const read: string[] = [];
  await eachInput([a, b], 1000, terminal, {
    known: async (sources) => new Set(sources.map(({ name }) => name).filter((name) => name === a)),
    read: ({ name }) => read.push(name),
    take: async () => {},
  });
  expect(read).toEqual([b]);
});
