import { appendFileSync, renameSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../database/make-folder.js';
import { OutputError } from '../../errors.js';
import type { Piece } from '../../graph/index.js';
import type { Terminal } from './terminal.js';

/** Where an export goes, piece by piece. Files are there, whole, when it has come to its end. */
export interface ExportSink {
  take(piece: Piece): Promise<void>;
  end(): Promise<void>;
}

export function onto(terminal: Terminal): ExportSink {
  return { take: ({ text }) => terminal.result(text), end: async () => {} };
}

/** @throws OutputError when a file can't stand there */
export async function intoFile(path: string): Promise<ExportSink> {
  const fail = failing(path, 'give another --out file');
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) return fail('it is a folder');
  if (there && !there.isFile()) return fail('it is no regular file');
  return into(dirname(path), () => basename(path), fail);
}

/** @throws OutputError when the folder can't be made */
export async function intoFolder(path: string): Promise<ExportSink> {
  const fail = failing(path, 'give another --out folder');
  await makeFolder(path).catch(fail);
  return into(path, (file) => file, fail);
}

type Fail = (error: unknown) => never;
const failing =
  (path: string, advice: string): Fail =>
  (error) => {
    throw new OutputError(path, error, advice);
  };

/** All at once, so that no signal comes between: what is on its way when the process ends would be written after all. */
function into(folder: string, nameOf: (file: string) => string, fail: Fail): ExportSink {
  const parts = new Map<string, string>();
  // however the process ends, nothing half is left
  process.once('exit', () => {
    for (const part of parts.values()) rmSync(part, { force: true });
  });
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      fail(error);
    }
  };
  return {
    async take({ file, text }) {
      const name = nameOf(file);
      const begun = parts.get(name);
      const part = begun ?? join(folder, `.${name}.${process.pid}.part`);
      parts.set(name, part);
      attempt(() => {
        // whatever stands there, a link among it, is not written through
        if (!begun) rmSync(part, { force: true });
        appendFileSync(part, `${text}\n`, { flag: begun ? 'a' : 'ax' });
      });
    },
    async end() {
      for (const [name, part] of parts) {
        attempt(() => renameSync(part, join(folder, name)));
        parts.delete(name);
      }
    },
  };
}
