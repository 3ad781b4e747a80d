import type { Clause } from './clause.js';
import { isMark, isNoun, isPreposition, isVerb } from './marks.js';
import { HEARSAY } from './modality-words.js';
import type { Phrase } from './phrases.js';
import type { Standing } from './standing.js';

/** 'If A ends it, the rights revert to B': a condition anywhere before in the sentence, or behind a present verb. */
export function conditionOf(phrases: readonly Phrase[], at: number, own: Clause | undefined): Standing | undefined {
  const wished = wishedFor(phrases, own);
  if (wished) return wished;
  for (let here = at - 1; here >= 0; here--) {
    const phrase = phrases[here];
    if (isMark(phrase) && /^[;]$/.test(phrase.word.text)) break;
    if (isMark(phrase) && /^(if|unless)$/.test(phrase.word.lower))
      return { status: 'conditional', because: phrase.word.text };
    if (
      phrase?.kind === 'noun' &&
      phrase.head.lower === 'event' &&
      isMark(phrases[here - 1]) &&
      phrases[here - 1]?.words[0]?.lower === 'in'
    ) {
      return { status: 'conditional', because: 'in the event' };
    }
  }
  if (!own || own.verb.form === 'past') return undefined;
  const later = phrases.find((phrase, here) => here > at && isMark(phrase) && /^(if|unless)$/.test(phrase.word.lower));
  return later ? { status: 'conditional', because: later.words[0]?.text ?? 'if' } : undefined;
}

/** 'What we are hoping for next is an approval of X', 'a rationale for studying X'. */
function wishedFor(phrases: readonly Phrase[], own: Clause | undefined): Standing | undefined {
  if (phrases[0]?.words[0]?.lower === 'what') {
    const wish = phrases.slice(1, 5).find(isVerb);
    if (wish && WISHES.test(wish.main.lower)) return { status: 'planned', because: wish.main.text };
  }
  const led = own && phrases[own.at - 1];
  if (!own || !isPreposition(led) || led.word.lower !== 'for') return undefined;
  const reason = phrases[own.at - 2];
  return isNoun(reason) && REASON.test(reason.head.lower)
    ? { status: 'planned', because: reason.head.text }
    : undefined;
}
const WISHES = /^(?:hop|want|plan|aim|look|expect|wish|intend|envisag|anticipat)(?:e|es|ed|ing|s|ned|ning)?$/;
const REASON = /^(?:rationale|case|reasons?|grounds|interest)$/;

/** 'denied that it had licensed', 'analysts believe that': what a clause that hangs on such a verb says is not stated. */
export function hearsayOf(phrases: readonly Phrase[], own: Clause | undefined): Standing | undefined {
  if (!own) return undefined;
  const that = phrases[own.from - 1];
  const verb = phrases[own.from - 2];
  if (!isMark(that) || that.word.lower !== 'that' || !isVerb(verb)) return undefined;
  if (/^(deny|refute|dispute|reject)$/.test(verb.lemma) || /^den(y|ies|ied)$/.test(verb.main.lower))
    return { status: 'negated', because: verb.main.text };
  return verb.negation || HEARSAY.test(verb.main.lower)
    ? { status: verb.negation ? 'negated' : 'conditional', because: verb.main.text }
    : undefined;
}
