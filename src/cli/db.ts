import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import { command, databaseOptions } from './command.js';
import { openTerminal, type Terminal } from './output/terminal.js';
import type { Settings } from './settings.js';

interface Options {
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly [setting: string]: unknown;
}
type Action = (settings: Settings, terminal: Terminal, options: Options) => Promise<void>;

export function dbCommand(): Command {
  const top = command('db', 'The local Neo4j, and the graph in it.', ['pressgraph db start', 'pressgraph db open']);
  const add = (name: string, purpose: string, action: Action) => {
    const made = command(name, purpose, [`pressgraph db ${name}`]).action(async (options: Options) => {
      const { readSettings } = await import('./settings.js');
      await action(await readSettings(options), openTerminal(options), options);
    });
    top.addCommand(made);
    return made;
  };
  add('start', 'Start the local Neo4j; says where it is, also when it runs already.', start)
    .option('--bolt-port <port>', 'port for Bolt; chosen free when not given')
    .option('--http-port <port>', 'port for Neo4j Browser; chosen free when not given');
  add('stop', 'Stop the local Neo4j. The graph stays.', stop);
  add('status', 'Say whether the local Neo4j runs, and where.', status);
  const graphs = [
    add('reset', 'Empty the graph, after a question.', reset).option('-y, --yes', 'do not ask'),
    add('open', 'Show the graph in Neo4j Browser.', open),
  ];
  for (const made of graphs) for (const option of databaseOptions) made.addOption(option);
  return top;
}

async function start(settings: Settings, terminal: Terminal): Promise<void> {
  if (settings.neo4jUri !== undefined)
    throw new UsageError(
      `NEO4J_URI gives ${settings.neo4jUri}: nothing local is started; take it away for a local one`,
    );
  const { startedLocal } = await import('./connect.js');
  const { uri, browserUrl } = await startedLocal(settings, terminal);
  const ports = [uri, browserUrl].map((address) => Number(new URL(address).port));
  const wished = [settings.boltPort, settings.httpPort];
  if (wished.some((port, at) => port !== undefined && port !== ports[at]))
    terminal.warn('it was running already; to give it other ports, stop it first');
  await status(settings, terminal);
}

async function stop({ home, cache }: Settings, terminal: Terminal): Promise<void> {
  const { stopLocal } = await import('../database/index.js');
  terminal.note((await stopLocal({ home, cache })) ? 'the local Neo4j is stopped' : 'no local Neo4j was running');
}

async function status({ home, cache }: Settings, terminal: Terminal): Promise<void> {
  const { localStatus } = await import('../database/index.js');
  const { folders } = await import('../database/folders.js');
  const found = await localStatus({ home, cache });
  const facts = found.running
    ? {
        state: found.answers ? 'running' : 'running, does not answer',
        bolt: found.uri,
        browser: found.browserUrl,
        user: 'neo4j',
        password: `in the file ${folders({ home, cache }).password}`,
        process: String(found.pid),
      }
    : { state: 'not running' };
  const lines = Object.entries({ ...facts, home: found.home, logs: found.logs });
  await terminal.result(lines.map(([name, value]) => `${name.padEnd(9)} ${value}`).join('\n'));
}

async function reset(settings: Settings, terminal: Terminal, { yes }: Options): Promise<void> {
  const { confirm } = await import('./confirm.js');
  const { whereGraphIs } = await import('./connect.js');
  if (!yes && !process.stdin.isTTY) throw new UsageError('nobody to ask here; give --yes to empty the graph');
  const { openGraph, reset: empty } = await import('../graph/index.js');
  const address = await whereGraphIs(settings, terminal);
  const graph = await openGraph(address);
  try {
    if (!yes && !(await confirm(`Delete the whole graph at ${address.uri}?`)))
      return terminal.note('nothing was deleted');
    terminal.note(`${await empty(graph)} nodes deleted; import the filings again to have them back`);
  } finally {
    await graph.close();
  }
}

async function open(settings: Settings, terminal: Terminal): Promise<void> {
  const { showBrowser } = await import('./browser.js');
  const { whereGraphIs } = await import('./connect.js');
  await showBrowser(await whereGraphIs(settings, terminal), settings, terminal);
}
