import { type Found, joint } from './lists.js';
import { closes, isAnd, isComma, isNoun, isPreposition, isVerb, opens } from './marks.js';
import type { NounPhrase, Phrase } from './phrases.js';

/**
 * The noun groups that may be the subject, ending at `at`, nearest rank last: in 'rights to X in Japan' the head is
 * 'rights', rank 0; X and Japan follow with higher ranks.
 */
export function subjectChain(
  phrases: readonly Phrase[],
  at: number,
): { readonly found: readonly Found[]; readonly from: number } {
  const nouns: number[] = [];
  let here = at;
  while (here >= 0) {
    if (closes(phrases[here])) {
      here = openingOf(phrases, here) - 1;
      continue;
    }
    if (!isNoun(phrases[here])) break;
    nouns.push(here);
    if (isPreposition(phrases[here - 1])) here -= 2;
    else if (
      isAnd(phrases[here - 1]) &&
      !insideVerbPhrase(phrases, isComma(phrases[here - 2]) ? here - 3 : here - 2) &&
      (isNoun(phrases[here - 2]) || closes(phrases[here - 2]) || isComma(phrases[here - 2]))
    )
      here -= isComma(phrases[here - 2]) ? 3 : 2;
    else if (
      isComma(phrases[here - 1]) &&
      isNoun(phrases[here - 2]) &&
      nouns.length > 1 &&
      alike(phrases[here], phrases[here - 2]) &&
      joint(phrases, here - 1) !== undefined
    )
      here -= 2;
    else if (describedBefore(phrases, here)) here -= 4;
    else break;
  }
  const from = nouns.at(-1) ?? at;
  return { found: ranked(phrases, nouns.reverse()), from };
}

/** Names are listed with names: 'On that day, A and B' is no list of three. */
const alike = (a: Phrase | undefined, b: Phrase | undefined): boolean =>
  isNoun(a) && isNoun(b) && a.head.class === b.head.class;

/** Does a verb lead to this noun? Then it ends another clause: 'X was sold in Japan and Y …'. */
function insideVerbPhrase(phrases: readonly Phrase[], at: number): boolean {
  let here = closes(phrases[at]) ? openingOf(phrases, at) - 1 : at;
  while (isNoun(phrases[here]) && isPreposition(phrases[here - 1])) here -= 2;
  const before = phrases[isNoun(phrases[here]) ? here - 1 : here];
  return isVerb(before) && (before.finite || before.infinitive);
}

/** 'A, an antibody, B, a toxin, are': names that each have an apposition make a list without 'and'. */
function describedBefore(phrases: readonly Phrase[], here: number): boolean {
  const name = phrases[here];
  const description = phrases[here - 2];
  const before = phrases[here - 4];
  return (
    isNoun(name) &&
    name.head.class === 'name' &&
    isComma(phrases[here - 1]) &&
    isNoun(description) &&
    /^(an?|the)$/.test(description.determiner ?? '') &&
    isComma(phrases[here - 3]) &&
    isNoun(before) &&
    before.head.class === 'name'
  );
}

function ranked(phrases: readonly Phrase[], nouns: readonly number[]): readonly Found[] {
  let rank = -1;
  return nouns.flatMap((at) => {
    const phrase = phrases[at];
    if (!isNoun(phrase)) return [];
    const joined = rank >= 0 && (isAnd(phrases[at - 1]) || isComma(phrases[at - 1]));
    if (!joined) rank++;
    // 'X at Y, and Z': Z may be beside X as well as beside Y
    const head = phrases[nouns[0] ?? at];
    const beside = joined && rank > 0 && isNoun(head) && sameKind(head, phrase);
    return beside
      ? [
          { phrase, at, rank: 0 },
          { phrase, at, rank },
        ]
      : [{ phrase, at, rank }];
  });
}

const sameKind = (a: NounPhrase, b: NounPhrase): boolean =>
  a.head.class === 'name' && b.head.class === 'name' && a.head.entities[0]?.type === b.head.entities[0]?.type;

/** Position of the bracket that `close` closes. */
export function openingOf(phrases: readonly Phrase[], close: number): number {
  for (let at = close - 1, depth = 1; at >= 0; at--) {
    if (closes(phrases[at])) depth++;
    if (opens(phrases[at]) && --depth === 0) return at;
  }
  return 0;
}

const PART_OF = /^(?:use|employ|apply|utilize|contain|include|incorporate)$/;

/** 'the rights granted by X to Y have …': the subject is the noun before the participle, then what follows it. */
export function wholeChain(phrases: readonly Phrase[], head: number): ReturnType<typeof subjectChain> {
  const chain = subjectChain(phrases, head);
  const participle = phrases[chain.from - 2];
  const reduced =
    isPreposition(phrases[chain.from - 1]) &&
    isVerb(participle) &&
    participle.words.length === 1 &&
    participle.form === 'past';
  if (!reduced || !isNoun(phrases[chain.from - 3])) return chain;
  const outer = subjectChain(phrases, chain.from - 3);
  // 'the linker used in X was made by Y': that is not said of X
  if (PART_OF.test(participle.lemma)) return outer;
  const last = Math.max(0, ...outer.found.map((one) => one.rank)) + 1;
  const inner = chain.found.map((one) => ({ ...one, rank: one.rank + last }));
  return { found: [...outer.found, ...inner], from: outer.from };
}
