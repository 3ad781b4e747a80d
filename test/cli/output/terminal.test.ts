import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/cli/output/column-widths.js';
import { csv, json, table } from '../../../src/cli/output/table.js';
import { printable } from '../../../src/cli/output/terminal.js';

describe('what a filing holds does not steer the terminal', () => {
  it.each([
    ['colour', 'a\u001b[31mred\u001b[0m', 'ared'],
    ['cursor', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
    ['title', 'a\u001b]0;evil\u0007b', 'a]0;evilb'],
    ['bell, back space, NUL', 'a\u0007\u0008\u0000b', 'ab'],
    ['C1', 'a\u009b31mb', 'a31mb'],
    ['carriage return', 'good\rbad', 'goodbad'],
    ['direction', 'a\u202eb', 'ab'],
  ])('%s', (_, text, shown) => expect(printable(text)).toBe(shown));

  it.each(['plain', 'two\nlines', 'a\ttab', 'Ünïcödé ® 抗体 🧬'])('%s stays', (text) =>
    expect(printable(text)).toBe(text),
  );

  it('in tables, CSV and JSON', async () => {
    const evil = 'a\u001b[31m\u009bb';
    for (const shown of [await table(['x'], [[evil]]), await csv(['x'], [[evil]]), json({ evil })])
      expect([...shown].filter((one) => one === '\u001b' || one === '\u009b')).toEqual([]);
    expect(JSON.parse(json({ evil }))).toEqual({ evil });
  });
});

describe('the widths of columns', () => {
  it.each<[string, [word: number, line: number][], number, number[]]>([
    [
      'all fit',
      [
        [5, 5],
        [5, 10],
        [8, 20],
      ],
      100,
      [5, 10, 20],
    ],
    [
      'a long one gets what the others leave',
      [
        [5, 5],
        [10, 10],
        [10, 200],
      ],
      100,
      [5, 10, 85],
    ],
    [
      'two long ones share it by the square root of what they need, here 1 : 2',
      [
        [10, 40],
        [10, 130],
      ],
      50,
      [20, 30],
    ],
    [
      'a name that needs little more gets that beside a long quote',
      [
        [10, 21],
        [10, 200],
      ],
      100,
      [21, 79],
    ],
    [
      'long words cut where there is no room, a day never',
      [
        [10, 50],
        [12, 50],
      ],
      15,
      [10, 10],
    ],
    [
      'a word of any length may be cut',
      [
        [500, 500],
        [5, 5],
      ],
      100,
      [95, 5],
    ],
    ['no column', [], 100, []],
  ])('%s', (_, needs, room, widths) => {
    expect(
      columnWidths(
        needs.map(([word, line]) => ({ word, line })),
        room,
      ),
    ).toEqual(widths);
  });
});

describe('tables', () => {
  it.each([
    ['words', 'word '.repeat(60).trim()],
    ['one long word', 'x'.repeat(500)],
  ])('wrap %s, and lose nothing', async (_, cell) => {
    const drawn = await table(['name', 'quote'], [['a name', cell]]);
    expect(Math.max(...drawn.split('\n').map((line) => line.length))).toBeLessThanOrEqual(160);
    const letters = (text: string) => text.replace(/[^wordx]/g, '').length;
    expect(letters(drawn)).toBe(letters(`name quote a name ${cell}`));
  });

  it('have no colour without a terminal', async () => {
    expect(await table(['a', 'b'], [['1', '2']])).not.toContain('\u001b');
  });
});

describe('CSV', () => {
  it.each([
    ['quotes and commas', 'say "a", b', '"say ""a"", b"'],
    ['line ends', 'a\nb', '"a\nb"'],
    ['a formula for a spreadsheet', '=1+1', "'=1+1"],
  ])('%s', async (_, cell, written) => expect(await csv(['x'], [[cell]])).toBe(`x\n${written}`));
});
