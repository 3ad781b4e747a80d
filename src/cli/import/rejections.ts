import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { OutputError, UsageError } from '../../errors.js';
import { addLine, replaceFile } from '../output/whole-file.js';
import type { Rejection } from '../reading/each.js';

const rejectionSchema = z.object({ input: z.string().min(1) });

/**
 * The inputs that a file of rejections names.
 *
 * @throws UsageError when it can't be read, with the line that is wrong
 */
export function rejectedInputs(file: string): string[] {
  return linesOf(file, (error) => {
    throw new UsageError(`${file}: the rejections can't be read (${error}); check the path`);
  }).map((line, at) => {
    const input = inputOf(line);
    if (input === undefined) throw new UsageError(`${file}: line ${at + 1}: is no rejection of pressgraph import`);
    return input;
  });
}

/** The inputs that imports rejected and that were not imported since, a line of JSON each in a file. */
export class Rejections {
  readonly #now = new Map<string, string>();
  #broken = false;

  /** @param warn is told, once, when the file can't be written: that is no reason to end an import */
  constructor(
    private readonly file: string,
    private readonly warn: (text: string) => void,
  ) {}

  add(rejection: Rejection): void {
    const line = JSON.stringify(rejection);
    this.#now.set(rejection.input, line);
    this.#attempt(() => addLine(this.file, line));
  }

  /**
   * Takes out what was tried again and is rejected no more. The file is as before or has it all, or is gone with its
   * last line.
   */
  settle(tried: Iterable<string>): void {
    const over = new Set(tried);
    const before = linesOf(this.file, () => []);
    const after = before.filter((line) => {
      const input = inputOf(line) ?? '';
      return this.#now.has(input) ? this.#now.get(input) === line : !over.has(input);
    });
    const lines = [...new Set(after)];
    if (lines.length === before.length) return;
    this.#attempt(() => {
      if (lines.length === 0) return rmSync(this.file, { force: true });
      replaceFile(this.file, lines.map((line) => `${line}\n`).join(''));
    });
  }

  #attempt(work: () => void): void {
    if (this.#broken) return;
    try {
      work();
    } catch (error) {
      this.#broken = true;
      this.warn(new OutputError(this.file, error, 'give another file by --rejected').message);
    }
  }
}

function linesOf(file: string, unread: (error: unknown) => string[]): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    return unread(error);
  }
}

function inputOf(line: string): string | undefined {
  try {
    return rejectionSchema.parse(JSON.parse(line)).input;
  } catch {
    return undefined;
  }
}
