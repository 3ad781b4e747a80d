import type { EntityType, RelationType } from '../model.js';
import type { Gold, GoldRelation } from './gold.js';
import { foldTight } from './keys.js';
import { type Matching, matchEntities } from './match.js';
import type { Predicted, PredictedRelation } from './predicted.js';

/**
 * One thing that counts: `right` and `missed` are facts of the gold, `wrong` ones are the prediction's.
 * `kind` is what it counts for, `fact` names it within its document: 'LICENSED_TO molecule -> firm'.
 */
export interface Finding {
  readonly outcome: 'right' | 'missed' | 'wrong';
  readonly kind: `entity/${EntityType}` | `relation/${RelationType}` | `qualifier/${string}`;
  readonly fact: string;
  /** Where it can be read: names to look for in the text, the gold's quote, or what was predicted. */
  readonly names?: readonly string[];
  readonly quote?: string | undefined;
  readonly relation?: PredictedRelation;
}

/** Holds one prediction against its annotation. What is optional in the gold gives no finding, found or not. */
export function score(gold: Gold, predicted: Predicted): Finding[] {
  const matching = matchEntities(gold.entities, predicted.entities);
  return [...entityFindings(gold, predicted, matching), ...relationFindings(gold, predicted, matching)];
}

function entityFindings(gold: Gold, predicted: Predicted, matching: Matching): Finding[] {
  const finding = (outcome: Finding['outcome'], type: EntityType, names: readonly string[]): Finding => ({
    outcome,
    kind: `entity/${type}`,
    fact: `${type} ${names[0]}`,
    names,
  });
  return [
    ...gold.entities.flatMap(({ type, names, optional }, place) =>
      optional ? [] : [finding(matching.found(place) ? 'right' : 'missed', type, names)],
    ),
    ...predicted.entities.flatMap(({ type, name, aliases }, place) =>
      matching.stands(place) ? [] : [finding('wrong', type, [name, ...aliases])],
    ),
  ];
}

function relationFindings(gold: Gold, predicted: Predicted, matching: Matching): Finding[] {
  const wanted = wantedRelations(gold, matching);
  const found = new Map<string, PredictedRelation[]>();
  const wrong: Finding[] = [];
  const nameOf = new Map(predicted.entities.map(({ id, name }) => [id, name]));
  for (const relation of predicted.relations) {
    const { type, subject, object } = relation;
    const key = relationKey(type, matching.standsFor(subject), matching.standsFor(object));
    if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), relation]);
    else {
      const fact = `${type} ${nameOf.get(subject)} -> ${nameOf.get(object)}`;
      wrong.push({ outcome: 'wrong', kind: `relation/${type}`, fact, relation });
    }
  }
  const counted = [...wanted].filter(([, { optional }]) => !optional);
  return [...wrong, ...counted.flatMap(([key, relation]) => goldFindings(relation, found.get(key), matching))];
}

/** The gold's relations by what they state. Of two that state the same, the one that counts. */
function wantedRelations(gold: Gold, matching: Matching): Map<string, GoldRelation> {
  const wanted = new Map<string, GoldRelation>();
  for (const relation of gold.relations) {
    const key = relationKey(relation.type, matching.goldOf(relation.subject), matching.goldOf(relation.object));
    if (wanted.get(key)?.optional ?? true) wanted.set(key, relation);
  }
  return wanted;
}

/** A partnership has no direction: its ends are put in order. An end that stands for nothing makes a key of its own. */
function relationKey(type: RelationType, subject: number | undefined, object: number | undefined): string {
  const ends = [subject ?? -1, object ?? -1];
  if (type === 'PARTNERED_WITH') ends.sort((a, b) => a - b);
  return [type, ...ends].join('|');
}

/** The relation itself, and each of its qualifiers once it is found. */
function goldFindings(
  gold: GoldRelation,
  found: readonly PredictedRelation[] | undefined,
  matching: Matching,
): Finding[] {
  const { type, subject, object, qualifiers, evidence: quote } = gold;
  const fact = `${type} ${subject} -> ${object}`;
  if (found === undefined) return [{ outcome: 'missed', kind: `relation/${type}`, fact, quote }];
  return [
    { outcome: 'right', kind: `relation/${type}`, fact, quote },
    ...Object.entries(qualifiers).map(([name, value]): Finding => {
      const right = found.some((relation) => agrees(name, relation.qualifiers[name], value, matching));
      return {
        outcome: right ? 'right' : 'missed',
        kind: `qualifier/${name}`,
        fact: `${fact} ${name}=${value}`,
        quote,
      };
    }),
  ];
}

/** Companies: the same one; dates: equal; other texts: one contains the other. */
function agrees(name: string, value: unknown, gold: string | boolean, matching: Matching): boolean {
  if (value === undefined || value === null) return false;
  if (name === 'licensor' || name === 'by') return matching.standsFor(String(value)) === matching.goldOf(String(gold));
  if (name === 'date') return String(value) === String(gold);
  const [a, b] = [foldTight(String(value)), foldTight(String(gold))];
  return a.includes(b) || b.includes(a);
}
