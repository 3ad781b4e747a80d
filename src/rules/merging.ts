import type { RawWord } from './word.js';

/** Words that together are one: as a conjunction, a preposition, an adverb, a noun. */
const TOGETHER: Readonly<Record<string, string>> = {
  'as well as': 'and',
  'such as': 'including',
  'among them': 'including',
  'according to': 'per',
  'pursuant to': 'under',
  'in respect of': 'of',
  'in respect to': 'to',
  'with respect to': 'to',
  'with regard to': 'to',
  'on behalf of': 'for',
  'together with': 'with',
  'along with': 'with',
  'in combination with': 'beside',
  'in addition to': 'beside',
  'in collaboration with': 'with',
  'in partnership with': 'with',
  'in conjunction with': 'with',
  'in cooperation with': 'with',
  'jointly with': 'with',
  'by means of': 'using',
  'in , among other tumors ,': 'in',
  'in , among other cancers ,': 'in',
  'in , among others ,': 'in',
  'by and between': 'between',
  'by and among': 'between',
  'prior to': 'before',
  'due to': 'through',
  'because of': 'through',
  'each of': 'of',
  'relating to': 'to',
  'related to': 'to',
  'in respect thereof': 'thereof',
  'or later': 'later',
  'no longer': 'not',
  'so far': 'already',
  'thus far': 'already',
  'in the field of': 'in',
  'for the treatment of': 'for',
  'agreement and plan of merger': 'merger',
  'in and to': 'to',
  'in , to and under': 'to',
  'offer for sale': 'sell',
  'offer to sell': 'sell',
  ', have made ,': ',',
  ', have made and': 'and',
  ', have made or': 'or',
  ', had made ,': ',',
  'in the treatment of': 'for',
};
/** The phrases by their first word, longest first: the phrase, its words, what it reads as. */
const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly lower: string }[]>();
for (const [phrase, lower] of Object.entries(TOGETHER).sort(([a], [b]) => b.split(' ').length - a.split(' ').length)) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, lower }]);
}

/** What may stand in brackets behind a name and say nothing more than another name of it. */
const ASIDE =
  /^(?:the|our|we|us|or|and|inn|usan|nasdaq|nyse|amex|otc\w*|tsx|lse|fse|asx|hkex|sehk|aim|epa|six|publ|collectively|hereinafter|together|with|its|affiliates|subsidiaries|a|company|[“”"',:;.]|nasdaqgs|nasdaqcm|formerly|also|known|as|a\/k\/a)$/;

/** Joins what reads as one word: set phrases, and brackets that repeat the name before them: 'cantuzumab (huC2-D1)'. */
export function merged(raw: readonly RawWord[]): readonly RawWord[] {
  const words: RawWord[] = [];
  for (let at = 0; at < raw.length; ) {
    const word = raw[at];
    if (!word) break;
    const phrase = setPhrase(raw, at) ?? dateWord(raw, at) ?? targetPair(raw, at);
    const close = word.text === '(' ? asideEnd(raw, at, words.at(-1)) : undefined;
    if (phrase) {
      words.push(phrase.word);
      at += phrase.length;
    } else if (close !== undefined) {
      at = close + 1;
    } else {
      words.push(word);
      at++;
    }
  }
  return words;
}

function setPhrase(
  raw: readonly RawWord[],
  at: number,
): { readonly word: RawWord; readonly length: number } | undefined {
  const first = raw[at];
  if (!first) return undefined;
  const fits = ({ words }: { readonly words: readonly string[] }): boolean =>
    words.every((word, i) => raw[at + i]?.lower === word && raw[at + i]?.entities.length === 0);
  const found = BY_FIRST.get(first.lower)?.find(fits);
  const last = found && raw[at + found.words.length - 1];
  if (found && last) {
    const { lower, words } = found;
    return { word: { ...first, end: last.end, text: lower, lower }, length: words.length };
  }
  return undefined;
}

/** 'CD123 × CD3', 'PD-1 x ICOS': the two targets of one bispecific. */
function targetPair(
  raw: readonly RawWord[],
  at: number,
): { readonly word: RawWord; readonly length: number } | undefined {
  const [left, sign, right] = raw.slice(at, at + 3);
  const isTarget = (word: RawWord | undefined): boolean => word?.entities[0]?.type === 'Antigen' && !word.prefix;
  if (!left || !sign || !right || !/^[x×]$/i.test(sign.text) || !isTarget(left) || !isTarget(right)) return undefined;
  const text = `${left.text} ${sign.text} ${right.text}`;
  const entities = [...left.entities, ...right.entities];
  return { word: { ...right, start: left.start, text, lower: text.toLowerCase(), entities }, length: 3 };
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/i;

/** 'July 27, 2022', '27 July 2022', 'July 2022': one word, so that its comma parts nothing. */
function dateWord(
  raw: readonly RawWord[],
  at: number,
): { readonly word: RawWord; readonly length: number } | undefined {
  const first = raw[at];
  // most words are none that a date begins with
  if (!first || first.entities.length > 0 || !/^[\dA-Z]/.test(first.text)) return undefined;
  const text = (i: number): string => raw[at + i]?.text ?? '';
  const day = (i: number): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(text(i));
  const year = (i: number): boolean => /^(?:19|20)\d\d$/.test(text(i));
  const month = (i: number): boolean => MONTH.test(text(i)) && /^\p{Lu}/u.test(text(i));
  const length =
    month(0) && day(1) && text(2) === ',' && year(3)
      ? 4
      : month(0) && day(1) && year(2)
        ? 3
        : day(0) && month(1) && year(2)
          ? 3
          : month(0) && (year(1) || day(1))
            ? 2
            : 0;
  const last = raw[at + length - 1];
  if (length === 0 || !last) return undefined;
  return { word: { ...first, end: last.end, text: 'Date', lower: 'date' }, length };
}

/** The closing bracket, if all inside is another name of `before`, a ticker, or words of a definition. */
function asideEnd(raw: readonly RawWord[], open: number, before: RawWord | undefined): number | undefined {
  if (!before || before.entities.length === 0) return undefined;
  for (let at = open + 1; at < raw.length && at < open + 16; at++) {
    const word = raw[at];
    if (!word) return undefined;
    if (word.text === ')') return at > open + 1 ? at : undefined;
    const same = word.entities.length > 0 && word.entities.every((entity) => before.entities.includes(entity));
    const ticker = before.entities[0]?.type === 'Company' && /^[A-Z][A-Z.]{0,6}$/.test(word.text);
    if (!same && !ticker && !(word.entities.length === 0 && ASIDE.test(word.lower))) return undefined;
  }
  return undefined;
}
