import { type Graph, readJudgements } from '../../graph/index.js';
import type { Judgement } from '../../model.js';
import { csv, json, table } from '../output/table.js';
import type { Terminal } from '../output/terminal.js';
import type { Settings } from '../settings.js';
import { judgementFile, readJudgementFile } from './judgement-file.js';

const COLUMNS = ['id', 'kind', 'left', 'right', 'who', 'when', 'why', 'where'] as const;

/** Prints all judgements, those of the file and those of the graph, the oldest first. */
export async function showJudgements(
  graph: Graph,
  settings: Settings,
  terminal: Terminal,
  format: string,
): Promise<void> {
  const file = judgementFile(settings);
  const [inFile, inGraph] = [await readJudgementFile(file), await readJudgements(graph)];
  const ids = { file: new Set(inFile.map(({ id }) => id)), graph: new Set(inGraph.map(({ id }) => id)) };
  const where = ({ id }: Judgement) => (!ids.graph.has(id) ? 'file' : ids.file.has(id) ? 'file and graph' : 'graph');
  const all = [...new Map([...inFile, ...inGraph].map((one) => [one.id, { ...one, where: where(one) }])).values()].sort(
    (a, b) => (`${a.when} ${a.id}` < `${b.when} ${b.id}` ? -1 : 1),
  );
  if (format === 'json') return terminal.result(json(all));
  const rows = all.map((one) => COLUMNS.map((column) => one[column]));
  if (format === 'csv') return terminal.result(await csv(COLUMNS, rows));
  if (all.length === 0) return terminal.note(`nothing was judged yet, in ${file} or in the graph`);
  await terminal.result(await table(COLUMNS, rows));
  terminal.note(`the file is ${file}`);
  const only = (place: string) => all.some((one) => one.where === place);
  if (only('graph')) terminal.note('what only the graph has is kept there; it is not applied to other graphs');
  if (only('file')) terminal.note('what only the file has is applied to this graph by the next import');
}
