import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readGold } from '../../src/evaluation/index.js';
import { applySchema, load, reset } from '../../src/graph/index.js';
import type { Account } from '../../src/model.js';
import { extract } from '../../src/pipeline.js';
import { useGraph } from '../database/connection.js';
import { devFolder, hasGold } from '../evaluation/gold-folder.js';
import { everything } from './everything.js';
import { exportText } from './export/exported.js';
import { put, resolver } from './put.js';
import { extraction, FIRST, SECOND, type Story } from './stories.js';

const graph = useGraph();
const empty = async () => {
  await reset(graph());
  await applySchema(graph());
};
beforeEach(empty);

/** Says, late, that two drugs which others know are one, and is the only one to say so. */
const LATE: Story = {
  id: 'story-late',
  filed: '2010-01-01',
  lines: ['Zorvamab dolutine is now called Zorvax.', 'PB-9, also known as pelhamib, is made by Pelham Bio.'],
  things: [
    ['drug:zorvamab-dolutine', 'Drug', 'Zorvamab dolutine', 'Zorvax'],
    ['drug:pb-9', 'Drug', 'PB-9', 'pelhamib'],
    ['company:pelham', 'Company', 'Pelham Bio'],
  ],
  facts: [['DEVELOPED_BY', 'drug:pb-9', 'company:pelham', 1]],
};
/** Knows one of these drugs by the other name only. */
const OTHER: Story = {
  id: 'story-other',
  filed: '2008-02-03',
  lines: ['Quellis plc is developing Zorvax and pelhamib.', 'Norvane, Inc. licensed pelhamib to Millmark.'],
  things: [
    ['company:quellis', 'Company', 'Quellis plc'],
    ['company:norvane', 'Company', 'Norvane, Inc.'],
    ['company:millmark', 'Company', 'Millmark'],
    ['drug:zorvax', 'Drug', 'Zorvax'],
    ['drug:pelhamib', 'Drug', 'pelhamib'],
  ],
  facts: [
    ['DEVELOPED_BY', 'drug:zorvax', 'company:quellis', 0],
    ['LICENSED_TO', 'drug:pelhamib', 'company:millmark', 1, { licensor: 'company:norvane' }],
  ],
};
/** Two firms that others may call Millmark: who is meant elsewhere can't be told. */
const firm = (id: string, name: string): Story => ({
  id,
  lines: [`${name} makes things.`, 'Millmark is glad.'],
  things: [['company:millmark', 'Company', name, 'Millmark']],
  facts: [],
});
const ONE = firm('story-one', 'Millmark Pharmaceuticals, Inc.');
const TWO = firm('story-two', 'Millmark Chemicals, Inc.');

const STORIES = [FIRST, SECOND, LATE, OTHER, ONE, TWO].map((story) => resolver.accountOf(extraction(story)));

/** Some filings in any order, cut into batches. */
const batches = (all: readonly Account[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: all.length }),
      fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }),
    )
    .map(([order, cuts]) => {
      const parts: Account[][] = [[]];
      order.forEach((account, at) => {
        if (cuts[at]) parts.push([]);
        parts.at(-1)?.push(account);
      });
      return parts.filter((part) => part.length > 0);
    });

const exported = () => exportText(graph());

async function graphOf(parts: readonly (readonly Account[])[]): Promise<string> {
  await empty();
  for (const add of parts) await load(graph(), { add }, resolver);
  return exported();
}

describe('the same filings give the same export, byte for byte,', () => {
  it('in any order and in any batches', async () => {
    const whole = await graphOf([STORIES]);
    expect(whole).toContain('pelhamib');
    await fc.assert(
      fc.asyncProperty(batches(STORIES), async (parts) => {
        expect(await graphOf(parts)).toBe(whole);
      }),
      { numRuns: 6 },
    );
  }, 300_000);

  it('when some are taken back and written again', async () => {
    const whole = await graphOf([STORIES]);
    await fc.assert(
      fc.asyncProperty(fc.subarray([...STORIES], { minLength: 1 }), async (some) => {
        const retract = some.map(({ reading }) => reading.filing.id);
        await load(graph(), { retract }, resolver);
        const rest = STORIES.filter((account) => !some.includes(account));
        const left = await exported();
        expect(left).toBe(await graphOf([rest]));
        await load(graph(), { add: some }, resolver);
        expect(await exported()).toBe(whole);
      }),
      { numRuns: 5 },
    );
  }, 300_000);

  it('when several write at once', async () => {
    const whole = await graphOf([STORIES]);
    await empty();
    await Promise.all(STORIES.map((account) => load(graph(), { add: [account] }, resolver)));
    expect(await exported()).toBe(whole);
  }, 120_000);
});

describe.skipIf(!hasGold)('the dev documents (skipped without ../shared/gold)', () => {
  let documents: Account[] = [];
  beforeAll(() => {
    documents = readGold(devFolder).map(({ name, bytes }) => resolver.accountOf(extract({ name, bytes })));
  });

  it('give the same graph in any order and in any batches', async () => {
    const whole = await graphOf([documents]);
    await fc.assert(
      fc.asyncProperty(batches(documents), async (parts) => {
        expect(await graphOf(parts)).toBe(whole);
      }),
      { numRuns: 3 },
    );
  }, 600_000);

  it('give the graph of the others, when one is taken back', async () => {
    await graphOf([documents]);
    for (const at of [0, 17, 40]) {
      const [gone] = documents.slice(at, at + 1);
      const rest = documents.filter((account) => account !== gone);
      await load(graph(), { retract: [gone?.reading.filing.id ?? ''] }, resolver);
      const left = await exported();
      await load(graph(), { add: gone ? [gone] : [] }, resolver);
      const again = await exported();
      expect(left).toBe(await graphOf([rest]));
      expect(again).toBe(await graphOf([documents]));
    }
  }, 600_000);
});

describe('what one filing says', () => {
  it('makes two drugs one, with all that was said of both', async () => {
    await put(graph(), extraction(FIRST), extraction(OTHER));
    const { moved } = await put(graph(), extraction(LATE));
    expect(moved).toContainEqual({ from: 'drug:zorvax', to: 'drug:zorvamab-dolutine' });
    const lines = (await everything(graph())).join('\n');
    expect(lines).toContain('LICENSED_TO|drug:pelhamib|company:millmark');
    expect(lines).not.toContain('drug:zorvax"');
  });

  it('leaves a short form alone that two firms have', async () => {
    await put(graph(), extraction(OTHER), extraction(ONE));
    expect((await everything(graph())).join('\n')).toContain('|company:millmark-pharmaceuticals"');
    await put(graph(), extraction(TWO));
    const lines = (await everything(graph())).join('\n');
    expect(lines).toContain('LICENSED_TO|drug:pelhamib|company:millmark-in-story-other');
    await load(graph(), { retract: ['story-one'] }, resolver);
    expect((await everything(graph())).join('\n')).toContain('LICENSED_TO|drug:pelhamib|company:millmark-chemicals');
  });
});
