import type { Entity, EntityType } from '../model.js';
import type { Relation } from '../relations/relation.js';
import type { Clause } from './clause.js';
import { denotes, describedBy, fill } from './denotation.js';
import { KIND } from './kinds.js';
import { listFrom, skipBrackets } from './lists.js';
import { isAdverb, isComma, isMark, isNoun, isPreposition, isRelative, isVerb, opens } from './marks.js';
import { oneMeant, ownEntities } from './own-entities.js';
import type { NounPhrase, Phrase } from './phrases.js';
import { onlyOne, othersThan, type Scene, topicOf } from './scene.js';
import { counterpartyOf, firstOf, giverOf, meansOf, namesAnother, otherThan } from './unsaid.js';

export const typesOf = (relation: Relation, role: string) => relation.roles[role] ?? [];

/** As `fill`, but a role that may be left unsaid falls to the speaker. */
export function fillOrSpeaker(
  scene: Scene,
  clause: Clause,
  relation: Relation,
  role: string,
  slots: readonly string[],
): readonly Entity[] {
  const types = typesOf(relation, role);
  const found = fill(scene.phrases, clause, slots, types, relation.gathers?.includes(role), scene.clauses);
  if (found.length > 0) return found;
  if (slots.includes('possessor')) return ownerOf(scene, clause, types);
  if (slots.includes('means')) return meansOf(scene, clause, types);
  if (slots.includes('first')) return firstOf(scene, clause, types);
  if (slots.includes('other')) return otherThan(scene, clause, types);
  const counterparty = slots.includes('counterparty') ? counterpartyOf(scene, clause, types) : [];
  if (counterparty.length > 0) return counterparty;
  const giver = slots.includes('giver') ? giverOf(scene, clause, types) : [];
  if (giver.length > 0) return giver;
  if (slots.includes('announcer')) return announcerOf(scene, types);
  if (slots.includes('topic')) return namesAnother(clause, slots) ? [] : topicOf(scene, types);
  if (slots.includes('sentence')) return onlyOne(scene, types);
  return slots.includes('speaker') && scene.speaker ? [scene.speaker] : [];
}

/** Who speaks, where neither the sentence nor the one before names another firm whose news it may be. */
function announcerOf(scene: Scene, types: readonly EntityType[]): readonly Entity[] {
  const { speaker, before } = scene;
  if (!speaker || !types.includes(speaker.type) || othersThan(scene, speaker) > 0) return [];
  return before.some((entity) => entity.type === 'Company' && entity !== speaker) ? [] : [speaker];
}

/** Whose the object or the subject is: 'has licensed X’s platform', 'X’s pipeline includes', 'X’s drug, Y, licensed from'. */
function ownerOf(scene: Scene, clause: Clause, types: readonly EntityType[]): readonly Entity[] {
  for (const { slot, at } of clause.arguments) {
    if (!/^(?:object|subject)$/.test(slot)) continue;
    for (const place of isComma(scene.phrases[at - 1]) ? [at, at - 2] : [at]) {
      const phrase = scene.phrases[place];
      // whose subsidiary somebody is does not say whose the asset is
      const found =
        isNoun(phrase) && !KIND.Company.test(phrase.head.lower) ? possessorOf(scene, phrase, place, types) : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}

export function nounSlot(
  scene: Scene,
  phrase: NounPhrase,
  at: number,
  last: number,
  slot: string,
  types: readonly EntityType[],
): readonly Entity[] {
  const { phrases, clauses } = scene;
  if (slot === 'speaker') return scene.speaker && types.includes('Company') ? [scene.speaker] : [];
  if (slot === 'sentence') return onlyOne(scene, types);
  if (slot === 'topic') return tellsItself(phrases, at) ? [] : topicOf(scene, types, at);
  if (slot === 'owner')
    return scene.owner && types.includes('Company') && othersThan(scene, scene.owner) === 0 ? [scene.owner] : [];
  if (slot === 'teller')
    return scene.speaker && types.includes('Company') && othersThan(scene, scene.speaker) === 1 ? [scene.speaker] : [];
  if (slot === 'entry') return at < 2 && (at === 0 || isMark(phrases[0])) ? ownEntities(phrase, types) : [];
  if (slot === 'theme') return themeOf(scene, at, types);
  if (slot === 'isa') return describedBy(phrases, clauses, at, types);
  if (slot === 'possessor') return possessorOf(scene, phrase, at, types);
  if (slot === 'modifier') return modifiersOf(phrase, types);
  if (slot === 'holder') return holderOf(scene, at, types);
  // 'X’s technology with its antibody': what is another's is no part of it
  const led = phrases[at + 2];
  // 'the drug, for gout, from the unit of X': X's is the unit, and not the drug
  const behindIt = skipBrackets(phrases, at + 1);
  const mark = phrases[isComma(phrases[behindIt]) ? behindIt + 1 : behindIt];
  const another = isPreposition(mark) && mark.word.lower !== 'of';
  if (slot === 'of' && another && types.every((type) => type === 'Company')) return [];
  if (slot === 'with' && phrases[at + 1]?.words[0]?.lower === 'with' && isNoun(led) && led.possessor) return [];
  const clause = clauses.find((one) =>
    one.arguments.some(
      ({ at: place, rank, slot: own }) =>
        place === at && /^(subject|object)$/.test(own) && (rank === 0 || !phrases.slice(at, one.at).some(isComma)),
    ),
  );
  // 'a liposome that carries X to tumors, in trials in Y': that is said of the liposome
  if (clause && inRelative(phrases, clause, at, slot)) return [];
  const found = behind(phrases, at, last, slot, types);
  if (found.length > 0) return found;
  // 'two drugs, X for Y and Z for A': that is said of X
  if (isComma(phrases[at + 1]) && phrases[at + 3]?.words[0]?.lower === slot && named(phrases[at + 2])) return [];
  // 'an antibody which blocks X by its binding to Y': that is said of the verb
  if (isRelative(phrases[at + 1])) return [];
  // 'its drugs include X and Y against Z': that is said of Y
  return clause && !LISTS.test(clause.verb.lemma) ? fill(phrases, clause, [slot], types) : [];
}

/** Whether a noun is what a relative clause with its verb before it leads to, and the slot stands behind a comma. */
const inRelative = (phrases: readonly Phrase[], { at: verb, arguments: said }: Clause, at: number, slot: string) =>
  /^(?:that|which)$/.test(phrases[verb - 1]?.words[0]?.lower ?? '') &&
  verb < at &&
  said.some((one) => one.slot === slot && one.at > at && phrases.slice(at, one.at).some(isComma));

/** 'trials of a new antibody': that is no trial of what the text is on about. */
function tellsItself(phrases: readonly Phrase[], at: number): boolean {
  const [led, other] = [phrases[at + 1], phrases[at + 2]];
  return (
    isPreposition(led) &&
    /^(?:of|with|evaluating|testing)$/.test(led.word.lower) &&
    isNoun(other) &&
    /^(?:an?|another)$/.test(other.determiner ?? '') &&
    KIND.Drug.test(other.head.lower)
  );
}

const LISTS = /^(?:include|comprise|feature)$/;

const named = (phrase: Phrase | undefined): boolean => isNoun(phrase) && phrase.head.class === 'name';

function possessorOf(scene: Scene, phrase: NounPhrase, at: number, types: readonly EntityType[]): readonly Entity[] {
  const whose = scene.phrases[at - 1];
  if (isMark(whose) && whose.word.lower === 'whose') {
    const before = isMark(scene.phrases[at - 2]) ? at - 3 : at - 2;
    return describedBy(scene.phrases, scene.clauses, before, types);
  }
  for (let possessor = phrase.possessor; possessor; possessor = possessor.possessor) {
    const { entities, anaphoric } = possessor.head;
    // 'MMAE as its payload': a payload is a medicine's, where 'it' may be one
    const part = anaphoric && PART.test(phrase.head.lower) && entities.some(({ type }) => type !== 'Company');
    const fitting = entities.filter(({ type }) => types.includes(type) && !(part && type === 'Company'));
    const own = oneMeant(possessor.head, fitting);
    if (own.length > 0) return own;
  }
  return [];
}

const PART = /^(?:payloads?|warheads?|toxins?|linkers?|cargo)$/;

function modifiersOf(phrase: NounPhrase, types: readonly string[]): readonly Entity[] {
  return phrase.words
    .filter((word) => word !== phrase.head || word.prefix || word.suffix)
    .flatMap((word) => word.entities)
    .filter((entity) => types.includes(entity.type));
}

function holderOf(scene: Scene, at: number, types: readonly EntityType[]): readonly Entity[] {
  const led = isPreposition(scene.phrases[at - 1]) && scene.phrases[at - 1]?.words[0]?.lower === 'with';
  // 'X, an antibody with affinity for Y': it is the antibody's
  const whose = led && isNoun(scene.phrases[at - 2]) ? describedBy(scene.phrases, scene.clauses, at - 2, types) : [];
  if (whose.length > 0) return whose;
  const clause = scene.clauses.findLast(
    (one) => one.at < at && one.arguments.some((argument) => argument.at === at && holds(one, argument.slot)),
  );
  if (!clause) return [];
  // 'X was founded with the rights to Y': it is X that has them
  const slot = clause.passive ? 'object' : 'subject';
  const held = fill(scene.phrases, clause, [slot], types);
  if (held.length > 0) return held;
  return clause.arguments
    .filter((one) => one.slot === slot && OWN_WORK.test(one.phrase.head.lower))
    .flatMap((one) => possessorOf(scene, one.phrase, one.at, types));
}

const OWN_WORK = /^(?:pipeline|portfolio|business|programs?|strategy|efforts)$/;

/** 'A has an agreement', 'A entered into an agreement', 'A is a party to an agreement'. */
const holds = (clause: Clause, slot: string): boolean =>
  /^(object|into|of|for|with|from)$/.test(slot) ||
  // 'X’s pipeline is complemented by partnerships'
  (clause.passive && slot === 'subject') ||
  (slot === 'to' &&
    clause.arguments.some((one) => one.slot === 'object' && /^part(?:y|ies)$/.test(one.phrase.head.lower)));

/** What is done in 'X was tested in C’s study': the object of the clause that the noun stands in. */
function themeOf(scene: Scene, at: number, types: readonly EntityType[]): readonly Entity[] {
  const clause = scene.clauses.find((one) =>
    one.arguments.some((argument) => argument.at === at && argument.slot === 'in'),
  );
  return clause ? fill(scene.phrases, clause, ['object'], types) : [];
}

function behind(
  phrases: readonly Phrase[],
  at: number,
  last: number,
  preposition: string,
  types: readonly EntityType[],
): readonly Entity[] {
  let next = skipBrackets(phrases, at + 1);
  // 'an antigen present on cells'
  const adjective = phrases[next];
  if (isMark(adjective) && adjective.word.class === 'adjective') next++;
  while (next < last) {
    const mark = phrases[next];
    if (isPreposition(mark) && isNoun(phrases[next + 1])) {
      const list = listFrom(phrases, next + 1);
      const found = mark.word.lower === preposition ? list.found.flatMap((one) => denotes(phrases, one.at, types)) : [];
      if (found.length > 0) return [...new Set([...found, ...furtherBehind(phrases, list.to + 1, preposition, types)])];
      next = skipBrackets(phrases, list.to + 1);
    } else if (goesOn(phrases, next)) next++;
    else return [];
  }
  return [];
}

/** 'with A to do this; with B to do that; and with C': each part of a list that the same preposition leads. */
function furtherBehind(
  phrases: readonly Phrase[],
  from: number,
  preposition: string,
  types: readonly EntityType[],
): readonly Entity[] {
  const found: Entity[] = [];
  for (let at = from; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    if (!isMark(phrase) || phrase.word.lower !== preposition || !isNoun(phrases[at + 1])) continue;
    const before = phrases[at - 1];
    const joins =
      isMark(before) &&
      (before.word.text === ';' ||
        (before.word.class === 'conjunction' && (isMark(phrases[at - 2]) || at === from + 1)));
    if (joins) for (const one of listFrom(phrases, at + 1).found) found.push(...denotes(phrases, one.at, types));
  }
  return found;
}

const isDay = (phrase: Phrase | undefined): boolean =>
  isNoun(phrase) && phrase.words.every((word) => DAY.test(word.text));
const DAY =
  /^(?:\d{1,4}|,|\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Marks over which complements reach: ', from X', 'granted by X', 'exclusively to X'. */
function goesOn(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  const led = isPreposition(phrases[at + 1]) || isAdverb(phrases[at + 1]);
  if (isVerb(phrase)) return !phrase.infinitive && phrase.words.length === 1 && (led || isNoun(phrases[at + 1]));
  // ', dated May 4, by and between'
  if (isComma(phrase)) return led || isVerb(phrases[at + 1]) || isDay(phrases[at - 1]);
  if (isDay(phrase)) return true;
  // what stands behind the bracket that a name stands in is not said of it
  return isAdverb(phrase) || opens(phrase);
}
