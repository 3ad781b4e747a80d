import type { Span } from '../model.js';
import { matchesIn } from '../regexp.js';
import { type Line, lineGroups } from './lines.js';

/** `row`: a table's row; `line`: one line of an address, a signature, a heading; `prose`: one or more wrapped lines. */
export type Layout = 'prose' | 'line' | 'bullet' | 'row';

/** A stretch of text that no sentence crosses. `cells` are the parts of a row. */
export interface Block extends Span {
  readonly layout: Layout;
  readonly text: string;
  readonly indent: number;
  readonly cells: readonly Span[];
  /** Number of the group of lines between blank lines. */
  readonly group: number;
}

const BULLET = /^(?:[•·●▪◦‣■○➢✓]|[*o–-](?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))/;
const UNWRAPPED = 120;
/** A longer line with wide gaps is prose whose spaces were not cleaned. */
const WIDEST_ROW = 240;
/** Ragged right margins: a line is full when the next word would come within this many columns of the widest line. */
const SLACK = 8;
const NARROWEST = 44;
const DANGLING = /(?:,|\b(?:and|or|of|the|for|to|with|by|in|on|at|from|a|an|as|its|&)|&)$/i;
const CONNECTIVE = /^(?:and|or|of|for|to|with|in|on|from|by|the|as|at|over|under|into|&)\b/i;

/** Cuts a text into blocks: blank lines, bullets, rows and short lines part them; wrapped lines are joined. */
export function splitBlocks(text: string): Block[] {
  const groups = lineGroups(text);
  const margin = marginOf(groups);
  return joinHeadlines(
    text,
    groups.flatMap((lines, group) => blocksOf(text, lines, group, margin)),
  );
}

/** Where the lines of a text hard-wrapped by its author end; 0 where paragraphs are written as one long line. */
function marginOf(groups: readonly (readonly Line[])[]): number {
  const widths = groups
    .filter((lines) => lines.length > 2)
    .flatMap((lines) => lines.slice(0, -1).map(widthOf))
    .sort((a, b) => a - b);
  const longest = groups.flat().filter((line) => widthOf(line) > UNWRAPPED && !/ {3}|\||\t/.test(line.text)).length;
  return longest > widths.length / 4 ? 0 : (widths[Math.floor(widths.length * 0.9)] ?? 0);
}

const widthOf = (line: Line): number => line.text.length + line.indent;

function blocksOf(text: string, lines: readonly Line[], group: number, margin: number): Block[] {
  const widest = Math.max(...lines.slice(0, 400).map(widthOf));
  const width = margin === 0 || lines.length > 3 ? widest : Math.max(widest, margin);
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && continues(run, last, line, margin === 0 ? 0 : width)) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => blockOf(text, run, group));
}

/** Whether a line goes on with the sentence of the line before: by its words, and by the width of a typewriter's page. */
function continues(run: readonly Line[], last: Line, line: Line, width: number): boolean {
  if (BULLET.test(line.text) || cellsOf(line).length > 1 || cellsOf(last).length > 1) return false;
  const bullet = BULLET.test(run[0]?.text ?? '');
  if (line.indent > last.indent + 2 && !bullet && run.length > 1) return false;
  if (line.indent > last.indent + 2 && /[.!?:"”]$/.test(last.text)) return false;
  if (DANGLING.test(last.text) && last.text.length <= UNWRAPPED) return true;
  if (width > UNWRAPPED || width < NARROWEST) return false;
  if (/^\p{Ll}/u.test(line.text) && /[\p{L},]$/u.test(last.text)) return true;
  const firstWord = line.text.split(' ', 1)[0]?.length ?? 0;
  return last.indent + last.text.length + 1 + firstWord > width - SLACK;
}

function blockOf(text: string, lines: readonly Line[], group: number): Block {
  const first = lines[0];
  const start = first?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const cells = first && lines.length === 1 ? cellsOf(first) : [];
  const span = { start, end, text: text.slice(start, end), indent: first?.indent ?? 0, group };
  if (cells.length > 1) return { layout: 'row', cells, ...span };
  if (first && BULLET.test(first.text)) return { layout: 'bullet', cells: [], ...span };
  return { layout: lines.length > 1 || isProse(span.text) ? 'prose' : 'line', cells: [], ...span };
}

function isProse(line: string): boolean {
  return line.length > UNWRAPPED || (/[.!?]["”’)]*$/.test(line) && /\s\p{Ll}+\s/u.test(line) && line.length > 30);
}

/** The cells of a row: parted by bars, tabs, or wide gaps. One cell is no row, with or without a bullet. */
export function cellsOf(line: Pick<Line, 'start' | 'text'>): Span[] {
  const cells = partsOf(line);
  const [first, second, third] = cells;
  const bullet = first && second && !third ? (BULLET.exec(line.text)?.[0].length ?? 0) : 0;
  return first && bullet === first.end - first.start ? [] : cells;
}

function partsOf({ start, text }: Pick<Line, 'start' | 'text'>): Span[] {
  if (!/\||\t| {3}/.test(text) || (text.length > WIDEST_ROW && !text.includes('|'))) return [];
  const cells: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const raw = text.slice(from, to);
    const cell = raw.trim();
    if (cell !== '') {
      const at = start + from + raw.indexOf(cell);
      cells.push({ start: at, end: at + cell.length });
    }
  };
  for (const { index, 0: gap } of matchesIn(text, /\|+|\t+|(?<! ) {3,}/g)) {
    close(index);
    from = index + gap.length;
  }
  close(text.length);
  return cells;
}

/** All-capital headlines that go on below: 'X REGAINS DEVELOPMENT', 'AND COMMERCIALIZATION RIGHTS'. */
function joinHeadlines(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && goesOn(last, block)) {
      joined[joined.length - 1] = { ...last, end: block.end, text: text.slice(last.start, block.end) };
    } else joined.push(block);
  }
  return joined;
}

function goesOn(last: Block, block: Block): boolean {
  if (last.layout === 'row' || block.layout === 'row' || block.layout === 'bullet') return false;
  if (last.text.length > 300 || !isCapitals(last.text) || !isCapitals(block.text)) return false;
  if (CONNECTIVE.test(block.text) || /(?:\b(?:AND|OF|FOR|TO|WITH|THE|IN|FROM|BY)|&|--)$/.test(last.text)) return true;
  return last.group === block.group && last.text.length > 40 && /^[\p{Lu}\s,'’-]+$/u.test(last.text);
}

function isCapitals(text: string): boolean {
  return text.length < 400 && !/\p{Ll}{2}/u.test(text) && /\p{Lu}{3}/u.test(text) && !/[.:]$/.test(text);
}
