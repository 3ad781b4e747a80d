import type { Command } from 'commander';
import { RELATION_TYPES } from '../model.js';
import { command, formatOption, ownOptions } from './command.js';
import { Ended, EXIT } from './exit.js';
import { openTerminal } from './output/terminal.js';

interface Options {
  readonly format: string;
  readonly relation?: string;
  readonly lexicon?: string;
  readonly rules?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export function rulesCommand(): Command {
  const top = command('rules', 'List the rules that find facts: what each looks for, and an example.', [
    'pressgraph rules',
    'pressgraph rules --relation LICENSED_TO',
    'pressgraph rules test',
    'pressgraph rules test --rules mine.json',
  ])
    .option('-r, --relation <type>', `only those of one relation (${RELATION_TYPES.join(', ')})`)
    .addOption(formatOption(['table', 'jsonl']))
    .action(list);
  const test = command('test', 'Run every rule on its example, and on the sentences that must give nothing.', [
    'pressgraph rules test',
    'pressgraph rules test --rules mine.json --lexicon names.tsv',
  ]).action((_, self: Command) => testAll(self.optsWithGlobals()));
  for (const one of [top, test]) for (const option of ownOptions) one.addOption(option);
  top.addCommand(test);
  return top;
}

/** The user's names and rules; rules that do not hold are read as well, so that they can be listed and tested. */
async function ownOf({ lexicon, rules }: Options) {
  const { readOwnFiles } = await import('./own.js');
  const { readSettings } = await import('./settings.js');
  return readOwnFiles(await readSettings({ lexicon, rules }));
}

async function list(options: Options): Promise<void> {
  const { RELATIONS } = await import('../relations/index.js');
  const { withOwnRules } = await import('../rules/own-rules.js');
  const { inWords } = await import('./rules/patterns.js');
  const { relationNamed } = await import('./rules/relation-named.js');
  const terminal = openTerminal(options);
  const wanted = relationNamed(options.relation);
  const own = (await ownOf(options)).rules;
  const files = new Map(own.flatMap(({ file, frames }) => frames.map((frame) => [frame, file] as const)));
  const rules = withOwnRules(RELATIONS, own)
    .filter(({ type }) => wanted === undefined || type === wanted)
    .flatMap(({ type, frames }) =>
      frames.map((frame) => ({
        relation: type,
        rule: frame.name,
        pattern: inWords(frame),
        example: frame.example,
        ...(files.has(frame) ? { file: files.get(frame) } : {}),
      })),
    );
  if (options.format === 'jsonl') {
    for (const rule of rules) await terminal.result(JSON.stringify(rule));
    return;
  }
  const { table } = await import('./output/table.js');
  const rows = rules.map(({ relation, rule, pattern, example, file }) => [
    relation,
    file === undefined ? rule : `${rule} (${file})`,
    pattern,
    example,
  ]);
  await terminal.result(await table(['relation', 'rule', 'looks for', 'example'], rows));
}

async function testAll(options: Options): Promise<void> {
  const { trials } = await import('./rules/trials.js');
  const terminal = openTerminal(options);
  const { rules, names } = await ownOf(options);
  let failed = 0;
  let all = 0;
  for (const { rule, text, problem, place } of trials(rules, names)) {
    all += 1;
    const tried = `${rule}${place ? ` (${place.file}, line ${place.line})` : ''}: ${text}`;
    if (problem === undefined) terminal.detail(`ok      ${tried}`);
    else {
      failed += 1;
      await terminal.result(`failed  ${tried}\n        ${problem}`);
    }
  }
  terminal.note(`${all - failed} of ${all} sentences give what they must`);
  if (failed > 0) throw new Ended(EXIT.failed);
}
