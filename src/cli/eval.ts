import type { Command } from 'commander';
import type { GoldError, Report } from '../evaluation/index.js';
import { command, formatOption, ownOptions } from './command.js';
import { showProgress } from './output/progress.js';
import { json, table } from './output/table.js';
import { openTerminal } from './output/terminal.js';

interface Options {
  readonly format: string;
  readonly errors?: true;
  readonly lexicon?: string;
  readonly rules?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export function evalCommand(): Command {
  const made = command('eval', 'Extract annotated documents and print precision, recall and F1 of every type.', [
    'pressgraph eval gold/dev',
    'pressgraph eval gold/dev --errors',
  ])
    .argument('<gold-dir>', 'folder of NAME.gold.json, each beside its document')
    .option('-e, --errors', 'list what was missed and what was wrong, each with its sentence')
    .addOption(formatOption(['table', 'json']))
    .action(evaluate);
  for (const option of ownOptions) made.addOption(option);
  return made;
}

async function evaluate(folder: string, options: Options): Promise<void> {
  const { assess, readGold, report } = await import('../evaluation/index.js');
  const { extract } = await import('../pipeline.js');
  const { toInterchange } = await import('../resolution/interchange.js');
  const { readOwn } = await import('./own.js');
  const { readSettings } = await import('./settings.js');
  const terminal = openTerminal(options);
  const { lexicon, rules } = options;
  const own = await readOwn(await readSettings({ lexicon, rules }));

  const documents = readGold(folder);
  const progress = await showProgress(documents.length, 'documents', terminal);
  const assessed = documents.map((document) => {
    const extraction = extract({ name: document.gold.document, bytes: document.bytes }, own);
    progress.step();
    return assess(document, extraction, toInterchange(extraction));
  });
  progress.stop();

  const figures = report(assessed.map(({ findings }) => findings));
  const errors = assessed.flatMap(({ errors }) => errors);
  if (options.format === 'json') return terminal.result(json(options.errors ? { ...figures, errors } : figures));
  if (options.errors) for (const error of errors) await terminal.result(errorLines(error));
  await terminal.result(await figuresTable(figures));
}

function errorLines({ document, outcome, kind, fact, sentence }: GoldError): string {
  const quote = sentence === undefined ? '' : `\n    ${sentence}`;
  return `${document}: ${outcome} ${kind.split('/')[0]} ${fact}${quote}`;
}

function figuresTable({ documents, entities, relations, coreRelations, qualifierRecall, byType }: Report) {
  const summed = { entities, relations, 'core relations': coreRelations };
  const rows = Object.entries({ ...byType, ...summed }).map(([kind, { precision, recall, f1, tp, fp, fn }]) => [
    kind,
    ...[precision, recall, f1].map((figure) => figure.toFixed(3)),
    ...[tp, fp, fn].map(String),
  ]);
  rows.push(['qualifier recall', '', qualifierRecall.toFixed(3), '', '', '', '']);
  const head = [
    `${documents} document${documents === 1 ? '' : 's'}`,
    'precision',
    'recall',
    'F1',
    'right',
    'wrong',
    'missed',
  ];
  return table(head, rows);
}
