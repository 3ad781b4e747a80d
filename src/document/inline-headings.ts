import type { Block } from './blocks.js';

/** 'About Acme, Inc.: Acme is …', 'Forward-Looking Statements. This release …': a heading at the head of its paragraph. */
const INLINE =
  /^(?:About [\p{Lu}][^:\n]{1,80}:|(?:Forward[- ]Looking Statements?|Safe Harbor(?: Statement)?s?|Cautionary (?:Note|Statement)s?[^.:\n]{0,80})\s?[:.–—])(?=\s+\S)/iu;

/** 'About Acme Acme, Inc. is …': the colon is lost, and the name begins again. */
const REPEATED = /^(?:About|ABOUT) (\p{Lu}[\p{L}\d-]+)(?: [\p{L}\d&.,-]+){0,4}?(?= \1\b)/u;

/** '… its programs. About Acme': the heading of the next paragraph at the end of this one. */
const TRAILING = /(?<=[.!?]["”’)]? ?|\p{Ll})(?:About (?:the )?\p{Lu}[^.!?:\n]{1,80}|Forward[- ]Looking Statements?)$/u;
const TAIL = 140;

/** Cuts headings off the paragraph that they were run together with. */
export function splitInlineHeadings(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => splitHead(text, block)).flatMap((block) => splitTail(text, block));
}

function splitTail(text: string, block: Block): Block[] {
  const tail = block.layout === 'row' || block.text.length < 60 ? '' : block.text.slice(-TAIL);
  const heading = TRAILING.exec(tail)?.[0];
  if (heading === undefined || heading.length === tail.length) return [block];
  const start = block.end - heading.length;
  const before = text.slice(block.start, start).trimEnd();
  return [
    { ...block, end: block.start + before.length, text: before },
    { ...block, layout: 'line', start, text: heading },
  ];
}

function splitHead(text: string, block: Block): Block[] {
  const heading = block.layout === 'prose' ? headingOf(block.text.slice(0, 160)) : undefined;
  if (heading === undefined) return [block];
  const end = block.start + heading.length;
  const rest = block.end - text.slice(end, block.end).trimStart().length;
  return [
    { ...block, layout: 'line', end, text: heading },
    { ...block, start: rest, text: text.slice(rest, block.end) },
  ];
}

function headingOf(opening: string): string | undefined {
  const heading = (INLINE.exec(opening) ?? REPEATED.exec(opening))?.[0];
  return heading !== undefined && /^about/.test(heading) ? undefined : heading;
}
