import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { folders } from '../../../src/database/folders.js';
import { startLocal, stopLocal } from '../../../src/database/index.js';
import { install } from '../../../src/database/install.js';
import { configure } from '../../../src/database/launch.js';
import { password } from '../../../src/database/password.js';
import { findJava } from '../../../src/database/requirements.js';
import { ADMIN } from '../../../src/database/settings.js';
import { statements } from '../../../src/graph/cypher.js';
import { applySchema, openGraph } from '../../../src/graph/index.js';
import { useGraph } from '../../database/connection.js';
import { putEveryKind } from '../every-kind.js';
import { everything } from '../everything.js';
import { exportFiles, exportText } from './exported.js';
import { anyTexts, ODD, putOdd } from './odd.js';

const run = promisify(execFile);
const graph = useGraph();
const { cache } = inject('testServer');
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'pressgraph-import-'));
});
afterAll(async () => {
  await stopLocal({ home, cache });
  await rm(home, { recursive: true });
});

/** Runs `neo4j-admin` for a local server that was never started. */
async function admin(cwd: string, args: readonly string[]): Promise<string> {
  const places = folders({ home, cache });
  const java = await findJava();
  await install(places, () => undefined);
  await configure(places, { bolt: 7687, http: 7474 });
  await password(places, java);
  const at = [`-Dbasedir=${places.server}`, `-Dapp.home=${places.server}`];
  const { stdout } = await run(java, ['-cp', join(places.jars, '*'), ...at, ADMIN, ...args], { cwd });
  return stdout;
}

it('neo4j-admin makes the same graph of CSV', async () => {
  await putEveryKind(graph());
  await putOdd(
    graph(),
    [...ODD, ...anyTexts(300)].filter((text) => !text.includes('\u001f')),
  );
  // larger than what neo4j-admin reads as one value when it is told nothing
  const long = 'A line of "text", with a semicolon;\n'.repeat(150_000);
  await graph().write((transaction) => transaction.run("CREATE (:Document {id: 'long', text: $long})", { long }));
  const text = await exportText(graph(), 'jsonl', { recorded: true });
  const before = await everything(graph());

  const files = await exportFiles(graph(), 'csv', { recorded: true });
  const folder = join(home, 'csv');
  await mkdir(folder);
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  expect(await admin(folder, ['database', 'import', 'full', '@import.args', 'neo4j'])).toContain('IMPORT DONE');

  const imported = await openGraph(await startLocal({ home, cache }));
  try {
    await expect(applySchema(imported)).rejects.toThrow('not loaded to its end');
    for (const statement of statements(files.get('after.cypher') ?? ''))
      await imported.write((transaction) => transaction.run(statement));
    await applySchema(imported);
    expect(await exportText(imported, 'jsonl', { recorded: true })).toBe(text);
    expect(await everything(imported)).toEqual(before);
  } finally {
    await imported.close();
  }
}, 600_000);
