import { readDocuments } from '../../src/document/index.js';
import type { Document, Filing, Sentence } from '../../src/model.js';

/** A filing of plain texts, as the filing stage would give it. */
export function filingOf(...texts: string[]): Filing {
  const documents: Document[] = texts.map((text, at) => ({ id: `test#${at + 1}`, type: 'TEXT', text }));
  return { id: 'test', source: 'test.txt', items: [], documents, skipped: [] };
}

export function read(text: string): readonly Sentence[] {
  return readDocuments(filingOf(text)).sentences;
}
