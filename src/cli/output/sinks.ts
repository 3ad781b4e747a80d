import { rename, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { makeFolder } from '../../database/make-folder.js';
import { InputError, OutputError } from '../../errors.js';
import type { Interchange } from '../../model.js';
import { summary } from './summary.js';
import { json } from './table.js';
import type { Terminal } from './terminal.js';

/** Where extractions go, one after the other. */
export interface Sink {
  take(source: string, extraction: Interchange): Promise<void>;
  end(): Promise<void>;
}

export function printer(format: string, terminal: Terminal): Sink {
  if (format === 'json') return jsonPrinter(terminal);
  return {
    take: async (_, extraction) =>
      terminal.result(format === 'jsonl' ? json(extraction, 0) : await summary(extraction)),
    end: async () => {},
  };
}

/** One filing is one object, several are an array; none is an empty array. */
function jsonPrinter(terminal: Terminal): Sink {
  let first: string | undefined;
  let count = 0;
  return {
    async take(_, extraction) {
      const text = json(extraction);
      count += 1;
      if (count === 1) first = text;
      else if (count === 2) await terminal.result(`[\n${first},\n${text}`);
      else await terminal.result(`,\n${text}`);
    },
    end: () => terminal.result(count > 1 ? ']' : (first ?? '[]')),
  };
}

/**
 * Writes NAME.json into a folder for every input NAME.txt. A file is there whole or not at all.
 *
 * @throws OutputError when the folder can't be made or written
 */
export async function folder(path: string): Promise<Sink> {
  await makeFolder(path).catch(failed(path));
  const taken = new Map<string, string>();
  return {
    async take(source, extraction) {
      const name = source === 'standard input' ? 'stdin' : parse(source).name;
      const before = taken.get(name);
      if (before !== undefined) {
        const advice = 'extract it into another --out folder';
        throw new InputError(source, `${name}.json holds what ${before} says; ${advice}`);
      }
      taken.set(name, source);
      const part = join(path, `.${name}.json.part`);
      try {
        // whatever stands there, a link among it, is not written through
        await rm(part, { force: true });
        await writeFile(part, `${json(extraction)}\n`, { flag: 'wx' });
        await rename(part, join(path, `${name}.json`));
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        failed(path)(error);
      }
    },
    end: async () => {},
  };
}

const failed =
  (path: string) =>
  (error: unknown): never => {
    throw new OutputError(path, error, 'give another --out folder');
  };
