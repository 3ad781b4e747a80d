import { InputError, UsageError } from '../errors.js';
import type { Statement } from '../model.js';
import { extract, type Own } from '../pipeline.js';
import { RELATIONS } from '../relations/index.js';
import { type OwnRules, withOwnRules } from '../rules/own-rules.js';

/**
 * Tries each rule of a user on its own example, and each relation on its sentences that must give nothing.
 *
 * @throws UsageError with every rule that its example does not fire, and every sentence that gives a fact
 */
export function tryOwnRules(file: string, own: readonly OwnRules[], { names }: Own): void {
  const wrong = own.flatMap(({ type, frames, never }) => {
    const examples = frames.flatMap((frame, at) => {
      // alone before the rules that are there, so that it is the one to tell of what it finds
      const alone = withOwnRules(RELATIONS, [{ type, frames: [frame], never: [] }]);
      const found = statementsOf(frame.example, { ...(names ? { names } : {}), relations: alone });
      const fired = found.filter(({ evidence }) => evidence.some(({ rule }) => rule === `${type}/${frame.name}`));
      if (fired.some(({ status }) => status === 'asserted')) return [];
      const [held] = fired;
      const why = held ? `it fires, but the fact is ${held.status} ('${held.because}')` : 'it does not fire its rule';
      return [`${type}.frames[${at}].example: ${why}: ${frame.example}`];
    });
    const relations = withOwnRules(RELATIONS, own);
    const facts = never.flatMap((text, at) => {
      const found = statementsOf(text, { ...(names ? { names } : {}), relations });
      const fact = found.find((one) => one.type === type && one.status === 'asserted');
      return fact ? [`${type}.never[${at}]: ${fact.evidence[0]?.rule} finds a fact in it: ${text}`] : [];
    });
    return [...examples, ...facts];
  });
  if (wrong.length === 0) return;
  const advice = 'name things as filings do (Norvane Pharma, norvatinib), or add them by --lexicon';
  throw new UsageError(`${file}: rules that do not hold; ${advice}\n  ${wrong.join('\n  ')}`);
}

function statementsOf(text: string, own: Own): readonly Statement[] {
  try {
    return extract({ name: 'example', bytes: new TextEncoder().encode(text) }, own).statements;
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
