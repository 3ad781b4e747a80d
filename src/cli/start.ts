import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { command } from './command.js';
import { openTerminal } from './output/terminal.js';

const DATA = relative(process.cwd(), fileURLToPath(new URL('../../data', import.meta.url)));

/** What `npm start` does: the whole of pressgraph once, on the filings in `data/`. */
export function startCommand(): Command {
  return command('start', 'What npm start does.', ['npm start']).action(start);
}

async function start(options: { readonly quiet?: boolean; readonly verbose?: boolean }): Promise<void> {
  const { openGraph, runQuery } = await import('../graph/index.js');
  const { showBrowser } = await import('./browser.js');
  const { whereGraphIs } = await import('./connect.js');
  const { importAll } = await import('./import/all.js');
  const { show } = await import('./query.js');
  const { readSettings } = await import('./settings.js');
  const terminal = openTerminal(options);
  const settings = await readSettings({});
  const address = await whereGraphIs(settings, terminal);

  await terminal.result(`Importing ${DATA} into ${address.uri}\n`);
  await importAll([DATA], options);
  const graph = await openGraph(address);
  try {
    await terminal.result('\nThe core facts, each with the sentence that says it:');
    await show(await runQuery(graph, 'facts'), 'table', terminal);
  } finally {
    await graph.close();
  }
  await terminal.result('\nTo see the graph:');
  if (address.browserUrl === undefined) await terminal.result(`  open the Neo4j Browser of ${address.uri}`);
  else await showBrowser(address, settings, terminal);
  await terminal.result('\nTo ask it:\n  npx pressgraph rights "cantuzumab mertansine"\n  npx pressgraph query');
  if (address.browserUrl !== undefined) await terminal.result('\nTo stop the local Neo4j:\n  npx pressgraph db stop');
}
