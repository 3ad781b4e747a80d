import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/evaluation/index.js';
import { hasGold } from './gold-folder.js';
import { comparison, lostSince, type Now, readStored, type Stored, scoreNow, store, storedFacts } from './stored.js';

/** A drop larger than this fails. `npm run eval:store` (vitest's mode `store`) stores the figures reached. */
const TOLERANCE = 0.002;
const storing = process.env.MODE === 'store';

describe.skipIf(!hasGold)('the figures reached on the dev documents hold (skipped without ../shared/gold)', () => {
  const before = readStored();
  let now: Now;
  let lost: string;
  beforeAll(() => {
    now = scoreNow();
    lost = lostSince(before, now).join('\n');
    if (!storing) return;
    console.log(`${lost}\n${comparison(before, now.stored)}`);
    store(now.stored);
  });

  it.skipIf(storing).each(['entities', 'relations', 'coreRelations'] as const)('%s', (group) => {
    for (const figure of ['precision', 'recall', 'f1'] as const) {
      const least = before[group][figure] - TOLERANCE;
      expect(now.stored[group][figure], `${group} ${figure} fell:\n${lost}\n`).toBeGreaterThanOrEqual(least);
    }
  });

  it.skipIf(storing)('qualifiers', () => {
    const least = before.qualifierRecall - TOLERANCE;
    expect(now.stored.qualifierRecall, `recall of qualifiers fell:\n${lost}\n`).toBeGreaterThanOrEqual(least);
  });

  if (storing) it('are stored', () => expect(readStored()).toEqual(now.stored));
});

describe('a drop names what was lost', () => {
  const finding = (outcome: Finding['outcome'], fact: string): Finding => ({ outcome, kind: 'relation/BINDS', fact });
  const findings = (...list: Finding[]) => ({ findings: new Map([['doc', list]]) });
  const figures = { precision: 1, recall: 1, f1: 1 };
  const stored = (...list: Finding[]): Stored => ({
    entities: figures,
    relations: figures,
    coreRelations: figures,
    qualifierRecall: 1,
    documents: storedFacts(findings(...list).findings),
  });

  it.each<[string, Finding[], Finding[], string[]]>([
    [
      'all as before',
      [finding('right', 'a'), finding('wrong', 'b')],
      [finding('right', 'a'), finding('wrong', 'b')],
      [],
    ],
    ['right, now missed', [finding('right', 'a')], [finding('missed', 'a')], ['doc: lost      a']],
    ['missed before and now', [finding('missed', 'a')], [finding('missed', 'a')], []],
    ['newly wrong', [], [finding('wrong', 'c')], ['doc: now wrong c']],
    ['found since', [finding('missed', 'a')], [finding('right', 'a')], []],
  ])('%s', (_, before, now, lost) => expect(lostSince(stored(...before), findings(...now))).toEqual(lost));
});
