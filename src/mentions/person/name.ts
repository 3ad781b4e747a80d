import type { Sentence, Token } from '../../model.js';
import { isAdjacent, isNameLike, isShouted } from '../capitals.js';
import { wordsOf } from '../lexicon.js';
import { isCommonWord, isFilingWord, isFirstName, isFunctionWord, isPlace, mayBeFirstName } from '../vocabulary.js';

const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ten ter zu zur bin ibn al el af av y'.split(' '),
);
const HEADS = wordsOf('firm-heads');
const INSTITUTIONS = wordsOf('institution-heads');
const LEGAL_FORMS = wordsOf('legal-forms');
const ROLES = wordsOf('roles');
const TITLES = wordsOf('titles');
const DEGREES = wordsOf('degrees');
const INITIAL = /^(?:\p{Lu}\.?-?){1,3}\.?$/u;
const WORD =
  /^(?:(?:Mc|Mac|O['’]|D['’]|L['’]|De|Di|La|Le|Van|Fitz|St\.)?\p{Lu}[\p{Ll}\p{M}'’]+)(?:-\p{Lu}[\p{L}'’]+|-\p{Ll}{2,4})?$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}'’-]+$/u;
const HEADLINE_VERBS = new Set(
  `announces reports names appoints enters completes receives signs closes acquires grants regains expands launches
  presents initiates provides exercises licenses secures files agrees plans says wins sells buys ends terminates
  returns announce report enter complete sign close`.split(/\s+/),
);
const MOST_WORDS = 5;
/** With initials and particles. */
const MOST_TOKENS = 9;

export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** Words that are neither initials nor particles. */
  readonly words: readonly string[];
}

/** Whether a word may be part of a person's name: no dictionary word that filings capitalise, no firm's word. */
function isNameWord({ text, lower }: Token, shouted: boolean): boolean {
  if (!WORD.test(text) && !(SHOUTED.test(text) && text.length > 1 && (shouted || text.length > 3))) return false;
  if (HEADS.has(lower) || INSTITUTIONS.has(lower) || TITLES.has(lower)) return false;
  if (ROLES.has(lower) || isFilingWord(lower)) return mayBeFirstName(lower);
  if (HEADLINE_VERBS.has(lower)) return false;
  if (DEGREES.has(lower.replace(/\W/g, '')) || isFunctionWord(lower)) return mayBeFirstName(lower);
  return true;
}

export function isInitial({ text }: Token): boolean {
  return INITIAL.test(text) && (text.length === 1 || text.endsWith('.'));
}

/** The longest stretch of tokens from `from` that is written like a person's name; no words when there is none. */
export function nameAt(sentence: Sentence, from: number): NameSpan {
  const titled = isTitle(sentence.tokens[from - 1]);
  const { tokens } = sentence;
  const shouted = isShouted(sentence);
  const words: string[] = [];
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + MOST_TOKENS) && words.length < MOST_WORDS; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (words.length > 0 && isNickname(tokens, at)) {
      at += 2;
      continue;
    }
    if (!token || (at > from && before && !isAdjacent(sentence, before, token) && !/["”]/.test(before.text))) break;
    if (token.text === 'A' && at === from) break;
    if (isInitial(token) && (at > from || isNameLike(tokens[at + 1] ?? token))) continue;
    if (PARTICLES.has(token.lower) && (at > from || isNameLike(token)) && tokens[at + 1] && !isSoleParticle(token))
      continue;
    if (
      (!isNameWord(token, shouted || titled) &&
        !(titled && at - from < 2 && isWritten(token) && isGiven(tokens, from, at))) ||
      (words.length > 1 && isCommonWord(token.lower) && !isSurname(sentence, at, words))
    )
      break;
    words.push(token.text);
    to = at + 1;
  }
  // 'Mary-Pell Corporation'
  if (LEGAL_FORMS.has(words.at(-1)?.toLowerCase() ?? '')) return { from, to: from, words: [] };
  return { from, to, words };
}

/** 'Stock', and 'HE' of 'Ms. HE Lan'. */
const isWritten = ({ text }: Token): boolean => WORD.test(text) || (SHOUTED.test(text) && text.length > 1);

/** 'Dr. Stock', 'Dr. Jane Stock': behind a title, and behind a given name there, any word may be the name. */
const isGiven = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from || isFirstName(tokens[from]?.lower ?? '');

/** 'Mary Ann Grey, ': behind two given names, a word that ends the name. */
function isSurname({ tokens }: Sentence, at: number, words: readonly string[]): boolean {
  const next = tokens[at + 1];
  return words.length === 2 && words.every((word) => isFirstName(word.toLowerCase())) && next?.text === ',';
}

/** 'Margaret "Peg" Vasseur': one word in quotes between two of the name. */
const isNickname = (tokens: readonly Token[], at: number): boolean =>
  /^["“]$/.test(tokens[at]?.text ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[at + 1]?.text ?? '') &&
  /^["”]$/.test(tokens[at + 2]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[at + 3]?.text ?? '');

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && TITLES.has(token.lower.replace(/\.$/, ''));

const isSoleParticle = ({ text }: Token): boolean => text === 'Y' || text === 'El';

/** How sure the words themselves make it that a name is a person's. */
export function looksPersonal({ words, to }: NameSpan, sentence: Sentence, from: number): 'sure' | 'likely' | 'no' {
  if (words.length < 1) return 'no';
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.at(-1) ?? '';
  const [first = ''] = lower;
  const initial = sentence.tokens[from] !== undefined && isInitial(sentence.tokens[from]);
  if (words.length < 2 && !initial) return 'no';
  if (/^(?:st\.?|saint)$/.test(sentence.tokens[from]?.lower ?? '')) return 'no';
  if (lower.every((word) => (isCommonWord(word) || isPlace(word)) && !mayBeFirstName(word))) return 'no';
  if (isFirstName(first.split('-')[0] ?? first) && !isPlace(last))
    return isCommonWord(last) && !mayBeFirstName(last) && words.length > 2 ? 'likely' : 'sure';
  if (mayBeFirstName(first) && !isCommonWord(last) && (!isPlace(last) || !isPlace(first))) return 'likely';
  const particle = sentence.tokens.slice(from + 1, to).some((token) => PARTICLES.has(token.lower));
  if (lower.some((word) => isCommonWord(word) && !mayBeFirstName(word)) && !initial && !particle) return 'no';
  return lower.some((word) => isPlace(word)) ? 'no' : 'likely';
}
