import type { Clause } from './clause.js';
import {
  AGREED,
  BEFORE_IT_BEGAN,
  ENDED,
  ENDING_NOUN,
  ENDING_VERBS,
  GIVING_UP,
  PENDING,
  PENDING_HEAD,
  STAND_IN,
} from './ending-words.js';
import { skipBrackets } from './lists.js';
import { isAdverb, isAnd, isComma, isMark, isNoun, isPreposition, opens } from './marks.js';
import { UNREAL, UNREAL_NOUN } from './modality-words.js';
import { carrierOf } from './nominal.js';
import { type NounPhrase, type Phrase, particleAfter } from './phrases.js';

/** That something ended, as a sentence tells it. */
export interface Ending {
  /** Position of the verb or the noun that tells it. */
  readonly at: number;
  readonly words: string;
  /** It ended before it was there: a bid, a merger, what was called off or never began. */
  readonly early: boolean;
  /** What the predicate names ended, and not only a plan or an agreement that leads to it. */
  readonly direct: boolean;
}

interface Parsed {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}

/** Whether a sentence tells that the predicate at phrase `at`, or what leads to it, ended. */
export function endingOf(parsed: Parsed, at: number): Ending | undefined {
  const own = parsed.clauses.find((clause) => clause.at === at);
  return own ? endingOfVerb(parsed, own) : endingOfNoun(parsed, at);
}

function endingOfNoun(parsed: Parsed, at: number): Ending | undefined {
  const { phrases } = parsed;
  return (
    first([...new Set([at, carrierOf(phrases, at)])], (theme) => told(parsed, theme, [at, theme], true)) ??
    first(leadsTo(phrases, at), (theme) => told(parsed, theme, [at, theme], false))
  );
}

function endingOfVerb(parsed: Parsed, own: Clause): Ending | undefined {
  const { phrases, clauses } = parsed;
  const governor = clauses.find((clause) => clause.at === own.governor);
  if (governor && own.verb.form === 'gerund' && GIVING_UP.test(governor.verb.lemma))
    return { at: governor.at, words: governor.verb.main.text, early: true, direct: false };
  const themes = [...(own.verb.infinitive ? leadsTo(phrases, own.at) : []), ...agreedIn(own)];
  return (
    first(themes, (theme) => told(parsed, theme, [theme], false)) ??
    (themes.length > 0 ? toldBehind(parsed, own) : undefined) ??
    toldOfStandIn(parsed, own.at) ??
    // 'ended their planned alliance': the verb of the rule is the one that tells it
    first(own.arguments, ({ phrase, at }) =>
      phrase.head.class === 'noun' ? endedBy(phrases, own, at, [at], true) : undefined,
    )
  );
}

function first<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
}

const leads = ({ head }: NounPhrase): boolean => UNREAL_NOUN.test(head.lower) || AGREED.test(head.lower);
const LINKS = /^(of|for|on|about|regarding|concerning|covering|with|between|to|by|from)$/;

/** The nouns on which a predicate hangs, nearest first: 'talks with X about …', 'its agreement with X to …'. */
function leadsTo(phrases: readonly Phrase[], at: number): readonly number[] {
  const found: number[] = [];
  for (let here = at - 1; here >= 0; here--) {
    const phrase = phrases[here];
    if (isNoun(phrase)) {
      if (leads(phrase)) found.push(here);
    } else if (!isLink(phrase) && !(isAnd(phrase) && isNoun(phrases[here - 1]))) break;
  }
  return found;
}

const isLink = (phrase: Phrase | undefined): boolean => isPreposition(phrase) && LINKS.test(phrase.word.lower);

/** 'an agreement under which X would buy Y' */
const agreedIn = (own: Clause): readonly number[] =>
  own.arguments.filter(({ slot, phrase, at }) => slot === 'under' && at < own.at && leads(phrase)).map(({ at }) => at);

/** What tells that the noun at `theme` ended: a verb of any clause, 'the termination of' it, or an adjective. */
function told(
  { phrases, clauses }: Parsed,
  theme: number,
  about: readonly number[],
  direct: boolean,
): Ending | undefined {
  const verb = first(clauses, (clause) => endedBy(phrases, clause, theme, about, direct));
  if (verb) return verb;
  const early = isEarly(phrases, about);
  const noun = phrases[theme - 2];
  if (isNoun(noun) && ENDING_NOUN.test(noun.head.lower) && phrases[theme - 1]?.words[0]?.lower === 'of')
    return { at: theme - 2, words: noun.head.text, early, direct };
  const word = phrases[theme]?.words.find(({ lower }) => ENDED.test(lower));
  return word ? { at: theme, words: word.text, early, direct } : undefined;
}

/** 'The agreement to acquire X was terminated': what follows without a mark has its subject before the infinitive. */
function toldBehind({ phrases, clauses }: Parsed, own: Clause): Ending | undefined {
  let at = own.at + 1;
  while (isNoun(phrases[at]) || isPreposition(phrases[at]) || isAdverb(phrases[at]) || opens(phrases[at]))
    at = opens(phrases[at]) ? Math.max(skipBrackets(phrases, at), at + 1) : at + 1;
  const clause = clauses.find((one) => one.at === at && one.verb.finite);
  return clause && endingWith(phrases, clause, [clause.passive ? 'object' : 'subject'], false, false);
}

/** 'agreed to acquire X, but the deal was called off' */
function toldOfStandIn({ phrases, clauses }: Parsed, at: number): Ending | undefined {
  const isStandIn = ({ determiner, words, head, possessor }: NounPhrase): boolean =>
    determiner === 'the' && words.length === 2 && !possessor && STAND_IN.test(head.lower);
  return first(clauses, (clause) =>
    first(clause.arguments, ({ phrase, at: theme }) =>
      at < theme && theme < clause.at && isStandIn(phrase) && goesOn(phrases, theme - 1)
        ? endedBy(phrases, clause, theme, [], false)
        : undefined,
    ),
  );
}

/** Is this 'and', 'but' or ';', and no 'after' or 'if'? */
function goesOn(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  if (isComma(phrase) || isAdverb(phrase)) return goesOn(phrases, at - 1);
  return isAnd(phrase) || (isMark(phrase) && /^(but|yet|although|though|;)$/.test(phrase.word.lower));
}

function endedBy(
  phrases: readonly Phrase[],
  clause: Clause,
  theme: number,
  about: readonly number[],
  direct: boolean,
): Ending | undefined {
  const slots = clause.arguments.filter(({ at, rank }) => at === theme && rank === 0).map(({ slot }) => slot);
  return endingWith(phrases, clause, slots, isEarly(phrases, about), direct);
}

/** The verb of a clause as one that ends what stands in one of the slots. */
function endingWith(
  phrases: readonly Phrase[],
  { verb, at, arguments: all }: Clause,
  stands: readonly string[],
  early: boolean,
  direct: boolean,
): Ending | undefined {
  const meant = ENDING_VERBS.filter(
    ({ verbs, slots, unreal }) =>
      verbs.test(verb.lemma) && stands.some((slot) => slots.test(slot)) && (early || !unreal),
  );
  if (meant.length === 0) return undefined;
  const hasObject = all.some((one) => one.slot === 'object' && one.at > at);
  const behind = phrases.slice(at + 1).flatMap(({ words }) => words.map(({ lower }) => lower));
  const particles = [particleAfter(phrases, at) ?? '', behind[0] ?? ''];
  const before = BEFORE_IT_BEGAN.exec(behind.join(' '))?.[0];
  return first(meant, ({ particle, complement, intransitive, early: never = false }) => {
    if (intransitive && (verb.form !== 'past' || hasObject)) return undefined;
    const word = particle ? particles.find((one) => particle.test(one)) : behind.find((one) => complement?.test(one));
    if ((particle || complement) && word === undefined) return undefined;
    const words = [verb.main.text, word, before].filter((one) => one !== undefined).join(' ');
    return { at, words, early: early || never || before !== undefined, direct };
  });
}

/** Is one of the nouns a deal that takes effect by its completion, or a thing that is not there yet? */
const isEarly = (phrases: readonly Phrase[], about: readonly number[]): boolean =>
  about.some((at) => {
    const phrase = phrases[at];
    return isNoun(phrase) && isUnreal(phrase);
  });

const isUnreal = ({ words, head }: NounPhrase): boolean =>
  UNREAL_NOUN.test(head.lower) ||
  PENDING_HEAD.test(head.lower) ||
  words.some(({ lower }) => PENDING.test(lower) || UNREAL.test(lower));
