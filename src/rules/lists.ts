import { KIND } from './kinds.js';
import { closes, ends, isAdverb, isAnd, isComma, isNoun, isPreposition, isVerb, opens, opensClause } from './marks.js';
import type { NounPhrase, Phrase } from './phrases.js';

export interface Found {
  readonly phrase: NounPhrase;
  /** Position of the phrase in the sentence's phrases. */
  readonly at: number;
  /** Alternatives have ranks: the first rank that means anything counts. */
  readonly rank: number;
}

/** A noun group that is the subject of a verb of its own starts a new clause. */
export function startsNewClause(phrases: readonly Phrase[], at: number): boolean {
  let next = at;
  while (next < phrases.length) {
    const phrase = phrases[next];
    if (isVerb(phrase))
      return phrase.finite && !(phrase.form === 'past' && phrase.words.length === 1 && !objectFollows(phrases, next));
    if (isNoun(phrase) || isAdverb(phrase)) next++;
    else if (isPreposition(phrase) && isNoun(phrases[next + 1])) next += 2;
    else if (isAnd(phrase) && next > at && !isVerb(phrases[next + 1])) next++;
    else return false;
  }
  return false;
}

const objectFollows = (phrases: readonly Phrase[], verbAt: number): boolean => isNoun(phrases[verbAt + 1]);

/** A noun group and those joined to it: 'A, B and C'. An apposition ('A, a toxin,') is passed over. */
export function listFrom(
  phrases: readonly Phrase[],
  from: number,
): { readonly found: readonly Found[]; readonly to: number } {
  const found: Found[] = [];
  const first = phrases[from];
  if (isNoun(first)) found.push({ phrase: first, at: from, rank: 0 });
  const lead = phrases[from - 1];
  // 'between A and B was': what follows B is said of the noun before
  const pair = isPreposition(lead) && lead.word.lower === 'between';
  let at = from;
  for (;;) {
    const behind = skipBrackets(phrases, at + 1);
    const joined = joint(phrases, behind);
    if (joined === undefined) break;
    const phrase = phrases[joined];
    if (!isNoun(phrase) || otherKind(first, phrase)) break;
    if (ledAgain(phrases, from, joined)) break;
    if (!(pair && found.length === 1) && startsNewClause(phrases, joined) && followsVerb(phrases, from)) break;
    found.push({ phrase, at: joined, rank: 0 });
    at = joined;
  }
  return { found, to: at };
}

/** 'binds A on tumor cells and B on T cells', 'to X in Japan and Y to Z': a name that leads on is no member of an adjunct. */
function ledAgain(phrases: readonly Phrase[], from: number, joined: number): boolean {
  const [first, member] = [phrases[from], phrases[joined]];
  const [lead, again] = [phrases[from - 1], phrases[joined + 1]];
  return (
    isNoun(first) &&
    first.head.class !== 'name' &&
    isNoun(member) &&
    member.head.class === 'name' &&
    isPreposition(lead) &&
    isPreposition(again) &&
    (lead.word.lower === again.word.lower || /^(?:in|throughout|outside|on|for)$/.test(lead.word.lower))
  );
}

/** Has the clause a verb already? If not, 'and Y was' goes on with its subject: 'the pact between X and Y was'. */
function followsVerb(phrases: readonly Phrase[], at: number): boolean {
  for (let here = at - 1; here >= 0 && here > at - 30; here--) {
    const phrase = phrases[here];
    if (isVerb(phrase) && phrase.finite) return true;
    if (!phrase || ends(phrase) || opensClause(phrase)) return false;
  }
  return false;
}

/** A firm and a molecule are no list: in 'X to A and Y to B' the 'and' joins two deals. */
export function otherKind(a: Phrase | undefined, b: Phrase | undefined): boolean {
  const [one, other] = [kindOf(a), kindOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** What a name names, with the things that are licensed as one kind; nothing for what is no name. */
export function kindOf(phrase: Phrase | undefined): string | undefined {
  const type = isNoun(phrase) && phrase.head.class === 'name' ? phrase.head.entities[0]?.type : undefined;
  return type === 'Drug' || type === 'Antibody' || type === 'Technology' ? 'asset' : type;
}

/** 'X, an antibody to Y': whether the group at `at` says what medicine the noun before its comma or bracket is. */
export function describesMedicine(phrases: readonly Phrase[], at: number): boolean {
  const [mark, described] = [phrases[at - 1], phrases[at]];
  return (
    isNoun(phrases[at - 2]) &&
    (isComma(mark) || opens(mark)) &&
    isNoun(described) &&
    (/^an?$/.test(described.determiner ?? '') || described.possessor?.head.class === 'possessive') &&
    KIND.Drug.test(described.head.lower)
  );
}

/** Position of the next member of a list, if the marks at `at` join one: ', X' only where an 'and' follows in the list. */
export function joint(phrases: readonly Phrase[], at: number): number | undefined {
  if (isAnd(phrases[at])) return isNoun(phrases[at + 1]) ? at + 1 : undefined;
  if (!isComma(phrases[at])) return undefined;
  if (isAnd(phrases[at + 1])) return isNoun(phrases[at + 2]) ? at + 2 : undefined;
  if (!isNoun(phrases[at + 1])) return undefined;
  let next = skipBrackets(phrases, at + 2);
  for (let steps = 0; steps < 12; steps++) {
    if (isAnd(phrases[next])) return isNoun(phrases[next + 1]) ? at + 1 : undefined;
    if (isComma(phrases[next]) && isAnd(phrases[next + 1])) return isNoun(phrases[next + 2]) ? at + 1 : undefined;
    if (!isComma(phrases[next]) || !isNoun(phrases[next + 1])) return undefined;
    next = skipBrackets(phrases, next + 2);
  }
  return undefined;
}

/** Position behind a bracket that opens at `at`, else `at`. */
export function skipBrackets(phrases: readonly Phrase[], at: number): number {
  if (!opens(phrases[at])) return at;
  for (let next = at + 1, depth = 1; next < phrases.length && next < at + 40; next++) {
    if (opens(phrases[next])) depth++;
    if (closes(phrases[next]) && --depth === 0) return next + 1;
  }
  return at;
}
