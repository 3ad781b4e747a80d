import type { RelationType, Sentence } from '../../model.js';
import type { Derivation } from '../../pipeline.js';
import { referencesOf } from '../../rules/words.js';
import { namesIn, speakerOf, standInsOf } from './derivation.js';
import { type NearMiss, nearMisses } from './near-misses.js';

const MOST = 5;
const line = (label: string, text: string): string => `  ${label.padEnd(10)}${text}`;

/** Why a sentence gave no fact: what it names, and the rules that came nearest with the roles they missed. */
export function silenceLines(
  derivation: Derivation,
  sentence: Sentence,
  relation: RelationType | undefined,
): readonly string[] {
  const names = namesIn(derivation, sentence);
  const standIns = standInsOf(derivation, sentence);
  const near = nearMisses(
    sentence,
    referencesOf(names, standIns),
    speakerOf(derivation, sentence),
    derivation.relations,
  )
    .filter(({ rule }) => relation === undefined || rule.startsWith(`${relation}/`))
    .slice(0, MOST);
  return [
    `no fact in “${sentence.text.replace(/\s+/g, ' ')}” (sentence ${sentence.index}, ${sentence.section})`,
    ...names.map(({ mention, entity }) =>
      line('names', `${mention.text}: ${entity.type} ${entity.name} (${mention.rule})`),
    ),
    ...standIns.map(({ text, entities, rule }) =>
      line('stand-in', `${text}: ${entities.map(({ name }) => name).join(', ')} (${rule})`),
    ),
    ...(names.length + standIns.length === 0 ? [line('names', 'nothing')] : []),
    ...near.map((miss) => line('near', told(miss))),
    ...(near.length === 0 ? [line('near', 'no rule has its verb or noun here with a role that is filled')] : []),
  ];
}

function told({ rule, word, found, missed }: NearMiss): string {
  const filled = Object.entries(found)
    .filter(([, entities]) => entities.length > 0)
    .map(([role, entities]) => `${role} ${entities.map(({ name }) => name).join(', ')}`);
  const stopped = missed.length > 0 ? `missed ${missed.join(' and ')}` : 'another condition of the rule did not hold';
  return `${rule}: “${word}”, found ${filled.join('; ')}; ${stopped}`;
}
