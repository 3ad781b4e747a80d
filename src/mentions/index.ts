import type { Reading, Recognised, Recogniser } from '../model.js';
import { antigens } from './antigen.js';
import { cancers } from './cancer.js';
import { companies, companiesByRole } from './company.js';
import { molecules } from './drug.js';
import { withOwnNames } from './own-mentions.js';
import type { OwnName } from './own-names.js';
import { persons } from './person.js';
import { technologies } from './technology.js';

/**
 * The recognisers, in the order in which they run. Names of people and firms come first, as they are the surest; firms
 * that only their role tells come last, where molecules and technologies have not taken the place.
 */
const recognisers: readonly Recogniser[] = [
  persons,
  companies,
  cancers,
  technologies,
  antigens,
  molecules,
  companiesByRole,
];

/**
 * Finds every mention of every entity type in a filing. Mentions do not overlap; they stand in reading order.
 *
 * @param own names that a user adds
 */
export function recognise(reading: Reading, own: readonly OwnName[] = []): Recognised {
  const recognised = recognisers.reduce<Recognised>((earlier, recogniser) => recogniser.find(reading, earlier), {
    mentions: [],
    synonymies: [],
  });
  return own.length > 0 ? withOwnNames(reading, recognised, own) : recognised;
}
