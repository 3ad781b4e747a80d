import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type LocalConnection, startLocal } from '../../src/database/index.js';
import { reset } from '../../src/graph/index.js';
import { useGraph } from '../database/connection.js';
import { put } from '../graph/put.js';
import { extraction, FIRST } from '../graph/stories.js';
import { chromiumPath, launch } from './chromium.js';
import { command, cypherFile, signIn, styleCommand, takePicture } from './neo4j-browser.js';

const SAMPLE = 'immunogen-2003-01-24.txt';
const chromium = chromiumPath();
if (!chromium) console.warn('Skipped: Neo4j Browser is not tested, no Chromium was found. Set CHROMIUM_PATH to one.');

describe.skipIf(!chromium || process.env.NEO4J_URI)('Neo4j Browser', () => {
  const graph = useGraph();
  let browser: Browser;
  let page: Page;
  let server: LocalConnection;

  beforeAll(async () => {
    server = await startLocal(inject('testServer'));
    await put(graph(), extraction(FIRST));
    browser = await launch(chromium ?? '');
    page = await browser.newPage({ viewport: { width: 1500, height: 1100 } });
    page.setDefaultTimeout(60_000);
  });
  afterAll(() => browser?.close());

  it('signs in, takes the style sheet, and draws the graph', async () => {
    await signIn(page, server, '');
    await command(page, styleCommand());
    await command(page, cypherFile('queries/graph.cypher'));
    const frame = page.getByTestId('frame').first();
    await frame.locator('g.node').first().waitFor();
    const drawn = await frame.locator('g.node').allTextContents();
    expect(drawn).toHaveLength(FIRST.things.length);
    expect(await frame.locator('g.relationship').count()).toBe(
      FIRST.facts.filter(([, , , , , status]) => !status).length,
    );
    for (const colour of ['#4C8EDA', '#F79767', '#DA7194'])
      expect(await frame.locator(`g.node circle[fill="${colour}"]`).count()).toBeGreaterThan(0);
  }, 120_000);

  it('runs a saved query as it is, with its parameter set by :param', async () => {
    await command(page, ":param asset => 'NV-101'");
    await command(page, cypherFile('queries/who-licensed.cypher'));
    const frame = page.getByTestId('frame').first();
    await frame.getByText('Ostrera Labs').first().waitFor();
    expect(await frame.textContent()).toContain(FIRST.lines[1]);
  }, 120_000);

  const picture = process.env.PRESSGRAPH_PICTURE;
  it.runIf(picture)(
    'makes the picture of the sample that the README shows',
    async () => {
      const { extract } = await import('../../src/pipeline.js');
      const bytes = await readFile(new URL(`../../data/${SAMPLE}`, import.meta.url));
      await reset(graph());
      await put(graph(), extract({ name: SAMPLE, bytes }));
      await command(page, cypherFile('queries/graph.cypher'));
      await takePicture(page, picture ?? '');
    },
    120_000,
  );
});
