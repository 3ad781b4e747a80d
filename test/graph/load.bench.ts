import { describe, expect, it } from 'vitest';
import { applySchema, reset } from '../../src/graph/index.js';
import type { Account } from '../../src/model.js';
import { asBuilt } from '../as-built.js';
import { corpus } from '../corpus/submission.js';
import { useGraph } from '../database/connection.js';
import { inTurns, report } from '../measured.js';

const { Batches }: typeof import('../../src/cli/import/batches.js') = await import(asBuilt('cli/import/batches.js'));
const { load }: typeof import('../../src/graph/index.js') = await import(asBuilt('graph/index.js'));
const { extract }: typeof import('../../src/pipeline.js') = await import(asBuilt('pipeline.js'));
const resolver: typeof import('../../src/resolution/index.js') = await import(asBuilt('resolution/index.js'));

const ROUNDS = 5;
/** Rounds that do not count: a server that has just started is slow. */
const WARM = 3;
const FILINGS = 200;
const BATCH = 2000;

const graph = useGraph();

/** Loading beside the least that Neo4j can be asked: as many nodes and relationships with an id and nothing else. */
describe('loading', () => {
  it('against a bare UNWIND and MERGE', async () => {
    const accounts = [...corpus(FILINGS)].map(accountOf);
    await loadAll(accounts);
    const { nodes, relationships } = await counted();
    const ms = await inTurns({ load: () => loadAll(accounts), bare: () => bare(nodes, relationships) }, ROUNDS, {
      before: emptied,
      warm: WARM,
    });
    await bareSchema('DROP');
    const rate = (name: string) => Math.round(((nodes + relationships) / ms(name)) * 1000);
    report(
      'load',
      [
        { what: 'pressgraph load', filings: FILINGS, nodes, relationships, 'of both a second': rate('load') },
        { what: 'UNWIND and MERGE', filings: 0, nodes, relationships, 'of both a second': rate('bare') },
      ],
      [{ what: 'load into Neo4j, rate of a bare UNWIND and MERGE', measured: ms('bare') / ms('load'), least: 0.6 }],
    );
    expect(nodes).toBeGreaterThan(FILINGS);
  });
});

const accountOf = ({ name, text }: { readonly name: string; readonly text: string }): Account =>
  resolver.accountOf(extract({ name, bytes: Buffer.from(text) }));

/** In the batches that an import makes. */
async function loadAll(accounts: readonly Account[]): Promise<void> {
  const batches = new Batches(async (add) => void (await load(graph(), { add }, resolver)));
  for (const account of accounts) await batches.take(account);
  await batches.end();
}

/** Bare nodes, too: what is there already would be found, and not written. */
async function emptied(): Promise<void> {
  await reset(graph());
  await graph().write((transaction) => transaction.run('MATCH (n:Bare) DETACH DELETE n'));
  await applySchema(graph());
  await bareSchema('CREATE');
}

const bareSchema = (verb: 'CREATE' | 'DROP'): Promise<unknown> =>
  graph().write((transaction) =>
    transaction.run(
      verb === 'CREATE'
        ? 'CREATE CONSTRAINT bare_id IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE'
        : 'DROP CONSTRAINT bare_id IF EXISTS',
    ),
  );

/** Each node is tied to those behind it, so that no two relationships are between the same two nodes. */
async function bare(nodes: number, relationships: number): Promise<void> {
  const ids = Array.from({ length: nodes }, (_, at) => `bare:${at}`);
  const ties = Array.from({ length: relationships }, (_, at) => ({
    from: `bare:${at % nodes}`,
    to: `bare:${(at + 1 + Math.floor(at / nodes)) % nodes}`,
  }));
  await inBatches('UNWIND $rows AS row MERGE (:Bare {id: row})', ids);
  await inBatches(
    'UNWIND $rows AS row MATCH (from:Bare {id: row.from}) MATCH (to:Bare {id: row.to}) MERGE (from)-[:TIED_TO]->(to)',
    ties,
  );
}

async function inBatches(text: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await graph().write((transaction) => transaction.run(text, { rows: rows.slice(start, start + BATCH) }));
}

async function counted(): Promise<{ readonly nodes: number; readonly relationships: number }> {
  const count = async (pattern: string): Promise<number> => {
    const text = `MATCH ${pattern} RETURN count(*) AS count`;
    const { records } = await graph().read((transaction) => transaction.run<{ count: bigint }>(text));
    return Number(records[0]?.get('count'));
  };
  return { nodes: await count('()'), relationships: await count('()-->()') };
}
