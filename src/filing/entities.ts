import { Parser } from 'htmlparser2';

const known = new Map<string, string>();

/** Reads `&amp;`, `&#8217;` and the like in text that is no HTML otherwise. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(?:[a-zA-Z]{2,10}|#\d{1,6}|#[xX][\da-fA-F]{1,5});/g, decodeOne) : text;
}

function decodeOne(entity: string): string {
  const decoded = known.get(entity) ?? parse(entity);
  known.set(entity, decoded);
  return decoded;
}

function parse(entity: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (text) => (decoded += text) }, { decodeEntities: true });
  parser.end(entity);
  return decoded;
}
