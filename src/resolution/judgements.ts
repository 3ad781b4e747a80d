import { createHash } from 'node:crypto';
import { UsageError } from '../errors.js';
import { type Judgement, judgementSchema } from '../model.js';
import { contradicted, inVain } from './identity/index.js';

/** A judgement with its id: a hash of all that it says. The sides of a merge or a never may stand either way. */
export function judgementOf({ kind, left, right, who, when, why }: Omit<Judgement, 'id'>): Judgement {
  const [first = left, second = right] = kind === 'split' ? [left, right] : [left, right].sort();
  const said = { kind, left: first, right: second, who, when, why };
  const hash = createHash('sha256')
    .update(JSON.stringify(Object.values(said)))
    .digest('hex');
  return { id: `judgement:${hash.slice(0, 10)}`, ...said };
}

/** The line of a file of judgements. */
export const lineOf = ({ id, kind, left, right, who, when, why }: Judgement): string =>
  JSON.stringify({ id, kind, left, right, who, when, why });

interface Line {
  readonly number: number;
  readonly judgement: Judgement;
}

/**
 * Reads a file of judgements: one JSON object a line. Empty lines say nothing.
 *
 * @param file what the person calls it, for errors
 * @throws UsageError with each wrong line, by its number, and what to do about it
 */
export function readJudgementLines(file: string, content: string): readonly Judgement[] {
  const wrong: string[] = [];
  const lines = content.split('\n').flatMap((text, at): Line[] => {
    if (text.trim() === '') return [];
    const read = judgementIn(text);
    if (typeof read !== 'string') return [{ number: at + 1, judgement: read }];
    wrong.push(`line ${at + 1}: ${read}`);
    return [];
  });
  wrong.push(...clashes(lines));
  if (wrong.length > 0) throw new UsageError(`${file}: wrong judgements\n  ${wrong.slice(0, 10).join('\n  ')}`);
  return lines.map(({ judgement }) => judgement);
}

/** The judgement of a line, or what is wrong with the line. */
function judgementIn(text: string): Judgement | string {
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (value === undefined) return 'is no JSON; write one object a line, or take the line out';
  const { success, data, error } = judgementSchema.safeParse(value);
  if (!success)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
  return data.left === data.right ? `left and right are both ${data.left}; name two` : data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function clashes(lines: readonly Line[]): string[] {
  const numbers = new Map<string, number>();
  const twice = lines.flatMap(({ number, judgement: { id } }) => {
    const before = numbers.get(id);
    numbers.set(id, before ?? number);
    return before === undefined ? [] : [`line ${number}: has the id of line ${before}; take one of them out`];
  });
  if (twice.length > 0) return twice;
  const all = lines.map(({ judgement }) => judgement);
  return inVain(all).map((judgement) => {
    const others = contradicted(judgement, all).map(({ id }) => `line ${numbers.get(id)}`);
    return `line ${numbers.get(judgement.id)}: contradicts ${others.join(', ')}; take one of them out`;
  });
}
