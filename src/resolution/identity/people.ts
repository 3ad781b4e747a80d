import { grouped } from '../../grouped.js';
import type { Name } from '../../model.js';
import type { Joining } from './joining.js';
import { sideOf } from './sides.js';
import { joinMerged, type Known } from './things.js';

/**
 * Joins the names of people: one name at one firm is one person, unless two of the name have other initials. A name
 * without a firm joins the only person of that name who works for a firm of its filing. `firmOf` says what firm a name
 * of one is. Gives back the names that fit several people of one firm, and that nobody has judged.
 */
export function joinPeople(joining: Joining, known: Known, firmOf: (name: string) => string): ReadonlySet<string> {
  const people = known.names;
  for (const same of grouped(people, sideOf).values()) joinAll(joining, same);
  const merged = joinMerged(joining, known.merged);
  const placed = people.filter(({ within }) => within === undefined);
  const atFirms = grouped(placed, ({ key, firms = [] }) => `${key}@${firmOf(firms[0] ?? '')}`);
  const unplaced = people.filter(({ within }) => within !== undefined);
  const inFilings = grouped(unplaced, ({ key, within }) => `${key}@${within}`);
  const ambiguous = new Set<string>();
  for (const same of [...atFirms.values(), ...inFilings.values()])
    for (const id of joinNamesakes(joining, same, merged)) ambiguous.add(id);
  for (const { left, right } of known.links)
    if (!ambiguous.has(left) && !ambiguous.has(right)) joining.join(left, right);
  const free = unplaced.filter((name) => !merged.has(sideOf(name)) && !ambiguous.has(name.id));
  joinPlaced(joining, [...grouped(free, ({ id }) => String(joining.groupOf(id))).values()], (name) => {
    const firms = new Set((name.firms ?? []).map(firmOf));
    const namesakes = [...firms].flatMap((firm) => atFirms.get(`${name.key}@${firm}`) ?? []);
    return namesakes.some(({ id }) => ambiguous.has(id)) ? [] : namesakes;
  });
  return ambiguous;
}

function joinAll(joining: Joining, [first, ...others]: readonly Pick<Name, 'id'>[]): void {
  for (const { id } of others) joining.join(first?.id ?? '', id);
}

/** 'Jane Roe' is 'Jane M. Roe' of her firm, unless there is a 'Jane K. Roe' as well. */
function joinNamesakes(joining: Joining, same: readonly Name[], merged: ReadonlySet<string>): readonly string[] {
  const byInitials = grouped(same, ({ text }) => initialsOf(text));
  for (const group of byInitials.values()) joinAll(joining, group);
  const plain = byInitials.get('') ?? [];
  const told = byInitials.size - Number(plain.length > 0);
  if (told > 1) return plain.filter((name) => !merged.has(sideOf(name))).map(({ id }) => id);
  joinAll(joining, same);
  return [];
}

/** Joins people without a firm to the only ones that they can be. Of two with other initials neither is the plain one. */
function joinPlaced(
  joining: Joining,
  people: readonly (readonly Name[])[],
  namesakesOf: (name: Name) => readonly Name[],
): void {
  const meant = people.flatMap((same) => {
    const namesakes = same.flatMap(namesakesOf);
    const groups = [...grouped(namesakes, ({ id }) => String(joining.groupOf(id))).values()];
    const fitting = groups.filter((all) => all.every(({ text }) => same.every((name) => mayBeOne(text, name.text))));
    const [target, another] = fitting;
    return target?.[0] && !another ? [{ same, target: target[0].id }] : [];
  });
  for (const all of grouped(meant, ({ target }) => String(joining.groupOf(target))).values()) {
    const initials = new Set(all.flatMap(({ same }) => same.map(({ text }) => initialsOf(text))));
    initials.delete('');
    for (const { same, target } of all)
      if (initials.size < 2 || same.every(({ text }) => initialsOf(text) === ''))
        joinAll(joining, [{ id: target }, ...same]);
  }
}

/** Whether two names of one key have no other initials. */
export function mayBeOne(left: string, right: string): boolean {
  const [a, b] = [initialsOf(left), initialsOf(right)];
  return a === '' || b === '' || a === b;
}

/** The letters between the first name and the last: 'M' of 'Jane M. Roe'. */
function initialsOf(text: string): string {
  const words = text.split(' ').slice(1, -1);
  return words
    .filter((word) => /^\p{Lu}\.?$/u.test(word))
    .map((word) => word[0])
    .join('');
}
