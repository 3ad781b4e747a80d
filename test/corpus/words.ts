import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rows of a lexicon of pressgraph, without its head. */
function rows(lexicon: string): readonly (readonly string[])[] {
  const file = new URL(`../../data/lexicon/${lexicon}.tsv`, import.meta.url);
  const lines = readFileSync(fileURLToPath(file), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

const column = (lexicon: string, holds: (row: readonly string[]) => boolean = () => true): readonly string[] =>
  rows(lexicon)
    .filter(holds)
    .flatMap(([word]) => word ?? []);

const isStem =
  (kind: string, least: number) =>
  ([stem = '', of]: readonly string[]): boolean =>
    of === kind && stem.length >= least;

export const CANCERS = column('cancers');
export const KNOWN_ANTIGENS = column('antigens', ([, when]) => when === 'plain').slice(0, 60);
export const FIRST_NAMES = column('first-names');
export const PAYLOADS = column('payloads').slice(0, 7);
export const SMALL_STEMS = column('inn-stems', isStem('drug', 4)).slice(0, 30);
export const SECOND_WORDS = column('inn-stems', isStem('second', 6));
export const TERRITORIES = ['North America', 'Europe', 'Japan', 'China', 'South Korea', 'Latin America', 'Canada'];
export const FIRM_HEADS = ['Pharmaceuticals', 'Pharma', 'Therapeutics', 'Biosciences', 'Biotherapeutics', 'Medicines'];
export const LEGAL_FORMS = ['Inc.', 'Inc.', 'Inc.', 'Corp.', 'Ltd.', 'plc', 'AG', 'GmbH', 'S.A.'];

export const PLACES = [
  ['Cambridge', 'Massachusetts', 'MA', '02139'],
  ['San Diego', 'California', 'CA', '92121'],
  ['Princeton', 'New Jersey', 'NJ', '08540'],
  ['Seattle', 'Washington', 'WA', '98101'],
  ['Durham', 'North Carolina', 'NC', '27701'],
  ['Gaithersburg', 'Maryland', 'MD', '20878'],
  ['Houston', 'Texas', 'TX', '77030'],
  ['Boulder', 'Colorado', 'CO', '80301'],
] as const;

const SYLLABLES =
  'nor van tel mar dex cal ost rel kor vin sol tra bel zan qua lin fer mon ryl dov gan hul jor pel sim tor ulm wex yar zel bro cre dra fli gro kel lum nev ork pra ruv sta tul vor xan dil fos gem'.split(
    ' ',
  );

/** The word of a number: words of numbers below 100,000 differ, and those of neighbours look different. */
export function word(at: number, kind: 0 | 1 | 2 = 0): string {
  const base = SYLLABLES.length;
  let code = (at * 40_487 + 7_919 * (kind + 1) + kind * 31_337) % base ** 3;
  const syllables = [];
  for (let digit = 0; digit < 3; digit += 1) {
    syllables.push(SYLLABLES[code % base]);
    code = Math.floor(code / base);
  }
  const [first = '', ...rest] = syllables;
  return `${first}${'aei'.charAt(kind)}${rest.join('')}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
