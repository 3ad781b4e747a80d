import { lettered } from '../../regexp.js';
import { ROLE_BEFORE_NAME } from './grammar.js';

/** One way to say who holds which post where. Groups of the pattern: person, company, title, and planned for a plan. */
export interface Pattern {
  readonly name: string;
  readonly pattern: RegExp;
  /** What a line must hold besides; quicker to tell than the pattern, which may begin at any word. */
  readonly cue?: RegExp;
  readonly example: string;
}

/** @param cue source of what a line must hold, if that is rarer than a name */
export const define = (name: string, example: string, pattern: string, cue?: string): Pattern => ({
  name,
  example,
  pattern: lettered(pattern, 'dgu'),
  ...(cue === undefined ? {} : { cue: lettered(cue, 'u') }),
});

/** A pattern that begins with a title, which may be any word. */
export const titled = (name: string, example: string, pattern: string): Pattern =>
  define(name, example, `(?<![\\p{L}-])${pattern}`, ROLE_BEFORE_NAME);
