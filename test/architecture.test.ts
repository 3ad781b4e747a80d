import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The house as README and CONTRIBUTING describe it. A failing line names the file and what it reaches for. */

const src = fileURLToPath(new URL('../src', import.meta.url));

interface Source {
  /** Relative to src, with slashes. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Those of the imports that are there when it runs: not types alone. */
  readonly needs: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;

const sources: readonly Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const found = [...text.matchAll(IMPORT)].map(([all, from, lazy, bare]) => ({
      to: from ?? lazy ?? bare ?? '',
      typesOnly: /^\s*(?:import|export) type\b/.test(all),
    }));
    const imports = found.map(({ to }) => to);
    const needs = found.filter(({ typesOnly }) => !typesOnly).map(({ to }) => to);
    const path = file.replaceAll('\\', '/');
    return { path, folder: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, imports, needs };
  });

const local = ({ path }: Source, imports: readonly string[]) =>
  imports
    .filter((one) => one.startsWith('.'))
    .map((one) =>
      relative('.', join(dirname(path), one))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts'),
    );

/** Lines 'from -> to' of the imports that break a rule. */
const breaking = (holds: (source: Source, imported: string) => boolean) =>
  sources.flatMap((source) =>
    local(source, source.imports)
      .filter((imported) => !holds(source, imported))
      .map((imported) => `${source.path} -> ${imported}`),
  );
const using = (library: string) =>
  sources.filter(({ imports }) => imports.some((one) => one === library || one.startsWith(`${library}/`)));

describe('who may import whom', () => {
  it('reads the sources', () => expect(sources.length).toBeGreaterThan(20));

  it('a folder imports model, errors, grouped, regexp, remembered, nlp and its own files; only pipeline and cli see the rest; rules read relations', () => {
    const allowed = ({ path, folder }: Source, imported: string) =>
      folder === 'cli' ||
      path === 'pipeline.ts' ||
      ['model.ts', 'errors.ts', 'grouped.ts', 'regexp.ts', 'remembered.ts', 'nlp.ts'].includes(imported) ||
      (folder !== '' && imported.startsWith(`${folder}/`)) ||
      (folder === 'rules' && imported.startsWith('relations/'));
    expect(breaking(allowed)).toEqual([]);
  });

  it('nothing imports the command line but itself', () =>
    expect(breaking(({ folder }, imported) => folder === 'cli' || !imported.startsWith('cli/'))).toEqual([]));

  it('no file imports itself in a circle', () => {
    const edges = new Map(sources.map((source) => [source.path, local(source, source.needs)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, way: readonly string[]) => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
      else if (!done.has(path)) {
        for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
        done.add(path);
      }
    };
    for (const { path } of sources) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('who does what', () => {
  it('only graph speaks to Neo4j', () =>
    expect(
      using('neo4j-driver')
        .filter(({ folder }) => folder !== 'graph')
        .map(({ path }) => path),
    ).toEqual([]));

  it.each(['commander', 'cli-progress', 'cli-table3', 'picocolors'])('only cli uses %s', (library) =>
    expect(
      using(library)
        .filter(({ folder }) => folder !== 'cli')
        .map(({ path }) => path),
    ).toEqual([]),
  );

  it('only cli prints or ends the process', () => {
    const speaks = /\bconsole\.\w+\(|\bprocess\.(?:stdout|stderr|exit)\b/;
    expect(sources.filter(({ folder, text }) => folder !== 'cli' && speaks.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('the stages of the pipeline know no clock, no chance and no locale', () => {
    const stages = ['filing', 'document', 'mentions', 'coreference', 'relations', 'rules', 'resolution'];
    const chance = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\.toLocale\w+\(|\.localeCompare\(/;
    expect(
      sources.filter(({ folder, text }) => stages.includes(folder) && chance.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('how it is written', () => {
  it('no drawer for things without a name', () => {
    const drawers = /^(?:utils?|helpers?|manager|common|info|misc|shared)\b/;
    expect(
      sources.filter(({ path }) => path.split('/').some((part) => drawers.test(part))).map(({ path }) => path),
    ).toEqual([]);
  });

  it('files stay small enough to be read in one go', () => {
    const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    // model.ts holds every shape, so that it can be read from top to bottom.
    expect(lengths.filter(({ path, lines }) => lines > 300 && path !== 'model.ts')).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('the compiler is not silenced', () => {
    const silenced =
      /@ts-(?:ignore|expect-error|nocheck)|^(?!\s*(?:\/?\*|\/\/)).*(?:\bas any\b|:\s*any\b|\bas unknown as\b)/m;
    expect(sources.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('every test stands where its source stands, in src or in cypher', () => {
    const tests = fileURLToPath(new URL('.', import.meta.url));
    const ofCypher = readdirSync(join(tests, '../cypher'));
    // what filings of benchmarks are made of
    const folders = new Set(['corpus', ...sources.map(({ folder }) => folder), ...ofCypher]);
    const strays = readdirSync(tests, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !folders.has(entry.name))
      .map(({ name }) => name);
    expect(strays).toEqual([]);
  });
});
