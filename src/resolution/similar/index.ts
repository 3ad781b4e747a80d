import { grouped } from '../../grouped.js';
import type { EntityType, Judgement, Name } from '../../model.js';
import { Judged } from '../identity/judged.js';
import { sideOf } from '../identity/sides.js';
import { fewLettersApart } from './letters.js';
import type { Thing, Way, Words } from './likeness.js';
import { byNickname, sameName } from './people.js';
import { sameButForKind, sameFirstWord } from './words.js';

export type { Thing, Words } from './likeness.js';

/** A name that means in each filing what it says, and the ids of the things that it may mean. */
export interface Open {
  readonly name: Name;
  readonly owners: readonly string[];
}

/** Two things that may be one. What has no id is a name that is open. */
export interface Candidate {
  readonly score: number;
  readonly type: EntityType;
  readonly left: Party;
  readonly right: Party;
  readonly reasons: readonly string[];
}
export interface Party {
  readonly id?: string;
  readonly name: string;
}

/** Of a block that is larger, each thing is compared with the next ones only. */
const WINDOW = 12;

/**
 * Things that may be one, the likeliest first, but none that a person has judged. Compares only what shares a block:
 * takes time in proportion to the number of things.
 */
export function similar(
  things: readonly Thing[],
  open: readonly Open[],
  judgements: readonly Judgement[],
  words: Words,
): readonly Candidate[] {
  const judged = new Judged(judgements);
  const areJudged = (left: readonly Name[], right: readonly Name[]): boolean =>
    judgements.length > 0 && left.some((one) => right.some((other) => judged.areApart(sideOf(one), sideOf(other))));
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const ways = [sameButForKind(words), sameFirstWord(words), fewLettersApart, sameName, byNickname(words)];
  const found = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    const id = `${candidate.left.id ?? `“${candidate.left.name}`} ${candidate.right.id}`;
    const before = found.get(id);
    found.set(id, before ? both(before, candidate) : candidate);
  };
  for (const way of ways)
    for (const [left, right] of pairsOf(things, way)) {
      const likeness = way.compare(left, right);
      if (!likeness || areJudged(left.names, right.names)) continue;
      const isDoubtful = left.names.some(isCik) && right.names.some(isCik);
      const reasons = isDoubtful ? [likeness.reason, 'but each has an id of its own'] : [likeness.reason];
      const score = isDoubtful ? likeness.score / 2 : likeness.score;
      add({ score, type: left.type, left: partyOf(left), right: partyOf(right), reasons });
    }
  for (const { name, owners } of open)
    for (const owner of owners.map((id) => byId.get(id)).filter((one) => one !== undefined)) {
      if (owners.length < 2 || areJudged([name], owner.names)) continue;
      const reasons = [`“${name.text}” may be any of ${owners.length}, where a filing says no more`];
      add({ score: 1 / owners.length, type: name.type, left: { name: name.text }, right: partyOf(owner), reasons });
    }
  return [...found.values()].map((one) => ({ ...one, score: Math.round(one.score * 100) / 100 })).sort(byScore);
}

const isCik = ({ rank }: Name): boolean => rank === 'id';
const partyOf = ({ id, name }: Thing): Party => ({ id, name });

/** The pairs of things that share a block, each once. */
function* pairsOf(things: readonly Thing[], way: Way): Generator<readonly [Thing, Thing]> {
  const sorted = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  const placed = sorted.flatMap((thing, at) =>
    [...new Set(way.blocksOf(thing))].map((block) => ({ thing, at, block })),
  );
  const seen = new Set<number>();
  for (const block of grouped(placed, (one) => one.block).values())
    for (const [place, left] of block.entries())
      for (const right of block.slice(place + 1, place + 1 + WINDOW)) {
        const pair = left.at * things.length + right.at;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [left.thing, right.thing];
      }
}

function both(one: Candidate, other: Candidate): Candidate {
  const reasons = [...new Set([...one.reasons, ...other.reasons])];
  return { ...one, score: Math.max(one.score, other.score), reasons };
}

function byScore(a: Candidate, b: Candidate): number {
  const [left, right] = [a, b].map((one) => `${one.left.id ?? one.left.name} ${one.right.id}`);
  return b.score - a.score || ((left ?? '') < (right ?? '') ? -1 : 1);
}
