import type { Clause } from './clause.js';
import { isMark, isNoun, isVerb } from './marks.js';
import { LEADS_TO, UNREAL_NOUN } from './modality-words.js';
import type { Phrase } from './phrases.js';
import type { Standing } from './standing.js';
import { NEGATIONS } from './vocabulary.js';

function firstOfSeries(phrases: readonly Phrase[], at: number): number {
  for (let here = at; ; ) {
    const joins = phrases[here - 1];
    const and = isMark(joins) && (joins.word.text === ',' || joins.word.class === 'conjunction');
    const earlier = phrases[here - 2];
    if (!and || !isVerb(earlier) || !earlier.infinitive) return here;
    here -= 2;
  }
}

/** What leads to an infinitive: 'an option to license', 'plans to', 'is to receive', 'is able to', 'an agreement … to acquire'. */
export function infinitiveStanding(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  own: Clause,
  tolerated: RegExp | undefined,
): Standing | undefined {
  if (!own.verb.infinitive) return undefined;
  // 'the rights to market, sell and distribute X': each of the list has what leads to the first
  const before = phrases[firstOfSeries(phrases, own.at) - 1];
  if (isMark(before) && NEGATIONS.has(before.word.lower)) return { status: 'negated', because: before.word.text };
  const governor = clauses.find((clause) => clause.at === own.governor);
  // 'exercised its option under the 2017 agreement to take a license': then it was taken
  if (governor && EXERCISED.test(governor.verb.main.lower)) return undefined;
  const decided = isNoun(before) && before.head.lower === 'decision' && tolerated?.test('decision');
  if (isNoun(before) && !decided && LEADS_TO.test(before.head.lower) && !isExercised(phrases, own.at - 1)) {
    return {
      status: /^(options?|rights?|licen[cs]es?)$/.test(before.head.lower) ? 'optional' : 'planned',
      because: before.head.text,
    };
  }
  if (
    isMark(before) &&
    /^(able|eligible|entitled|likely|free|ready|willing|unable|required|due)$/.test(before.word.lower)
  ) {
    return { status: 'planned', because: before.word.text };
  }
  if (!governor) return undefined;
  if (governor.verb.lemma === 'be' && governor.at === own.at - 1) return { status: 'planned', because: 'is to' };
  // 'received an option, valid until June, to obtain a license', 'granted X a license under its patents to develop Y'
  const granted = leading(clauses, governor).arguments.find(
    ({ slot, phrase }) => slot === 'object' && /^(?:options?|rights?|(?:sub)?licen[cs]es?)$/.test(phrase.head.lower),
  );
  if (granted && (/^option/.test(granted.phrase.head.lower) || !tolerated?.test('to')))
    return { status: 'optional', because: granted.phrase.head.text };
  const agreed = governor.arguments.find(({ phrase }) =>
    /^(agreements?|deals?|pacts?|letters?|plans?)$/.test(phrase.head.lower),
  );
  return agreed && !tolerated?.test(governor.verb.lemma)
    ? { status: 'planned', because: agreed.phrase.head.text }
    : undefined;
}

export const EXERCISED = /^exercis/;
/** 'exercised its option to …': then it was done. */
export const isExercised = (phrases: readonly Phrase[], at: number): boolean => {
  const verb = phrases.slice(Math.max(0, at - 4), at).findLast(isVerb);
  return verb !== undefined && EXERCISED.test(verb.main.lower);
};

/** 'X to acquire Y' in a headline, 'an option to license Y'. */
export function danglingInfinitive(phrases: readonly Phrase[], clause: Clause): Standing {
  const before = phrases[clause.at - 1];
  if (before?.kind === 'noun' && UNREAL_NOUN.test(before.head.lower)) {
    return { status: /^options?$/.test(before.head.lower) ? 'optional' : 'planned', because: before.head.text };
  }
  return { status: 'planned', because: clause.verb.words[0]?.text ?? 'to' };
}

/** The verb that leads to a list of infinitives, seen from the governor of one of them; at most a few are listed. */
function leading(clauses: readonly Clause[], governor: Clause): Clause {
  let lead = governor;
  for (let steps = 0; lead.verb.infinitive && steps < 6; steps++) {
    const next = clauses.find(({ at }) => at === lead.governor);
    if (!next) return lead;
    lead = next;
  }
  return lead;
}
