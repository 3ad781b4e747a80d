import { matchesIn } from '../regexp.js';

/** Strings, marks, and what else stands in JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^[\]{}:,\s"]+/g;

/**
 * The line, from 1, on which a value of a JSON text begins; where there is no such value, the line of the one around it.
 *
 * @param content what JSON.parse reads
 * @param path keys and positions, from the outside
 */
export function lineOf(content: string, path: readonly PropertyKey[]): number {
  const way: (string | number)[] = [];
  let keyFollows = false;
  let best = { at: 0, depth: 0 };
  for (const { 0: token, index: at } of matchesIn(content, TOKEN)) {
    const last = way.at(-1);
    if (token === '}' || token === ']') way.pop();
    else if (token === ',' && typeof last === 'number') way[way.length - 1] = last + 1;
    else if (token === ',') keyFollows = true;
    else if (token === ':') keyFollows = false;
    else if (keyFollows) way[way.length - 1] = String(JSON.parse(token));
    else {
      if (way.length >= best.depth && way.every((part, i) => part === path[i])) best = { at, depth: way.length };
      if (token === '{') way.push('');
      if (token === '[') way.push(0);
    }
    if (token === '{' || token === '}') keyFollows = token === '{';
  }
  return content.slice(0, best.at).split('\n').length;
}

/**
 * The line, from 1, on which a text stops being JSON.
 *
 * @param problem what JSON.parse says of it; not every problem comes with a position
 */
export function brokenLine(content: string, problem: string): number {
  const at = /at position (\d+)/.exec(problem)?.[1];
  if (at !== undefined) return content.slice(0, Number(at)).split('\n').length;
  const lines = content.split('\n');
  let [low, high] = [1, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasWrongToken(lines.slice(0, middle).join('\n'))) high = middle;
    else low = middle + 1;
  }
  return low;
}

function hasWrongToken(content: string): boolean {
  try {
    JSON.parse(content);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Unexpected token');
  }
}
