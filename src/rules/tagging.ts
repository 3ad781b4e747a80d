import { compromiseTags } from './compromise-tags.js';
import { foldVerb } from './lemmas.js';
import { COMPOUNDING, EITHER, LISTED, LY_NOUNS, SHOWS, TAKES_OF } from './tagging-words.js';
import { isVerbal } from './verbal.js';
import { LEMMAS } from './verbs.js';
import {
  ADJECTIVES,
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  NOUNS,
  PARTICIPLES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIME_ADVERBS,
} from './vocabulary.js';
import type { RawWord, VerbForm, Word, WordClass } from './word.js';

/** Forms of verbs, each with its infinitive. */
type Lemmas = ReadonlyMap<string, string>;

/** Gives each word its class: the closed classes are ours, the others follow the tags of compromise. */
export function tagWords(raw: readonly RawWord[], lemmas: Lemmas = LEMMAS): readonly Word[] {
  const tags = compromiseTags(raw);
  const words: Word[] = [];
  raw.forEach((word, i) => {
    const tag = tags[i] ?? new Set<string>();
    const before = words.at(-1);
    const after = raw[i + 1];
    const listed = listedInfinitive(word, words) || (before?.class === 'to' && opensList(raw, i));
    const kind = listed ? 'verb' : classOf(word, tag, words, after, lemmas);
    const form = kind === 'verb' ? formOf(word, tag, before) : undefined;
    words.push({ class: kind, form, ...word });
  });
  return words;
}

/** 'to research, develop and sell': the first of such a list. */
const opensList = (raw: readonly RawWord[], at: number): boolean =>
  LISTED.test(raw[at]?.lower ?? '') &&
  /^(?:,|and|or)$/.test(raw[at + 1]?.lower ?? '') &&
  LISTED.test(raw[at + 2]?.lower ?? '');

/** 'to develop, use, import and sell': each verb of the list is an infinitive, also those that look like nouns. */
function listedInfinitive(word: RawWord, words: readonly Word[]): boolean {
  const before = words.at(-1);
  if (!before || !(before.text === ',' || before.class === 'conjunction') || !LISTED.test(word.lower)) return false;
  const to = words.slice(-14).findLastIndex((one) => one.class === 'to');
  if (to < 0) return false;
  const since = words.slice(-14).slice(to + 1);
  return (
    since[0]?.class === 'verb' &&
    since.every(
      (one) =>
        one.class === 'verb' ||
        one.text === ',' ||
        one.class === 'conjunction' ||
        one.lower === 'for' ||
        one.lower === 'sale',
    )
  );
}
const isMonth = (before: Word | undefined, after: RawWord | undefined): boolean =>
  (!!after && /^\d/.test(after.text)) || before?.class === 'preposition' || before?.class === 'number';
/** 'a royalty-bearing license', 'exclusive, royalty-bearing, worldwide', 'wholly-owned X': but not 'A out-licensed X'. */
const hyphenated = (lower: string, before: Word | undefined, after: RawWord | undefined, lemmas: Lemmas): boolean =>
  /-\w+(?:ed|ing)$/.test(lower) &&
  !!after &&
  (/[\p{L}\p{N}]/u.test(after.text) || (after.text === ',' && before?.text === ',')) &&
  !PREPOSITIONS.has(after.lower) &&
  !(before?.class === 'name' && lemmas.has(foldVerb(lower)));

/**
 * A verb of the rules in its -s form, right behind a name and before what it is done to: 'MX-1 homes to CD33'. What is
 * also a noun is a verb behind an aside and before a name: 'MX-1, an antibody, targets CD33'.
 */
function saysWhat(lower: string, before: Word | undefined, after: RawWord | undefined, lemmas: Lemmas): boolean {
  if (!before || !after || !/[a-z]{3}s$/.test(lower) || !lemmas.has(lower)) return false;
  if (before.text === ',' && SHOWS.test(lower)) return true;
  if (NOUNS.has(lower)) return /^[,)]$/.test(before.text) && EITHER.test(lower) && after.entities.length > 0;
  return (
    ((before.class === 'name' && before.entities.length > 0) || before.text === ',') &&
    (after.entities.length > 0 || after.lower === 'to' || after.lower === 'after')
  );
}

function classOf(
  word: RawWord,
  tag: ReadonlySet<string>,
  earlier: readonly Word[],
  after: RawWord | undefined,
  lemmas: Lemmas,
): WordClass {
  const { lower } = word;
  const before = earlier.at(-1);
  if (word.entities.length > 0) {
    if (word.suffix || word.prefix) return 'adjective';
    return POSSESSIVES.has(lower) ? 'possessive' : 'name';
  }
  if (!/[\p{L}\p{N}%]/u.test(word.text))
    return lower === '&' ? 'conjunction' : lower === "'" || lower === '’' ? possessiveMark(before) : 'punctuation';
  if (lower === '’s' || lower === "'s") return 'possessive';
  const closed = neitherNor(lower, earlier, after, lemmas) ?? closedClass(lower, before, after);
  if (closed) return closed;
  if (/^\d/.test(word.text)) return 'number';
  if (TIME_ADVERBS.has(lower) || ADVERBS.has(lower))
    return lower === 'only' && before?.class === 'determiner' ? 'adjective' : 'adverb';
  if (isVerbal(word, earlier, after, lemmas)) return 'verb';
  if (/ing$/.test(lower) && before?.class === 'noun' && after && after.entities.length > 0 && !NOUNS.has(lower))
    return 'verb';
  if (before?.class === 'relative' && before.lower !== 'whose' && /[a-z]{3}s$/.test(lower) && !NOUNS.has(lower))
    return 'verb';
  if (hyphenated(lower, before, after, lemmas)) return 'adjective';
  if (saysWhat(lower, before, after, lemmas)) return 'verb';
  if (NOUNS.has(lower)) return nounOrVerb(lower, tag, before);
  // 'X is an immunotherapeutic comprised of Y', 'a bispecific against Y'
  if (/(?:therapeutic|(?:bi|tri|multi)specifics?)$/.test(lower)) return 'noun';
  if (ADJECTIVES.has(lower) && !(lower === 'armed' && after?.lower === 'with')) return 'adjective';
  // 'an antigen present on cells'
  if (lower === 'present' && before?.class === 'noun' && /^(?:on|in|at)$/.test(after?.lower ?? '')) return 'adjective';
  if (before?.class === 'to' && lower.includes('-') && lemmas.has(foldVerb(lower))) return 'verb';
  // 'a small-molecule inhibitor'
  const compound = /\w-\w+$/.test(lower) && !/(?:ed|ing|s)$/.test(lower) && !lemmas.has(foldVerb(lower));
  if (compound && tag.has('Verb'))
    return after && /^\p{L}/u.test(after.text) && !isClosed(after.lower) ? 'adjective' : 'noun';
  if (tag.has('Verb')) return verbOrNominal(lower, tag, earlier, after);
  if (tag.has('Adverb') || (/[a-z]{3}ly$/.test(lower) && !LY_NOUNS.has(lower))) return 'adverb';
  if (tag.has('Adjective') || tag.has('Comparative')) return 'adjective';
  if (tag.size === 0) return guess(lower, earlier);
  return 'noun';
}

/** 'neither X nor Y': but 'has neither sold nor licensed it', 'nor has Y' deny what their verbs say. */
function neitherNor(
  lower: string,
  earlier: readonly Word[],
  after: RawWord | undefined,
  lemmas: Lemmas,
): WordClass | undefined {
  if (lower !== 'neither' && lower !== 'nor') return undefined;
  const verbBehind = after !== undefined && (lemmas.has(after.lower) || AUXILIARIES.has(after.lower));
  if (lower === 'neither')
    return verbBehind && /^(?:aux|modal)$/.test(earlier.at(-1)?.class ?? '') ? 'adverb' : undefined;
  return !verbBehind && earlier.some((one) => one.lower === 'neither') ? 'conjunction' : undefined;
}
const AUXILIARIES = new Set([BE, HAVE, DO, MODALS].flatMap((verbs) => [...verbs]));

const possessiveMark = (before: Word | undefined): WordClass =>
  before && (before.class === 'name' || before.class === 'noun') && before.lower.endsWith('s')
    ? 'possessive'
    : 'punctuation';

function closedClass(lower: string, before: Word | undefined, after: RawWord | undefined): WordClass | undefined {
  if (!isClosed(lower)) return undefined;
  if (lower === 'to') return 'to';
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return 'aux';
  if (/^remain(?:s|ed)?$/.test(lower)) return after && /ed$/.test(after.lower) ? 'aux' : undefined;
  if (lower === 'may' && isMonth(before, after)) return 'noun';
  if (/^[iv]+$/.test(lower) && before?.lower === 'phase') return 'number';
  if (lower === 'i') return 'name';
  if (lower === 'since' && before?.class === 'aux') return 'adverb';
  if (MODALS.has(lower)) return 'modal';
  if (NEGATIONS.has(lower) && lower !== 'no' && lower !== 'without' && lower !== 'neither') return 'adverb';
  if (lower === 'that') return opensThatClause(before, after) ? 'relative' : 'determiner';
  if (RELATIVES.has(lower)) return 'relative';
  if (POSSESSIVES.has(lower)) return 'possessive';
  if (PRONOUNS.has(lower)) return 'name';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (/^(?:about|over|under|around)$/.test(lower) && /^\d/.test(after?.text ?? '')) return 'adverb';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (lower === 'provided' && before && before.text !== ',') return undefined;
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (DETERMINERS.has(lower)) return 'determiner';
  return undefined;
}

/** Whether a word may be of a closed class: most are not. */
const isClosed = (lower: string): boolean => CLOSED.has(lower) || /^[iv]+$/.test(lower);
const CLOSED = new Set(
  [
    ...[BE, HAVE, DO, MODALS, NEGATIONS, RELATIVES, POSSESSIVES, PRONOUNS],
    ...[
      CONJUNCTIONS,
      PREPOSITIONS,
      SUBORDINATORS,
      DETERMINERS,
      new Set(['about', 'over', 'under', 'around', 'remain', 'remains', 'remained']),
    ],
  ].flatMap((words) => [...words]),
);

/** 'X that binds', 'said that X', 'estimated that about 80%'; else it points: 'that drug'. */
const opensThatClause = (before: Word | undefined, after: RawWord | undefined): boolean =>
  (!!before && isNominal(before)) ||
  (before?.class === 'conjunction' && AUXILIARIES.has(after?.lower ?? '')) ||
  (!!after && startsClause(after)) ||
  (before?.class === 'verb' && !!after && (PREPOSITIONS.has(after.lower) || /^\d/.test(after.text)));

const isNominal = (word: Word): boolean =>
  word.class === 'noun' || word.class === 'name' || word.lower === ',' || word.lower === ')';
const startsClause = (word: RawWord): boolean =>
  word.entities.length > 0 || DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower);
const opensNoun = (word: Word | undefined): boolean =>
  !!word &&
  (word.class === 'determiner' ||
    word.class === 'adjective' ||
    word.class === 'possessive' ||
    word.class === 'number' ||
    (word.class === 'preposition' && word.lower !== 'as'));

/** 'license', 'study', 'return': a verb after 'to', a modal, a name or a pronoun; else a noun. */
function nounOrVerb(lower: string, tag: ReadonlySet<string>, before: Word | undefined): WordClass {
  if (!before || !EITHER.test(lower)) return 'noun';
  if (before.class === 'to' || before.class === 'modal') return 'verb';
  if (before.class === 'relative' && before.lower !== 'whose' && tag.has('Verb')) return 'verb';
  if (lower.endsWith('s') && !lower.endsWith('rights')) {
    return (before.class === 'name' && tag.has('Verb')) || (before.class === 'relative' && tag.has('Verb'))
      ? 'verb'
      : 'noun';
  }
  return before.class === 'name' && tag.has('Verb') && /^(we|they|you|i)$/.test(before.lower) ? 'verb' : 'noun';
}

function verbOrNominal(
  lower: string,
  tag: ReadonlySet<string>,
  earlier: readonly Word[],
  after: RawWord | undefined,
): WordClass {
  const before = earlier.at(-1);
  // 'a highly selectively bound'
  const lead = earlier.findLast((one) => one.class !== 'adverb');
  const nominalAfter =
    !!after && /[\p{L}\p{N}]/u.test(after.text) && !PREPOSITIONS.has(after.lower) && !CONJUNCTIONS.has(after.lower);
  if (
    before &&
    before.class === 'name' &&
    before.entities[0]?.type !== 'Company' &&
    !before.anaphoric &&
    COMPOUNDING.test(lower) &&
    !(lower.endsWith('ing') && isMedicine(before) && earlier.at(-2)?.class !== 'conjunction') &&
    nominalAfter &&
    !DETERMINERS.has(after.lower)
  )
    return 'adjective';
  const verbalNoun = tag.has('PastTense') || tag.has('Gerund') || tag.has('Participle') || /(ed|ing)$/.test(lower);
  if (verbalNoun) {
    // 'binding of X to Y', 'the licensing of X', but 'a conjugate consisting of X'
    if (lower.endsWith('ing') && after?.lower === 'of' && before?.class !== 'aux' && !TAKES_OF.test(lower))
      return 'noun';
    // 'a clinically validated, …': an article alone has no verb
    if (isArticle(lead) && before !== lead && /ed$/.test(lower)) return 'adjective';
    // 'with previously treated lung cancer'
    if (before?.class === 'adverb' && opensNoun(lead) && nominalAfter && !lower.endsWith('ing')) return 'adjective';
    // 'by coupling X' is done with X; 'with elevated expression' says which
    const led = before?.class === 'preposition' && lower.endsWith('ing');
    if (before && opensNoun(before) && !led && nominalAfter && !startsClause(after)) return 'adjective';
    if (before && (before.class === 'determiner' || before.class === 'possessive') && lower.endsWith('ing'))
      return 'noun';
    return 'verb';
  }
  // 'at 31 centers', but 'in 2003 acquires'
  if (before && opensNoun(before) && (before.class !== 'number' || isCounted(lower, before))) return 'noun';
  // 'links folate to it': behind a verb that leads no other
  if (before?.class === 'verb' && !/^(?:help|let|make)/.test(before.lower)) return 'noun';
  return 'verb';
}

/** 'X targeting CD33' says what X does; 'a CD33 targeting antibody' which one it is. */
const isMedicine = ({ entities }: Word): boolean => /^(?:Drug|Antibody)$/.test(entities[0]?.type ?? '');
const isCounted = (lower: string, { text }: Word): boolean => /[a-z]s$/.test(lower) && !/^(?:19|20)\d\d$/.test(text);
const isArticle = (word: Word | undefined): boolean => /^(?:an?|the)$/.test(word?.lower ?? '');

function guess(lower: string, earlier: readonly Word[]): WordClass {
  const lead = earlier.findLast((one) => one.class !== 'adverb');
  if (/(ed|ing)$/.test(lower)) return opensNoun(lead) ? 'adjective' : 'verb';
  if (/ly$/.test(lower)) return 'adverb';
  if (/(ous|ive|al|ic|able|ible|ary|less|ful)$/.test(lower)) return 'adjective';
  return 'noun';
}

function formOf(word: RawWord, tag: ReadonlySet<string>, before: Word | undefined): VerbForm {
  if (/ing$/.test(word.lower) || tag.has('Gerund')) return 'gerund';
  if (before && (before.class === 'to' || before.class === 'modal')) return 'base';
  if (tag.has('PastTense') || tag.has('Participle') || /ed$/.test(word.lower)) return 'past';
  if (before?.class === 'aux' && PARTICIPLES.has(word.lower)) return 'past';
  return tag.has('PresentTense') && word.lower.endsWith('s') ? 'present' : 'base';
}
