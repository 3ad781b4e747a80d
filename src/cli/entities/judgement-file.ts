import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { folders } from '../../database/folders.js';
import { withLock } from '../../database/index.js';
import { OutputError, UsageError } from '../../errors.js';
import type { Judgement } from '../../model.js';
import { lineOf, readJudgementLines } from '../../resolution/judgements.js';
import type { Settings } from '../settings.js';

/** The file that judgements are kept in: one that is given, or that of the user. */
export const judgementFile = (settings: Settings): string => settings.judgements ?? folders(settings).judgements;

/**
 * The judgements of a file; none when it is not there.
 *
 * @throws UsageError that names the line, what is wrong and what to do
 */
export async function readJudgementFile(file: string): Promise<readonly Judgement[]> {
  return readJudgementLines(file, await contentOf(file));
}

/**
 * Adds a judgement. The file is as before or has the whole line; two who add at once take turns.
 *
 * @param check is told what the file has already, and throws where that is no good
 * @throws UsageError when the file is wrong; OutputError when it can't be written
 */
export async function addToFile(
  file: string,
  judgement: Judgement,
  check: (before: readonly Judgement[]) => void = () => {},
): Promise<void> {
  await change(file, (content) => {
    check(readJudgementLines(file, content));
    const ended = content === '' || content.endsWith('\n') ? content : `${content}\n`;
    return `${ended}${lineOf(judgement)}\n`;
  });
}

/** Takes the line of a judgement out; the other lines stay as they are. */
export async function takeFromFile(file: string, id: string): Promise<void> {
  await change(file, (content) => {
    readJudgementLines(file, content);
    const lines = content.split(/(?<=\n)/);
    return lines.filter((line) => line.trim() === '' || readJudgementLines(file, line)[0]?.id !== id).join('');
  });
}

async function contentOf(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    const reason = error instanceof TypeError ? 'it is not UTF-8 text' : error instanceof Error ? error.message : error;
    throw new UsageError(`${file}: the judgements can't be read (${reason}); check the file, or give another one`);
  }
}

/** Writes what a file is to hold beside it and moves it there, with the permissions that it has. */
async function change(file: string, next: (content: string) => string): Promise<void> {
  await withLock(`${file}.lock`, async () => {
    const text = next(await contentOf(file));
    const place = await realpath(file).catch(() => file);
    const mode = await stat(place).then(
      (known) => known.mode,
      () => undefined,
    );
    const part = `${place}.${process.pid}.part`;
    try {
      await writeFile(part, text, { flush: true, ...(mode === undefined ? {} : { mode }) });
      await rename(part, place);
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      throw error;
    }
  }).catch((error: unknown) => {
    if (error instanceof Error && 'syscall' in error)
      throw new OutputError(file, error, 'give another file by --judgements');
    throw error;
  });
}
