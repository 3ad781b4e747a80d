import { type Dice, diceFor } from './dice.js';
import {
  CANCERS,
  capital,
  FIRM_HEADS,
  FIRST_NAMES,
  KNOWN_ANTIGENS,
  LEGAL_FORMS,
  PAYLOADS,
  PLACES,
  SECOND_WORDS,
  SMALL_STEMS,
  TERRITORIES,
  word,
} from './words.js';

export interface Person {
  readonly name: string;
  readonly title: string;
  readonly degree: string;
}

export interface Firm {
  readonly at: number;
  /** 'Norvane Pharma' and 'Norvane Pharma, Inc.' */
  readonly name: string;
  readonly full: string;
  readonly short: string;
  readonly former?: string;
  readonly cik: string;
  readonly ticker: string;
  readonly place: (typeof PLACES)[number];
  readonly staff: readonly Person[];
  readonly platform: string;
}

export type MoleculeKind = 'small molecule' | 'antibody' | 'conjugate';

export interface Licence {
  readonly licensee: number;
  readonly territory: string;
  readonly year: number;
  readonly returned?: number;
}

export interface Molecule {
  readonly at: number;
  readonly kind: MoleculeKind;
  readonly maker: number;
  readonly name: string;
  readonly code: string;
  /** The antibody of a conjugate, and what it carries. */
  readonly antibody?: string;
  readonly payload?: string;
  readonly antigen: string;
  readonly cancers: readonly string[];
  readonly phase: string;
  readonly licences: readonly Licence[];
}

const TITLES = [
  'President and Chief Executive Officer',
  'Chief Financial Officer',
  'Chief Medical Officer',
  'Chief Scientific Officer',
  'Vice President, Business Development',
  'Senior Director, Investor Relations',
] as const;

/**
 * Firms and molecules of a corpus: each is a function of the seed and its number, and is the same in all filings that
 * tell of it. Their numbers grow with that of the filings; few firms are in many deals, most in few.
 */
export class World {
  readonly firms: number;
  readonly molecules: number;

  constructor(
    private readonly seed: number,
    filings: number,
  ) {
    this.firms = Math.max(6, Math.ceil(filings / 8));
    this.molecules = 2 * this.firms;
  }

  firm(at: number): Firm {
    const dice = diceFor(this.seed, 'firm', at);
    const short = capital(word(at + this.seed * 17));
    const name = `${short} ${dice.pick(FIRM_HEADS)}`;
    const legal = dice.pick(LEGAL_FORMS);
    return {
      at,
      name,
      short,
      full: legal === 'Inc.' || legal === 'Corp.' ? `${name}, ${legal}` : `${name} ${legal}`,
      ...(dice.chance(0.35) ? { former: `${capital(word(at, 1))} ${dice.pick(FIRM_HEADS)}, Inc.` } : {}),
      cik: String(9_000_000 + at).padStart(10, '0'),
      ticker: short.slice(0, 2).toUpperCase() + short.slice(-2).toUpperCase(),
      place: dice.pick(PLACES),
      staff: TITLES.map((title, post) => person(dice, title, at * TITLES.length + post)),
      platform: `${capital(short.slice(0, 5))}${dice.pick(['Link', 'Plex', 'Body', 'Fold', 'Mouse'])}`,
    };
  }

  molecule(at: number): Molecule {
    const dice = diceFor(this.seed, 'molecule', at);
    const maker = at % this.firms;
    const letters = this.firm(maker).short.slice(0, 3).toUpperCase();
    const kind = dice.pick<MoleculeKind>(['small molecule', 'antibody', 'conjugate']);
    const base = word(at, 2);
    const antibody = `${base}${dice.pick(['tamab', 'limab', 'zumab', 'bart'])}`;
    return {
      at,
      kind,
      maker,
      code: `${letters}-${100 + (at % 900)}`,
      ...(kind === 'conjugate' ? { antibody, payload: dice.pick(PAYLOADS) } : {}),
      name: nameOf(kind, base, antibody, dice),
      antigen: dice.chance(0.6) ? dice.pick(KNOWN_ANTIGENS) : `CD${10 + dice.number(290)}`,
      cancers: dice.some(CANCERS, 3),
      phase: dice.pick(['1', '1b', '2', '2b', '3']),
      licences: dice.some(TERRITORIES, 1 + dice.number(2)).map((territory) => this.#licence(dice, maker, territory)),
    };
  }

  /** The molecules that a firm makes. */
  moleculesOf(firm: number): readonly Molecule[] {
    return [this.molecule(firm), this.molecule(firm + this.firms)];
  }

  /** The firms that a firm works with, always the same ones. */
  partnersOf(firm: number): readonly Firm[] {
    const dice = diceFor(this.seed, 'partners', firm);
    return [0, 1, 2].map(() => this.firm(this.#other(dice, firm)));
  }

  /** Who bought a firm, and when: of few firms, and always an earlier one. */
  buyerOf(firm: number): { readonly buyer: Firm; readonly year: number } | undefined {
    const dice = diceFor(this.seed, 'buyer', firm);
    if (firm === 0 || !dice.chance(0.12)) return undefined;
    return { buyer: this.firm(dice.skewed(firm)), year: 1998 + dice.number(24) };
  }

  #licence(dice: Dice, maker: number, territory: string): Licence {
    const year = 1998 + dice.number(20);
    const licence = { licensee: this.#other(dice, maker), territory, year };
    return dice.chance(0.4) ? { ...licence, returned: year + 1 + dice.number(5) } : licence;
  }

  #other(dice: Dice, firm: number): number {
    const other = dice.skewed(this.firms);
    return other === firm ? (firm + 1) % this.firms : other;
  }
}

function nameOf(kind: MoleculeKind, base: string, antibody: string, dice: Dice): string {
  if (kind === 'antibody') return antibody;
  return kind === 'conjugate' ? `${antibody} ${dice.pick(SECOND_WORDS)}` : `${base}${dice.pick(SMALL_STEMS)}`;
}

function person(dice: Dice, title: string, at: number): Person {
  const name = `${dice.pick(FIRST_NAMES)} ${dice.pick('ABCDEFGHJKLMPRSTW'.split(''))}. ${capital(word(at * 7 + 3, 1))}`;
  return { name, title, degree: dice.pick(['', '', 'Ph.D.', 'M.D.']) };
}
