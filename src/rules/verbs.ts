import { RELATIONS } from '../relations/index.js';
import type { Relation } from '../relations/relation.js';
import { lemmaTable } from './lemmas.js';
import { conjugated } from './own-verbs.js';

/** Verbs that the grammar itself asks for, besides those of the relations. */
const GRAMMAR_VERBS =
  'be have become remain represent constitute call dub name know designate codename term label brand refer plan intend expect hope aim seek wish want propose anticipate believe look prepare try attempt consider agree elect project forecast estimate need discuss negotiate explore evaluate weigh decide offer pursue await promise continue help use begin start manage serve go come allow enable work partner team collaborate sign enter join design engineer create build show find report demonstrate prove say claim announce deny refute decline refuse fail cancel abandon contemplate envisage strike terminate scrap drop rescind withdraw shelve scuttle discontinue end dissolve block break let walk back pull collapse lapse expire fall force compel oblige';

const verbsOf = (relations: readonly Relation[]): readonly string[] =>
  relations
    .flatMap(({ frames }) => frames.flatMap(({ verbs = '' }) => verbs.split(/\s+/)))
    .map((verb) => verb.split('+')[0] ?? '')
    .filter(Boolean);

/** Every form of every verb that the grammar and the rules may ask for, with its infinitive. */
export const LEMMAS: ReadonlyMap<string, string> = lemmaTable([...GRAMMAR_VERBS.split(' '), ...verbsOf(RELATIONS)]);

const tables = new WeakMap<readonly Relation[], ReadonlyMap<string, string>>([[RELATIONS, LEMMAS]]);

/** As `LEMMAS`, with the verbs that other relations ask for. */
export function lemmasOf(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const known = tables.get(relations);
  if (known) return known;
  const infinitives = new Set(LEMMAS.values());
  const added = verbsOf(relations).filter((verb) => !infinitives.has(verb));
  const table = new Map([...conjugated(added), ...lemmaTable(added), ...LEMMAS]);
  tables.set(relations, table);
  return table;
}
