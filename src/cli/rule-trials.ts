import type { Statement } from '../model.js';
import { extract } from '../pipeline.js';
import { RELATIONS } from '../relations/index.js';

/** One sentence that a rule, or a relation, was tried on. `problem` is absent where it gave what it must. */
export interface Trial {
  readonly rule: string;
  readonly text: string;
  readonly problem?: string;
}

/** Every example with its own rule, every counter-example with its relation. */
export function* trials(): Generator<Trial> {
  for (const { type, frames, never } of RELATIONS) {
    for (const { name, example, ended } of frames) {
      const rule = `${type}/${name}`;
      const found = statementsOf(example).filter((one) => one.evidence.some((evidence) => evidence.rule === rule));
      const [first] = found;
      const fired = found.some(({ status }) => status === (ended ? 'terminated' : 'asserted'));
      const problem = first ? `it fired, but the fact is ${first.status}: “${first.because}”` : 'its rule did not fire';
      yield { rule, text: example, ...(fired ? {} : { problem }) };
    }
    for (const text of never) {
      const found = statementsOf(text).find((one) => one.type === type && one.status === 'asserted');
      const fact = found && `${found.subject} ${type} ${found.object}, by ${found.evidence[0]?.rule}`;
      yield { rule: type, text, ...(fact ? { problem: `it must give nothing, and gave ${fact}` } : {}) };
    }
  }
}

const statementsOf = (text: string): readonly Statement[] =>
  extract({ name: 'example', bytes: new TextEncoder().encode(text) }).statements;
