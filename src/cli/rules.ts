import type { Command } from 'commander';
import { RELATION_TYPES } from '../model.js';
import { command, formatOption } from './command.js';
import { Ended, EXIT } from './exit.js';
import { openTerminal } from './terminal.js';

interface Options {
  readonly format: string;
  readonly relation?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export function rulesCommand(): Command {
  const top = command('rules', 'List the rules that find facts: what each looks for, and an example.', [
    'pressgraph rules',
    'pressgraph rules --relation LICENSED_TO',
    'pressgraph rules test',
  ])
    .option('-r, --relation <type>', `only those of one relation (${RELATION_TYPES.join(', ')})`)
    .addOption(formatOption(['table', 'jsonl']))
    .action(list);
  const test = command('test', 'Run every rule on its example, and on the sentences that must give nothing.', [
    'pressgraph rules test',
  ]).action(testAll);
  top.addCommand(test);
  return top;
}

async function list(options: Options): Promise<void> {
  const { RELATIONS } = await import('../relations/index.js');
  const { inWords } = await import('./patterns.js');
  const { relationNamed } = await import('./relation-named.js');
  const terminal = openTerminal(options);
  const wanted = relationNamed(options.relation);
  const rules = RELATIONS.filter(({ type }) => wanted === undefined || type === wanted).flatMap((relation) =>
    relation.frames.map((frame) => ({
      relation: relation.type,
      rule: frame.name,
      pattern: inWords(frame),
      example: frame.example,
    })),
  );
  if (options.format === 'jsonl') {
    for (const rule of rules) await terminal.result(JSON.stringify(rule));
    return;
  }
  const { table } = await import('./table.js');
  const rows = rules.map(({ relation, rule, pattern, example }) => [relation, rule, pattern, example]);
  await terminal.result(await table(['relation', 'rule', 'looks for', 'example'], rows));
}

async function testAll(options: Options): Promise<void> {
  const { trials } = await import('./rule-trials.js');
  const terminal = openTerminal(options);
  let failed = 0;
  let all = 0;
  for (const { rule, text, problem } of trials()) {
    all += 1;
    if (problem === undefined) terminal.detail(`ok      ${rule}: ${text}`);
    else {
      failed += 1;
      await terminal.result(`failed  ${rule}: ${text}\n        ${problem}`);
    }
  }
  terminal.note(`${all - failed} of ${all} sentences give what they must`);
  if (failed > 0) throw new Ended(EXIT.failed);
}
