import { createHash } from 'node:crypto';
import type { Account } from '../../model.js';

/** What tells two readings of a filing apart: its text (`content`, `size` in characters), and all that was read in it. */
export interface Digest {
  readonly content: string;
  readonly size: number;
  readonly digest: string;
}

const digests = new WeakMap<Account, Digest>();

/** Worked out once for each account: it takes its time over long texts. */
export function digestOf(account: Account): Digest {
  const digest = digests.get(account) ?? workedOut(account);
  digests.set(account, digest);
  return digest;
}

function workedOut({ reading: { filing, sentences }, input: _input, ...read }: Account): Digest {
  const texts = filing.documents.map(({ text }) => text);
  const { source: _, documents, ...header } = filing;
  const titles = documents.map(({ text: _text, ...document }) => document);
  const cuts = sentences.map(({ start, end, section, heading }) => [start, end, section, heading]);
  return {
    content: hash(texts),
    size: texts.reduce((sum, { length }) => sum + length, 0),
    digest: hash([header, titles, texts, cuts, read]),
  };
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

/** What the graph has of a filing before it is written. */
export interface Stored {
  readonly digest: string | null;
  readonly content: string | null;
  readonly size: number | null;
}

/**
 * What becomes of a filing that is read: `new`, `known` (nothing changes), or `replaced`: the same text read by other
 * rules, or another text under the same number, of which the longer stays, so that the order does not matter.
 */
export function fateOf(read: Digest, stored: Stored | undefined): 'new' | 'known' | 'replaced' {
  if (!stored || stored.digest === null) return 'new';
  if (stored.digest === read.digest) return 'known';
  if (stored.content === read.content) return 'replaced';
  const size = Number(stored.size);
  const isBetter = read.size > size || (read.size === size && read.content > String(stored.content));
  return isBetter ? 'replaced' : 'known';
}
