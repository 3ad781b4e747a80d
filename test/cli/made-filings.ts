import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../corpus/seeded.js';

const FIRMS = [
  'Norvane',
  'Ostrel',
  'Calvet',
  'Quellis',
  'Millmark',
  'Zorvane',
  'Drumlan',
  'Pelhamia',
  'Astavor',
  'Velmora',
];
const FORMS = [' Pharma, Inc.', ' Biosciences, Inc.', ', Inc.', ' Holdings, Inc.'];
const STEMS = [
  'norva',
  'calve',
  'ostre',
  'quelli',
  'zorva',
  'drumla',
  'pelha',
  'asta',
  'velmo',
  'tarvi',
  'linvo',
  'brexa',
];
const KINDS = ['tinib', 'tuzumab', 'stat', 'limab'];
const PEOPLE = ['Ada Lindqvist', 'Tomas Berg', 'Ines Okafor', 'Piet van Doorn', 'Ruth Amsel'];
const MONTHS = ['January', 'March', 'May', 'August', 'November'];

/** Press releases that share firms, drugs and people, the same for the same seed. Gives their paths. */
export function makeFilings(folder: string, count: number, seed = 1): string[] {
  const random = seeded(seed);
  const pick = (all: readonly string[]): string => all[Math.floor(random() * all.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const [firm, other] = [pick(FIRMS), pick(FIRMS)];
    const [drug, second] = [pick(STEMS) + pick(KINDS), pick(STEMS) + pick(KINDS)];
    const boss = pick(PEOPLE);
    const year = 1998 + Math.floor(random() * 20);
    const text = [
      `Springfield, ${pick(MONTHS)} ${1 + Math.floor(random() * 28)}, ${year} -- ${firm}${pick(FORMS)} today announced that it ` +
        `has licensed ${drug} to ${other}${pick(FORMS)}`,
      `${firm} has regained all rights to ${second} from ${pick(FIRMS)}. ${drug} binds to CD${20 + Math.floor(random() * 30)}.`,
      `${boss}, chief executive officer of ${firm}, said that number ${at} makes everyone glad.`,
    ].join('\n\n');
    const path = join(folder, `${String(at).padStart(4, '0')}.txt`);
    writeFileSync(path, `${text}\n`);
    return path;
  });
}
