import type { Interchange } from '../../model.js';
import { table } from './table.js';
import { printable } from './terminal.js';

type Relation = Interchange['relations'][number];

/** One extraction for people: what filing it is, its entities, its facts with their quotes, and what was held back. */
export async function summary({ filing, entities, relations, heldBack, skipped }: Interchange): Promise<string> {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const told = [filing.source, filing.form, filing.filed && `filed ${filing.filed}`, filing.registrant].filter(Boolean);
  const parts = [
    printable(told.join(', ')),
    await table(
      ['type', 'entity', 'also called'],
      entities.map(({ type, name, aliases }) => [type, name, aliases.join('; ')]),
    ),
    await factTable(relations, nameOf),
  ];
  if (heldBack.length > 0) {
    const rows = heldBack.map((one) => [...ends(one, nameOf), `${one.status}: '${one.because}'`, quoteOf(one)]);
    parts.push('Held back, no facts:', await table(['relation', 'subject', 'object', 'why', 'quote'], rows));
  }
  for (const { part, reason, bytes } of skipped) parts.push(printable(`not read: ${part} (${reason}, ${bytes} bytes)`));
  return `${parts.join('\n')}\n`;
}

export function factTable(relations: readonly Relation[], nameOf: ReadonlyMap<string, string>): Promise<string> {
  const rows = relations.map((one) => [...ends(one, nameOf), qualifiersOf(one, nameOf), quoteOf(one)]);
  return table(['relation', 'subject', 'object', 'qualifiers', 'quote'], rows);
}

function ends({ type, subject, object }: Relation, nameOf: ReadonlyMap<string, string>): [string, string, string] {
  return [type, nameOf.get(subject) ?? subject, nameOf.get(object) ?? object];
}

function qualifiersOf({ qualifiers }: Relation, nameOf: ReadonlyMap<string, string>): string {
  return Object.entries(qualifiers)
    .map(([name, value]) => (value === true ? name : `${name} ${nameOf.get(String(value)) ?? value}`))
    .join('; ');
}

function quoteOf({ evidence }: Relation): string {
  return evidence[0]?.quote.replace(/\s+/g, ' ') ?? '';
}
