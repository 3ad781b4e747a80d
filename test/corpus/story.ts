import { type Dice, diceFor } from './dice.js';
import type { Firm, Molecule, World } from './world.js';

export const KINDS = ['licence', 'return', 'trial', 'trial', 'alliance', 'people', 'purchase'] as const;

/** What one filing is about. */
export interface Story {
  readonly dice: Dice;
  readonly kind: (typeof KINDS)[number];
  readonly firm: Firm;
  readonly molecule: Molecule;
  readonly second: Molecule;
  /** The firm at the other end of the deal, and others that are told of. */
  readonly other: Firm;
  readonly third: Firm;
  readonly deal: Molecule['licences'][number];
  readonly purchase?: { readonly buyer: Firm; readonly bought: Firm; readonly year: number };
  readonly day: Date;
}

const FIRST_DAY = Date.UTC(1996, 0, 2);
const LAST_DAY = Date.UTC(2025, 11, 30);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The story of filing number `at` of so many. */
export function storyOf(seed: number, filings: number, at: number, world: World): Story {
  const dice = diceFor(seed, 'filing', at);
  const firm = world.firm(dice.number(world.firms));
  const [one, two] = world.moleculesOf(firm.at);
  if (!one || !two) throw new RangeError('a firm makes two molecules');
  const [molecule, second] = dice.chance(0.6) ? [one, two] : [two, one];
  const deal = dice.pick(molecule.licences);
  const third = dice.pick(world.partnersOf(firm.at));
  const sold = [firm, third].flatMap((bought) => {
    const purchase = world.buyerOf(bought.at);
    return purchase ? [{ ...purchase, bought }] : [];
  });
  const possible = KINDS.filter(
    (kind) => (kind !== 'return' || deal.returned !== undefined) && (kind !== 'purchase' || sold.length > 0),
  );
  return {
    dice,
    kind: dice.pick(possible),
    firm,
    molecule,
    second,
    other: world.firm(deal.licensee),
    third,
    deal,
    ...(sold[0] ? { purchase: sold[0] } : {}),
    day: new Date(FIRST_DAY + Math.floor((at / filings) * (LAST_DAY - FIRST_DAY))),
  };
}

/** 'January 24, 2003' */
export const dayIn = (day: Date): string => `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;

/** '20030124' */
export const compact = (day: Date): string => day.toISOString().slice(0, 10).replaceAll('-', '');

/** What stands for the slots of one sentence of a story; what its story does not have is absent. */
export function slotsOf(story: Story, molecule: Molecule = story.molecule): Readonly<Record<string, string>> {
  const { dice, firm, other, third, deal, purchase, day } = story;
  const { name, title, degree } = dice.pick(firm.staff);
  const [cancer = '', cancer2 = ''] = dice.some(molecule.cancers, 2);
  const drug = dice.pick([molecule.name, molecule.name, molecule.code]);
  const [city, state] = firm.place;
  return {
    firm: dice.pick([firm.name, firm.short, firm.short, 'the Company']),
    firmFull: firm.full,
    other: dice.pick([other.full, other.name, other.short]),
    third: dice.pick([third.full, third.name]),
    drug,
    binder: molecule.antibody ?? drug,
    antigen: molecule.antigen,
    cancer,
    cancer2,
    phase: molecule.phase,
    name: molecule.name,
    code: molecule.code,
    platform: firm.platform,
    territory: deal.territory,
    year: String(deal.year),
    since: String(1999 + (firm.at % 20)),
    renamedIn: String(1997 + (firm.at % 17)),
    day: dayIn(day),
    person: degree === '' ? name : `${name}, ${degree}`,
    title,
    city,
    state,
    ticker: firm.ticker,
    site: firm.short.toLowerCase(),
    count: String(12 + dice.number(190)),
    money: `$${12 + dice.number(190)} million`,
    ...(molecule.antibody && molecule.payload ? { antibody: molecule.antibody, payload: molecule.payload } : {}),
    ...(deal.returned === undefined ? {} : { returned: String(deal.returned) }),
    ...(firm.former ? { former: firm.former } : {}),
    ...(purchase ? { buyer: purchase.buyer.name, bought: purchase.bought.name, boughtIn: String(purchase.year) } : {}),
  };
}
