import type { Span } from '../model.js';

/** A line with what its layout says. `indent` counts leading spaces, a tab as eight. */
export interface Line extends Span {
  readonly indent: number;
  readonly text: string;
}

/** The text's lines without their outer white space, in groups that blank and drawn lines part. Linear in the length. */
export function lineGroups(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = trimmed(text, at, stop);
    if (line && !isRule(line.text)) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    at = stop + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function trimmed(text: string, from: number, to: number): Line | undefined {
  let start = from;
  let indent = 0;
  while (start < to && isSpace(text.charCodeAt(start))) indent += text.charCodeAt(start++) === 9 ? 8 : 1;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end, indent, text: text.slice(start, end) } : undefined;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || code === 13 || code === 12 || code === 0x3000 || code === 0x200b;
}

/** A drawn line ('-----', '=====', '* * *'): it says nothing. */
function isRule(line: string): boolean {
  return /^[-=_*~\s.]+$/.test(line) && line.length > 2;
}
