import { UsageError } from '../errors.js';
import type { Address } from './connect.js';
import type { Terminal } from './output/terminal.js';
import type { Settings } from './settings.js';

/** The address at which Neo4j Browser opens with a query in its editor. */
export function withQuery(browserUrl: string, query: string): string {
  const address = new URL(browserUrl);
  address.search = new URLSearchParams({ cmd: 'edit', arg: query }).toString().replaceAll('+', '%20');
  return address.toString();
}

/**
 * Prints how the graph is seen in Neo4j Browser, and opens it where there is a desktop.
 *
 * @throws UsageError when the Neo4j is not the local one: where its Browser is, only its owner knows
 */
export async function showBrowser(
  { browserUrl, uri, user }: Address,
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  const { savedQuery } = await import('../graph/index.js');
  const query = savedQuery('graph')
    .text.replace(/^\/\/.*\n/gm, '')
    .trim();
  if (browserUrl === undefined)
    throw new UsageError(`where the Browser of ${uri} is, pressgraph can't tell; open it and run\n${query}`);
  const { folders } = await import('../database/folders.js');
  const address = withQuery(browserUrl, query);
  await terminal.result(
    [
      `Neo4j Browser  ${address}`,
      `user           ${user}`,
      `password       in the file ${folders(settings).password}`,
    ].join('\n'),
  );
  if (!hasDesktop()) return;
  const { default: openPage } = await import('open');
  await openPage(address);
}

/** Whether a browser window can be opened where this runs. */
function hasDesktop({ CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env): boolean {
  if (CI || SSH_CONNECTION || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
