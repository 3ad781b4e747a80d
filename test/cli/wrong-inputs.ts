import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What is wrong, how to make it in a folder (gives the argument to call with), and what must be told. */
export type WrongInput = readonly [what: string, make: (here: string) => string, told: RegExp];

/** Bytes without sense, the same in every run. */
export function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

/** Inputs that are no filings. Each is rejected by name and reason, and the others of the call go on. */
export const wrongInputs: readonly WrongInput[] = [
  ['a file that is not there', () => 'nothing.txt', /nothing\.txt: no such file or folder; check the path/],
  ['a pattern that nothing fits', () => 'none/*.txt', /none\/\*\.txt: no file has a name like this/],
  ['an empty file', file('empty.txt', ''), /empty\.txt: .*empty/],
  ['a file of white space', file('blank.txt', ' \r\n\t\n'), /blank\.txt: .*(?:empty|no prose)/],
  ['an empty folder', (here) => basename(made(here, 'bare')), /bare: no filings in this folder \(looked for \.txt/],
  [
    'a folder without filings',
    (here) => {
      writeFileSync(join(made(here, 'tables'), 'figures.csv'), 'a,b\n');
      return 'tables';
    },
    /tables: no filings in this folder/,
  ],
  [
    'a binary',
    file('picture.txt', Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), noise(5000)])),
    /picture\.txt: .*(?:binary|not text)/,
  ],
  ['noise', file('noise.txt', noise(200_000)), /noise\.txt: .*(?:binary|not text)/],
  [
    '50 MB of noise',
    file('large.txt', noise(50_000_000)),
    /large\.txt: too large: 50 MB .*the limit is 32 MB .*--max-megabytes/,
  ],
];

function file(name: string, content: string | Uint8Array): (here: string) => string {
  return (here) => {
    writeFileSync(join(here, name), content);
    return name;
  };
}

/** A folder within another, made if need be. */
export function made(here: string, name: string): string {
  mkdirSync(join(here, name), { recursive: true });
  return join(here, name);
}
