import type { EntityType, Name } from '../../model.js';

/** A thing of the graph, as far as it may be like another one. */
export interface Thing {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly Name[];
  /** Of people: the names of the firms that they work for. */
  readonly employers: readonly string[];
}

/** Words that tell no thing from another, in lower case. */
export interface Words {
  /** Those that say what sort of thing it is: legal forms and 'pharma' of firms, salts of molecules, 'carcinoma'. */
  readonly generic: (type: EntityType) => ReadonlySet<string>;
  /** Those that many firms begin their names with. */
  readonly common: ReadonlySet<string>;
  /** First names that one person may have by turns: `bob` and `robert`. */
  readonly nicknames: readonly ReadonlySet<string>[];
}

/** How far two things look like one, from 0 to 1, and why. */
export interface Likeness {
  readonly score: number;
  readonly reason: string;
}

/** One way in which duplicates look alike. Only things that share a block are compared. */
export interface Way {
  blocksOf(thing: Thing): readonly string[];
  compare(left: Thing, right: Thing): Likeness | undefined;
}

/** Names of a thing beyond which no more are looked at. */
const MOST_NAMES = 12;

/** What a thing is called: not the ids that registers give it. */
export const written = ({ names }: Thing): readonly Name[] =>
  names.filter(({ rank }) => rank !== 'id').slice(0, MOST_NAMES);

/** What is found out about a name once. */
export function onceFor<T>(find: (name: Name) => T): (name: Name) => T {
  const known = new WeakMap<Name, T>();
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}

/** The best of what two things' names are to each other. */
export function best(
  left: Thing,
  right: Thing,
  compare: (left: Name, right: Name) => Likeness | undefined,
): Likeness | undefined {
  const found = written(left).flatMap((one) => written(right).flatMap((other) => compare(one, other) ?? []));
  return found.sort((a, b) => b.score - a.score)[0];
}
