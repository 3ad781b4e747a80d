import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { dbCommand } from './db.js';
import { entitiesCommand } from './entities.js';
import { evalCommand } from './eval.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { importCommand } from './import.js';
import { queryCommand } from './query.js';
import { retractCommand } from './retract.js';
import { rightsCommand } from './rights.js';
import { rulesCommand } from './rules.js';
import { schemaCommand } from './schema.js';
import { startCommand } from './start.js';
import { whyCommand } from './why.js';

const END = `
Exit codes:
  0  done
  1  failed
  2  wrong usage, a wrong setting, or a name that fits nothing or several things
  3  some inputs were rejected; the others are done
  4  the database could not be reached, did not come back, or its graph can't be used
  130 (Ctrl-C), 143 (SIGTERM)  interrupted

Example:
  $ pressgraph import data
  $ pressgraph rights "cantuzumab mertansine"`;

/** The whole command line. Commands load what they need when they run, so that --help is quick. */
export function program(): Command {
  const top = new Command('pressgraph')
    .description('Turns SEC filings and press releases into a quoted knowledge graph in Neo4j.')
    .version(version(), '-V, --version')
    .addHelpText('after', END);
  const shown = [
    importCommand(),
    retractCommand(),
    extractCommand(),
    schemaCommand(),
    rightsCommand(),
    queryCommand(),
    exportCommand(),
    entitiesCommand(),
    whyCommand(),
    dbCommand(),
    evalCommand(),
    explainCommand(),
    rulesCommand(),
  ];
  for (const one of shown) top.addCommand(one);
  top.addCommand(startCommand(), { hidden: true });
  // Errors come back to main, which alone ends the process.
  for (const one of [top, ...top.commands, ...top.commands.flatMap(({ commands }) => commands)])
    one.exitOverride().showSuggestionAfterError().showHelpAfterError('(--help shows how)');
  return top;
}

function version(): string {
  const own: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return own instanceof Object && 'version' in own ? String(own.version) : 'unknown';
}
