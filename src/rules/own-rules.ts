import { z } from 'zod';
import { UsageError } from '../errors.js';
import { RELATION_TYPES, type RelationType } from '../model.js';
import type { Frame, Relation } from '../relations/relation.js';
import { brokenLine, lineOf } from './json-lines.js';
import { frameSchema, PLACES, SLOTS } from './own-frame.js';

/** The rules that a user adds to one relation, and sentences that must give none of its facts. */
export interface OwnRules {
  readonly file: string;
  readonly type: RelationType;
  readonly frames: readonly Frame[];
  readonly never: readonly string[];
  /** The lines of the file on which the rules and the sentences begin. */
  readonly lines: { readonly frames: readonly number[]; readonly never: readonly number[] };
}

const sentence = z.string().regex(/\S+\s+\S+\s+\S+/, 'must be a sentence');
const rulesSchema = z.partialRecord(
  z.enum(RELATION_TYPES),
  z.strictObject({
    frames: z.array(frameSchema).min(1, 'must have one rule at least'),
    never: z.array(sentence).default([]),
  }),
  'must be an object of relations: { "LICENSED_TO": { "frames": [ … ] } }',
);

/**
 * Reads rules of a user: a JSON object of relations, each with `frames` in the form of `src/relations/*.ts`, where
 * regular expressions are strings, and `never`.
 *
 * @param file what the person calls it, for errors
 * @param relations those that the rules are added to
 * @throws UsageError with each thing that is wrong, by its line and its place in the file
 */
export function readOwnRules(file: string, content: string, relations: readonly Relation[]): readonly OwnRules[] {
  const json = content.replace(/^\ufeff/, '');
  const read = rulesSchema.safeParse(parsed(file, json));
  const issues = read.success ? [] : read.error.issues.flatMap((issue) => told(issue, json));
  const own = Object.entries(read.data ?? {}).flatMap(([key, rules]): OwnRules[] => {
    const type = RELATION_TYPES.find((one) => one === key);
    if (!type || !rules) return [];
    const lines = (list: 'frames' | 'never') => rules[list].map((_, at) => lineOf(json, [type, list, at]));
    return [{ file, type, ...rules, lines: { frames: lines('frames'), never: lines('never') } }];
  });
  const misfits = own.flatMap((rules) =>
    relations.filter(({ type }) => type === rules.type).flatMap((relation) => misfitsOf(relation, rules)),
  );
  const wrong = [...issues, ...misfits];
  if (wrong.length > 0) throw new UsageError(`${file}: wrong rules\n  ${wrong.join('\n  ')}`);
  return own;
}

/** The relations with a user's rules before their own, so that a fact which both find is told by the user's. */
export function withOwnRules(relations: readonly Relation[], own: readonly OwnRules[]): readonly Relation[] {
  return relations.map((relation) => {
    const added = own.filter(({ type }) => type === relation.type);
    if (added.length === 0) return relation;
    return {
      ...relation,
      frames: [...added.flatMap(({ frames }) => frames), ...relation.frames],
      never: [...relation.never, ...added.flatMap(({ never }) => never)],
    };
  });
}

function parsed(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file}: line ${brokenLine(json, problem)}: not JSON (${problem.replace(/\s+/g, ' ')})`);
  }
}

/** A place in the file as a person writes it: `LICENSED_TO.frames[0].slots.licensor`. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'the file';

/** What there is in the file, in a relation, and in a rule, by the length of the path to it. */
const KEYS: readonly (readonly string[])[] = [RELATION_TYPES, ['frames', 'never'], Object.keys(frameSchema.shape)];

function told(issue: z.core.$ZodIssue, json: string): string[] {
  const place = `line ${lineOf(json, issue.path)}: ${placeOf(issue.path)}`;
  if (issue.code === 'unrecognized_keys') {
    const known = KEYS[Math.min(issue.path.length, KEYS.length - 1)] ?? [];
    return [`${place}: there is no ${issue.keys.join(', ')}; there are ${known.join(', ')}`];
  }
  return [`${place}: ${issue.message}`];
}

/** What of a user's rules does not fit their relation: a name that is taken, a role or a slot that is none. */
function misfitsOf(relation: Relation, { type, frames, lines }: OwnRules): readonly string[] {
  return frames.flatMap((frame, at) => {
    const taken = [...relation.frames, ...frames.slice(0, at)].some(({ name }) => name === frame.name);
    const name = taken ? [`.name: there is a rule '${frame.name}' already; give it another name`] : [];
    const misfits = [...name, ...roleMisfits(relation, frame), ...slotMisfits(frame)];
    return misfits.map((misfit) => `line ${lines.frames[at]}: ${type}.frames[${at}]${misfit}`);
  });
}

function roleMisfits({ type, roles, subject, object }: Relation, { slots, needs = [], pairs }: Frame): string[] {
  const filled = [...(pairs ?? Object.keys(slots))];
  const unknown = new Set([...filled, ...Object.keys(slots), ...needs].filter((role) => !Object.hasOwn(roles, role)));
  const unfilled = new Set([subject, object, ...needs].filter((role) => !filled.includes(role)));
  return [
    ...[...unknown].map((role) => `: ${type} has no role '${role}'; it has ${Object.keys(roles).join(', ')}`),
    ...[...unfilled].map((role) => `.slots: says not where '${role}' stands; give it a slot`),
  ];
}

function slotMisfits({ slots, with: heads = {} }: Frame): string[] {
  const given = new Set([...Object.values(slots).flatMap((slot) => slot.split(/\s+/)), ...Object.keys(heads)]);
  return [...given]
    .filter((slot) => !PLACES.has(slot))
    .map((slot) => `.slots: there is no slot '${slot}'; a slot is a preposition or one of ${SLOTS.join(', ')}`);
}
