import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, type Plugin, type PluginContext } from 'rolldown';

/*
 * Builds `dist/cli/pressgraph.cjs`: all of pressgraph and the libraries that it always needs, as one file. Hundreds of
 * modules take longer to load than a filing to read. The modules beside it, as tsc makes them, do the same.
 */

const src = fileURLToPath(new URL('src', import.meta.url));
const inPackage = (...path: readonly string[]) => {
  const { resolve: found } = createRequire(import.meta.url);
  return resolve(found('compromise'), '../../../src', ...path);
};

/** Large, and not needed by every command: loaded from their packages when they are. */
const LATER = ['neo4j-driver', 'piscina'];
const later: Plugin = {
  name: 'later',
  resolveId: (id) => (LATER.includes(id) ? `\0later:${id}` : undefined),
  // `later` is `require` (see bundle.ts) by a name that is not taken for what has to be there from the start
  load: (id) => (id.startsWith('\0later:') ? `module.exports = later('${id.slice(7)}');` : undefined),
};

/** Modules find `data` and `cypher` from where they stand, so those that do stand as deep as the bundle. */
const places: Plugin = {
  name: 'places',
  transform(code, id) {
    const file = relative(src, id);
    if (file.startsWith('..') || file.split(sep).length === 2 || !code.includes('import.meta.url')) return;
    if (!file.endsWith('nlp.ts')) this.error(`${file}: import.meta.url is another one in the bundle`);
  },
};

/**
 * compromise as it is once it has worked out its words: whenever it is loaded, it unpacks its lexicon and conjugates its
 * verbs, which takes as long as to read a filing.
 */
const LOADED: Readonly<Record<string, (context: PluginContext, id: string) => string | Promise<string>>> = {
  [resolve(src, 'nlp.ts')]: () => `export { default } from ${JSON.stringify(inPackage('three.js'))};`,
  [inPackage('2-two/preTagger/model/index.js')]: workedOut,
  [inPackage('2-two/preTagger/plugin.js')]: takenAsItIs,
  [inPackage('1-one/tag/methods/setTag.js')]: unasked,
  [inPackage('2-two/preTagger/compute/tagger/_fastTag.js')]: unasked,
};
const words: Plugin = {
  name: 'words',
  load(id) {
    return LOADED[id]?.(this, id);
  },
};

/** A module as the value that it has made. */
async function workedOut(context: PluginContext, id: string): Promise<string> {
  const { default: model }: { default: unknown } = await import(pathToFileURL(id).href);
  const data: unknown[] = [];
  const code = written(model, data);
  context.emitFile({ type: 'asset', fileName: 'pressgraph.words', source: JSON.stringify(data) });
  return `import { readFileSync } from 'node:fs';
    const data = JSON.parse(readFileSync(new URL('pressgraph.words', import.meta.url), 'utf8'));
    export default ${code};`;
}

/** The model is taken as it is: copied word by word, as compromise does it, it takes twice as long. */
async function takenAsItIs(context: PluginContext, id: string): Promise<string> {
  const code = await readFile(id, 'utf8');
  const take = '{ Object.assign(all.one, model.one); all.two = model.two; }';
  const taken = code.replace(/^ {2}model,$/m, `  mutate: ({ model: all }) => ${take},`);
  if (taken === code) context.error(`${id} brings its model otherwise than it did`);
  return taken;
}

/** At each word they ask the environment whether to tell of it, which takes a fifth of the time of tagging it. */
async function unasked(_: PluginContext, id: string): Promise<string> {
  return `const process = { env: {} };\n${await readFile(id, 'utf8')}`;
}

/** A value as an expression. What JSON can hold and is large goes into `data`. */
function written(value: unknown, data: unknown[]): string {
  if (value instanceof RegExp) return String(value);
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  if (isJson(value) && JSON.stringify(value).length > 1000) return `data[${data.push(value) - 1}]`;
  if (Array.isArray(value)) return `[${value.map((one) => written(one, data)).join()}]`;
  return `{${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${written(one, data)}`)}}`;
}

function isJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return !(value instanceof RegExp) && Object.values(value).every(isJson);
}

export default defineConfig({
  input: 'src/cli/entry.ts',
  platform: 'node',
  logLevel: 'warn',
  plugins: [later, places, words],
  output: {
    dir: 'dist/cli',
    entryFileNames: 'pressgraph.cjs',
    format: 'cjs',
    codeSplitting: false,
    sourcemap: true,
    comments: { annotation: false, jsdoc: false },
    // what bundle.ts calls
    postBanner: '(function (exports, require, later, __filename) {',
    postFooter: '})',
  },
});
