import { z } from 'zod';
import { RELATIONS } from '../relations/index.js';
import { linearPattern } from './own-pattern.js';
import { PARTICLES, PREPOSITIONS } from './vocabulary.js';

/** Slots that are no prepositions; what they mean is written in `relations/relation.ts`. */
export const SLOTS = [
  'subject',
  'object',
  'indirect',
  'isa',
  'modifier',
  'possessor',
  'speaker',
  'sentence',
  'other',
  'counterparty',
  'first',
  'giver',
  'means',
  'theme',
  'topic',
  'owner',
  'teller',
  'announcer',
  'entry',
  'holder',
] as const;
const USED = RELATIONS.flatMap(({ frames }) => frames.flatMap(({ slots }) => Object.values(slots)));
/** Everything that a slot may be. */
export const PLACES: ReadonlySet<string> = new Set([
  ...SLOTS,
  ...PREPOSITIONS,
  ...USED.flatMap((slots) => slots.split(/\s+/)),
]);

const string = z.string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be text in quotes') });
const text = string.trim().min(1, 'must not be empty');

const VERB = /^(?:\*|~|[a-z]+(?:\+[a-z]+)?)$/;
const NOUN = /^(?:\*|~|[a-z]+(?:-[a-z]+)*)$/;
const lemmas = (form: RegExp, message: string) =>
  text.refine((given) => given.split(/\s+/).every((lemma) => form.test(lemma)), message);

/** The particles of some verbs that no verb can have: 'after' of 'go+after', where the rule would never fit. */
export const unknownParticles = (verbs: string): readonly string[] =>
  verbs
    .split(/\s+/)
    .flatMap((verb) => verb.split('+').slice(1))
    .filter((particle) => !PARTICLES.has(particle));

const pattern = string.transform((source, context) => {
  try {
    return linearPattern(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue(error.message);
    return z.NEVER;
  }
});

/** One rule as JSON: a `Frame` whose regular expressions are strings. */
export const frameSchema = z
  .strictObject({
    name: text,
    verbs: lemmas(VERB, "must be infinitives in lower case without hyphens, parted by blanks: 'outlicense give+up'")
      .refine(
        (given) => unknownParticles(given).length === 0,
        `may have these particles only: ${[...PARTICLES].join(', ')}; what else stands behind a verb is a slot`,
      )
      .exactOptional(),
    nouns: lemmas(
      NOUN,
      "must be nouns in the singular and lower case, parted by blanks: 'licence license'",
    ).exactOptional(),
    pairs: z.tuple([text, text]).exactOptional(),
    object: pattern.exactOptional(),
    notObject: pattern.exactOptional(),
    with: z.record(z.string(), pattern).exactOptional(),
    says: pattern.exactOptional(),
    unless: pattern.exactOptional(),
    slots: z.record(z.string(), text).default({}),
    needs: z.array(text).exactOptional(),
    event: z.literal(true, 'must be true, or left out').exactOptional(),
    ended: z.literal(true, 'must be true, or left out').exactOptional(),
    example: string.regex(/\S+\s+\S+\s+\S+/, 'must be a sentence that the rule reads'),
  })
  .refine(
    ({ verbs, nouns, pairs }) => [verbs, nouns, pairs].filter((one) => one !== undefined).length === 1,
    'must have one of verbs, nouns and pairs, and one only',
  );
