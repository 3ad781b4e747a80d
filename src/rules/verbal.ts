import { foldVerb } from './lemmas.js';
import { BE, DETERMINERS, DO, NOUNS, PARTICIPLES, PREPOSITIONS, PRONOUNS } from './vocabulary.js';
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
  return lemmas.has(foldVerb(lower)) && !NOUNS.has(lower) && isDone(lower, lead, earlier.at(-1), after);
}

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
