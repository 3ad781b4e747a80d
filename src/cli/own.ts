import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors.js';
import { type OwnName, readOwnNames } from '../mentions/own-names.js';
import type { Own } from '../pipeline.js';
import { RELATIONS } from '../relations/index.js';
import type { OwnRules } from '../rules/own-rules.js';
import type { Settings } from './settings.js';

export type OwnFileNames = Pick<Settings, 'lexicon' | 'rules'>;

/** What the files of a user hold, as it stands there. */
export interface OwnFiles {
  readonly names?: readonly OwnName[];
  readonly rules: readonly OwnRules[];
}

/**
 * Reads the names of `--lexicon` and the rules of `--rules`. The rules are not tried.
 *
 * @throws UsageError that names the file, the line and the place in it, what is wrong and what to do
 */
export async function readOwnFiles({ lexicon, rules }: OwnFileNames): Promise<OwnFiles> {
  const names = lexicon === undefined ? undefined : readOwnNames(lexicon, await contentOf(lexicon, 'lexicon'));
  const named = names ? { names } : {};
  if (rules === undefined) return { ...named, rules: [] };
  const { readOwnRules } = await import('../rules/own-rules.js');
  return { ...named, rules: readOwnRules(rules, await contentOf(rules, 'rules'), RELATIONS) };
}

/**
 * What files add that were tried already.
 *
 * @throws UsageError as `readOwnFiles`
 */
export async function ownIn(files: OwnFileNames): Promise<Own> {
  return together(await readOwnFiles(files));
}

async function together({ names, rules }: OwnFiles): Promise<Own> {
  const named = names ? { names } : {};
  if (rules.length === 0) return named;
  const { withOwnRules } = await import('../rules/own-rules.js');
  return { ...named, relations: withOwnRules(RELATIONS, rules) };
}

/**
 * What the user adds: the names of `--lexicon` and the rules of `--rules`, the rules tried on their own examples.
 *
 * @throws UsageError as `readOwnFiles`, and with every rule that its example does not fire, and every sentence that
 * must give nothing and gives a fact
 */
export async function readOwn(files: OwnFileNames): Promise<Own> {
  const added = await readOwnFiles(files);
  const { names, rules } = added;
  if (rules.length === 0) return together(added);
  const { ownTrials } = await import('./rules/trials.js');
  const wrong = [...ownTrials(rules, names)].flatMap(({ place, problem, text }) =>
    problem === undefined ? [] : [`line ${place?.line}: ${place?.path}: ${problem}: ${text}`],
  );
  if (wrong.length > 0) {
    const advice = 'name things as filings do (Norvane Pharma, norvatinib), or add them by --lexicon';
    throw new UsageError(`${files.rules}: rules that do not hold; ${advice}\n  ${wrong.join('\n  ')}`);
  }
  return together(added);
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
