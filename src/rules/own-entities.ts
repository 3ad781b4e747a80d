import type { Entity, EntityType } from '../model.js';
import { KIND, STAFF } from './kinds.js';
import { isNoun, isVerb } from './marks.js';
import type { NounPhrase, Phrase } from './phrases.js';
import type { Word } from './word.js';

export const ofTypes = (entities: readonly Entity[], types: readonly EntityType[]): readonly Entity[] =>
  entities.filter((entity) => types.includes(entity.type));

/** What a noun phrase names itself: by its head, by whose staff it is, or by a name before a head of that kind. */
export function ownEntities(phrase: NounPhrase, types: readonly EntityType[]): readonly Entity[] {
  const { head } = phrase;
  if (head.class === 'name') return head.prefix || head.suffix ? [] : meantBy(head, types);
  if (head.class === 'possessive') return meantBy(head, types);
  if (types.includes('Company') && phrase.possessor && STAFF.test(head.lower))
    return ownEntities(phrase.possessor, ['Company']);
  const before = phrase.words.filter((word) => word !== head && plainName(word));
  const last = before.at(-1);
  return last ? ofTypes(last.entities, types).filter((entity) => KIND[entity.type].test(head.lower)) : [];
}

/** 'it' is one thing: where it may be a drug or a technology, nobody can tell which. */
const meantBy = (word: Word, types: readonly EntityType[]): readonly Entity[] =>
  oneMeant(word, ofTypes(word.entities, types));

export const oneMeant = ({ lower }: Word, found: readonly Entity[]): readonly Entity[] =>
  found.length > 1 && /^its?$/.test(lower) ? [] : found;

/** A name that stands as such, not as 'anti-X' or 'X-targeted'. */
export const plainName = (word: Word): boolean => word.entities.length > 0 && !word.prefix && !word.suffix;

/** 'X’s plan to buy Y': it is X that would. */
export function whosePlan(phrases: readonly Phrase[], at: number, types: readonly EntityType[]): readonly Entity[] {
  const plan = phrases[at];
  const verb = phrases[at + 1];
  return isNoun(plan) && plan.possessor && isVerb(verb) && verb.infinitive ? ownEntities(plan.possessor, types) : [];
}
