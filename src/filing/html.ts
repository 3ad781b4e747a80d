import { Parser } from 'htmlparser2';
import { BlockWriter } from './block-writer.js';
import { isFootnoteMark } from './footnotes.js';
import { rowsToText } from './tables.js';

/** Nesting that no page a person reads has; what is deeper is cut off. */
export const DEEPEST = 2_000;
const DEEPEST_TABLE = 20;
const PIECE = 16_384;

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header
   hr li main nav ol p pre section ul page`.split(/\s+/),
);
const HIDDEN = new Set('head script style noscript template title ix:header ix:hidden svg object'.split(' '));
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

export function isHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|div|p|font|center|tr|td|br)\b[^<>]{0,2000}>/i.test(text.slice(0, 20_000));
}

/** What HTML says, and what of it was not read, because it is nested too deep. */
export interface Read {
  readonly text: string;
  readonly unread: string;
}

/**
 * Reads HTML as prose: blocks parted by blank lines, `<br>` by a line end, rows of data tables as `a | b`, list items
 * with a bullet. Hidden text, scripts and footnote marks are left out. Streams: time and memory are linear in the size.
 */
export function readHtml(html: string): Read {
  const page = new Page();
  const parser = new Parser(page, { decodeEntities: true, lowerCaseTags: true });
  let at = 0;
  for (; at < html.length && !page.tooDeep; at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (!page.tooDeep) parser.end();
  return { text: page.text(), unread: html.slice(at) };
}

interface Table {
  readonly rows: string[][];
  readonly outer: BlockWriter;
}

/** Listens to the parser and writes what a reader of the page would see. */
class Page {
  private out = new BlockWriter();
  private readonly tables: Table[] = [];
  /** What the superscript that is open stands in. */
  private raisedFrom: BlockWriter | undefined;
  private depth = 0;
  private hiddenFrom = 0;
  private preformatted = 0;

  get tooDeep(): boolean {
    return this.depth > DEEPEST;
  }

  onopentag(name: string, { style = '' }: Record<string, string>): void {
    this.depth++;
    if (this.hiddenFrom > 0) return;
    if (HIDDEN.has(name) || UNSEEN.test(style)) this.hiddenFrom = this.depth;
    else this.open(name);
  }

  ontext(text: string): void {
    if (this.hiddenFrom > 0) return;
    if (this.preformatted > 0) this.out.lines(text);
    else this.out.words(text);
  }

  onclosetag(name: string): void {
    const hidden = this.hiddenFrom > 0;
    if (hidden && this.depth <= this.hiddenFrom) this.hiddenFrom = 0;
    if (this.depth > 0) this.depth--;
    if (!hidden) this.close(name);
  }

  text(): string {
    while (this.tables.length > 0) this.closeTable();
    return this.out.text();
  }

  private open(name: string): void {
    if (name === 'br') this.out.line();
    else if (name === 'table') this.openTable();
    else if (name === 'tr') this.table()?.rows.push([]);
    else if (name === 'td' || name === 'th') this.openCell();
    else if (name === 'sup') this.openSuperscript();
    else if (BLOCKS.has(name)) this.out.block();
    if (name === 'li') this.out.bullet();
    if (name === 'pre') this.preformatted++;
  }

  private close(name: string): void {
    if (name === 'table') this.closeTable();
    else if (name === 'td' || name === 'th') this.closeCell();
    else if (name === 'sup') this.closeSuperscript();
    else if (BLOCKS.has(name)) this.out.block();
    if (name === 'pre' && this.preformatted > 0) this.preformatted--;
  }

  private table(): Table | undefined {
    return this.tables.at(-1);
  }

  private openTable(): void {
    if (this.tables.length >= DEEPEST_TABLE) return;
    this.tables.push({ rows: [], outer: this.out });
    this.out = new BlockWriter();
  }

  private openCell(): void {
    const table = this.table();
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    this.out = new BlockWriter();
  }

  private closeCell(): void {
    const table = this.table();
    if (!table) return;
    table.rows.at(-1)?.push(this.out.text());
    this.out = new BlockWriter();
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const rest = this.out.text();
    this.out = table.outer;
    this.out.block();
    this.out.raw(rowsToText(rest === '' ? table.rows : [...table.rows, [rest]]));
    this.out.block();
  }

  private openSuperscript(): void {
    if (this.raisedFrom) return;
    this.raisedFrom = this.out;
    this.out = new BlockWriter();
  }

  private closeSuperscript(): void {
    const outer = this.raisedFrom;
    if (!outer) return;
    this.raisedFrom = undefined;
    const mark = this.out.text();
    this.out = outer;
    if (!isFootnoteMark(mark, outer.lastWord())) outer.words(mark);
  }
}
