import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../errors.js';

const CONFIG = 'pressgraph.config.json';
const DOTENV = '.env';

const text = z.string().trim().min(1, 'must not be empty');
const port = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be from 1 to 65535')
  .max(65535, 'must be from 1 to 65535');

const settingsSchema = z.strictObject({
  /** Where the graph is. Without it, pressgraph starts a Neo4j of its own. */
  neo4jUri: text
    .regex(
      /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/@?]+(?:[/?][^\s@]*)?$/,
      'must look like bolt://host:7687, neo4j://host or neo4j+s://host, without user and password',
    )
    .optional(),
  neo4jUser: text.default('neo4j'),
  neo4jPassword: z.string().optional(),
  /** Absent: the user's home database. */
  neo4jDatabase: text.optional(),
  /** Of the local Neo4j; chosen free when absent. */
  boltPort: port.optional(),
  httpPort: port.optional(),
  /** Where the local Neo4j lives; absent: the user's cache folder. */
  home: text.optional(),
  /** Where its program files are kept; absent: in `home`. */
  cache: text.optional(),
  /** The largest input that is read. */
  maxMegabytes: z.coerce
    .number('must be a number')
    .positive('must be more than 0')
    .max(100, 'must be at most 100')
    .default(32),
  /** Threads that read inputs; 0: the one of the command itself. Absent: as many as there are processors, if it pays. */
  threads: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(64, 'must be at most 64')
    .optional(),
  /** Seconds that one input may take to be read; of more than a megabyte, as many times longer. */
  budget: z.coerce.number('must be a number of seconds').positive('must be more than 0').default(60),
  /** Seconds that an import waits for a database that went away. */
  patience: z.coerce.number('must be a number of seconds').min(0, 'must be 0 or more').default(120),
  /** Files of the user's own names and rules. */
  lexicon: text.optional(),
  rules: text.optional(),
  /** The file of judgements; absent: in the user's data folder. */
  judgements: text.optional(),
  /** Who judges; absent: the user of the system. */
  who: text.optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
type Key = keyof typeof settingsSchema.shape;
type Raw = Readonly<Record<string, unknown>>;

/** The environment's names, also those of `.env`; the first that is set holds. */
const ENVIRONMENT: Readonly<Record<Key, readonly string[]>> = {
  neo4jUri: ['NEO4J_URI'],
  neo4jUser: ['NEO4J_USER', 'NEO4J_USERNAME'],
  neo4jPassword: ['NEO4J_PASSWORD'],
  neo4jDatabase: ['NEO4J_DATABASE'],
  boltPort: ['PRESSGRAPH_BOLT_PORT'],
  httpPort: ['PRESSGRAPH_HTTP_PORT'],
  home: ['PRESSGRAPH_HOME'],
  cache: ['PRESSGRAPH_CACHE'],
  maxMegabytes: ['PRESSGRAPH_MAX_MEGABYTES'],
  threads: ['PRESSGRAPH_THREADS'],
  budget: ['PRESSGRAPH_BUDGET'],
  patience: ['PRESSGRAPH_PATIENCE'],
  lexicon: ['PRESSGRAPH_LEXICON'],
  rules: ['PRESSGRAPH_RULES'],
  judgements: ['PRESSGRAPH_JUDGEMENTS'],
  who: ['PRESSGRAPH_WHO'],
};
const KEYS = settingsSchema.keyof().options;

/** Values from one place, each with what a person would call it there. */
type Origin = ReadonlyMap<string, { readonly value: unknown; readonly name: string }>;

/**
 * The settings: flags, then the environment, then `pressgraph.config.json`, then `.env` of the folder that pressgraph
 * is called in. Other flags than those of settings are passed over.
 *
 * @throws UsageError that says which setting is wrong, where it stands and why; never the value of a password
 */
export async function readSettings(
  flags: Raw,
  environment: NodeJS.ProcessEnv = process.env,
  folder = process.cwd(),
): Promise<Settings> {
  const files = [fromConfig(folder), await fromDotenv(folder)];
  const origins = [fromFlags(flags), fromNames(environment, 'environment'), ...files];
  const merged = new Map([...origins].reverse().flatMap((origin) => [...origin]));
  const read = settingsSchema.safeParse(Object.fromEntries([...merged].map(([key, { value }]) => [key, value])));
  if (read.success) return read.data;
  const complaints = read.error.issues.map(({ path, message, ...issue }) => {
    if (issue.code === 'unrecognized_keys')
      return `${CONFIG}: no such setting: ${issue.keys.join(', ')}; there are ${KEYS.join(', ')}`;
    const key = String(path[0]);
    return `${merged.get(key)?.name ?? `${key} (${namesOf(key)})`}: ${message}`;
  });
  throw new UsageError(`wrong setting\n  ${complaints.join('\n  ')}`);
}

function namesOf(key: string): string {
  return KEYS.filter((one) => one === key)
    .flatMap((one) => ENVIRONMENT[one])
    .join(' or ');
}

function fromFlags(flags: Raw): Origin {
  return collect((key) => ({
    value: flags[key],
    name: `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  }));
}

/** A variable that is set to nothing is not set. */
function fromNames(variables: Raw, place: string): Origin {
  return collect((key) => {
    const name = ENVIRONMENT[key].find((one) => variables[one]);
    return { value: name === undefined ? undefined : variables[name], name: `${name} (${place})` };
  });
}

function collect(look: (key: Key) => { value: unknown; name: string }): Origin {
  return new Map(KEYS.map((key) => [key, look(key)] as const).filter(([, { value }]) => value !== undefined));
}

function fromConfig(folder: string): Origin {
  const content = readIfThere(join(folder, CONFIG));
  if (content === undefined) return new Map();
  return new Map(Object.entries(parsed(content)).map(([key, value]) => [key, { value, name: `${key} (${CONFIG})` }]));
}

function parsed(content: string): Raw {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(content));
  } catch {
    throw new UsageError(`${CONFIG}: not a JSON object; write it as { "neo4jUri": "bolt://localhost:7687" }`);
  }
}

async function fromDotenv(folder: string): Promise<Origin> {
  const content = readIfThere(join(folder, DOTENV));
  if (content === undefined) return new Map();
  const { parse } = await import('dotenv');
  return fromNames(parse(content), DOTENV);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UsageError(`${file}: can't be read (${error instanceof Error ? error.message : error})`);
  }
}
