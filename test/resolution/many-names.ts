import type { EntityType, Name } from '../../src/model.js';
import type { Link } from '../../src/resolution/identity/index.js';
import { seeded } from '../corpus/seeded.js';

const TYPES: readonly EntityType[] = ['Company', 'Drug', 'Person', 'Antigen', 'Company'];
/** Of a hundred things so many share their short form with another one. */
const AMBIGUOUS = 0.02;

/** The names of many things as filings would give them, and what says that some are the same. */
export function manyNames(
  things: number,
  seed = 1,
): { readonly names: readonly Name[]; readonly links: readonly Link[] } {
  const random = seeded(seed);
  const names: Name[] = [];
  const links: Link[] = [];
  const add = (type: EntityType, text: string, rank: Name['rank'], firms?: readonly string[]): Name => {
    const key = `${type}|${text.toLowerCase().replaceAll(' ', '')}`;
    const id = `${type}|${key}|${text}|${rank}${firms ? `|${firms[0]}` : ''}`;
    const name: Name = { id, type, text, stem: text, key, rank, ...(firms ? { firms } : {}) };
    names.push(name);
    return name;
  };
  let firm = add('Company', 'Norvane Pharmaceuticals 0', 'full');
  for (let at = 1; at < things; at += 1) {
    const type = TYPES[at % TYPES.length] ?? 'Company';
    const word = Math.floor(random() * 1e9).toString(36);
    if (type === 'Person') {
      add(type, `Ada ${word}`, 'full', [firm.id]);
      continue;
    }
    const full = add(type, `${word} ${type} ${at}`, 'full');
    if (type === 'Company') firm = full;
    const isAmbiguous = random() < AMBIGUOUS;
    const short = add(type, isAmbiguous ? `shared ${Math.floor(at / 50)}` : word, type === 'Drug' ? 'full' : 'short');
    const [left = '', right = ''] = [full.id, short.id].sort();
    links.push({ left, right });
  }
  return { names: [...new Map(names.map((name) => [name.id, name])).values()], links };
}
