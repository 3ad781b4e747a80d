import { seeded } from './seeded.js';

/** Choices that are the same ones whenever they are made for the same thing. */
export interface Dice {
  /** A whole number from 0 to `below - 1`. */
  number(below: number): number;
  /** Such a number, small ones far more often: few firms are in many deals. */
  skewed(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** Some different ones, in any order. */
  some<T>(from: readonly T[], count: number): readonly T[];
  chance(probability: number): boolean;
}

/** The dice for one thing: a seed, the kind of the thing and its number. */
export function diceFor(...key: readonly (string | number)[]): Dice {
  const random = seeded(hashed(key.join('|')));
  const number = (below: number): number => Math.floor(random() * below);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[number(from.length)];
    if (one === undefined) throw new RangeError('there is nothing to pick from');
    return one;
  };
  const some = <T>(from: readonly T[], count: number): readonly T[] => {
    const left = [...from];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(number(left.length), 1)).flat();
  };
  return {
    number,
    pick,
    some,
    skewed: (below) => Math.floor(below * random() ** 2),
    chance: (probability) => random() < probability,
  };
}

/** FNV-1a, 32 bits. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
