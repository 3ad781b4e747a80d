import { createHash } from 'node:crypto';
import { grouped } from '../../grouped.js';
import type { EntityType, Identity, Name } from '../../model.js';
import { keyIn } from '../keys.js';
import { byFullness, slug } from '../names.js';

/** The things that groups of names are, sorted by id. Two that would have one id tell themselves apart by it. */
export function identitiesOf(names: readonly Name[], groupOf: (name: Name) => number): readonly Identity[] {
  const things = [...grouped(names, groupOf).values()].map(thingOf);
  return unlike(unlike(things, byKnowledge), byName)
    .map(({ all, ...identity }) => identity)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Things whose ids say more where others have the same. */
function unlike(things: readonly Thing[], more: (thing: Thing) => string): readonly Thing[] {
  return [...grouped(things, ({ id }) => id).values()].flatMap((same) =>
    same.length === 1 ? same : same.map((thing) => ({ ...thing, id: `${thing.id}-${more(thing)}` })),
  );
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

/** By what a thing is told apart from others of its name: a registered id, else the firm or the filing of a person. */
function byKnowledge({ cik, externalId, all, names }: Thing): string {
  if (cik !== undefined) return `cik-${cik}`;
  if (externalId !== undefined) return slugOf(externalId);
  const firm = all.flatMap(({ firms = [], within }) => (within === undefined ? firms : [])).sort()[0];
  if (firm !== undefined) return `at-${slugOf(keyIn(firm).split('|')[1] ?? firm)}`;
  const within = all.map((name) => name.within).filter((one) => one !== undefined)[0];
  return within === undefined ? slugOf(names[0] ?? '') : `in-${slugOf(within)}`;
}

const byName = ({ names }: Thing): string =>
  createHash('sha256').update(JSON.stringify(names[0])).digest('hex').slice(0, 8);

const slugOf = (text: string): string => slug('Company', text).slice('company:'.length);
