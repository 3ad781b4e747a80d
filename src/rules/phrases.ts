import { lemmaOf } from './lemmas.js';
import { BE, NEGATIONS, PARTICLES, PRONOUNS } from './vocabulary.js';
import type { VerbForm, Word } from './word.js';

/** A noun group: determiner, modifiers, head. A possessor ('the Company’s', 'its') stands in front as a phrase of its own. */
export interface NounPhrase {
  readonly kind: 'noun';
  readonly words: readonly Word[];
  /** The last noun or name. */
  readonly head: Word;
  readonly determiner: string | undefined;
  readonly possessor: NounPhrase | undefined;
}

export interface VerbGroup {
  readonly kind: 'verb';
  readonly words: readonly Word[];
  readonly main: Word;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  /** Has an auxiliary, a modal or a tense of its own; participles and infinitives have not. */
  readonly finite: boolean;
  readonly infinitive: boolean;
  readonly modal: string | undefined;
  readonly negation: string | undefined;
}

/** Any other word: preposition, comma, conjunction, relative pronoun, bracket … */
export interface Mark {
  readonly kind: 'mark';
  readonly words: readonly Word[];
  readonly word: Word;
}

export type Phrase = NounPhrase | VerbGroup | Mark;

/** The words of a phrase, with those of whose it is in front: 'its', 'the Company'; the mark of a possessive is left out. */
export const wordsWithPossessor = (phrase: Phrase): readonly Word[] =>
  phrase.kind === 'noun' && phrase.possessor
    ? [...wordsWithPossessor(phrase.possessor), ...phrase.words]
    : phrase.words;

/** Cuts tagged words into noun groups, verb groups and what stands between them. Linear. */
export function phrasesOf(words: readonly Word[], lemmas: ReadonlyMap<string, string>): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < words.length) {
    const verb = verbGroup(words, at, lemmas);
    const noun = verb ? undefined : nounPhrase(words, at);
    const word = words[at];
    if (!word) break;
    const phrase: Phrase = verb ?? noun ?? { kind: 'mark', words: [word], word };
    phrases.push(phrase.kind === 'verb' ? joined(phrase, phrases) : phrase);
    at += phrase.kind === 'noun' ? lengthOf(phrase) : phrase.words.length;
  }
  return phrases;
}

/** A bare verb joined to an infinitive is one too: 'to develop and sell'. */
function joined(verb: VerbGroup, before: readonly Phrase[]): VerbGroup {
  if (verb.words.length !== 1 || verb.form !== 'base') return verb;
  const mark = before.at(-1);
  if (mark?.kind !== 'mark' || !(mark.word.text === ',' || mark.word.class === 'conjunction')) return verb;
  const earlier = before.findLast((phrase) => phrase.kind === 'verb');
  return earlier?.kind === 'verb' && earlier.infinitive ? { ...verb, infinitive: true, finite: false } : verb;
}

const lengthOf = (phrase: NounPhrase): number =>
  phrase.words.length + (phrase.possessor ? lengthOf(phrase.possessor) + possessiveMarks(phrase.possessor) : 0);
const possessiveMarks = (possessor: NounPhrase): number => (possessor.head.class === 'possessive' ? 0 : 1);

function verbGroup(words: readonly Word[], from: number, lemmas: ReadonlyMap<string, string>): VerbGroup | undefined {
  let at = from;
  const taken: Word[] = [];
  const first = words[from];
  if (!first || !(OPENING.has(first.class) || (isNegation(first) && continues(words, from)))) return undefined;
  if (first.class === 'to' && !leadsToVerb(words, from + 1)) return undefined;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.class === 'verb') {
      taken.push(word);
      break;
    }
    const inside =
      word.class === 'aux' ||
      word.class === 'modal' ||
      (word.class === 'to' && at === from) ||
      (word.class === 'adverb' && continues(words, at));
    if (!inside) break;
    taken.push(word);
  }
  const main = taken.findLast((word) => word.class === 'verb' || word.class === 'aux');
  if (!main) return undefined;
  const group = taken.slice(0, taken.lastIndexOf(main) + 1);
  // 'it is not in the interest of X to enter': the negation behind a bare auxiliary is the verb's
  const behind = words[from + group.length];
  if (main.class === 'aux' && behind && isNegation(behind)) group.push(behind);
  return describe(group, main, lemmas);
}

const OPENING: ReadonlySet<string> = new Set(['to', 'modal', 'aux', 'verb']);
/** 'never licensed', 'no longer holds': with the verb behind it, it is part of the verb's group. */
const isNegation = (word: Word): boolean => word.class === 'adverb' && NEGATIONS.has(word.lower);

const leadsToVerb = (words: readonly Word[], at: number): boolean => {
  const next = words[at]?.class === 'adverb' ? words[at + 1] : words[at];
  return next?.class === 'verb' || next?.class === 'aux';
};
/** Adverbs belong to the group only when an auxiliary or a verb follows them. */
function continues(words: readonly Word[], at: number): boolean {
  let next = at;
  while (words[next]?.class === 'adverb') next++;
  const after = words[next]?.class;
  return after === 'verb' || after === 'aux';
}

function describe(words: readonly Word[], main: Word, lemmas: ReadonlyMap<string, string>): VerbGroup {
  const auxiliaries = words.filter((word) => word !== main && word.class === 'aux');
  const modal = words.find((word) => word.class === 'modal')?.lower;
  const negation = words.find((word) => NEGATIONS.has(word.lower) || /n['’]t$/.test(word.lower))?.lower;
  const infinitive = words[0]?.class === 'to';
  const last = auxiliaries.at(-1);
  const form = main.form ?? 'present';
  const passive = form === 'past' && !!last && (BE.has(last.lower) || /^remain/.test(last.lower));
  const finite =
    !infinitive &&
    (main.class === 'aux'
      ? main.lower !== 'being' && main.lower !== 'having'
      : auxiliaries.length > 0
        ? auxiliaries[0]?.lower !== 'being' && auxiliaries[0]?.lower !== 'having'
        : !!modal || form === 'past' || form === 'present' || form === 'base');
  const lemma = lemmaOf(main.text, lemmas);
  return {
    kind: 'verb',
    words,
    main,
    lemma,
    form,
    passive,
    finite,
    infinitive,
    modal,
    negation,
  };
}

const INSIDE = new Set(['determiner', 'adjective', 'noun', 'number', 'name']);

function nounPhrase(words: readonly Word[], from: number): NounPhrase | undefined {
  let possessor: NounPhrase | undefined;
  let start = from;
  const first = words[from];
  if (
    first?.class === 'possessive' &&
    first.entities.length === 0 &&
    !/^(its|their|our|your|his|her|my|whose)$/.test(first.lower)
  )
    return undefined;
  if (first?.class === 'possessive') {
    possessor = { kind: 'noun', words: [first], head: first, determiner: undefined, possessor: undefined };
    start = from + 1;
  }
  for (;;) {
    const group = plainGroup(words, start);
    if (!group) return possessor;
    const next = start + group.length;
    const mark = words[next];
    const phrase = build(group, possessor);
    if (mark?.class !== 'possessive' || /^(its|their|our|your|his|her|my)$/.test(mark.lower)) return phrase;
    possessor = phrase;
    start = next + 1;
    if (!plainGroup(words, start)) return phrase;
  }
}

/** The longest run that can be one noun group and ends in a noun or a name. */
function plainGroup(words: readonly Word[], from: number): readonly Word[] | undefined {
  let end = from;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const next = (words[at + 1]?.class === 'adverb' ? words[at + 2] : words[at + 1])?.class;
    const adverb =
      word.class === 'adverb' &&
      (next === 'adjective' ||
        next === 'determiner' ||
        next === 'number' ||
        (at > from && words[at - 1]?.class === 'adjective' && (next === 'noun' || next === 'name')));
    const between = joinsAdjectives(words, at, from);
    if (!INSIDE.has(word.class) && !adverb && !between) break;
    if (
      word.class === 'determiner' &&
      at > from &&
      end > from &&
      words[at - 1]?.class !== 'determiner' &&
      words[at - 1]?.class !== 'adverb'
    )
      break;
    const stands = word.anaphoric || PRONOUNS.has(word.lower);
    if ((stands || isParty(words, at) || isTime(words, at)) && at > from) break;
    end = at + 1;
    if (stands && !word.suffix) break;
  }
  while (
    end > from &&
    words[end - 1]?.class !== 'noun' &&
    words[end - 1]?.class !== 'name' &&
    words[end - 1]?.class !== 'number' &&
    words[end - 1]?.class !== 'determiner'
  )
    end--;
  return end > from ? words.slice(from, datives(words, from, end)) : undefined;
}

/** 'bought Ostrel last year': when it was, and no part of the name. */
const isTime = (words: readonly Word[], at: number): boolean =>
  /^(?:last|next|this|earlier)$/.test(words[at]?.lower ?? '') &&
  words[at - 1]?.class === 'name' &&
  /^(?:year|month|week|quarter|spring|summer|autumn|fall|winter)$/.test(words[at + 1]?.lower ?? '');

/** 'Under the agreement Norvane granted', 'In 2017 Norvane granted': no deal and no year is called after the firm behind it. */
const isParty = (words: readonly Word[], at: number): boolean =>
  words[at]?.entities[0]?.type === 'Company' && DEAL_OR_YEAR.test(words[at - 1]?.lower ?? '');
const DEAL_OR_YEAR =
  /^(?:agreement|amendment|deal|pact|settlement|transaction|contract|arrangement|terms|date|(?:19|20)\d\d)$/;

/** 'granted Norvane exclusive rights', 'granted US group Norvane rights': a firm before what it is given ends a group. */
function datives(words: readonly Word[], from: number, end: number): number {
  const last = words[end - 1];
  if (!last || !GIVEN.test(last.lower)) return end;
  const firm = words.slice(from, end - 1).findIndex(({ class: kind, entities, suffix }, at) => {
    const alone = at === 0 || KIND_OF_FIRM.test(words[from + at - 1]?.lower ?? '');
    return kind === 'name' && entities[0]?.type === 'Company' && !suffix && alone;
  });
  return firm < 0 ? end : from + firm + 1;
}
const KIND_OF_FIRM = /^(?:group|partner|firm|company|drugmaker|biotech|giant|subsidiary|affiliate|collaborator|peer)$/;
const GIVEN =
  /^(rights?|licen[cs]es?|sublicen[cs]es?|permission|access|options?|marketing|development|distribution|manufacturing|commerciali[sz]ation|designation|status|clearance|approvals?|authori[sz]ation)$/;

/** ', ' or 'and' between adjectives before a noun: 'an exclusive, royalty-bearing license'. */
function joinsAdjectives(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (!word || at === from || (word.text !== ',' && word.class !== 'conjunction')) return false;
  // 'a worldwide, ex-China license': a group that has no noun yet goes on
  const open = words.slice(from, at).every((one) => one.class === 'determiner' || one.class === 'adjective');
  if (
    open &&
    words[from]?.class === 'determiner' &&
    words[at - 1]?.class === 'adjective' &&
    words[at + 1]?.class === 'noun'
  )
    return true;
  const after = words[at + 1];
  const last = words[at + 2];
  return (
    words[at - 1]?.class === 'adjective' &&
    (after?.class === 'adjective' || (after?.class === 'adverb' && last?.class === 'adjective')) &&
    !!last &&
    (/^(?:noun|name|adjective|conjunction)$/.test(last.class) || last.text === ',')
  );
}

function build(words: readonly Word[], possessor: NounPhrase | undefined): NounPhrase {
  const head = words.findLast((word) => word.class === 'noun' || word.class === 'name') ?? words.at(-1);
  if (!head) throw new RangeError('a noun group has at least one word');
  const first = words[0];
  return {
    kind: 'noun',
    words,
    head,
    determiner: first?.class === 'determiner' ? first.lower : undefined,
    possessor,
  };
}

/** The particle of a verb ('back', 'up'), next to it or behind a short object. */
export function particleAfter(phrases: readonly Phrase[], at: number): string | undefined {
  for (const phrase of phrases.slice(at + 1, at + 5)) {
    if (phrase.kind === 'verb') return undefined;
    const word = phrase.words.find((w) => w.class !== 'name' && PARTICLES.has(w.lower));
    if (word) return word.lower;
  }
  return undefined;
}
