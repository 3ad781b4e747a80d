import { readFileSync } from 'node:fs';
import { fold } from './names.js';

/** Countries by their ISO 3166-1 codes. */
export type Area = ReadonlySet<string>;

/** `data/lexicon/territories.tsv`: what each country and region is called first, and the countries in it. */
const ROWS = readFileSync(new URL('../../data/lexicon/territories.tsv', import.meta.url), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const EVERY: Area = new Set(ROWS.flatMap(([, codes = '']) => codes.split(' ')).filter((code) => code !== '*'));
const REGIONS: readonly { readonly name: string; readonly area: Area }[] = ROWS.map(([name = '', codes = '']) => ({
  name: name.toLowerCase(),
  area: codes === '*' ? EVERY : new Set(codes.split(' ')),
}));
const BY_SURFACE: ReadonlyMap<string, (typeof REGIONS)[number]> = new Map(
  ROWS.flatMap(([name = '', , ...others], at) => {
    const region = REGIONS[at];
    return region ? [name, ...others].map((surface) => [fold(surface), region] as const) : [];
  }),
);
/** Territories that are remembered at the most. */
const REMEMBERED = 500;
const LONGEST = Math.max(...[...BY_SURFACE.keys()].map((surface) => surface.split(' ').length));

const EXCEPT =
  /\b(?:except(?: for| in)?|excluding|exclusive of|with the exception of|other than|apart from|outside(?: of)?|save(?: for)?|but not|ex)\b/;
/** Words of a territory that name no place and take nothing away from one. */
const EMPTY =
  /^(?:the|and|or|of|in|for|its?|all|each|every|throughout|across|within|countr(?:y|ies)|territor(?:y|ies)|states?|members?|markets?|regions?|parts|rights|licen[cs]es?)$/;

/**
 * The countries that a territory covers as a text says it: 'Japan and Korea', 'worldwide except Japan', 'European'.
 * `undefined` when it can't be told: 'certain territories', 'the rest of the world'.
 */
export const areaOf = remembered((text: string): Area | undefined => {
  const area = read(fold(text));
  return area && area.size === EVERY.size ? EVERY : area;
});

/** Filings speak of few territories, of the same ones again and again: what was worked out for some of them is kept. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    if (known.size >= REMEMBERED) known.clear();
    const value = work(text);
    known.set(text, { value });
    return value;
  };
}

function read(folded: string): Area | undefined {
  const at = EXCEPT.exec(folded);
  if (!at) return listed(folded);
  const wide = /\p{L}/u.test(withoutEmpty(folded.slice(0, at.index))) ? listed(folded.slice(0, at.index)) : EVERY;
  const except = listed(folded.slice(at.index).replace(new RegExp(EXCEPT, 'g'), ' '));
  return wide && except && new Set([...wide].filter((code) => !except.has(code)));
}

const withoutEmpty = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => !EMPTY.test(word))
    .join(' ');

/** All places of a list; nothing when a word of it is unknown. */
function listed(folded: string): Area | undefined {
  const words = folded.split(' ').filter((word) => word !== '');
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const length = longestAt(words, at);
    if (length === 0 && !EMPTY.test(words[at] ?? '')) return undefined;
    for (const code of BY_SURFACE.get(words.slice(at, at + length).join(' '))?.area ?? []) found.add(code);
    at += Math.max(1, length);
  }
  if (found.size > 0) return found;
  return /^all\b.*\b(?:countries|territories|markets)$/.test(folded) ? EVERY : undefined;
}

function longestAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1)
    if (BY_SURFACE.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

/** How much of a territory another one takes away: all of it, a part, nothing. What is left unsaid is the world. */
export function extent(of: string | undefined, over: string | undefined): 'all' | 'part' | 'none' {
  if (of === undefined) return 'all';
  const [taken, whole] = [areaOf(of), over === undefined ? EVERY : areaOf(over)];
  if (taken === EVERY) return 'all';
  if (!taken || !whole) {
    if (over !== undefined && fold(of).includes(fold(over))) return 'all';
    return whole === EVERY ? 'part' : 'none';
  }
  const both = [...whole].filter((code) => taken.has(code)).length;
  return both === whole.size ? 'all' : both > 0 ? 'part' : 'none';
}

/** Whether two territories have a country in common; `undefined` when it can't be told. */
export function overlap(one: string | undefined, other: string | undefined): boolean | undefined {
  if (one === undefined || other === undefined || fold(one) === fold(other)) return true;
  const [a, b] = [areaOf(one), areaOf(other)];
  return a && b && [...a].some((code) => b.has(code));
}

/** Whether two texts name the same territory. */
export function isSameTerritory(one: string, other: string): boolean {
  const [a, b] = [areaOf(one), areaOf(other)];
  if (!a || !b) return fold(one) === fold(other);
  return a.size === b.size && [...a].every((code) => b.has(code));
}

/** A territory as lists that a query can look a country or a region up in, each by its name in lower case. */
export interface Places {
  /** Those that it has a part in; absent when it is the world or most of it, or not told. */
  readonly places?: readonly string[];
  /** Those that lie outside of it altogether, where these are fewer. */
  readonly without?: readonly string[];
}

export const placesOf = remembered((territory: string): Places => {
  const area = areaOf(territory);
  if (!area || area === EVERY) return {};
  const isTouched = (region: Area): boolean => [...region].some((code) => area.has(code));
  return area.size < EVERY.size / 2 ? { places: named(isTouched) } : { without: named((region) => !isTouched(region)) };
});

/** The countries and regions that lie within a territory altogether, by their names in lower case. */
export const placesWithin = remembered((territory: string): readonly string[] => {
  const area = areaOf(territory);
  return area ? named((region) => [...region].every((code) => area.has(code))) : [];
});

const named = (holds: (region: Area) => boolean): readonly string[] =>
  REGIONS.filter(({ area }) => area !== EVERY && holds(area)).map(({ name }) => name);

/** A country or region by any of its names, or a country by its ISO code, as `placesOf` calls it. */
export function placeNamed(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  const isOnly = ({ area }: (typeof REGIONS)[number]): boolean => area.size === 1 && area.has(code);
  return (BY_SURFACE.get(fold(text).replace(/^the /, '')) ?? REGIONS.find(isOnly))?.name;
}
