import type { Argument, Clause } from './clause.js';
import { rightOf } from './complements.js';
import { gapped } from './gapping.js';
import type { Found } from './lists.js';
import { isAdverb, isAnd, isComma, isNoun, isVerb } from './marks.js';
import type { Phrase, VerbGroup } from './phrases.js';
import { leftOf } from './subjects.js';

/** All clauses of a sentence, in the order of their verbs. Linear but for the short walks around each verb. */
export function clausesOf(phrases: readonly Phrase[]): readonly Clause[] {
  const clauses: Clause[] = [];
  phrases.forEach((phrase, at) => {
    if (isVerb(phrase)) clauses.push(clauseAt(phrases, phrase, at, clauses));
  });
  return clauses
    .map((clause, i) => sharing(phrases, clause, clauses[i + 1]))
    .flatMap((clause) => [clause, ...gapped(phrases, clause)]);
}

/** 'developed and sold with X': what follows the second verb belongs to the first as well, if nothing is between them. */
function sharing(phrases: readonly Phrase[], clause: Clause, next: Clause | undefined): Clause {
  const between = next ? phrases.slice(clause.at + 1, next.at) : [];
  const joinedTo =
    between.some(isAnd) && between.every((phrase) => isAnd(phrase) || isAdverb(phrase) || isComma(phrase));
  if (!next || !joinedTo || next.verb.modal) return clause;
  const follows = next.arguments.filter((argument) => argument.at > next.at);
  return { ...clause, arguments: [...clause.arguments, ...follows], to: next.to };
}

function clauseAt(phrases: readonly Phrase[], verb: VerbGroup, at: number, earlier: readonly Clause[]): Clause {
  const right = rightOf(phrases, at);
  const left = leftOf(phrases, verb, at, earlier, right.hasObject);
  const passive = verb.passive || left.participle === 'passive';
  // 'was granted X', 'was granted by Y X' have an object; in 'was granted to Y, X' what follows is no longer the verb's
  const objects = passive
    ? right.objects.filter(([first]) => first && (first.at === at + 1 || isNoun(phrases[first.at - 1])))
    : right.objects;
  const args: Argument[] = [];
  const put = (slot: string, found: readonly Found[], rank = 0) =>
    args.push(
      ...found.map(({ phrase, at: position, rank: own }) => ({ slot, phrase, at: position, rank: own + rank })),
    );
  if (passive) {
    put(objects.length > 0 ? 'indirect' : 'object', left.subjects);
    put('object', objects.flat());
    // 'X is licensed to Y': what stands first is what is licensed, unless an object follows it
    if (objects.length > 0) put('object', left.subjects, 9);
  } else {
    put('subject', left.subjects);
    const [first, second] = left.antecedent && objects.length === 1 ? [objects[0], left.antecedent] : objects;
    if (first && second) {
      put('indirect', first);
      put('object', second);
    } else if (first) put('object', first);
    put('object', left.gap);
  }
  for (const { slot, phrase, at: position } of right.prepositional) {
    args.push({ slot: passive && slot === 'by' ? 'subject' : slot, phrase, at: position, rank: 0 });
  }
  for (const { slot, phrase, at: position } of left.prepositional) args.push({ slot, phrase, at: position, rank: 1 });
  return {
    verb,
    passive,
    at,
    arguments: args,
    from: left.from,
    to: right.to,
    governor: left.governor,
  };
}
