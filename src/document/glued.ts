import { matchesIn } from '../regexp.js';
/** How often each word stands in a document, in its own case. Only words that may be glued ask for it. */
export interface Vocabulary {
  count(word: string): number;
}

/** Counts words when first asked: most documents never ask. */
export function vocabularyOf(text: string): Vocabulary {
  let counts: Map<string, number> | undefined;
  const countAll = (): Map<string, number> => {
    const all = new Map<string, number>();
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) all.set(word, (all.get(word) ?? 0) + 1);
    return all;
  };
  return {
    count: (word) => {
      counts ??= countAll();
      return counts.get(word) ?? 0;
    },
  };
}

/** Words of English prose that no product or firm is known to be spelt with before a capital. */
const LEFT = new Set(
  `said says and the with from visit dated ended that which including announced under between against through
   million billion approximately about totaling company its`.split(/\s+/),
);
/** Too short to trust alone: what follows has to be a known word. */
const SHORT_LEFT = new Set('of in on at to by for as or is was a an to per'.split(' '));
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4])\b/;
/** What begins the next line of an address, whatever stands before it. */
const LABEL = /^(?:Tel|Email|Fax|Phone|Mobile|Website)\b/;
/** Nouns of contact blocks, where scraped lines run together: 'CommunicationsMary', 'WeberDirector'. */
const POST = new Set(
  `Communications Relations Director President Officer Chairman Chief Senior Manager Investors Contacts Executive
   Secretary Treasurer Affairs`.split(/\s+/),
);

const LONGEST_GLUED = 60;
const SUSPECT = /\p{Ll}(?:\p{Lu}|\$)|\p{Lu}and\p{Lu}|illion[a-z]/u;
const AMOUNT = /^(million|billion)(and|in|for|from|upon|to|at|per|of|as|on|or|with|by|was|is|due)$/;
const CITIES = /^(\p{Lu}{4,})(and)(\p{Lu}{4,})$/u;
const TRADE_MARK = /^(.*\p{Ll})(TM|SM)$/u;
const BOUNDARY = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}|\p{Lu}\p{Lu}|\$)/gu;

/**
 * Splits words that scraping ran together ('saidMark', 'of$47.5', 'WeberDirector'), and leaves every name that is
 * written with a capital inside ('BioNTech') alone: in doubt, the word is whole.
 */
export function splitGlued(word: string, vocabulary: Vocabulary): readonly string[] {
  if (word.length > LONGEST_GLUED || !SUSPECT.test(word)) return [word];
  const known = AMOUNT.exec(word) ?? CITIES.exec(word);
  if (known) return known.slice(1);
  const mark = TRADE_MARK.exec(word);
  if (mark?.[1] && mark[2] && mark[1].length > 4) return [mark[1], mark[2]];
  if (!/^[\p{L}$.,\d-]+$/u.test(word)) return [word];
  for (const { index } of matchesIn(word, BOUNDARY)) {
    const left = word.slice(0, index);
    const right = word.slice(index);
    if (isGlued(left, right, word, vocabulary)) return [left, ...splitGlued(right, vocabulary)];
  }
  return [word];
}

function isGlued(left: string, right: string, word: string, { count }: Vocabulary): boolean {
  if (right.startsWith('$') || MONTH.test(right)) return /^\p{L}\p{Ll}+$/u.test(left) && isCommon(left.toLowerCase());
  if (LABEL.test(right)) return left.length > 3;
  if (/^\p{Ll}+$/u.test(left)) {
    if (LEFT.has(left) || isParticiple(left)) return right.length > 2;
    return SHORT_LEFT.has(left) && right.length > 2 && count(right) >= Math.max(1, count(word));
  }
  if (left.length < 4 || right.length < 4) return false;
  const apart = POST.has(left) || POST.has(right) || (count(left) > 1 && count(right) > 1);
  return apart && count(word) < 2;
}

const isParticiple = (word: string): boolean => word.length > 4 && word.endsWith('ed');
const isCommon = (word: string): boolean => LEFT.has(word) || SHORT_LEFT.has(word) || isParticiple(word);
