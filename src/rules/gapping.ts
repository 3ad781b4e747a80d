import type { Argument, Clause } from './clause.js';
import { listFrom, otherKind, startsNewClause } from './lists.js';
import { isAnd, isComma, isNoun, isPreposition } from './marks.js';
import type { Phrase } from './phrases.js';

/** 'licensed A to X and B to Y': behind its last argument the clause says again, of others, what its verb says. */
export function gapped(phrases: readonly Phrase[], clause: Clause): readonly Clause[] {
  const told = objectOf(clause);
  const and = isComma(phrases[clause.to + 1]) ? clause.to + 2 : clause.to + 1;
  if (!told || !isAnd(phrases[and]) || startsNewClause(phrases, and + 1)) return [];
  const objects = listFrom(phrases, and + 1);
  const [first] = objects.found;
  const mark = phrases[objects.to + 1];
  if (!first || !isPreposition(mark) || !isNoun(phrases[objects.to + 2])) return [];
  const slot = mark.word.lower;
  const led = clause.arguments.find((one) => one.slot === slot && one.at > clause.at);
  if (!led || otherKind(first.phrase, told.phrase)) return [];
  const parties = listFrom(phrases, objects.to + 2);
  if (otherKind(parties.found[0]?.phrase, led.phrase)) return [];
  const again: readonly Argument[] = [
    ...objects.found.map(({ phrase, at }) => ({ slot: told.slot, phrase, at, rank: 0 })),
    ...parties.found.map(({ phrase, at }) => ({ slot, phrase, at, rank: 0 })),
  ];
  const kept = clause.arguments.filter((one) => one.at < clause.at && one.slot !== told.slot);
  return [{ ...clause, arguments: [...kept, ...again], to: parties.to }];
}

/** What the verb is done to, if it stands behind the verb and is a name. */
const objectOf = (clause: Clause): Argument | undefined =>
  clause.arguments.find(({ slot, at, phrase }) => slot === 'object' && at > clause.at && phrase.head.class === 'name');
