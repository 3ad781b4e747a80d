import { createHash } from 'node:crypto';
import type { Filing, Input } from '../model.js';

/** Reads one input as a filing. */
export function readFiling(input: Input): Filing {
  const id = `sha256:${createHash('sha256').update(input.bytes).digest('hex')}`;
  const text = Buffer.from(input.bytes).toString('utf8');
  return { id, source: input.name, items: [], documents: [{ id: `${id}#1`, type: 'TEXT', text }], skipped: [] };
}
