import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { statements } from '../../../src/graph/cypher.js';
import { applySchema, load, reset } from '../../../src/graph/index.js';
import { extract } from '../../../src/pipeline.js';
import { useGraph } from '../../database/connection.js';
import { devFolder, hasGold } from '../../evaluation/gold-folder.js';
import { putEveryKind } from '../every-kind.js';
import { everything } from '../everything.js';
import { resolver } from '../put.js';
import { exportText, restoreText } from './exported.js';
import { anyTexts, ODD, putOdd } from './odd.js';

const graph = useGraph();

beforeEach(async () => {
  await reset(graph());
  await applySchema(graph());
});

/** Runs a script as `cypher-shell` does, in a database without anything of pressgraph. */
async function runScript(text: string): Promise<void> {
  await reset(graph());
  for (const statement of statements(text)) await graph().write((transaction) => transaction.run(statement));
}

/** The graph of the documents that were annotated by hand. */
async function putGold(): Promise<void> {
  const files = readdirSync(devFolder).filter((file) => file.endsWith('.txt'));
  const add = files.map((name) => resolver.accountOf(extract({ name, bytes: readFileSync(join(devFolder, name)) })));
  await load(graph(), { add }, resolver);
}

interface Made {
  readonly what: string;
  readonly make: () => Promise<unknown>;
  readonly skipped?: boolean;
}
const GRAPHS: readonly Made[] = [
  { what: 'every kind of node and relationship', make: () => putEveryKind(graph()) },
  { what: 'odd texts', make: () => putOdd(graph(), [...ODD, ...anyTexts(150)]) },
  { what: 'nothing', make: async () => undefined },
  { what: 'the annotated documents (skipped without ../shared/gold)', make: putGold, skipped: !hasGold },
];

for (const { what, make, skipped = false } of GRAPHS)
  it.skipIf(skipped)(
    `the graph of ${what} comes back from JSONL and from Cypher, byte for byte`,
    async () => {
      await make();
      const before = await everything(graph());
      const text = await exportText(graph(), 'jsonl', { recorded: true });
      await runScript(await exportText(graph(), 'cypher', { recorded: true }));
      expect(await exportText(graph(), 'jsonl', { recorded: true })).toBe(text);
      expect(await everything(graph())).toEqual(before);
      await reset(graph());
      await restoreText(graph(), text);
      expect(await exportText(graph(), 'jsonl', { recorded: true })).toBe(text);
      expect(await everything(graph())).toEqual(before);
    },
    240_000,
  );
