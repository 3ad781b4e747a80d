import type { Entity, Evidence, Statement } from '../../model.js';
import type { Derivation } from '../../pipeline.js';
import { inWords } from '../rules/patterns.js';
import { namesIn, speakerOf, standInsOf } from './derivation.js';

const line = (label: string, text: string): string => `  ${label.padEnd(10)}${text}`;
const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ')}”`;

/** The derivation of one fact, from what it states back to the words: status, rule, roles, qualifiers. */
export function factLines(derivation: Derivation, fact: Statement): readonly string[] {
  const named = new Map(derivation.entities.map((entity) => [entity.id, entity]));
  const name = (id: string) => named.get(id)?.name ?? id;
  const status = fact.status === 'asserted' ? 'a fact' : `${fact.status}, because of ${quoted(fact.because ?? '')}`;
  const { licensor, by, ...details } = fact.qualifiers;
  return [
    `${name(fact.subject)} ${fact.type} ${name(fact.object)}: ${status}, confidence ${fact.confidence}`,
    ...fact.evidence.flatMap((evidence) => [
      line('says', `${quoted(evidence.quote)} (sentence ${evidence.sentence}, ${evidence.start}-${evidence.end})`),
      line('rule', `${evidence.rule}${patternOf(derivation, evidence.rule)}`),
      ...[fact.subject, fact.object, licensor, by].flatMap((id) => {
        const entity = id === undefined ? undefined : named.get(id);
        return entity ? [line(roleOf(fact, entity.id), shown(derivation, evidence, entity))] : [];
      }),
    ]),
    ...Object.entries(details).map(([key, value]) => line(key, String(value))),
  ];
}

const roleOf = ({ subject, object, qualifiers }: Statement, id: string): string =>
  id === subject ? 'subject' : id === object ? 'object' : id === qualifiers.licensor ? 'licensor' : 'by';

function patternOf({ relations }: Derivation, rule: string): string {
  const [type, ...rest] = rule.split('/');
  const frame = relations.find((one) => one.type === type)?.frames.find(({ name }) => name === rest.join('/'));
  return frame ? ` (${inWords(frame)})` : '';
}

/** How the sentence of a piece of evidence speaks of an entity: by name, by a stand-in, or not at all. */
function shown(derivation: Derivation, evidence: Evidence, entity: Entity): string {
  const sentence = derivation.reading.sentences[evidence.sentence];
  if (!sentence) return entity.name;
  const names = namesIn(derivation, sentence)
    .filter((one) => one.entity === entity)
    .map(({ mention }) => `named ${quoted(mention.text)} (${mention.rule})`);
  const standIns = standInsOf(derivation, sentence)
    .filter(({ entities }) => entities.includes(entity))
    .map(({ text, rule }) => `meant by ${quoted(text)} (${rule})`);
  const speaks = speakerOf(derivation, sentence) === entity ? ['speaks here'] : [];
  const ways = [...new Set([...names, ...standIns])];
  return `${entity.name}, ${entity.type}: ${(ways.length > 0 ? ways : speaks).join(', ') || 'of the text around it'}`;
}
