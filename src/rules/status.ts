import type { Clause } from './clause.js';
import { type Ending, endingOf } from './endings.js';
import { isNoun } from './marks.js';
import { type Bearing, modalityOf } from './modality.js';
import { nominalStanding } from './nominal.js';
import type { Phrase } from './phrases.js';
import { ASSERTED, type Standing } from './standing.js';

/** A status, and whether what it is said of ended: then a date is that of its end. */
export interface Verdict extends Standing {
  readonly ended: boolean;
}

/**
 * The status of what a predicate at phrase `at` says, with the words that decided it. One mechanism for all relations,
 * after ConText (Harkema et al. 2009): what was planned, optional or not yet there, and ended, is `terminated`; what was
 * there is a fact of the past, also when it ended.
 */
export function standingOf(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  at: number,
  relation: Bearing,
  descriptive: boolean,
): Verdict {
  const standing = modalityOf(phrases, clauses, at, relation, descriptive);
  const ending = endingOf({ phrases, clauses }, at);
  if (!ending) return { ended: false, ...standing };
  const was = ending.direct && !ending.early ? presupposed(phrases[at], standing) : standing;
  const done = () =>
    isCarriedOut(clauses, ending.at) && modalityOf(phrases, clauses, ending.at, ENDING, false).status === 'asserted';
  return neverWas(was, ending) && done()
    ? { status: 'terminated', because: ending.words, ended: true }
    : { ended: ending.direct || isNoun(phrases[at]), ...was };
}

/** Not 'threatened to terminate it' */
function isCarriedOut(clauses: readonly Clause[], at: number): boolean {
  const clause = clauses.find((one) => one.at === at);
  const governor = clauses.find((one) => one.at === clause?.governor);
  return !clause?.verb.infinitive || !governor || CARRIES_OUT.test(governor.verb.lemma);
}
const CARRIES_OUT = /^(agree|decide|elect|choose|announce|have|force|compel|oblige)$/;

/** 'Talks were broken off', 'agreed to terminate': what ends may be no more than a plan, and who agrees to end it does. */
const ENDING: Bearing = { tolerates: /^(agree|decide|decision|elect|choose)$/, ofPlans: true };

const neverWas = ({ status }: Standing, { early }: Ending): boolean =>
  status === 'planned' || status === 'optional' || (status === 'asserted' && early);

/** 'Will end its alliance', 'has not ended it': what is still to end is there. */
const presupposed = (phrase: Phrase | undefined, standing: Standing): Standing =>
  /^(planned|negated)$/.test(standing.status) && !(isNoun(phrase) && nominalStanding(phrase).status !== 'asserted')
    ? ASSERTED
    : standing;
