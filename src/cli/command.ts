import { Command, InvalidArgumentError, Option } from 'commander';

/** A command with what all of them have: --quiet, --verbose, and an example below its help. */
export function command(name: string, purpose: string, examples: readonly string[]): Command {
  return new Command(name)
    .description(purpose)
    .enablePositionalOptions() // 'db stop --quiet' is an option of stop
    .option('-q, --quiet', 'say nothing but results and problems')
    .option('-v, --verbose', 'say more about what is done')
    .addHelpText(
      'after',
      `\nExample${examples.length > 1 ? 's' : ''}:\n${examples.map((one) => `  $ ${one}`).join('\n')}`,
    );
}

/** The option that chooses the form of the results. */
export function formatOption(formats: readonly [string, ...string[]]): Option {
  return new Option('-f, --format <format>', 'form of the results').choices([...formats]).default(formats[0]);
}

/** The option that names the database; its password comes from the environment or a file, never from an argument. */
export const databaseOptions = [
  new Option('--neo4j-uri <uri>', 'a Neo4j to use (bolt://, neo4j://, neo4j+s://) instead of a local one [NEO4J_URI]'),
  new Option('--neo4j-user <name>', 'its user; the password is read from NEO4J_PASSWORD [NEO4J_USER]'),
  new Option('--neo4j-database <name>', 'its database [NEO4J_DATABASE]'),
] as const;

export const sizeOption = new Option('--max-megabytes <number>', 'largest input that is read (default: 32)');

export const threadsOption = new Option(
  '--threads <number>',
  'threads that read inputs; 0: none of their own (default: one for each processor, for many inputs) [PRESSGRAPH_THREADS]',
);
export const budgetOption = new Option(
  '--budget <seconds>',
  'how long a megabyte may take to be read, in a thread of its own (default: 60) [PRESSGRAPH_BUDGET]',
);

export const judgementsOption = new Option(
  '--judgements <file.jsonl>',
  'the file of judgements; one in your own data folder when not given [PRESSGRAPH_JUDGEMENTS]',
);

/** The options that add a user's own names and rules. */
export const ownOptions = [
  new Option(
    '--lexicon <file.tsv>',
    'names of your own: surface, type, canonical name, external id [PRESSGRAPH_LEXICON]',
  ),
  new Option('--rules <file.json>', 'rules of your own, added to those of pressgraph [PRESSGRAPH_RULES]'),
] as const;

/** Reads `key=value` options, several of them, into one record. */
export function keyValue(given: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = given.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as key=value.');
  return { ...before, [given.slice(0, at)]: given.slice(at + 1) };
}
