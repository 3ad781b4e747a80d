import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/evaluation/index.js';
import { matchEntities } from '../../src/evaluation/match.js';
import { extract } from '../../src/pipeline.js';
import { accountOf } from '../../src/resolution/account.js';
import { identify } from '../../src/resolution/identity/index.js';
import { toInterchange } from '../../src/resolution/interchange.js';
import { devFolder, hasGold } from '../evaluation/gold-folder.js';

/** A gold entity in its document, and the thing of the graph that it came to be. */
interface Placed {
  readonly at: string;
  readonly document: string;
  readonly thing: string;
}

/** Things of `across.tsv` by document and key. */
const THINGS = new Map(
  readFileSync(new URL('across.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([thing = '', document = '', key = '']): [string, string] => [`${document} ${key}`, thing]),
);

function placed(): Placed[] {
  const documents = readGold(devFolder).map(({ name, gold, bytes }) => {
    const extraction = extract({ name, bytes });
    return { name, gold, account: accountOf(extraction), interchange: toInterchange(extraction), extraction };
  });
  const { of } = identify(
    documents.flatMap(({ account }) => account.names),
    documents.flatMap(({ account }) => account.samenesses),
  );
  return documents.flatMap(({ name, gold, account, interchange, extraction }) => {
    const matching = matchEntities(gold.entities, interchange.entities);
    return extraction.entities.flatMap(({ id, mentions: [first] }) => {
      const at = matching.standsFor(id);
      const key = gold.entities[at ?? -1]?.key;
      const naming = account.namings.find(
        ({ start, sentence }) => start === first?.start && sentence === first.sentence,
      );
      if (key === undefined || !naming) return [];
      return [{ at: `${name} ${key}`, document: name, thing: of.get(naming.name) ?? `${naming.name} in ${name}` }];
    });
  });
}

/** Of all pairs of things in different documents those that were merged wrongly, and those that were not and should be. */
function compared(all: readonly Placed[]) {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  all.forEach((left, index) => {
    for (const other of all.slice(index + 1)) {
      const [a, b] = [THINGS.get(left.at), THINGS.get(other.at)];
      if (left.document === other.document || a?.startsWith('?') || b?.startsWith('?')) continue;
      const merged = left.thing === other.thing;
      const same = a !== undefined && a === b;
      if (merged && same) right += 1;
      else if (merged) wrong.push(`${left.at} = ${other.at}`);
      else if (same) missed.push(`${left.at} / ${other.at}`);
    }
  });
  return { right, wrong, missed };
}

describe.skipIf(!hasGold)('the same thing in several documents (skipped without ../shared/gold)', () => {
  const { right, wrong, missed } = hasGold ? compared(placed()) : { right: 0, wrong: [], missed: [] };

  it('is one: at least 95 of 100 pairs', () =>
    expect(right / (right + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(0.95));
  it('and no other thing: at least 99 of 100 pairs', () =>
    expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.99));
  it('the table names gold entities', () => {
    const keys = new Set(
      readGold(devFolder).flatMap(({ name, gold }) => gold.entities.map(({ key }) => `${name} ${key}`)),
    );
    expect([...THINGS.keys()].filter((at) => !keys.has(at))).toEqual([]);
  });
});
