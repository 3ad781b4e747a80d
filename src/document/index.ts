import type { Filing, Reading } from '../model.js';

/** Cuts every document of a filing into sentences of tokens, in reading order. */
export function readDocuments(filing: Filing): Reading {
  return { filing, sentences: [] };
}
