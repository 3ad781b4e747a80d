import type { Relation } from '../relations/relation.js';
import type { Argument, Clause } from './clause.js';
import { conditionOf, hearsayOf } from './conditions.js';
import { danglingInfinitive, EXERCISED, infinitiveStanding, isExercised } from './infinitives.js';
import { isMark, isNoun, isVerb } from './marks.js';
import { CONDITION, COPULA, PLANNING, SOUGHT, UNREAL_NOUN } from './modality-words.js';
import { carrierOf, nominalStanding, standingWithin } from './nominal.js';
import type { NounPhrase, Phrase, VerbGroup } from './phrases.js';
import { ASSERTED, type Standing } from './standing.js';

/** What is no sign to one relation, or to one question. */
export interface Bearing extends Pick<Relation, 'tolerates' | 'agreed'> {
  /** It is asked of a plan what became of it: that it is a plan says nothing. */
  readonly ofPlans?: true;
}

/**
 * What a predicate at phrase `at` is said to be, whether or not it ended. The nearest sign wins: negation, then modality
 * and plans, then conditions and options. A `descriptive` noun says it in passing, and only its own words and a copula
 * count.
 */
export function modalityOf(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  at: number,
  bearing: Bearing,
  descriptive: boolean,
): Standing {
  const phrase = phrases[at];
  const nominal = descriptive && isNoun(phrase) ? nominalStanding(phrase) : standingWithin(phrases, at);
  if (nominal.status !== 'asserted') return nominal;
  const own =
    clauses.find((clause) => clause.at === at) ?? saying(clauses, carrierOf(phrases, at)) ?? containing(clauses, at);
  const wide = conditionOf(phrases, at, own) ?? hearsayOf(phrases, own);
  if (wide && !descriptive) return wide;
  if (own && SOUGHT.test(own.verb.lemma) && own.arguments.some((one) => one.at === at && one.slot === 'object')) {
    return { status: 'planned', because: own.verb.main.text };
  }
  // 'the right to sell X, our inhibitor of Y': what a noun says in passing holds whatever the verb says
  if (descriptive && !(own && COPULA.test(own.verb.lemma) && own.arguments.some((one) => one.at === at)))
    return ASSERTED;
  // 'under an ongoing collaboration with X': what a noun behind such a preposition names is there
  const lead = phrases[at - 1];
  if (
    phrase?.kind === 'noun' &&
    isMark(lead) &&
    /^(under|through|following|since|via|by|within)$/.test(lead.word.lower)
  )
    return ASSERTED;
  const standing = own ? chainStanding(phrases, clauses, own, bearing) : ASSERTED;
  return standing.status === 'asserted' ? surroundings(phrases, own?.from ?? at, at, bearing) : standing;
}

/** 'A trial that was announced in May was never started': the clause that says of a noun what became of it. */
const saying = (clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.findLast(
    (clause) =>
      at < clause.at &&
      clause.arguments.some(
        (one) =>
          one.at === at && one.rank === 0 && (one.slot === 'subject' || (clause.passive && one.slot === 'object')),
      ),
  );

/** The innermost clause whose arguments reach over the phrase. */
function containing(clauses: readonly Clause[], at: number): Clause | undefined {
  return (
    clauses.findLast((clause) => clause.at < at && at <= clause.to) ??
    clauses.find((clause) => clause.from <= at && at < clause.at)
  );
}

function chainStanding(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  own: Clause,
  { tolerates: tolerated, agreed, ofPlans }: Bearing,
): Standing {
  const before = phrases[own.at - 1];
  const led = infinitiveStanding(phrases, clauses, own, tolerated);
  if (led) return led;
  // 'a trial to evaluate X' evaluates it
  if (own.verb.infinitive && before?.kind === 'noun' && /^(trials?|stud(?:y|ies)|tests?)$/.test(before.head.lower))
    return ASSERTED;
  let clause: Clause | undefined = own;
  let inner: VerbGroup | undefined;
  for (let steps = 0; clause && steps < 5; steps++) {
    const underAgreement =
      agreed && /^(will|shall)$/.test(clause.verb.modal ?? '') && clause.arguments.some(isAgreement);
    const standing = underAgreement
      ? ASSERTED
      : verbStanding(
          clause.verb,
          inner,
          tolerated,
          clause.arguments.some((one) => one.slot === 'until'),
        );
    if (standing.status !== 'asserted') return standing;
    const weighed = clause.arguments.find(({ slot, phrase }) => slot === 'under' && WEIGHED.test(phrase.head.lower));
    if (weighed) return { status: 'planned', because: weighed.phrase.head.text };
    const inverted = invertedNegation(phrases, clause);
    if (inverted !== undefined) return { status: 'negated', because: inverted };
    const negated = clause.arguments.find(
      ({ slot, phrase }) =>
        (slot === 'subject' || slot === 'object') &&
        (/^(no|neither)$/.test(phrase.determiner ?? '') || NOBODY.test(phrase.head.lower)),
    );
    if (negated && argumentIsNegated(negated.phrase))
      return { status: 'negated', because: negated.phrase.determiner ?? negated.phrase.head.text };
    if (EXERCISED.test(clause.verb.main.lower)) return ASSERTED;
    const unreal = clause.arguments.find(
      (argument) =>
        argument.slot === 'subject' &&
        clause?.verb.infinitive !== true &&
        !ofPlans &&
        UNREAL_NOUN.test(argument.phrase.head.lower) &&
        argument.rank === 0,
    );
    if (unreal) return { status: 'planned', because: unreal.phrase.head.text };
    if (clause.governor === undefined) {
      if (clause.verb.infinitive && !tolerated?.test('to')) return danglingInfinitive(phrases, clause);
      return ASSERTED;
    }
    inner = clause.verb;
    const governor: number = clause.governor;
    clause = clauses.find((one) => one.at === governor);
  }
  return ASSERTED;
}

/** 'A trial is under consideration' */
const WEIGHED = /^(?:consideration|discussion|negotiation)$/;

/** 'None of them has', 'neither of the firms has' */
const NOBODY = /^(none|neither|nobody|nothing)$/;

/** 'nor has X licensed it', 'never did X license it': the negation, with the auxiliary, before the subject. */
function invertedNegation(phrases: readonly Phrase[], { from, verb, at }: Clause): string | undefined {
  const before = phrases[from - 1];
  const isBare = isVerb(before) && before.main.class === 'aux';
  return isBare && from < at && !verb.infinitive ? before.negation : undefined;
}

/** 'under the terms of the agreement' */
const isAgreement = ({ slot, phrase }: Argument): boolean =>
  slot === 'under' &&
  phrase.words.some((word) =>
    /^(agreements?|terms|licen[cs]e|pact|deal|collaboration|alliance|contract|arrangement)$/.test(word.lower),
  );

const argumentIsNegated = (phrase: NounPhrase): boolean =>
  !/^(payments?|assurance|guarantees?|bearing|obligation|penalty|one|fee|cost)$/.test(phrase.head.lower);

/** 'The agreement is not affected': what is left as it is, is there. */
const LEAVES = /^(?:affect(?:ed)?|impact(?:ed)?|alter(?:ed)?|impair(?:ed)?)$/;

function verbStanding(
  verb: VerbGroup,
  inner: VerbGroup | undefined,
  tolerated: RegExp | undefined,
  until: boolean,
): Standing {
  // 'was not bought back until May': it was, in May
  if (verb.negation && ((until && verb.form === 'past') || LEAVES.test(verb.lemma))) return ASSERTED;
  if (verb.negation && !/^not only/.test(verb.negation)) return { status: 'negated', because: verb.negation };
  if (/^(deny|refute|decline|refuse|fail)$/.test(verb.lemma) && inner)
    return { status: 'negated', because: verb.main.text };
  if (verb.modal && !tolerated?.test(verb.modal)) {
    return { status: /^(may|might|could|can)$/.test(verb.modal) ? 'optional' : 'planned', because: verb.modal };
  }
  if (inner?.infinitive && PLANNING.test(verb.lemma) && !tolerated?.test(verb.lemma))
    return { status: 'planned', because: verb.main.text };
  if (
    inner &&
    !inner.infinitive &&
    /^(consider|discuss|negotiate|explore|contemplate|propose|plan|envisage)$/.test(verb.lemma)
  )
    return { status: 'planned', because: verb.main.text };
  return ASSERTED;
}

/** Signs before the predicate in its clause: a condition that opens it, an unreal noun that leads to it. */
function surroundings(
  phrases: readonly Phrase[],
  from: number,
  at: number,
  { tolerates: tolerated, ofPlans }: Bearing,
): Standing {
  for (let here = at - 1; here >= Math.max(0, Math.min(from, at) - 3); here--) {
    const phrase = phrases[here];
    if (isMark(phrase) && /^[;.:]$/.test(phrase.word.text)) break;
    if (isMark(phrase) && CONDITION.test(phrase.word.lower) && phrase.word.class === 'subordinator') {
      if (tolerated?.test(phrase.word.lower)) continue;
      if (/^(when|once)$/.test(phrase.word.lower) && pastFollows(phrases, here)) continue;
      return { status: 'conditional', because: phrase.word.text };
    }
    // 'may, during that time, choose': a modal parted from its verb
    if (isMark(phrase) && phrase.word.class === 'modal') return { status: 'optional', because: phrase.word.text };
    if (isMark(phrase) && /^(perhaps|maybe|possibly|reportedly|allegedly|rumou?redly)$/.test(phrase.word.lower)) {
      return { status: 'conditional', because: phrase.word.text };
    }
    if (isMark(phrase) && phrase.word.lower === 'without') return { status: 'negated', because: phrase.word.text };
    if (
      phrase?.kind === 'noun' &&
      !ofPlans &&
      UNREAL_NOUN.test(phrase.head.lower) &&
      here < at &&
      !tolerated?.test(phrase.head.lower) &&
      reaches(phrases, here, at) &&
      !isExercised(phrases, here)
    ) {
      return { status: /^options?$/.test(phrase.head.lower) ? 'optional' : 'planned', because: phrase.head.text };
    }
  }
  return ASSERTED;
}

const pastFollows = (phrases: readonly Phrase[], here: number): boolean => {
  const verb = phrases.slice(here + 1).find(isVerb);
  return verb?.form === 'past' && !verb.modal;
};

/** No verb and no comma stands between the sign and the predicate: 'prospects of licensing X'. */
function reaches(phrases: readonly Phrase[], from: number, to: number): boolean {
  return phrases
    .slice(from + 1, to)
    .every((phrase) => phrase.kind === 'noun' || (isMark(phrase) && !/^[,;)]$/.test(phrase.word.text)));
}
