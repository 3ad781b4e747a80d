import type { EntityType, Extraction, Qualifiers, RelationType, Status } from '../../src/model.js';
import { extraction, type Fact, type Story, type Thing } from './stories.js';

/** What is told of the things of these tests; none of them is real. */
const TYPES: Readonly<Record<string, EntityType>> = {
  norvatinib: 'Drug',
  calvecestat: 'Drug',
  'Norvane Bio': 'Company',
  'Ostrel Pharma': 'Company',
  'Calvet Labs': 'Company',
  'Newstrel Group': 'Company',
  'Tarn Holdings': 'Company',
};

/** `licensor` and `by` by name. */
export type Told = readonly [RelationType, subject: string, object: string, Qualifiers?, Status?];

/** A filing of a day that tells some facts, each in a sentence of its own. */
export function told(filed: string, facts: readonly Told[], more: Partial<Story> = {}): Extraction {
  const named = (facts: readonly Told[]): string[] =>
    facts.flatMap(([, a, b, said]) => [a, b, said?.licensor, said?.by]).filter((name) => name !== undefined);
  const things = [...new Set(named(facts))].map((name): Thing => [idOf(name), TYPES[name] ?? 'Company', name]);
  const lines = facts.map(
    ([relation, ...fact]) => `${filed}: ${relation} ${named([[relation, ...fact]]).join(', ')} ${fact[2]?.date ?? ''}`,
  );
  return extraction({
    id: `filing-${filed}`,
    filed,
    lines,
    things,
    facts: facts.map(([relation, subject, object, { licensor, by, ...said } = {}, status = 'asserted'], line): Fact => {
      const parties = { ...(licensor ? { licensor: idOf(licensor) } : {}), ...(by ? { by: idOf(by) } : {}) };
      return [relation, idOf(subject), idOf(object), line, { ...said, ...parties }, status];
    }),
    ...more,
  });
}

const idOf = (name: string): string => `${TYPES[name] ?? 'Company'}:${name.replaceAll(' ', '-')}`.toLowerCase();
