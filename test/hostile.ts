import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import { expectQuoted, extractOrRefuse } from './quoted.js';

/** Inputs that nobody means well with: filings that were mutated, and noise. */

const SAMPLE = new URL('../data/immunogen-2003-01-24.txt', import.meta.url);
const GOLD = new URL('../../shared/gold/dev/', import.meta.url);
const MOST = 800;

/** Real filings: the sample, and annotated ones where they are at hand. */
function filings(): readonly string[] {
  const names = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => /\.(?:txt|html?|md)$/.test(name)) : [];
  return [SAMPLE, ...names.sort().map((name) => new URL(name, GOLD))].map((file) =>
    readFileSync(fileURLToPath(file), 'utf8'),
  );
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** A piece of a filing, as long as one that is extracted a thousand times may be. */
const piece = fc
  .tuple(fc.constantFrom(...filings()), fraction, fc.integer({ min: 50, max: MOST }))
  .map(([text, at, length]) => {
    const from = Math.floor(at * Math.max(1, text.length - length));
    return text.slice(from, from + length);
  });

/** What mutations put in: markup, halves of characters and of brackets, what steers a terminal, what ends a sentence. */
const SCRAPS =
  `<|>|</|<p>|</td>|<td>|<table>|<sup>|<!--|-->|<![CDATA[|<PAGE>\n|<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n|</TEXT>|&#27;|&#0;|&amp|&nbsp;
  |(|)|[|]|"|“|”|'|’s|«|--|—|-|...|.|;|:|,|/|\\|\\u0000|$|%|**|#|* |\u0000|\u001b[2J|\u202e|\u0301|\ud83d|\udc00|😀|抗体|\ufeff|\u00ad
  |Inc.|the|of|and|not|may|if|which|licensed|acquired|it|the Company|said|terminated|anti-|-mab|1|(“X”)|formerly| \n|\n\n|\t|\r|   `
    .split('|')
    .concat('|');

type Mutation = (text: string) => string;

const cut = (text: string, at: number, share: number): readonly [string, string, string] => {
  const from = Math.floor(at * text.length);
  const to = Math.min(text.length, from + Math.ceil(share * 200));
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
};

const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    fraction,
    fraction,
    fc.constantFrom(...SCRAPS),
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([at, share, scrap, kind, times]) => (text: string) => {
    const [before, within, after] = cut(text, at, share);
    const changed = [
      '',
      within + scrap.repeat(times),
      within.repeat(3),
      [...within].reverse().join(''),
      within.toUpperCase(),
      within.toLowerCase(),
      within.replaceAll(' ', scrap),
      within.replaceAll('\n', ' '),
    ][kind];
    return before + changed + after;
  });

const encoded = (text: string, encoding: BufferEncoding): Uint8Array =>
  encoding === 'utf16le' ? Buffer.from(`\ufeff${text}`, encoding) : Buffer.from(text, encoding);

/** Pieces of filings, changed, joined with pieces of others, and written in one encoding or another. */
const mutated = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 2 }),
    fc.array(mutation, { minLength: 1, maxLength: 8 }),
    fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'latin1', 'utf16le'),
  )
  .map(([pieces, mutations, encoding]) =>
    encoded(mutations.reduce((text, mutate) => mutate(text), pieces.join('\n')).slice(0, MOST * 2), encoding),
  );

const pseudoWord = fc.string({ unit: fc.constantFrom(...'abcdeghiklmnoprstuvzABCDMNX0123456789-.,'), maxLength: 12 });

/** Nothing that anybody says. */
const noise = fc.oneof(
  fc.uint8Array({ maxLength: 1000 }),
  fc.string({ unit: 'binary', maxLength: 500 }).map((text) => encoded(text, 'utf8')),
  fc.array(pseudoWord, { maxLength: 120 }).map((words) => encoded(words.join(' '), 'utf8')),
  fc
    .array(fc.constantFrom('<', '>', '<p>', '</p>', '(', ')', '|', '"', ' ', '\n', 'A', 'a', '1'), { maxLength: 500 })
    .map((marks) => encoded(marks.join(''), 'utf8')),
);

/** Seconds of the processor for an input of a page: far above what one takes, on any machine. */
const HANG = 10;

function expectSound(bytes: Uint8Array): ReturnType<typeof extractOrRefuse> {
  const began = process.cpuUsage();
  const extraction = extractOrRefuse(bytes);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(HANG);
  if (extraction) expectQuoted(extraction);
  return extraction;
}

/** Extracts that many hostile inputs: nothing crashes, hangs or is misquoted, and noise states nothing. */
export function fuzz(runs: number, seed: number): void {
  const half = Math.ceil(runs / 2);
  fc.assert(
    fc.property(mutated, (bytes) => void expectSound(bytes)),
    { numRuns: half, seed },
  );
  fc.assert(
    fc.property(noise, (bytes) => void expect(expectSound(bytes)?.statements ?? []).toEqual([])),
    { numRuns: half, seed },
  );
}
