import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../src/document/blocks.js';
import { derive } from '../src/pipeline.js';
import { parse } from '../src/rules/parse.js';
import { LEMMAS } from '../src/rules/verbs.js';
import { wordsOf } from '../src/rules/words.js';

/**
 * On Node 20 `{ ...one, added }` gives each object a hidden class of its own, so that nothing which reads it later finds
 * it in V8's caches; `{ added, ...one }` does not. Node 22 and later share it either way.
 */
const sample = 'data/immunogen-2003-01-24.txt';
const { reading, entities, anaphora } = derive({ name: sample, bytes: readFileSync(sample) });
const parsed = reading.sentences.map((sentence) => parse(wordsOf(sentence, []), LEMMAS));
const phrases = parsed.flatMap((one) => one.phrases);

const KINDS: Readonly<Record<string, readonly object[]>> = {
  blocks: reading.filing.documents.flatMap(({ text }) => splitBlocks(text)),
  sentences: reading.sentences,
  tokens: reading.sentences.flatMap(({ tokens }) => tokens),
  mentions: entities.flatMap(({ mentions }) => mentions),
  anaphora,
  words: phrases.flatMap(({ words }) => words),
  phrases,
  clauses: parsed.flatMap(({ clauses }) => clauses),
  arguments: parsed.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.arguments)),
};

/** How many hidden classes objects have; `%HaveSameMap` is V8's own word for it. */
function classesOf(objects: readonly object[]): number {
  setFlagsFromString('--allow-natives-syntax');
  const same: (one: object, other: object) => boolean = Function('a', 'b', 'return %HaveSameMap(a, b)').bind(null);
  const classes: object[] = [];
  for (const one of objects) if (!classes.some((other) => same(one, other))) classes.push(one);
  return classes.length;
}

/** Two more than there are sets of keys: objects made in two places may have theirs in another order. */
const fewFor = (objects: readonly object[]) => new Set(objects.map((one) => Object.keys(one).sort().join())).size + 2;

describe('objects of one kind share a hidden class', () => {
  it.each(Object.entries(KINDS))('%s', (_, objects) => {
    expect(objects.length).toBeGreaterThan(10);
    expect(classesOf(objects)).toBeLessThanOrEqual(fewFor(objects));
  });
});
