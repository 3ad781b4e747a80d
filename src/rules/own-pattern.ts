import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { Pattern } from '../relations/relation.js';

/**
 * A regular expression of a user. It runs in RE2, so that it takes linear time whatever it is and whatever it reads.
 *
 * @throws SyntaxError that says what is wrong with it, and what to do
 */
export function linearPattern(source: string): Pattern {
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source));
    return { source, test: (text) => compiled.test(text) };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const what = error.input === null ? error.error : `${error.error}: ${error.input}`;
    throw new SyntaxError(`is no regular expression of RE2 (${what}); ${RE2}`);
  }
}

const RE2 =
  'RE2 takes linear time on any text, so write it without look-around, back references and repeats above 1000';
