import { foldVerb } from './lemmas.js';
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NOUNS,
  PARTICIPLES,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
} from './vocabulary.js';
import type { RawWord, Word } from './word.js';

type Lemmas = ReadonlyMap<string, string>;

/**
 * Whether a word is a verb by what stands around it, where the tagger is easily misled: behind an auxiliary or a modal
 * ('has not licensed', 'could grant', 'is licensing'), and, for verbs of the rules, behind who does it ('Norvane developed
 * X', 'which licensed X').
 */
export function isVerbal(word: RawWord, earlier: readonly Word[], after: RawWord | undefined, lemmas: Lemmas): boolean {
  const { lower } = word;
  const lead = earlier.findLast((one) => one.class !== 'adverb');
  if (!lead || !/^[a-z]/i.test(word.text)) return false;
  // 'let its option to license it lapse'
  if (/^(?:lapse|expire)$/.test(lower) && earlier.some((one) => /^let(?:s|ting)?$/.test(one.lower))) return true;
  if (lead.class === 'modal' || DO.has(lead.lower))
    return isBase(lower) && (lemmas.has(foldVerb(lower)) || NOUNS.has(lower));
  if (lead.class === 'aux') {
    if (isPast(lower)) return !hyphenFollows(after);
    return BE.has(lead.lower) && /ing$/.test(lower) && lemmas.has(foldVerb(lower)) && !isNominal(after);
  }
  if (!lemmas.has(foldVerb(lower))) return false;
  if (/ing$/.test(lower)) return takesObject(lead, after);
  if (/[^s]s$/.test(lower)) return isThirdPerson(lower, earlier, after);
  if (NOUNS.has(lower)) return isBase(lower) && areDoing(earlier, word, after);
  return isDone(lower, lead, earlier.at(-1), after);
}

/** Does a noun group begin here, that what stands before it is no part of? */
const opensGroup = (word: RawWord | undefined): boolean =>
  !!word && ((word.entities.length > 0 && !word.prefix && !word.suffix) || leadsGroup(word));
const leadsGroup = (word: RawWord | undefined): boolean =>
  !!word && (DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower));

/** 'considering licensing X', 'an agreement licensing X': the form in -ing has an object. */
const takesObject = (lead: Word, after: RawWord | undefined): boolean =>
  /^(?:verb|aux|noun|preposition|conjunction)$/.test(lead.class) && opensGroup(after);

/** 'the agreement grants Ostrel', 'quelvatamab targets CD33': behind its subject, before its object. */
function isThirdPerson(lower: string, earlier: readonly Word[], after: RawWord | undefined): boolean {
  const before = earlier.findLast((one) => one.class !== 'adverb');
  if (before?.class === 'relative' && before.lower !== 'whose') return !after || !AUXILIARY.has(after.lower);
  if (!before || !(before.class === 'name' || before.class === 'noun') || before.suffix) return false;
  if (!NOUNS.has(lower)) return opensGroup(after) || (!!after && (after.lower === 'to' || PARTICLES.has(after.lower)));
  // 'in mouse studies norvatinib was safe', 'cell lines the drug killed'
  return before.class === 'name' ? opensGroup(after) && !isLed(earlier) : leadsGroup(after) && !isLed(earlier);
}

const AUXILIARY: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...MODALS]);

/** 'A and B form a venture': two names make a plural, and a bare form behind them is their verb. */
function areDoing(earlier: readonly Word[], word: RawWord, after: RawWord | undefined): boolean {
  const [first, and, second] = earlier.slice(-3);
  const pair = first?.class === 'name' && and?.class === 'conjunction' && second?.class === 'name' && !second.suffix;
  if (!pair || isLed(earlier)) return false;
  const title = /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(after?.text ?? '') && !DEAL.test(after?.lower ?? '');
  return opensGroup(after) || title;
}
const DEAL = /^(?:agreements?|deals?|pacts?|partners?|partnership|collaboration|alliance|option)$/;

/** Does a preposition lead the noun group, or the list of groups, that ends here? */
function isLed(earlier: readonly Word[]): boolean {
  const lead = earlier.findLast(({ class: kind, lower }) => !INSIDE.has(kind) && lower !== ',');
  return lead?.class === 'preposition' || lead?.class === 'to';
}
const INSIDE: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'number', 'name', 'conjunction']);

const isBase = (lower: string): boolean => !/(?:ed|ing|s)$/.test(lower) || /(?:ss|ceed|need)$/.test(lower);
const isPast = (lower: string): boolean => /ed$/.test(lower) || PARTICIPLES.has(lower);
const hyphenFollows = (word: RawWord | undefined): boolean => word?.text === '-';
/** 'is licensing income': the form in -ing belongs to a noun. */
const isNominal = (after: RawWord | undefined): boolean =>
  !!after &&
  /^(revenues?|income|fees?|agreements?|business|rights?|activities|approval|authori[sz]ation)$/.test(after.lower);

/** A past form behind a firm, a relative pronoun, or, in a list of verbs, before what it is done to. */
function isDone(lower: string, lead: Word, before: Word | undefined, after: RawWord | undefined): boolean {
  if (!isPast(lower)) return false;
  const firm = lead.class === 'name' && (lead.entities[0]?.type === 'Company' || PRONOUNS.has(lead.lower));
  if (firm && !lead.suffix) return true;
  if (lead.class === 'relative') return lead.lower !== 'whose';
  const joins = before?.text === ',' || before?.class === 'conjunction';
  return (
    joins &&
    !!after &&
    (after.entities.length > 0 ||
      DETERMINERS.has(after.lower) ||
      PRONOUNS.has(after.lower) ||
      (PREPOSITIONS.has(after.lower) && before?.class === 'conjunction'))
  );
}
