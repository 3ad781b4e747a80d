import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpus } from './submission.js';

/** Files in one folder: more are slow to list. */
const IN_FOLDER = 1000;

/** Writes the filings of a corpus below a folder. */
export async function writeCorpus(folder: string, filings: number, seed = 1): Promise<void> {
  let at = 0;
  for (const { name, text } of corpus(filings, seed)) {
    const below = join(folder, String(Math.floor(at / IN_FOLDER)).padStart(4, '0'));
    if (at % IN_FOLDER === 0) await mkdir(below, { recursive: true });
    await writeFile(join(below, name), text);
    at += 1;
  }
}
