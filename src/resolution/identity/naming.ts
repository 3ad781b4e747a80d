import type { EntityType, Identity, Name } from '../../model.js';
import { byFullness, slug } from '../names.js';
import { groupedBy } from './things.js';

/** The things that groups of names are, sorted by id. Two that would have one id tell themselves apart by it. */
export function identitiesOf(names: readonly Name[], groupOf: (name: Name) => number): readonly Identity[] {
  const things = [...groupedBy(names, groupOf).values()].map(thingOf);
  return [...groupedBy(things, ({ id }) => id).values()]
    .flatMap((same) => (same.length === 1 ? same : same.map(toldApart)))
    .map(({ all, ...identity }) => identity)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What an ambiguous name means in one filing: a thing of its own, as long as nobody can tell. */
export function apart({ id, type, text, stem }: Name, filing: string): Identity {
  return { id: `${slug(type, stem)}-in-${slugOf(filing)}`, type, name: text, aliases: [], names: [id] };
}

interface Thing extends Identity {
  readonly all: readonly Name[];
}

/** An antibody stays one where others call it a drug. */
const PREFERENCE: readonly EntityType[] = ['Antibody'];

function thingOf(all: readonly Name[]): Thing {
  const written = all.filter(({ rank }) => rank !== 'id');
  const best = (written.length > 0 ? written : all).toSorted(byMerit)[0];
  if (!best) throw new RangeError('a thing needs a name');
  const type = PREFERENCE.find((one) => all.some((name) => name.type === one)) ?? best.type;
  const aliases = [...new Set(written.map(({ text }) => text))].filter((text) => text !== best.text).sort();
  const cik = registered(all, 'cik');
  const externalId = registered(all, 'own');
  return {
    id: slug(type, best.stem),
    type,
    name: best.text,
    aliases,
    ...(cik === undefined ? {} : { cik }),
    ...(externalId === undefined ? {} : { externalId }),
    names: all.map(({ id }) => id).sort(),
    all,
  };
}

/** The preferred name, then a full one, then the one that is written as names are, the longer, the first by letters. */
function byMerit(a: Name, b: Name): number {
  const preferred = Number(b.canonical ?? false) - Number(a.canonical ?? false);
  const former = Number(a.former ?? false) - Number(b.former ?? false);
  const full = Number(b.rank === 'full') - Number(a.rank === 'full');
  return preferred || former || full || byCase(a, b) || byFullness(a.text, b.text);
}

/** 'patritumab deruxtecan' before 'Patritumab Deruxtecan', which began a sentence or stood in a headline. */
function byCase(a: Name, b: Name): number {
  if (a.type === 'Company' || a.type === 'Person' || a.text.toLowerCase() !== b.text.toLowerCase()) return 0;
  return Number(isTitled(a.text)) - Number(isTitled(b.text));
}

const isTitled = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:[\s-]\p{L}\p{Ll}*)*$/u.test(text);

/** The smallest id of a register: a judgement may have put two together. */
function registered(all: readonly Name[], register: string): string | undefined {
  return all
    .filter(({ rank, key }) => rank === 'id' && key.includes(`|${register} `))
    .map(({ text }) => text)
    .sort()[0];
}

function toldApart(thing: Thing): Thing {
  const { cik, externalId, all } = thing;
  const firm = all.flatMap(({ firms = [], within }) => (within === undefined ? firms : [])).sort()[0];
  const within = all.map((name) => name.within).filter((one) => one !== undefined)[0];
  const told =
    cik !== undefined
      ? `cik-${cik}`
      : externalId !== undefined
        ? slugOf(externalId)
        : firm !== undefined
          ? `at-${slugOf(firm.split('|')[2] ?? firm)}`
          : within !== undefined
            ? `in-${slugOf(within)}`
            : slugOf(thing.names[0] ?? '');
  return { ...thing, id: `${thing.id}-${told}` };
}

const slugOf = (text: string): string => slug('Company', text).slice('company:'.length);
