import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { InputError } from '../../errors.js';
import { isExport, isOtherExport } from '../../graph/restore/signs.js';
import type { Input } from '../../model.js';

/** Endings of what is read out of a folder: EDGAR submissions, exhibits, press releases, wire copy. */
const FILING_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.htm', '.html', '.md', '.sgml', '.sgm', '.nc']);

const STANDARD_INPUT = '-';

/** Something to read, not read yet. */
export interface Source {
  readonly name: string;
  /** What can be read only once. */
  readonly once?: true;
  read(): Promise<Input>;
}

/**
 * What the arguments of a command name, in a fixed order, each file once and by one name: files, folders (with theirs, links not
 * followed), patterns, and `-` for standard input. What is not there or can't be opened comes as an error in its place.
 *
 * @param limit the largest input, in bytes
 */
export async function findInputs(args: readonly string[], limit: number): Promise<(Source | InputError)[]> {
  const found = new Map<string, Source | InputError>();
  for (const arg of args)
    for (const one of await namedBy(arg, limit)) {
      const name = one instanceof InputError ? one.input : one.name;
      if (!found.has(name)) found.set(name, one);
    }
  return [...found.values()];
}

async function namedBy(arg: string, limit: number): Promise<(Source | InputError)[]> {
  if (arg === STANDARD_INPUT) return [standardInput(limit)];
  const known = await stat(arg).catch(codeOf);
  if (typeof known !== 'string') return known.isDirectory() ? inFolder(arg, limit) : [file(normalize(arg), limit)];
  if (known !== 'ENOENT') return [refusal(arg, known)];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(arg)) return [refusal(arg, known)];
  const files = (await glob(arg, { followSymbolicLinks: false, expandDirectories: false })).sort();
  if (files.length === 0) return [new InputError(arg, 'no file has a name like this')];
  return files.map((name) => file(name, limit));
}

async function inFolder(folder: string, limit: number): Promise<(Source | InputError)[]> {
  const found = await walk(folder, limit);
  if (found.length > 0) return found;
  const endings = [...FILING_ENDINGS].join(' ');
  return [new InputError(folder, `no filings in this folder (looked for ${endings}, folders below it too)`)];
}

async function walk(folder: string, limit: number): Promise<(Source | InputError)[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(codeOf);
  if (typeof entries === 'string') return [refusal(folder, entries)];
  const found: (Source | InputError)[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path, limit)));
    else if (entry.isFile() && FILING_ENDINGS.has(extname(entry.name).toLowerCase())) found.push(file(path, limit));
  }
  return found;
}

function file(name: string, limit: number): Source {
  return {
    name,
    async read() {
      const known = await stat(name).catch(codeOf);
      if (typeof known === 'string') throw refusal(name, known);
      refuseIfUnfit(name, known, limit);
      const bytes = await readFile(name).catch(codeOf);
      if (typeof bytes === 'string') throw refusal(name, bytes);
      return filing(name, bytes);
    },
  };
}

function refuseIfUnfit(name: string, known: Stats, limit: number): void {
  if (known.isDirectory()) throw new InputError(name, 'is a folder');
  if (!known.isFile()) throw new InputError(name, 'is no regular file; give its text by standard input (-)');
  if (known.size > limit) throw tooLarge(name, known.size, limit);
}

function standardInput(limit: number): Source {
  const name = 'standard input';
  return {
    name,
    once: true,
    async read() {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of process.stdin) {
        size += chunk.length;
        if (size > limit) throw tooLarge(name, size, limit);
        chunks.push(chunk);
      }
      return filing(name, Buffer.concat(chunks));
    },
  };
}

/** The texts in an export would be read as if they were news. */
function filing(name: string, bytes: Uint8Array): Input {
  if (isExport(bytes))
    throw new InputError(name, 'is an export of a graph; pressgraph import takes it, if it is alone');
  if (isOtherExport(bytes))
    throw new InputError(
      name,
      'is an export that Neo4j or others import; pressgraph import takes one of --format jsonl',
    );
  return { name, bytes };
}

function tooLarge(name: string, size: number, limit: number): InputError {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`;
  const advice = 'filings are smaller; raise it with --max-megabytes if this is one';
  return new InputError(name, `too large: ${megabytes(size)} or more, the limit is ${megabytes(limit)} (${advice})`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: "can't be read: permission denied; change its permissions or run as another user",
  EPERM: "can't be read: permission denied; change its permissions or run as another user",
  ENAMETOOLONG: 'the name is too long for this file system',
  ELOOP: 'symbolic links go round in a circle',
};

function refusal(name: string, code: string): InputError {
  return new InputError(name, REASONS[code] ?? `can't be read (${code})`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
