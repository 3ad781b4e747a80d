import type { Reading, Recognised, Recogniser } from '../model.js';

/** The recognisers, in the order in which they run. */
const recognisers: readonly Recogniser[] = [];

/** Finds every mention of every entity type in a filing. Mentions do not overlap. */
export function recognise(reading: Reading): Recognised {
  return recognisers.reduce<Recognised>((earlier, recogniser) => recogniser.find(reading, earlier), {
    mentions: [],
    synonymies: [],
  });
}
