import type { Sentence, Span } from '../../model.js';
import { matchesIn } from '../../regexp.js';
import { isKnownTarget } from '../antigen/names.js';
import { atomKey, atomsIn, Phrases } from '../atoms.js';
import { loadLexicon } from '../lexicon.js';
import { introduces } from '../span.js';
import { type Code, codesIn, isClone, isNoCode } from './codes.js';
import { type Place, placesIn } from './contexts.js';
import { innNames, type Named, unknownSecond, withIsotope } from './inn.js';
import { type Names, SURE } from './names.js';
import { scoreOf } from './score.js';
import { isNoMolecule } from './words.js';

const payloads = loadLexicon('payloads').map(([name = '']) => name);
/** Most sentences name none of them. */
const MAY_PAYLOAD = new RegExp(payloads.join('|'));
const payloadKeys = new Set(payloads.map(atomKey));
const proteinProducts = new Phrases<true>();
for (const [name = ''] of loadLexicon('protein-products')) {
  proteinProducts.add(name, true);
  if (name === 'interleukin')
    for (let number = 1; number <= 40; number += 1) proteinProducts.add(`${name}-${number}`, true);
}
/** 'ABC 123' where a molecule is spoken of; prefixes of standards and rules, and states before their zip code, are left out. */
const SPACED =
  /(?<![\p{L}\p{N}.,/-] ?)\b(?!ASC|ASU|SFAS|FAS|ISO|SAB|CFR|IFRS|IAS|RSA|Act|USD|EUR|GBP|CHF|SEC|NYSE|MRSP|PO |NO |CO |RM |(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}\b)[A-Z]{2,4} (?!19\d\d|20\d\d)\d{3,6}(?=\s+(?:clinical|combination|in combination|monotherapy|trial|program|is an?|was|has|for the treatment|plus|therapy|antibody)|,\s+(?:an?\s|which\s|directed\s|designed\s|targeting\s))/gu;
/** Words of medicine in the sentence of a short code. */
const CUE =
  /\b(?:drugs?|therap\w+|antibod\w+|patients?|trials?|phase|compound|candidate|conjugate|ADC|immunotoxin|vaccine|molecule|dose|doses|dosing|clinic\w*|preclinical|inhibitor|treatment|tumou?rs?|IND)\b/i;
/** The words of a deal or of a shop around a natural protein make it a product. */
const PRODUCT_BEFORE =
  /\b(?:rights? to|licen[cs]\w* (?:to|for)|licens\w+|market\w*|sell\w*|sold|develop\w*|products?|drugs?|agents?|versions? of|form of|called|produc\w+|manufactur\w+|distribut\w+|approv\w+|trials? of|testing|tests? of|make|makes|genetically engineered|recombinant|synthetic|supply|sales? of|patent\w* (?:on|for|covering)),?\s+(?:[\w,-]+\s+){0,3}$/i;
const PRODUCT_AFTER =
  /^,?\s+(?:product|drug|an? (?:\w+\s+){0,3}(?:drug|agent|product|hormone)|in (?:Phase|clinical|trials)|for (?:the )?treat)/i;

/** 'a novel auristatin payload': a payload of that family, and not the one that it is called after. */
const isFamily = (before: string, after: string): boolean =>
  /\b(?:an?|the|novel|new|proprietary|modified|improved|own)\s+$/.test(before)
    ? /^(?:-(?:based|derived|type|class)|\s+(?:derivatives?|analog(?:ue)?s?|class)\b)/.test(after) ||
      (/^\s+(?:payload|warhead|toxin)\b/.test(after) && !/\bthe\s+$/.test(before))
    : /\ban?\s+\p{Ll}+ed\s+$/u.test(before);

/** One substance and no family: 'an MMAE payload' is MMAE. */
const COMPOUND = /^(?:MMA[EF]|DM\d|SN-?38|D[Xx]d)$/;

/** Payloads with the letter that tells kin apart: 'auristatin E'. */
const payloadsIn = (text: string): string[] =>
  (MAY_PAYLOAD.test(text) ? payloads : []).flatMap((payload) => {
    const at = text.indexOf(payload);
    const after = text.slice(at + payload.length, at + payload.length + 20);
    // 'a linker-duocarmycin payload'
    if (text[at - 1] === '-' || at < 0) return [];
    if (!COMPOUND.test(payload) && isFamily(text.slice(Math.max(0, at - 20), at), after)) return [];
    return [payload + (/^ [A-F]\b(?: \p{Ll}+(?:ide|ate)\b)?/u.exec(after)?.[0] ?? '')];
  });

/** 'ABC 456' is one where 'ABC 123' is. */
const SPACED_SERIAL = /(?<![\p{L}\p{N}.,/-])[A-Z]{3,4} (?!19\d\d|20\d\d)\d{3,4}(?![\p{L}\p{N},./-])/gu;
/** A letter and a number: a molecule where others of the series are. */
const SERIAL = /^[A-Z][-‐‑]\d{2,4}$/;

/** Contexts that count only in a filing that is about medicines. */
const NEEDS_MEDICINE =
  /^drug\/(?:marked|rights|handled|studied|fared|before-phase|product|named|traded|developed-for)$/;

/** 'Trademarks: Norvane®, NorvaLink®': marks of all kinds. A brand in capitals is a medicine's. */
const isMarkOnly = (text: string, { start, end }: Span): boolean =>
  /\b[Tt]rade ?marks\b/.test(text) && !/^\p{Lu}+$/u.test(text.slice(start, end));

/** Reads one sentence for names of molecules that it introduces. */
export function introduce(sentence: Sentence, names: Names): void {
  const { text } = sentence;
  const tells = introduces(sentence);
  for (const named of innNames(sentence)) inn(sentence, named, names);
  if (tells) proteins(sentence, names);
  if (names.medicalWords === 0) return;
  for (const place of placesIn(sentence)) {
    if (names.medicalWords < 2 && NEEDS_MEDICINE.test(place.rule)) continue;
    if (place.rule === 'drug/marked' && isMarkOnly(text, place)) continue;
    if (tells || place.rule === 'drug/marked') named(sentence, place, names);
  }
  for (const name of payloadsIn(text)) names.add(name, 'drug/payload', SURE, 'Drug');
  if (!tells || names.medicalWords < 2) return;
  for (const [name] of matchesIn(text, SPACED))
    if (!isNoCode(name.replace(' ', '-'))) names.add(name, 'drug/code', SURE, undefined);
  for (const [name] of matchesIn(text, SPACED_SERIAL)) names.add(name, 'drug/code-series', 0, undefined);
  const { codes, trials } = codesIn(sentence);
  for (const one of codes) code(sentence, one, names);
  for (const trial of trials) names.addTrial(trial);
}

function inn(sentence: Sentence, { start, end, kind, rule }: Named, names: Names): void {
  const { text } = sentence;
  if (/^[-‐‑][\p{Lu}\d]/u.test(text.slice(end, end + 2)) || !names.isFree(sentence, { start, end })) return;
  if (isFamily(text.slice(Math.max(0, start - 20), start), text.slice(end, end + 20))) return;
  const second = kind === 'Antibody' ? unknownSecond(text, { start, end }) : undefined;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  if (second && !isNoMolecule(second)) names.add(`${name} ${second}`, 'drug/two-word-inn', SURE, 'Drug');
  else names.add(name, rule, SURE, kind);
}

function proteins(sentence: Sentence, names: Names): void {
  const { text } = sentence;
  for (const hit of proteinProducts.find(text, atomsIn(sentence))) {
    const end =
      hit.end + (/^ \(?\d{1,2}-\d{2,3}\)?(?![\p{L}\p{N}])/u.exec(text.slice(hit.end, hit.end + 10))?.[0].length ?? 0);
    const start =
      hit.start -
      (/(?:(?:recombinant )?human|recombinant) $/.exec(text.slice(Math.max(0, hit.start - 18), hit.start))?.[0]
        .length ?? 0);
    const sold =
      PRODUCT_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || PRODUCT_AFTER.test(text.slice(end, end + 30));
    if (sold && names.isFree(sentence, { start, end }))
      names.add(text.slice(start, end).replace(/\s+/g, ' '), 'drug/protein-product', SURE, 'Drug');
  }
}

function named(sentence: Sentence, place: Place, names: Names): void {
  const { text } = sentence;
  if (place.rule === 'drug/numbered-antibody' || place.rule === 'drug/anti-antibody') {
    const start = withIsotope(text, place.start);
    const kind = start < place.start ? 'Drug' : 'Antibody';
    names.add(text.slice(start, place.end).replace(/\s+/g, ' '), place.rule, SURE, kind);
    return;
  }
  if (/^\d+$/.test(text.slice(place.start, place.end))) return;
  if (place.rule === 'drug/isotope') {
    names.add(text.slice(place.start, place.end), place.rule, SURE, 'Drug');
    return;
  }
  const name = trimmed(text.slice(place.start, place.end));
  const span: Span = { start: place.start, end: place.start + name.length };
  if (!names.isFree(sentence, span)) return;
  const score = scoreOf(sentence, span, name, place);
  if (score > 0) names.add(name, place.rule, score, place.kind);
}

function code(sentence: Sentence, one: Code, names: Names): void {
  const { token, strength } = one;
  if (isKnownTarget(token) || !names.isFree(sentence, one)) return;
  const last = /[-‐‑]([^-‐‑]+)$/.exec(token)?.[1];
  if (last && payloadKeys.has(atomKey(last))) names.add(token, 'drug/conjugate-code', SURE, 'Drug');
  else if (strength === 'strong') names.add(token, 'drug/code', SURE, isClone(token) ? 'Antibody' : undefined);
  else if (strength === 'short') names.add(token, 'drug/code', CUE.test(sentence.text) ? SURE : 1, undefined);
  else if (SERIAL.test(token)) names.add(token, 'drug/code-series', 0, undefined);
}

/** 'AB 123' keeps its number, 'Xname 2021' does not. */
const trimmed = (name: string): string => {
  const [word = '', more] = name.split(' ');
  if (more === undefined) return name;
  const number = /^\d/.test(more);
  return number ? (/^[A-Z]{2,4}$/.test(word) && !/^(?:19|20)\d\d$/.test(more) ? name : word) : name;
};
