import type { Mention, Reading, Recognised, Recogniser, Span, Synonymy } from '../model.js';
import { matchesIn } from '../regexp.js';
import { isAimedAt, isNoTarget } from './antigen/contexts.js';
import { type Candidate, candidatesIn } from './antigen/names.js';
import { atomsIn, Phrases } from './atoms.js';
import { introduces, mentionIn, merge, Taken } from './span.js';

const LIST = /^\s*(?:,|\/|x|,?\s*(?:and|or|and\/or)|\+)\s*(?:the\s+|anti-)?$/;

/** Neighbours of a list ('PD-1/VEGF', 'CD3 and BCMA') are targets when one of them is. */
function spread(text: string, candidates: readonly Candidate[], aimed: Set<Candidate>): void {
  const neighbours = candidates.slice(1).map((right, index) => [candidates[index], right] as const);
  for (const pairs of [neighbours, neighbours.toReversed()]) {
    for (const [left, right] of pairs) {
      if (!left || aimed.has(left) === aimed.has(right) || !LIST.test(text.slice(left.end, right.start))) continue;
      const other = aimed.has(left) ? right : left;
      if (other.kind !== 'shaped' || /[/]/.test(text.slice(left.end, right.start))) aimed.add(other);
    }
  }
}

/** The candidates of one sentence that its words make targets. */
function targetsIn(text: string, candidates: readonly Candidate[]): Candidate[] {
  const aimed = new Set(
    candidates.filter((one) => !isNoTarget(text, one) && (one.kind === 'plain' || isAimedAt(text, one))),
  );
  spread(text, candidates, aimed);
  return [...aimed];
}

const BRACKET =
  /^(?:\s+(?:receptor|protein|enzyme|antigen))?(?:\s*\(\s*(?:also\s+(?:known\s+as|called|referred\s+to\s+as)\s+)?["“]?|,\s+or\s+)([A-Za-z0-9α-ω]{1,8}(?:[-‑/][A-Za-z0-9α-ω]{1,6}){0,2})(?:["”]?\s*\)|,)/;

/**
 * 'glypican-3 (GPC3)', 'glypican-3 (also known as GPC3)', 'glypican-3, or GPC3,': such a symbol is the target's, when it is
 * written with capitals.
 */
function bracketed(text: string, target: Candidate): Candidate | undefined {
  const match = BRACKET.exec(text.slice(target.end, target.end + 60));
  const symbol = match?.[1];
  if (!match || !symbol || !/[A-Z].*[A-Z0-9]/.test(symbol) || /^[A-Z]{1,5}[-‑]\d{3,}/.test(symbol)) return undefined;
  const start = target.end + match[0].lastIndexOf(symbol);
  return { start, end: start + symbol.length, kind: 'shaped', id: target.id };
}

const nameOf = (text: string): string =>
  text.replace(/\breceptors\b/, 'receptor').replace(/\s*\([^()]*\)(?=\s+receptor)/, '');
const inside = (span: Span, other: Span): boolean => other.start <= span.start && span.end <= other.end;

/** Links the first mention of every surface of a target with the first mention of its first one. */
function linked(mentions: readonly (readonly [Mention, string])[]): Synonymy[] {
  const firsts = new Map<string, Mention>();
  const seen = new Set<string>();
  return mentions.flatMap(([right, id]) => {
    const left = firsts.get(id);
    const surface = `${id}|${right.name.toLowerCase()}`;
    if (!left) firsts.set(id, right);
    if (seen.has(surface)) return [];
    seen.add(surface);
    return left ? [{ left, right, rule: 'antigen/same' }] : [];
  });
}

const BRAND =
  /(?<![\p{L}\p{N}-])(\p{Lu}{4,})\s?(?:®|™|\((?:TM|R)\)|\(\p{Ll}{6,}(?:mab|nib|\s\p{Ll}{5,}|-\p{Ll}{4})[),])/gu;

/** Words in capitals that a mark or a substance in brackets makes brands: they are written as symbols are. */
const brandsIn = (reading: Reading): ReadonlySet<string> =>
  new Set(
    reading.sentences.flatMap(({ text }) =>
      MAY_BRAND.test(text) ? matchesIn(text, BRAND).map(([, name = '']) => name) : [],
    ),
  );
const MAY_BRAND = /[®™(]/;

/** Named molecular targets: known ones, and whatever the text binds, inhibits, or directs a medicine against. */
export const antigens: Recogniser = {
  name: 'antigens',
  find(reading: Reading, earlier: Recognised): Recognised {
    const taken = new Taken(earlier.mentions);
    const introduced = new Set<string>();
    const symbols = new Phrases<string>();
    /** What a target that is known by its symbol is called besides. */
    const same = new Map<string, string>();
    const brands = brandsIn(reading);
    const bySentence = reading.sentences.map((sentence) =>
      candidatesIn(sentence.text, atomsIn(sentence)).filter(
        ({ start, end, kind }) => kind !== 'shaped' || !brands.has(sentence.text.slice(start, end)),
      ),
    );
    for (const sentence of reading.sentences.filter(introduces)) {
      const { text, start, index } = sentence;
      for (const target of targetsIn(text, bySentence[index] ?? [])) {
        if (taken.over({ sentence: index, start: start + target.start, end: start + target.end }).length > 0) continue;
        introduced.add(target.id);
        if (target.kind === 'shaped') symbols.add(text.slice(target.start, target.end), target.id);
        const short = bracketed(text, target);
        if (!short) continue;
        symbols.add(text.slice(short.start, short.end), target.id);
        const other = bySentence[index]?.find(({ start: from, end }) => from === short.start && end === short.end);
        if (other) same.set(other.id, target.id);
      }
    }
    const found: (readonly [Mention, string])[] = [];
    for (const sentence of reading.sentences) {
      const own = symbols
        .find(sentence.text, atomsIn(sentence))
        .map(({ start, end, value }): Candidate => ({ start, end, kind: 'shaped', id: value }));
      const known = (bySentence[sentence.index] ?? []).filter(({ id }) => introduced.has(id));
      for (const target of [...known, ...own.filter((one) => !known.some((other) => inside(one, other)))]) {
        const rule = target.kind === 'plain' || target.kind === 'aimed' ? 'antigen/known' : 'antigen/aimed-at';
        const name = nameOf(sentence.text.slice(target.start, target.end));
        const mention = mentionIn(sentence, target, 'Antigen', rule, name);
        // a symbol in brackets means its target in this filing only
        const told = known.includes(target) ? { lexeme: target.id, ...mention } : mention;
        found.push([told, same.get(target.id) ?? target.id]);
      }
    }
    return merge(earlier, { mentions: found.map(([mention]) => mention), synonymies: linked(found) });
  },
};
