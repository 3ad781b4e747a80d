import type { Clause } from './clause.js';
import { isMark, isVerb } from './marks.js';
import { HEARSAY } from './modality-words.js';
import type { Phrase } from './phrases.js';
import type { Standing } from './standing.js';

/** 'If A ends it, the rights revert to B': a condition anywhere before in the sentence, or behind a present verb. */
export function conditionOf(phrases: readonly Phrase[], at: number, own: Clause | undefined): Standing | undefined {
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
