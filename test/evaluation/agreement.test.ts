import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type GoldDocument, readGold } from '../../src/evaluation/gold.js';
import type { Predicted } from '../../src/evaluation/predicted.js';
import { report } from '../../src/evaluation/report.js';
import { score } from '../../src/evaluation/score.js';
import { devFolder, hasGold, scorer } from './gold-folder.js';

/** Predictions made of the gold, spoilt in every way that counts: left out, split, retyped, turned round, made up. */
function spoilt({ gold }: GoldDocument, document: number): Predicted {
  const every = (n: number, place: number) => (place + document) % n === 0;
  const entities = gold.entities.flatMap(({ key, type, names }, place) => {
    const [name = '', ...aliases] = names;
    if (every(5, place)) return [];
    if (every(7, place))
      return aliases.length > 0
        ? [
            { id: key, type, name, aliases: [] },
            { id: `${key}-2`, type, name: aliases[0] ?? '', aliases: [] },
          ]
        : [];
    if (every(6, place)) return [{ id: key, type: 'Drug' as const, name: name.toUpperCase(), aliases }];
    return [{ id: key, type, name, aliases }];
  });
  const relations = gold.relations.flatMap(({ type, subject, object, qualifiers }, place) => {
    if (every(4, place)) return [];
    if (every(5, place)) return [{ type, subject: object, object: subject, qualifiers: {} }];
    if (every(3, place))
      return [{ type, subject, object, qualifiers: { date: '1999', licensor: object, territory: 'nowhere' } }];
    return [
      { type, subject, object, qualifiers },
      { type, subject, object, qualifiers: {} },
    ];
  });
  return { entities: [...entities, { id: 'made-up', type: 'Person', name: 'Nobody At All', aliases: [] }], relations };
}

describe.skipIf(!hasGold)('the figures of eval and of score.mjs (skipped without ../shared/gold)', () => {
  it.each(['spoilt', 'perfect', 'empty'])('agree on %s predictions', (how) => {
    const folder = mkdtempSync(join(tmpdir(), 'pressgraph-score-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const documents = readGold(devFolder);
    const predictions = documents.map((document, place): Predicted => {
      if (how === 'spoilt') return spoilt(document, place);
      if (how === 'empty') return { entities: [], relations: [] };
      const { entities, relations } = document.gold;
      return {
        entities: entities.map(({ key, type, names: [name = '', ...aliases] }) => ({ id: key, type, name, aliases })),
        relations,
      };
    });
    documents.forEach(({ name }, place) => {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(predictions[place]));
    });

    const theirs = JSON.parse(execFileSync('node', [scorer, devFolder, folder, '--json'], { encoding: 'utf8' }));
    const ours = report(
      documents.map(({ gold }, place) => score(gold, predictions[place] ?? { entities: [], relations: [] })),
    );
    const { missing, ...figures } = theirs;
    expect(missing).toBe(0);
    expect(JSON.parse(JSON.stringify(ours))).toEqual(figures);
    if (how === 'perfect') expect(ours.relations.f1).toBe(1);
  });
});
