import leven from 'leven';
import type { Name } from '../../model.js';
import { kindOf } from '../keys.js';
import { fold } from '../names.js';
import { best, type Likeness, onceFor, type Way, written } from './likeness.js';

/** Shorter names differ by a letter that tells them apart; from the second length on two letters may be a slip. */
const SHORTEST = 6;
const LONG = 12;
const BLOCK = 4;

/** Names that are written alike but for a letter or two: 'zorvamab' and 'zorvomab'. A figure is no slip. */
export const fewLettersApart: Way = {
  blocksOf: (thing) =>
    thing.type === 'Person'
      ? []
      : written(thing)
          .map(lettersOf)
          .filter((letters) => letters.length >= SHORTEST)
          .flatMap((letters) => [`${letters.slice(0, BLOCK)}…`, `…${letters.slice(-BLOCK)}`])
          .map((block) => `${kindOf(thing.type)} ${block}`),
  compare: (left, right) => best(left, right, compare),
};

function compare(one: Name, other: Name): Likeness | undefined {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  const most = Math.min(a.length, b.length) >= LONG ? 2 : 1;
  if (Math.min(a.length, b.length) < SHORTEST || a === b || marksOf(one) !== marksOf(other)) return undefined;
  const distance = leven(a, b, { maxDistance: most + 1 });
  if (distance > most) return undefined;
  // what is a letter off a code is more often another code than a slip
  const likeliest = /\p{N}/u.test(a) ? 0.6 : 0.95;
  const score = likeliest - (1.5 * distance) / Math.max(a.length, b.length);
  return { score, reason: `“${one.text}” and “${other.text}” differ by ${distance} letter${distance > 1 ? 's' : ''}` };
}

const lettersOf = onceFor(({ stem }) => fold(stem).replaceAll(' ', ''));

/** Figures, what follows them, and words of one or two letters tell things apart: 'PB-9' and 'PB-8', 'type I' and 'type II'. */
const marksOf = onceFor(({ stem }) =>
  fold(stem)
    .split(' ')
    .filter((word) => word.length <= 2 || /\p{N}/u.test(word))
    .map((word) => (word.length <= 2 ? word : word.replace(/^\P{N}+/u, '')))
    .join(' '),
);
