import { UsageError } from '../../errors.js';
import { sideOf } from '../../resolution/identity/index.js';
import { keysOf } from '../../resolution/keys.js';
import { fold } from '../../resolution/names.js';
import type { Named } from './entity-named.js';

/**
 * The sides of a split: that of the name, and that of the entity which it is taken off.
 *
 * @throws UsageError when the entity has no such name, or is nothing without it
 */
export function sidesOfSplit({ id, name, side, names }: Named, given: string): readonly [string, string] {
  const keys = keysOf(given);
  const spelled = names.filter(({ text }) => fold(text) === fold(given));
  const fitting = spelled.length > 0 ? spelled : names.filter(({ key }) => keys.includes(key));
  const sides = [...new Set(fitting.map(sideOf))];
  const own = [...new Set(names.map(({ text }) => text))].sort().join(', ');
  const [only, another] = sides.filter((one) => one !== side);
  if (sides.length === 0) throw new UsageError(`${id ?? name} has no name “${given}”; it has ${own}`);
  if (only === undefined)
    throw new UsageError(`“${given}” is what ${id ?? name} itself is called; split other names off: ${own}`);
  if (another !== undefined)
    throw new UsageError(`“${given}” fits several names of ${id ?? name}: ${sides.join(', ')}; write out the one`);
  return [only, side];
}
