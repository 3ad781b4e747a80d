import { grouped } from '../../grouped.js';
import type { Sentence, Token } from '../../model.js';
import { isAdjacent } from '../capitals.js';
import { loadLexicon } from '../lexicon.js';

const FORMS: ReadonlyMap<string, readonly string[]> = grouped(
  loadLexicon('legal-forms').map(([form = '']) => form),
  (form) => form.toLowerCase(),
);
/** Also written in lower case. */
const LOWER = new Set(['plc', 'gmbh', 'inc', 'ltd', 'llc', 'corp', 'kgaa', 'ag']);
const ANY_CASE = /^(?:plc|llc|gmbh|ltd|inc|llp|ltda)$/i;
/** Too short to trust in a line of capitals, where they are words. */
const WORDS = new Set(['AS', 'SE', 'SA', 'PA', 'PC', 'CV', 'AO', 'SL', 'DD', 'KG', 'LP']);
/** A form with its dots only: 'N.A.' of banks, while 'NA' says that there is nothing. */
const DOTTED = new Set(['na']);
const LONGEST = 4;

const bare = (text: string): string => text.replace(/[./]/g, '');

/** Whether a word is a legal form, in any case. */
export const isLegalForm = (word: string): boolean => FORMS.has(bare(word).toLowerCase());

function isForm(text: string): boolean {
  const word = bare(text);
  const forms = FORMS.get(word.toLowerCase());
  if (!forms || (text === word && DOTTED.has(word.toLowerCase()))) return false;
  if (text !== word && word.length <= 4) return true;
  return forms.some((form) => form === word || form.toUpperCase() === word) || LOWER.has(word) || ANY_CASE.test(word);
}

/**
 * The end of a legal form that begins at a token ('Inc.', 'Co., Ltd.', 'Pty Ltd', 'GmbH & Co. KG'), as the position
 * after its last token; `at` itself when there is none.
 */
export function endOfLegalForm(sentence: Sentence, at: number, shouted = false): number {
  const { tokens } = sentence;
  let end = at;
  for (let next = at; next < at + LONGEST; ) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || (next > at && before && !isNear(sentence, before, token))) break;
    if (isForm(token.text) && !isColorado(tokens, next) && !(shouted && WORDS.has(token.text) && end === at))
      end = next + 1;
    else if (token.text !== ',' && token.text !== '&' && token.text !== '.') break;
    next += 1;
  }
  return end;
}

/** 'BOULDER, CO, June 3': the state. The form has its dot or its 'Ltd' behind it. */
const isColorado = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'CO' &&
  tokens[at - 1]?.text === ',' &&
  !/^(?:\.|,?(?:LTD|LIMITED|INC|LLC))/i.test(`${tokens[at + 1]?.text ?? ''}${tokens[at + 2]?.text ?? ''}`);

const isNear = (sentence: Sentence, left: Token, right: Token): boolean =>
  left.end === right.start || isAdjacent(sentence, left, right);

/** Whether a token can be nothing but a legal form: then what stands before it is a name. */
export function isTelling({ text }: Token): boolean {
  return (
    !['Company', 'COMPANY', 'Companies', 'COMPANIES', 'Co', 'CO', 'Cos', 'Limited', 'LIMITED'].includes(text) &&
    isForm(text)
  );
}

/** A name without the legal form at its end and 'The' before it: 'Orme Tully and Company' is 'Orme Tully'. */
export function withoutLegalForm(name: string): string {
  const words = name.replace(/\s+/g, ' ').split(' ');
  if (words.length > 1 && /^the$/i.test(words[0] ?? '')) words.shift();
  for (let last = words.at(-1); words.length > 1 && last !== undefined; last = words.at(-1)) {
    if (!isForm(last.replace(/,$/, '')) && !/^(?:&|and|\(publ\))$/i.test(last)) break;
    words.pop();
  }
  return words.join(' ').replace(/[,\s]+$/, '');
}
