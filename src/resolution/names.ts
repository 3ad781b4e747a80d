import type { EntityType } from '../model.js';

const PLURAL: ReadonlySet<EntityType> = new Set<EntityType>(['Cancer', 'Antigen', 'Antibody', 'Technology']);

/** Letters and digits of a name without case and accents, parted by single blanks. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f®™©]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What two spellings of one name have in common: no case, accents or punctuation, no article; for things that are
 * counted no plural. Two mentions of a type with one key are the same thing.
 */
export function nameKey(name: string, type: EntityType): string {
  const folded = fold(name).replace(/^the /, '');
  const singular = PLURAL.has(type) ? folded.replace(/(\p{L}{3})s$/u, '$1') : folded;
  return singular.replaceAll(' ', '') || name;
}

/** A readable id: `company:orme-tully`. Names without a letter of the Latin alphabet keep their own letters. */
export function slug(type: EntityType, name: string): string {
  return `${type.toLowerCase()}:${fold(name).replaceAll(' ', '-') || encodeURIComponent(name)}`;
}

const isShouted = (name: string): boolean => name.length > 4 && name === name.toUpperCase() && /\s/.test(name);

/** Orders names from the best one to call a thing by: proper case before capitals, then the fuller one, then by letters. */
export function byFullness(left: string, right: string): number {
  const shouted = Number(isShouted(left)) - Number(isShouted(right));
  return shouted || right.length - left.length || (left < right ? -1 : Number(left > right));
}
