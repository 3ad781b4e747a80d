import { UsageError } from '../../errors.js';
import { type Graph, readJudgements, readOpenNames, readThings } from '../../graph/index.js';
import type { EntityType } from '../../model.js';
import { type Candidate, similar } from '../../resolution/similar/index.js';
import { csv, json, table } from '../output/table.js';
import type { Terminal } from '../output/terminal.js';
import type { Settings } from '../settings.js';
import { judgementFile, readJudgementFile } from './judgement-file.js';
import { likenessWords } from './likeness-words.js';

interface Wanted {
  readonly types: readonly EntityType[];
  readonly limit: number;
  readonly format: string;
}

/**
 * How many are wanted.
 *
 * @throws UsageError when that is no number
 */
export function limitOf(given: unknown): number {
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit: ${given} is no whole number from 1 on`);
  return limit;
}

/** Prints the likeliest duplicates that nobody has judged. */
export async function showSimilar(
  graph: Graph,
  settings: Settings,
  terminal: Terminal,
  { types, limit, format }: Wanted,
): Promise<void> {
  const judgements = [...(await readJudgementFile(judgementFile(settings))), ...(await readJudgements(graph))];
  const [things, open] = [await readThings(graph, types), await readOpenNames(graph, types)];
  const found = similar(things, open, judgements, likenessWords());
  const shown = found.slice(0, limit);
  if (format === 'json') return terminal.result(json(shown));
  const head = ['score', 'type', 'this', 'may be', 'because'];
  const rows = shown.map(rowOf);
  if (format === 'csv') return terminal.result(await csv(['score', 'type', 'left', 'right', 'reasons'], rows));
  if (shown.length === 0) return terminal.note('nothing looks like something else');
  await terminal.result(await table(head, rows));
  terminal.note(`${shown.length} of ${found.length}; say what they are by pressgraph entities merge, or never`);
}

/** What has no id is an open name, and stands in quotes. */
function rowOf({ score, type, left, right, reasons }: Candidate): string[] {
  return [score.toFixed(2), type, left.id ?? `“${left.name}”`, right.id ?? `“${right.name}”`, reasons.join('; ')];
}
