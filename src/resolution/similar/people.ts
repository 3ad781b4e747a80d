import { mayBeOne } from '../identity/people.js';
import { fold } from '../names.js';
import { best, type Likeness, type Thing, type Way, type Words, written } from './likeness.js';

/** One name at two firms, or at one and without one: a person who moved, or a namesake. */
export const sameName: Way = {
  blocksOf: (thing) => (thing.type === 'Person' ? written(thing).map(({ key }) => key) : []),
  compare: (left, right) =>
    best(left, right, (one, other): Likeness | undefined => {
      if (one.key !== other.key || !mayBeOne(one.text, other.text)) return undefined;
      const isTold = fold(one.text) === fold(other.text) && fold(one.text).split(' ').length > 2;
      return { score: isTold ? 0.75 : 0.5, reason: `“${one.text}”, ${at(left)}, and “${other.text}”, ${at(right)}` };
    }),
};

const at = ({ employers }: Thing): string =>
  employers.length > 0 ? `of ${employers.join(' and ')}` : 'whose firm is not told';

/** 'Bob Roe' and 'Robert Roe', most of all at one firm. */
export function byNickname({ nicknames }: Words): Way {
  const areOne = (a: string, b: string): boolean => a !== b && nicknames.some((names) => names.has(a) && names.has(b));
  return {
    blocksOf: (thing) => (thing.type === 'Person' ? written(thing).map(({ key }) => key.split(' ').at(-1) ?? '') : []),
    compare: (left, right) =>
      best(left, right, (one, other): Likeness | undefined => {
        const [[first = '', last], [otherFirst = '', otherLast]] = [namesOf(one.key), namesOf(other.key)];
        if (last !== otherLast || !areOne(first, otherFirst) || !mayBeOne(one.text, other.text)) return undefined;
        const isOneFirm = left.employers.some((firm) => right.employers.includes(firm));
        return { score: isOneFirm ? 0.8 : 0.4, reason: `${first} is short for ${otherFirst}, or the other way round` };
      }),
  };
}

/** First and last name of a key: `Person|jane roe`. */
const namesOf = (key: string): readonly string[] => key.slice(key.indexOf('|') + 1).split(' ');
