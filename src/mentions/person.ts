import type { Mention, Reading, Recogniser, Sentence, Token } from '../model.js';
import { isAdjacent, isNameLike, isShouted } from './capitals.js';
import { keyOf } from './company/candidate.js';
import { firmNames } from './company/introduced.js';
import { wordsOf } from './lexicon.js';
import { introducedPersons, type Person } from './person/introduced.js';
import { merge } from './span.js';
import { isCommonWord } from './vocabulary.js';

const TITLES = wordsOf('titles');
/** Written before the given name: 'Wu Jiaming' is Mr. Wu. */
const FAMILY_NAMES = wordsOf('family-names-first');

/** People: first those whom a title, degree, post, signature or contact introduces, then every place they are named. */
export const persons: Recogniser = {
  name: 'person',
  find(reading: Reading, earlier) {
    const firms = firmNames(reading);
    const known = distinct(
      introducedPersons(reading).filter(
        ({ name, sure, rule }) => (sure && rule !== 'given name') || !firms.has(keyOf(name)),
      ),
    );
    if (known.length === 0) return earlier;
    const names = namesOf(known);
    const mentions = reading.sentences.flatMap((sentence) => mentionsIn(sentence, names));
    return merge(earlier, { mentions, synonymies: [] });
  },
};

/** Surfaces in lower case; `short` ones are one word, and stand alone or behind a title. */
interface Names {
  readonly full: ReadonlyMap<string, Person>;
  readonly short: ReadonlyMap<string, Person>;
  readonly titled: ReadonlyMap<string, Person>;
  readonly longest: number;
}

const wordsIn = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[."“”]/g, '')
    .split(' ');
const QUOTE = /^["“”]$/;
const isInitialWord = (word: string): boolean => word.length < 2;

/** One person for 'Jane Roe' and 'Jane M. Roe'; the fuller name stays. */
function distinct(persons: readonly Person[]): Person[] {
  const byEnds = new Map<string, Person>();
  for (const person of persons) {
    const key = coreOf(person.name);
    const before = byEnds.get(key);
    if (!before || person.name.length > before.name.length) byEnds.set(key, person);
  }
  return [...byEnds.values()];
}

const coreOf = (name: string): string => {
  const words = wordsIn(name).filter((word) => !isInitialWord(word));
  return words.length > 1 ? words.join(' ') : wordsIn(name).join(' ');
};

function namesOf(known: readonly Person[]): Names {
  const full = new Map<string, Person>();
  const short = new Map<string, Person | undefined>();
  const titled = new Map<string, Person | undefined>();
  const claim = (map: Map<string, Person | undefined>, word: string, person: Person): void => {
    map.set(word, map.has(word) && map.get(word) !== person ? undefined : person);
  };
  for (const person of known) {
    full.set(wordsIn(person.name).join(' '), person);
    full.set(coreOf(person.name), person);
    const words = wordsIn(person.name).filter((word) => !isInitialWord(word));
    for (const word of words) claim(titled, word, person);
    const surname = words.at(-1) ?? '';
    if (!isCommonWord(surname) && surname.length > 2) claim(short, surname, person);
    const [family = ''] = words;
    if (FAMILY_NAMES.has(family) && !FAMILY_NAMES.has(surname) && !isCommonWord(family)) claim(short, family, person);
  }
  return {
    full,
    short: only(short),
    titled: only(titled),
    longest: Math.max(...[...full.keys()].map((name) => name.split(' ').length)),
  };
}

const only = (map: ReadonlyMap<string, Person | undefined>): ReadonlyMap<string, Person> => {
  const sure = new Map<string, Person>();
  for (const [word, person] of map) if (person) sure.set(word, person);
  return sure;
};

function mentionsIn(sentence: Sentence, names: Names): Mention[] {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = fullAt(sentence, at, names) ?? shortAt(sentence, at, names);
    const first = tokens[at];
    const last = hit && tokens[hit.to - 1];
    if (hit && first && last) {
      const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
      const { person, rule } = hit;
      mentions.push({
        type: 'Person',
        sentence: sentence.index,
        start: first.start,
        end: last.end,
        text,
        name: person.name,
        rule,
      });
    }
    at = hit ? hit.to : at + 1;
  }
  return mentions;
}

interface Hit {
  readonly to: number;
  readonly person: Person;
  readonly rule: string;
}

function fullAt(sentence: Sentence, from: number, { full, longest }: Names): Hit | undefined {
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first || !isNameLike(first)) return undefined;
  let best: Hit | undefined;
  const words: string[] = [];
  for (let at = from; at < Math.min(tokens.length, from + longest + 2); at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) break;
    if (QUOTE.test(token.text) && words.length > 0) continue;
    if (at > from && before && !QUOTE.test(before.text) && !isAdjacent(sentence, before, token)) break;
    words.push(token.lower.replace(/\./g, ''));
    const person = words.length > 1 ? full.get(words.join(' ')) : undefined;
    if (person) best = { to: at + 1, person, rule: `person/${person.rule}` };
  }
  return best;
}

function shortAt(sentence: Sentence, at: number, { short, titled }: Names): Hit | undefined {
  const token = sentence.tokens[at];
  if (!token || !isNameLike(token)) return undefined;
  const before = sentence.tokens[at - 1];
  const behindTitle = before !== undefined && TITLES.has(before.lower.replace(/\.$/, ''));
  const person = behindTitle ? titled.get(token.lower) : short.get(token.lower);
  if (!person || (!behindTitle && !standsAlone(sentence, at))) return undefined;
  return { to: at + 1, person, rule: 'person/surname' };
}

/** 'Stenhouse added', but not 'Pell & Company' or 'the Marsh Institute'. */
function standsAlone(sentence: Sentence, at: number): boolean {
  const token: Token | undefined = sentence.tokens[at];
  const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  if (!token || isShouted(sentence) || token.text === token.text.toUpperCase()) return false;
  if (after && (after.text === '&' || (isNameLike(after) && isAdjacent(sentence, token, after)))) return false;
  return !(before && (before.text === '&' || (isNameLike(before) && isAdjacent(sentence, before, token))));
}
