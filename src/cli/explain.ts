import type { Command } from 'commander';
import type { RelationType, Sentence, Statement } from '../model.js';
import type { Derivation } from '../pipeline.js';
import { command, ownOptions, sizeOption } from './command.js';
import { Ended, EXIT } from './exit.js';
import { openTerminal, printable } from './output/terminal.js';

interface Options {
  readonly sentence?: string;
  readonly relation?: string;
  readonly maxMegabytes?: string;
  readonly lexicon?: string;
  readonly rules?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export function explainCommand(): Command {
  const made = command('explain', 'Say how each fact was read, or why a sentence gave none.', [
    'pressgraph explain release.txt --relation REGAINED_FROM',
    'pressgraph explain release.txt --sentence "to develop and sell"',
    'echo "Norvane Pharma may license norvatinib to Ostrel Labs." | pressgraph explain -',
  ])
    .argument('<input...>', 'files, folders, patterns, or - for standard input')
    .option('-s, --sentence <text>', 'only sentences that hold this text; also those without a fact')
    .option('-r, --relation <type>', 'only facts of one relation')
    .addOption(sizeOption)
    .action(explainAll);
  for (const option of ownOptions) made.addOption(option);
  return made;
}

async function explainAll(args: readonly string[], options: Options): Promise<void> {
  const { derive } = await import('../pipeline.js');
  const { eachInput } = await import('./reading/each.js');
  const { relationNamed } = await import('./rules/relation-named.js');
  const { readOwn } = await import('./own.js');
  const { readSettings } = await import('./settings.js');
  const { factLines } = await import('./explain/fact.js');
  const { silenceLines } = await import('./explain/silence.js');
  const terminal = openTerminal(options);
  const relation = relationNamed(options.relation);
  const { maxMegabytes, lexicon, rules } = options;
  const settings = await readSettings({ maxMegabytes, lexicon, rules });
  const own = await readOwn(settings);
  const tell = async (derivation: Derivation) => {
    const told = (lines: readonly string[]) => terminal.result(`${printable(lines.join('\n'))}\n`);
    const sentences = options.sentence === undefined ? undefined : holding(derivation, options.sentence);
    const facts = factsOf(derivation, relation, sentences);
    for (const fact of facts) await told(factLines(derivation, fact));
    const silent = (sentences ?? []).filter(({ index }) => !facts.some((fact) => reads(fact, index)));
    for (const sentence of silent) await told(silenceLines(derivation, sentence, relation));
    if (facts.length + silent.length === 0)
      terminal.note(
        `${derivation.reading.filing.source}: ${sentences ? 'no sentence holds that text' : 'no fact, and nothing held back'}`,
      );
  };
  const { rejected } = await eachInput(args, settings.maxMegabytes * 1e6, terminal, {
    read: (input) => derive(input, own),
    take: tell,
  });
  if (rejected > 0) throw new Ended(EXIT.rejected);
}

const reads = ({ evidence }: Statement, sentence: number): boolean => evidence.some((one) => one.sentence === sentence);

function factsOf(
  { statements }: Derivation,
  relation: RelationType | undefined,
  sentences: readonly Sentence[] | undefined,
): readonly Statement[] {
  return statements.filter(
    (fact) =>
      (relation === undefined || fact.type === relation) &&
      (sentences === undefined || sentences.some(({ index }) => reads(fact, index))),
  );
}

/** The sentences that hold a text; case and line breaks make no difference. */
function holding({ reading }: Derivation, text: string): readonly Sentence[] {
  const folded = (one: string) => one.replace(/\s+/g, ' ').trim().toLowerCase();
  return reading.sentences.filter((sentence) => folded(sentence.text).includes(folded(text)));
}
