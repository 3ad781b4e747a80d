import type { Entity, EntityType } from '../model.js';
import type { Clause } from './clause.js';
import { denotes, fill } from './denotation.js';
import { isPreposition, isRelative } from './marks.js';
import type { Scene } from './scene.js';

/** 'a license to certain patents', 'a trial of an undisclosed drug': the role is filled, by what has no name. */
export const namesAnother = (clause: Clause, slots: readonly string[]): boolean =>
  clause.arguments.some(
    ({ slot, at, phrase }) =>
      /^(?:to|of|for|under)$/.test(slot) &&
      slots.includes(slot) &&
      at > clause.at &&
      phrase.head.class === 'noun' &&
      /^\p{Ll}/u.test(phrase.head.text),
  );

/** 'used X to create Y': what the verb that an infinitive hangs on is done with. */
export function meansOf(scene: Scene, clause: Clause, types: readonly EntityType[]): readonly Entity[] {
  const governor = scene.clauses.find(({ at }) => clause.verb.infinitive && at === clause.governor);
  const uses = governor && /^(?:use|apply|employ|leverage|utilize|harness)$/.test(governor.verb.lemma);
  return uses ? fill(scene.phrases, governor, ['object'], types) : [];
}

/**
 * The subject of the sentence's first clause, if it takes no part in this one: 'X is an antibody linked to Y'; or what
 * the object is said of: 'X, an antibody linked to Y'.
 */
export function firstOf(scene: Scene, clause: Clause, types: readonly EntityType[]): readonly Entity[] {
  const said = clause.arguments
    .filter(
      ({ slot, phrase }) =>
        slot === 'object' && /^an?$/.test(phrase.determiner ?? '') && CARRIER.test(phrase.head.lower),
    )
    .flatMap(({ at }) => denotes(scene.phrases, at, types));
  if (clause.passive && said.length > 0) return said;
  const [first] = scene.clauses;
  if (!first || first === clause) return [];
  // 'made X by linking Y to Z'
  const slots = clause.governor === first.at ? ['subject', 'object'] : ['subject'];
  const found = fill(scene.phrases, first, first.passive ? ['object'] : slots, types);
  const here = clause.arguments.flatMap(({ at }) => denotes(scene.phrases, at, types));
  return found.filter((entity) => !here.includes(entity));
}

/** What something is linked to, and what is called after it together with that. */
const CARRIER = /^(?:antibody|fragment|protein|peptide|mab|scfv|fab)$/;

/** 'X licensed it to Y, which gave it back': who gave it to the subject of a relative clause. */
export function giverOf({ phrases, clauses }: Scene, clause: Clause, types: readonly EntityType[]): readonly Entity[] {
  if (!isRelative(phrases[clause.from])) return [];
  const subjects = clause.arguments.filter(({ slot }) => slot === 'subject').map(({ at }) => at);
  const giving = clauses.find(
    (one) => one !== clause && one.arguments.some(({ slot, at }) => slot === 'to' && subjects.includes(at)),
  );
  return giving ? fill(phrases, giving, ['subject'], types) : [];
}

/** 'A and B signed a pact under which A was granted': the other one of the two who signed. */
export function counterpartyOf(
  { phrases, clauses }: Scene,
  clause: Clause,
  types: readonly EntityType[],
): readonly Entity[] {
  const which = clause.from - 1;
  const under = phrases[which - 1];
  if (!isRelative(phrases[which]) || !isPreposition(under) || under.word.lower !== 'under') return [];
  const signing = clauses.findLast((one) => one.at < which && one.verb.finite);
  if (!signing) return [];
  const parties = ['subject', 'with', 'between'].flatMap((slot) => fill(phrases, signing, [slot], types));
  const here = ['subject', 'indirect', 'object', 'to'].flatMap((slot) => fill(phrases, clause, [slot], types));
  const others = [...new Set(parties)].filter((party) => !here.includes(party));
  return new Set(parties).size === 2 && others.length === 1 ? others : [];
}

/** The one company besides the speaker that the sentence names, or else the sentence before it. */
export function otherThan(scene: Scene, clause: Clause, types: readonly EntityType[]): readonly Entity[] {
  const given = fill(scene.phrases, clause, ['to', 'subject'], types);
  const here = scene.phrases.flatMap((phrase) => phrase.words.flatMap((word) => word.entities));
  // 'The rights, in-licensed from X, have been handed back': not by X
  const licensors = scene.clauses
    .filter((one) => one !== clause && /licen[cs]e$/.test(one.verb.lemma))
    .flatMap((one) => fill(scene.phrases, one, ['from'], types));
  for (const entities of [here, scene.before]) {
    const others = [
      ...new Set(
        entities.filter(
          (entity) =>
            types.includes(entity.type) &&
            !given.includes(entity) &&
            entity !== scene.speaker &&
            !licensors.includes(entity),
        ),
      ),
    ];
    if (others.length > 0) return others.length === 1 ? others : [];
  }
  return [];
}
