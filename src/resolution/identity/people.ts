import type { Name } from '../../model.js';
import type { Joining } from './joining.js';
import { groupedBy, type Known } from './things.js';

/**
 * Joins the names of people: one name at one firm is one person, unless two of the name have other initials. A name
 * without a firm joins the only person of that name who works for a firm of its filing. `firmOf` says what firm a name
 * of one is. Gives back the names that fit several people of one firm.
 */
export function joinPeople(joining: Joining, known: Known, firmOf: (name: string) => string): ReadonlySet<string> {
  const people = known.names.filter(({ type }) => type === 'Person');
  const placed = people.filter(({ within }) => within === undefined);
  const atFirms = groupedBy(placed, ({ key, firms = [] }) => `${key}@${firmOf(firms[0] ?? '')}`);
  const ambiguous = new Set([...atFirms.values()].flatMap((same) => joinNamesakes(joining, same)));
  for (const { left, right } of known.links) {
    const ends = [known.byId.get(left), known.byId.get(right)];
    if (ends.every((end) => end?.type === 'Person' && !ambiguous.has(end.id))) joining.join(left, right);
  }
  const unplaced = people.filter(({ within }) => within !== undefined);
  for (const [, same] of groupedBy(unplaced, ({ key, within }) => `${key}@${within}`))
    for (const name of same) joining.join(same[0]?.id ?? '', name.id);
  for (const name of unplaced) joinPlaced(joining, name, atFirms, ambiguous, firmOf);
  return ambiguous;
}

/** 'Jane Roe' is 'Jane M. Roe' of her firm, unless there is a 'Jane K. Roe' as well. */
function joinNamesakes(joining: Joining, same: readonly Name[]): string[] {
  const byInitials = groupedBy(same, ({ text }) => initialsOf(text));
  const plain = byInitials.get('') ?? [];
  const told = [...byInitials].filter(([initials]) => initials !== '').map(([, names]) => names);
  const groups = told.length > 1 ? told : [same];
  for (const group of groups) for (const name of group) joining.join(group[0]?.id ?? '', name.id);
  return told.length > 1 ? plain.map(({ id }) => id) : [];
}

function joinPlaced(
  joining: Joining,
  name: Name,
  atFirms: ReadonlyMap<string, readonly Name[]>,
  ambiguous: ReadonlySet<string>,
  firmOf: (name: string) => string,
): void {
  const firms = new Set((name.firms ?? []).map(firmOf));
  const namesakes = [...firms].flatMap((firm) => atFirms.get(`${name.key}@${firm}`) ?? []);
  const groups = new Set(namesakes.map(({ id }) => joining.groupOf(id)));
  const [first] = namesakes;
  if (first && groups.size === 1 && !namesakes.some(({ id }) => ambiguous.has(id))) joining.join(first.id, name.id);
}

/** The letters between the first name and the last: 'M' of 'Jane M. Roe'. */
function initialsOf(text: string): string {
  const words = text.split(' ').slice(1, -1);
  return words
    .filter((word) => /^\p{Lu}\.?$/u.test(word))
    .map((word) => word[0])
    .join('');
}
