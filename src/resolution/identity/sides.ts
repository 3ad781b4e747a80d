import type { Name } from '../../model.js';
import { keyIn, personKey } from '../keys.js';
import { fold } from '../names.js';

const AT = ' @ ';
const PERSON = 'Person|';

/**
 * What a judgement says of a name it says of all names of this side: those of its key; of people, of whom many have one
 * name, those of the name at one firm (`Person|jane roe @ Company|norvane`), or else in one filing.
 */
export function sideOf({ type, text, key, firms = [], within }: Name): string {
  if (type !== 'Person') return key;
  return `${PERSON}${fold(text)}${AT}${within ?? keyIn(firms[0] ?? '')}`;
}

/** The key of the names of a side. */
export function keyOfSide(side: string): string {
  const at = side.startsWith(PERSON) ? side.indexOf(AT) : -1;
  return at < 0 ? side : personKey(side.slice(PERSON.length, at));
}
