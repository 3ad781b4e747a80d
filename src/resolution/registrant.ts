import type { Entity, Filing } from '../model.js';

/** The company that filed, among the entities of its filing: the only one with the registrant's name, or none. */
export function registrantOf({ registrant }: Filing, entities: readonly Entity[]): Entity | undefined {
  if (!registrant) return undefined;
  const name = plain(registrant.name);
  const fitting = entities.filter(
    (entity) => entity.type === 'Company' && [entity.name, ...entity.aliases].some((own) => plain(own) === name),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** EDGAR writes registrants in capitals without punctuation: `ACME PHARMA INC` for `Acme Pharma, Inc.`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
