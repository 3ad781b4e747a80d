import type { Sentence, Span } from '../../model.js';
import { atomKey } from '../atoms.js';
import { wordsOf } from '../lexicon.js';
import { codeStrength } from './codes.js';
import { innKind } from './inn.js';
import { type Names, SURE } from './names.js';
import { type Pair, pairsIn, soldAs } from './synonyms.js';
import { isCoinedPair, mayName } from './words.js';

/** Two names of one molecule, as written, and the rule that says so. */
export interface Pairing {
  readonly left: string;
  readonly right: string;
  readonly rule: string;
}

const SALTS = wordsOf('salts');

interface Place {
  readonly name: string;
  readonly span: Span;
}

const ISOTOPE = /^[a-z]+ (?:[A-Z][a-z]? )?\d{2,3}m? \p{L}/u;

/** The name at a place of a pair: both words where they are one name, else the word next to the bracket. */
function nameAt(text: string, span: Span, side: 'left' | 'right', names: Names): Place {
  const whole = text.slice(span.start, span.end);
  const longer = side === 'left' ? longestBefore(text, span.end, names) : undefined;
  if (longer && longer.span.start <= span.start) return longer;
  if (!/\s/.test(whole) || ISOTOPE.test(whole) || names.has(whole) || /^[A-Z]{2,4} \d{3,4}$/.test(whole))
    return { name: whole.replace(/\s+/g, ' '), span };
  const gap = whole.search(/\s/);
  const last = /\S+$/.exec(whole)?.[0] ?? whole;
  // 'norvatinib hydrochloride (', 'vinblastine hydrazide (': a salt or a derivative is no name alone
  if (SALTS.has(last) || (names.has(whole.slice(0, gap)) && /(?:ide|ate)$/.test(last)))
    return { name: whole.replace(/\s+/g, ' '), span };
  if (side === 'left' && !/^\p{L}$/u.test(last))
    return { name: last, span: { start: span.end - last.length, end: span.end } };
  return { name: whole.slice(0, gap), span: { start: span.start, end: span.start + gap } };
}

/** The longest known name of several words that ends at a place: 'monomethyl auristatin E'. */
function longestBefore(text: string, end: number, names: Names): Place | undefined {
  const before = text.slice(Math.max(0, end - 80), end);
  const [name] = names
    .sure()
    .map(({ surface }) => surface)
    .filter((surface) => surface.includes(' ') && before.endsWith(surface))
    .sort((a, b) => b.length - a.length);
  return name === undefined ? undefined : { name, span: { start: end - name.length, end } };
}

const isSystematic = (name: string): boolean =>
  codeStrength(name) !== undefined || innKind(name.split(' ')[0] ?? '') !== undefined;

/** 'AB-123/CD-456', 'AB-123/Xbrand®': a slash between codes is one substance, between other names a combination. */
const isOneSubstance = (text: string, one: Place, other: Place): boolean =>
  isHeadingOf(text, one, other) ||
  (codeStrength(one.name) === 'strong' &&
    (codeStrength(other.name) === 'strong' || /^\s?[®™]/.test(text.slice(other.span.end, other.span.end + 2))));

/** 'ABC12 / DE103 (HER2)': the line that the description of a molecule stands under. */
const isHeadingOf = (text: string, one: Place, other: Place): boolean =>
  text.length < HEADING && one.span.start < 3 && [one, other].every(({ name }) => codeStrength(name) !== undefined);
const HEADING = 50;

/** Whether both can be names of one molecule, at least one of them being known, or a brand and its substance. */
function isPair(one: Place, other: Place, rule: string, names: Names): boolean {
  const [left, right] = [one, other].map(({ name }) => names.has(name) || names.has(name.split(' ')[0] ?? ''));
  const coined = rule === 'drug/bracket' && names.medicalWords > 1 && isCoinedPair(one.name, other.name);
  if (!left && !right) return coined;
  return (left || mayName(one.name, isSystematic(other.name))) && (right || coined || mayName(other.name, false));
}

/** Pairs of names in a sentence, one of which is known; the other becomes known by it. */
function pairings(sentence: Sentence, pairs: readonly Pair[], names: Names): Pairing[] {
  const { text } = sentence;
  return pairs.flatMap(({ left, right, rule }) => {
    const one = nameAt(text, left, 'left', names);
    const other = nameAt(text, right, 'right', names);
    if (
      atomKey(one.name) === atomKey(other.name) ||
      !names.isFree(sentence, one.span) ||
      !names.isFree(sentence, other.span)
    )
      return [];
    if ((rule === 'drug/slash' && !isOneSubstance(text, one, other)) || !isPair(one, other, rule, names)) return [];
    for (const { name } of [one, other]) if (!names.has(name)) names.add(name, rule, SURE, innKind(name));
    return [{ left: one.name, right: other.name, rule }];
  });
}

/** 'X, a treatment for Y sold in Europe as Z': Z is the last known name before these words. */
function sold(sentence: Sentence, earlier: string, names: Names): Pairing[] {
  return soldAs(sentence.text).flatMap(({ at, name }) => {
    const right = sentence.text.slice(name.start, name.end);
    const before = sentence.text.slice(Math.max(0, at - 300), at);
    const last = lastOf(names, before) ?? (STAND_IN.test(sentence.text) ? lastOf(names, earlier) : undefined);
    if (!mayName(right, false) || !names.isFree(sentence, name)) return [];
    if (!last || (before.includes(last.surface) && OTHER.test(before.slice(last.at)))) return [];
    names.add(right, 'drug/sold-as', SURE, undefined);
    return [{ left: last.surface, right, rule: 'drug/sold-as' }];
  });
}
/** Then the product is the one of the sentence before. */
const STAND_IN = /^(?:It|The (?:drug|product|compound|antibody|medicine|therapy|treatment|vaccine)) (?:is|was|has)\b/;
/** Another product comes in between: 'and for an osteoporosis drug sold as …'. */
const OTHER = /\b(?:for|and|to|of|with)\s+an?\s+(?:[\w-]+\s+){0,4}$|;/;

/** Where a name stands last, also with the capital that opens a sentence. */
const lastAt = (text: string, surface: string): number =>
  Math.max(
    text.lastIndexOf(surface),
    surface.length > 5 ? text.lastIndexOf(surface.charAt(0).toUpperCase() + surface.slice(1)) : -1,
  );

const lastOf = (names: Names, before: string): { surface: string; at: number } | undefined =>
  names
    .sure()
    .map(({ surface }) => ({ surface, at: lastAt(before, surface) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];

/** 'Referred to as "AB 001", the compound …': another name of the molecule named before it in the paragraph. */
const REFERRED =
  /\b[Rr]eferred to (?:\p{L}+ ){0,5}as ["“]([^"“”]{3,20}?),?["”],? the (?:compound|product|drug|candidate|molecule|antibody)\b/u;

/** 'Xbrand(TM) is the name that Norvane proposes to use for the product.' */
const NAMED_FOR =
  /^["“]?(\p{Lu}[\p{L}\p{N}-]{3,20})["”]?\s?(?:®|™|\((?:TM|R)\))?\s(?:is|will be|would be) the (?:[a-z]+ ){0,2}name\b[^.;]{0,60}\bfor (?:the (?:product|drug|compound|antibody)|it)\b/u;

/** 'The antibody, which had been called AB-7, …' */
const HAD_BEEN_CALLED =
  /^["“]?[Tt]he (?:antibody|drug|compound|product|candidate|molecule|conjugate|agent), (?:which (?:had|has|was) (?:been )?)?(?:previously |formerly |earlier )?(?:called|known as|named|designated) ["“]?(\p{Lu}[\p{L}\p{N}-]{2,20})/u;

function referred(sentences: readonly Sentence[], names: Names): Pairing[] {
  return sentences.flatMap((sentence, index) => {
    const name =
      REFERRED.exec(sentence.text)?.[1] ??
      NAMED_FOR.exec(sentence.text)?.[1] ??
      HAD_BEEN_CALLED.exec(sentence.text)?.[1];
    if (!name) return [];
    const before = sentences
      .slice(Math.max(0, index - 3), index)
      .map(({ text }) => text)
      .join(' ');
    const last = lastOf(names, before);
    if (!last) return [];
    names.add(name, 'drug/referred-to', SURE, undefined);
    return [{ left: last.surface, right: name, rule: 'drug/referred-to' }];
  });
}

/** What the sentences before say, as far as the same heading goes: two at the most. */
const justBefore = (sentences: readonly Sentence[], index: number): string =>
  sentences
    .slice(Math.max(0, index - 2), index)
    .filter(({ heading }) => heading === sentences[index]?.heading)
    .map(({ text }) => text)
    .join(' ');

/** 'norvatamab-qxyz' and 'ado-norvatamab' are norvatamab: such letters tell makers apart (FDA, Nonproprietary Naming, 2017). */
const suffixed = (names: Names): Pairing[] =>
  names.sure().flatMap(({ surface }) => {
    const bare = surface.replace(/^(?:ado|fam|ziv|tbo)-/, '').replace(/(?<=\p{Ll}{6})-\p{Ll}{4}$/u, '');
    const known = bare !== surface && innKind(bare.split(' ')[0] ?? '') !== undefined && names.has(bare);
    return known ? [{ left: bare, right: surface, rule: 'drug/suffix' }] : [];
  });

/** 'norvatinib hydrochloride' is norvatinib. */
const salts = (names: Names): Pairing[] =>
  names.sure().flatMap(({ surface }) => {
    const [word = '', last = ''] = surface.split(' ');
    if (!SALTS.has(last.toLowerCase())) return [];
    if (!names.has(word)) names.add(word, 'drug/salt', SURE, undefined);
    return [{ left: word, right: surface, rule: 'drug/salt' }];
  });

/** Everything in these sentences that gives a molecule a second name; new names become known by it. */
export function pairingsIn(sentences: readonly Sentence[], names: Names): Pairing[] {
  const said = sentences
    .map((sentence) => [sentence, pairsIn(sentence.text)] as const)
    .filter(([, pairs]) => pairs.length > 0);
  // twice: a name that the first round makes known may explain another
  for (const [sentence, pairs] of said) pairings(sentence, pairs, names);
  return [
    ...said.flatMap(([sentence, pairs]) => pairings(sentence, pairs, names)),
    ...salts(names),
    ...suffixed(names),
    ...referred(sentences, names),
    ...sentences.flatMap((sentence, index) => sold(sentence, justBefore(sentences, index), names)),
  ];
}
