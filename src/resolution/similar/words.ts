import type { Name } from '../../model.js';
import { kindOf } from '../keys.js';
import { fold } from '../names.js';
import { best, type Likeness, onceFor, type Way, type Words, written } from './likeness.js';

/** A first word that is shorter tells little. */
const SHORTEST = 4;

/** Names with the same telling words: 'Norvane Pharma' and 'Norvane Pharmaceuticals' or 'Norvane'. */
export function sameButForKind(words: Words): Way {
  const partsOf = partsBy(words);
  return {
    blocksOf: (thing) =>
      thing.type === 'Person' ? [] : written(thing).map((name) => `${kindOf(thing.type)} ${partsOf(name).telling}`),
    compare: (left, right) =>
      best(left, right, (one, other) => {
        const [a, b] = [partsOf(one), partsOf(other)];
        if (a.telling !== b.telling) return undefined;
        const score = areSameWords(a.generic, b.generic) ? 0.9 : a.generic === '' || b.generic === '' ? 0.8 : 0.6;
        return { score, reason: `“${one.text}” and “${other.text}” differ by words of kind only` };
      }),
  };
}

/** Firms that begin with the same telling word: 'Norvane Vaccines Europe' and 'Norvane Sciences'. */
export function sameFirstWord(words: Words): Way {
  const partsOf = partsBy(words);
  const first = (name: Name): string => partsOf(name).telling.split(' ')[0] ?? '';
  const tells = (word: string): boolean => word.length >= SHORTEST && !words.common.has(word);
  return {
    blocksOf: (thing) => (thing.type === 'Company' ? written(thing).map(first).filter(tells) : []),
    compare: (left, right) =>
      best(left, right, (one, other): Likeness | undefined => {
        const isSame = partsOf(one).telling === partsOf(other).telling;
        if (isSame || first(one) !== first(other) || !tells(first(one))) return undefined;
        const isWhole = [one, other].some((name) => partsOf(name).telling === first(name));
        return { score: isWhole ? 0.5 : 0.35, reason: `“${one.text}” and “${other.text}” begin with the same word` };
      }),
  };
}

/** A name without the words that only say what sort of thing it is, and these. */
const partsBy = (words: Words) =>
  onceFor(({ type, stem }: Name): { readonly telling: string; readonly generic: string } => {
    const all = fold(stem).split(' ');
    const generic = words.generic(type);
    const telling = all.filter((word) => !generic.has(word));
    if (telling.length === 0) return { telling: all.join(' '), generic: '' };
    return { telling: telling.join(' '), generic: all.filter((word) => generic.has(word)).join(' ') };
  });

/** 'pharma' and 'pharmaceuticals' are the same word, said at other length; so are 'labs' and 'laboratories'. */
function areSameWords(left: string, right: string): boolean {
  const [a, b] = [left, right].map((words) => words.replace(/s$/, '')).sort((one, other) => one.length - other.length);
  return Boolean(a && b?.startsWith(a));
}
