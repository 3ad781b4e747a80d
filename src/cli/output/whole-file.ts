import { appendFileSync, lstatSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Adds a line to a file, or nothing of it where there is no room for the whole. */
export function addLine(file: string, line: string): void {
  const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  try {
    appendFileSync(file, `${line}\n`);
  } catch (error) {
    cut(file, before);
    throw error;
  }
}

/** Writes a file whole, or leaves it as it is. What is no file of its own, a pipe or a link, is written through. */
export function replaceFile(file: string, text: string): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (!there || there.isFile()) writeBeside(file, text);
  else writeFileSync(file, text);
}

function writeBeside(file: string, text: string): void {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    rmSync(part, { force: true });
    writeFileSync(part, text, { flag: 'wx' });
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function cut(file: string, size: number): void {
  try {
    truncateSync(file, size);
  } catch {
    // a pipe has nothing to cut, and of a folder that is gone nothing is left
  }
}
