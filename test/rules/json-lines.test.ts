import { describe, expect, it } from 'vitest';
import { brokenLine, lineOf } from '../../src/rules/json-lines.js';

const JSON_TEXT = `{
  "a": [1, { "b": "x,\\"y}", "c": [] },
    true,
    { "d":
      null }
  ],
  "e": { "a": 2 }
}`;

describe('the line of a value', () => {
  it.each<[PropertyKey[], number]>([
    [[], 1],
    [['a'], 2],
    [['a', 0], 2],
    [['a', 1, 'c'], 2],
    [['a', 2], 3],
    [['a', 3], 4],
    [['a', 3, 'd'], 5],
    [['e', 'a'], 7],
  ])('%j', (path, line) => expect(lineOf(JSON_TEXT, path)).toBe(line));

  it.each<[PropertyKey[], number]>([
    [['none'], 1],
    [['a', 9], 2],
    [['a', 3, 'x', 'y'], 4],
  ])('that is not there is that of the value around it: %j', (path, line) =>
    expect(lineOf(JSON_TEXT, path)).toBe(line),
  );
});

describe('the line on which a text stops being JSON', () => {
  it.each([
    ['{\n "a": 1,\n "b" 2\n}', 3],
    ['{\n "a":\n [1,}\n}', 3],
    ['{\n "a": "x\n y"\n}', 2],
    ['{}\n}\n', 2],
    ['{\n "a": [', 2],
    ['', 1],
  ])('%j', (content, line) => {
    let problem = '';
    try {
      JSON.parse(content);
    } catch (error) {
      problem = String(error);
    }
    expect(brokenLine(content, problem)).toBe(line);
  });
});
