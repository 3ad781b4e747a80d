import { SaxesParser } from 'saxes';

type Attributes = Readonly<Record<string, string>>;
/** A node or an edge with what it holds, by its keys. */
interface Element {
  readonly attributes: Attributes;
  readonly data: Readonly<Record<string, string>>;
}

/** What a GraphML file has, read by a parser that takes nothing but well-formed XML. */
export function readGraphml(text: string): { keys: Attributes[]; nodes: Element[]; edges: Element[] } {
  const read = { keys: [] as Attributes[], nodes: [] as Element[], edges: [] as Element[] };
  let data: Record<string, string> = {};
  let key = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'key') read.keys.push(attributes);
    if (name === 'node' || name === 'edge') {
      data = {};
      read[`${name}s`].push({ attributes, data });
    }
    key = name === 'data' ? (attributes.key ?? '') : '';
    if (key) data[key] = '';
  });
  parser.on('text', (part) => {
    if (key) data[key] += part;
  });
  parser.on('closetag', () => {
    key = '';
  });
  parser.write(text).close();
  return read;
}
