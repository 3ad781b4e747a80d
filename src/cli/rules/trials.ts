import { InputError } from '../../errors.js';
import type { RelationType, Statement } from '../../model.js';
import { extract, type Own } from '../../pipeline.js';
import { RELATIONS } from '../../relations/index.js';
import type { Frame } from '../../relations/relation.js';
import { type OwnRules, withOwnRules } from '../../rules/own-rules.js';

/** One sentence that a rule, or a relation, was tried on. `problem` is absent where it gave what it must. */
export interface Trial {
  readonly rule: string;
  readonly text: string;
  readonly problem?: string;
  /** Of a user's: where it stands. */
  readonly place?: { readonly file: string; readonly line: number | undefined; readonly path: string };
}

/**
 * Every example with its own rule, every counter-example with its relation; with a user's rules, these on their own
 * examples, and all together on all counter-examples.
 */
export function* trials(own: readonly OwnRules[] = [], names?: Own['names']): Generator<Trial> {
  for (const { type, frames } of RELATIONS) for (const frame of frames) yield ofExample(type, frame, {});
  const all = { relations: withOwnRules(RELATIONS, own), ...(names ? { names } : {}) };
  for (const { type, never } of RELATIONS) for (const text of never) yield ofNever(type, text, all);
  yield* ownTrials(own, names);
}

/** Each rule of a user on its own example, and each relation on his sentences that must give nothing. */
export function* ownTrials(own: readonly OwnRules[], names?: Own['names']): Generator<Trial> {
  const named = names ? { names } : {};
  for (const rules of own) {
    const { file, type, frames, never, lines } = rules;
    for (const [at, frame] of frames.entries()) {
      // alone before the rules that are there, so that it is the one to tell of what it finds
      const relations = withOwnRules(RELATIONS, [{ ...rules, frames: [frame], never: [] }]);
      const place = { file, line: lines.frames[at], path: `${type}.frames[${at}].example` };
      yield { ...ofExample(type, frame, { ...named, relations }), place };
    }
    const relations = withOwnRules(RELATIONS, own);
    for (const [at, text] of never.entries()) {
      const place = { file, line: lines.never[at], path: `${type}.never[${at}]` };
      yield { ...ofNever(type, text, { ...named, relations }), place };
    }
  }
}

function ofExample(type: RelationType, { name, example, ended }: Frame, own: Own): Trial {
  const rule = `${type}/${name}`;
  const fired = statementsOf(example, own).filter((one) => one.evidence.some((evidence) => evidence.rule === rule));
  const wanted = ended ? 'terminated' : 'asserted';
  if (fired.some(({ status }) => status === wanted)) return { rule, text: example };
  const [held] = fired;
  const problem = held ? `it fires, but the fact is ${held.status} (“${held.because}”)` : 'it does not fire its rule';
  return { rule, text: example, problem };
}

function ofNever(type: RelationType, text: string, own: Own): Trial {
  const found = statementsOf(text, own).find((one) => one.type === type && one.status === 'asserted');
  if (!found) return { rule: type, text };
  const { subject, object, evidence } = found;
  return { rule: type, text, problem: `${evidence[0]?.rule} finds a fact in it: ${subject} ${type} ${object}` };
}

function statementsOf(text: string, own: Own): readonly Statement[] {
  try {
    return extract({ name: 'example', bytes: new TextEncoder().encode(text) }, own).statements;
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
