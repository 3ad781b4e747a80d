import { tidy } from './decoding.js';
import { decodeEntities } from './entities.js';

/** What a wire of Reuters-21578 says, its marks read. `date` is the `<DATE>` as written. */
export interface Wire {
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

export function isReuters(text: string): boolean {
  return /<REUTERS\b[^<>]*>|<DATELINE>/.test(text.slice(0, 4_000)) && /<(?:BODY|TITLE)>/.test(text);
}

/** Reads one wire in the SGML of Reuters-21578: title, dateline and body; topics, places and codes are left out. */
export function readReuters(sgml: string): Wire {
  const title = element(sgml, 'TITLE');
  const date = element(sgml, 'DATE');
  const body = [element(sgml, 'DATELINE'), bodyOf(sgml)].filter(Boolean).join(' ');
  const text = [title, ...paragraphs(body)].filter(Boolean).join('\n\n');
  return { ...(title ? { title } : {}), ...(date ? { date } : {}), text };
}

function element(sgml: string, name: string): string {
  const start = sgml.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : sgml.indexOf(`</${name}>`, start);
  return end < 0 ? '' : read(sgml.slice(start + name.length + 2, end)).trim();
}

function bodyOf(sgml: string): string {
  const body = sgml.indexOf('<BODY>');
  if (body >= 0) return read(sgml.slice(body + 6).split('</BODY>', 1)[0] ?? '');
  // An unprocessed wire has all in <TEXT>, and no body of its own.
  return read((sgml.split(/<TEXT[^<>]*>/, 2)[1] ?? '').split('</TEXT>', 1)[0] ?? '').replace(/<\/?[A-Z]+>/g, '');
}

const read = (text: string): string => tidy(decodeEntities(text));

/** An indented line begins a paragraph; the lines of one are wrapped and are joined. Tables keep their lines. */
function paragraphs(body: string): string[] {
  return body
    .split(/\n[^\S\n]*\n|\n(?= {2,}\S)/)
    .map((lines) => (/\S {4,}\S/.test(lines) ? lines.trim() : lines.trim().replace(/(?<!\s)\s*\n\s*/g, ' ')))
    .filter((paragraph) => paragraph !== '' && !/^reuters?$/i.test(paragraph))
    .map((paragraph) => paragraph.replace(/(?<!\s)\s+Reuter$/, ''));
}
