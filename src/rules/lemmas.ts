import { BE, HAVE } from './vocabulary.js';

/** Forms that the regular endings do not give. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  have: 'has had having',
  bind: 'bound',
  become: 'became becoming',
  break: 'broke broken',
  cancel: 'cancelled cancelling',
  drop: 'dropped dropping',
  fall: 'fell fallen',
  scrap: 'scrapped scrapping',
  withdraw: 'withdrew withdrawn',
  begin: 'began begun beginning',
  bring: 'brought',
  bear: 'bore borne',
  build: 'built',
  buy: 'bought',
  call: 'called',
  come: 'came coming',
  find: 'found',
  get: 'got gotten getting',
  give: 'gave given',
  go: 'went gone goes going',
  grow: 'grew grown',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lead: 'led',
  leave: 'left',
  let: 'letting',
  make: 'made',
  run: 'ran running',
  seek: 'sought',
  sell: 'sold',
  show: 'shown',
  shrink: 'shrank shrunk',
  sit: 'sat sitting',
  stick: 'stuck',
  take: 'took taken',
  strike: 'struck stricken',
  win: 'won winning',
  tie: 'tying',
  transfer: 'transferred transferring',
  submit: 'submitted submitting',
  refer: 'referred referring',
  confer: 'conferred conferring',
  pen: 'penned penning',
  dub: 'dubbed dubbing',
  snap: 'snapped snapping',
  revert: 'reverted',
  forgo: 'forwent forgone',
  license: 'licence licenced licences',
};

/** The forms of verbs, each with its infinitive: `licensed` -> `license`. Hyphens do not count: `out-licensed`. */
export function lemmaTable(infinitives: Iterable<string>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const all = [...infinitives];
  for (const infinitive of all) for (const form of formsOf(infinitive)) table.set(form, infinitive);
  // 'found' is of 'find', also where something is founded
  for (const infinitive of all) for (const form of IRREGULAR[infinitive]?.split(' ') ?? []) table.set(form, infinitive);
  return table;
}

function formsOf(infinitive: string): readonly string[] {
  const prefix =
    /^(co|out|in|re|sub)(?=license|develop|market|promote|commercialize|acquire|commercialise)/.exec(infinitive)?.[0] ??
    '';
  const stem = infinitive.slice(prefix.length);
  const own = [stem, ...regular(stem), ...(IRREGULAR[stem]?.split(' ') ?? [])];
  return own.map((form) => prefix + form);
}

/** The regular forms, with British spellings: develop, develops, developed, developing; grab, grabbed. */
function regular(stem: string): readonly string[] {
  const base = stem.endsWith('e') ? stem.slice(0, -1) : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : stem;
  const third = /(s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : /[^aeiou]y$/.test(stem) ? `${base}es` : `${stem}s`;
  // plan, planned: one short vowel before one consonant
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(stem) ? stem + stem.slice(-1) : stem;
  const gerund = stem.endsWith('e') && !stem.endsWith('ee') ? `${base}ing` : `${doubled}ing`;
  const past = doubled === stem ? `${base}ed` : `${doubled}ed`;
  const british = /ize$/.test(stem) ? ['ise', 'ises', 'ised', 'ising'].map((end) => stem.replace(/ize$/, end)) : [];
  return [third, past, gerund, ...british];
}

/** Folds a verb form for the table: lower case, no hyphens. */
export const foldVerb = (text: string): string => text.toLowerCase().replace(/[-‑]/g, '');

/** The infinitive of a verb; of one that the table does not have, the form itself. */
export function lemmaOf(text: string, table: ReadonlyMap<string, string>): string {
  const folded = foldVerb(text);
  return table.get(folded) ?? (BE.has(folded) ? 'be' : HAVE.has(folded) ? 'have' : folded);
}
