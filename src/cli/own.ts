import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import { readOwnNames } from '../mentions/own-names.js';
import type { Own } from '../pipeline.js';
import { RELATIONS } from '../relations/index.js';
import { readOwnRules, withOwnRules } from '../rules/own-rules.js';
import { tryOwnRules } from './own-trials.js';
import type { Settings } from './settings.js';

/**
 * What the user adds: the names of `--lexicon` and the rules of `--rules`, the rules tried on their own examples.
 *
 * @throws UsageError that names the file, the line or the place in it, what is wrong and what to do
 */
export async function readOwn({ lexicon, rules }: Pick<Settings, 'lexicon' | 'rules'>): Promise<Own> {
  const named = lexicon === undefined ? {} : { names: readOwnNames(lexicon, await contentOf(lexicon, 'lexicon')) };
  if (rules === undefined) return named;
  const own = readOwnRules(rules, await contentOf(rules, 'rules'), RELATIONS);
  tryOwnRules(rules, own, named);
  return { ...named, relations: withOwnRules(RELATIONS, own) };
}

async function contentOf(file: string, setting: string): Promise<string> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageError(`${file}: the ${setting} can't be read (${error.message}); check the path`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file}: the ${setting} is not UTF-8 text; save it as UTF-8`);
  }
}
