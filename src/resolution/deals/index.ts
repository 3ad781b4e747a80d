import { type Places, placesOf, placesWithin } from '../territories.js';
import { type Conflict, conflictsOf } from './conflicts.js';
import { type Deal, windowOf } from './deal.js';
import { type Ending, endingsOf } from './endings.js';
import { Firms, type Succession } from './firms.js';
import { beyondRefinement, firstLicencesOf, type Retold, retoldOf } from './retold.js';

/** What one deal gave, as far as it follows from all deals of its asset. */
export interface Term extends Places {
  readonly id: string;
  /** The first day on which it may have taken effect; absent where nobody says when. */
  readonly from?: string;
  /** The day on which all of it had surely ended, as far as is known today. */
  readonly until?: string;
  /** Its licensor had granted nothing there before. */
  readonly first?: true;
}

/** What follows from the deals of one asset, taken together. */
export interface Course {
  readonly terms: readonly Term[];
  /** `within`: the countries and regions of the territory for which it ended. */
  readonly endings: readonly (Ending & { readonly within?: readonly string[] })[];
  readonly retold: readonly Retold[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Works out what the deals of one asset mean for each other, in whatever order they were told, among firms that became
 * others or were bought.
 */
export function coursesAmong(successions: readonly Succession[]): (deals: readonly Deal[]) => Course {
  const firms = new Firms(successions);
  return (deals) => courseOf(deals, firms);
}

function courseOf(deals: readonly Deal[], firms: Firms): Course {
  const retold = retoldOf(deals, firms);
  const endings = endingsOf(deals, firms);
  const superseded = new Set(deals.filter((deal) => deal.superseded).map(({ id }) => id));
  const standing = endings.filter(({ by }) => !superseded.has(by));
  const first = new Set(firstLicencesOf(deals, retold, firms));
  return {
    terms: deals.map((deal) => termOf(deal, standing, first)),
    endings: endings.map((one) =>
      one.territory === undefined ? one : { within: placesWithin(one.territory), ...one },
    ),
    retold: beyondRefinement(retold, deals),
    conflicts: conflictsOf(deals, firms, standing, retold),
  };
}

function termOf(deal: Deal, endings: readonly Ending[], first: ReadonlySet<string>): Term {
  const { date, territory } = deal.qualifiers;
  const [until] = endings
    .flatMap(({ of, day, territory: part }) => (of === deal.id && part === undefined ? (day ?? []) : []))
    .sort();
  return {
    id: deal.id,
    ...(date === undefined ? {} : { from: windowOf(deal).first }),
    ...(until === undefined ? {} : { until }),
    ...(first.has(deal.id) ? { first: true } : {}),
    ...(territory === undefined ? {} : placesOf(territory)),
  };
}
