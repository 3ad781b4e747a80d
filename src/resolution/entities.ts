import type { Entity, EntityType, Mention, Reading, Recognised } from '../model.js';
import { Groups } from './groups.js';
import { byFullness, nameKey, slug } from './names.js';

/** Types that name one kind of thing: an antibody that is sold is a drug, a molecule may be called either. */
const MOLECULES: ReadonlySet<EntityType> = new Set<EntityType>(['Drug', 'Antibody']);
/** Of two types of one molecule the antibody is the more telling one. */
const PREFERENCE: readonly EntityType[] = ['Antibody', 'Drug'];

/**
 * Puts the mentions of one filing into the real things that they name: those of one type and one name, and those that
 * the text says are the same. A short form has been given its full name by the recogniser that knew it. Every id is
 * unique in the filing; the entities stand in the order of their first mention.
 */
export function resolveEntities(_reading: Reading, { mentions, synonymies }: Recognised): readonly Entity[] {
  const groups = new Groups(mentions.length);
  const positions = new Map<string, number>();
  const placeOf = (mention: Mention): string => `${mention.sentence}:${mention.start}:${mention.end}`;
  const places = new Map(mentions.map((mention, at) => [placeOf(mention), at]));
  mentions.forEach((mention, at) => {
    for (const key of new Set([keyOf(mention, mention.name), ...ownNames(mention)])) {
      const before = positions.get(key);
      if (before === undefined) positions.set(key, at);
      else groups.join(before, at);
    }
  });
  for (const { left, right } of synonymies) {
    const [a, b] = [places.get(placeOf(left)), places.get(placeOf(right))];
    if (a !== undefined && b !== undefined && isSameKind(left.type, right.type)) groups.join(a, b);
  }
  return named(membersOf(mentions, groups));
}

const kindOf = (type: EntityType): EntityType => (MOLECULES.has(type) ? 'Drug' : type);
const isSameKind = (left: EntityType, right: EntityType): boolean => kindOf(left) === kindOf(right);
const keyOf = ({ type }: Mention, name: string): string => `${kindOf(type)}:${nameKey(name, type)}`;

/** The words of a mention name the thing too, where they are not just part of a longer name that is meant. */
function ownNames(mention: Mention): string[] {
  return mention.grounding || mention.type === 'Drug' || mention.type === 'Antibody'
    ? [keyOf(mention, mention.text)]
    : [];
}

function membersOf(mentions: readonly Mention[], groups: Groups): readonly (readonly Mention[])[] {
  const members = new Map<number, Mention[]>();
  mentions.forEach((mention, at) => {
    const root = groups.find(at);
    const group = members.get(root);
    if (group) group.push(mention);
    else members.set(root, [mention]);
  });
  return [...members.values()];
}

function named(groups: readonly (readonly Mention[])[]): Entity[] {
  const ids = new Set<string>();
  return groups.map((mentions) => {
    const grounded = mentions.find(({ grounding }) => grounding !== undefined);
    const type = grounded?.type ?? typeOf(mentions);
    const name = grounded?.grounding?.name ?? nameOf(type, mentions);
    const id = free(slug(type, shortestIdName(type, grounded ? [grounded] : mentions, name)), ids);
    ids.add(id);
    const names = new Set(mentions.flatMap((mention) => [oneLine(mention.text), mention.name]));
    names.delete(name);
    const externalId = mentions.find(({ grounding }) => grounding?.externalId !== undefined)?.grounding?.externalId;
    const aliases = [...names].sort((a, b) => (a < b ? -1 : 1));
    return { id, type, name, aliases, ...(externalId === undefined ? {} : { externalId }), mentions };
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function typeOf(mentions: readonly Mention[]): EntityType {
  const types = new Set(mentions.map(({ type }) => type));
  return PREFERENCE.find((type) => types.has(type)) ?? mentions[0]?.type ?? 'Drug';
}

/** A company goes by its fullest name with its legal form; the rest by the name that their recogniser gave them. */
function nameOf(type: EntityType, mentions: readonly Mention[]): string {
  const names =
    type === 'Company' ? mentions.flatMap(({ text, name }) => [oneLine(text), name]) : mentions.map(({ name }) => name);
  if (type === 'Company' || type === 'Person') return [...new Set(names)].sort(byFullness)[0] ?? '';
  return names[0] ?? '';
}

/** Ids leave out the legal form: a company's `name` in its mentions has none. */
function shortestIdName(type: EntityType, mentions: readonly Mention[], name: string): string {
  return type === 'Company' ? (mentions[0]?.name ?? name) : name;
}

function free(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(next)) return next;
  }
}
