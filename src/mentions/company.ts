import type { Mention, Reading, Recognised, Recogniser } from '../model.js';
import { keyOf } from './company/candidate.js';
import { type Company, introducedCompanies } from './company/introduced.js';
import { indexOf, occurrences } from './company/occurrences.js';
import { type Names, namesOf } from './company/short-forms.js';
import { merge, Taken } from './span.js';

/**
 * Companies, universities and institutes whose name or office says what they are. First the forms that introduce a
 * name (legal form, last word, ticker, apposition), then every place of the filing where it or a short form stands.
 */
export const companies: Recogniser = {
  name: 'company',
  find(reading, earlier) {
    const names = namesOf(reading, introducedCompanies(reading), surnamesOf(earlier));
    later.set(reading, names);
    return merge(
      earlier,
      found(reading, earlier, names, ({ sure }) => sure),
    );
  },
};

/**
 * Companies that only their part in a deal tells ('licensed from Norvane'). Runs after the recognisers of molecules and
 * technologies, which stand in the same places.
 */
export const companiesByRole: Recogniser = {
  name: 'company by role',
  find(reading, earlier) {
    const names = later.get(reading) ?? namesOf(reading, introducedCompanies(reading), surnamesOf(earlier));
    const others = new Set(earlier.mentions.filter(({ type }) => type !== 'Company').map(({ text }) => keyOf(text)));
    return merge(
      earlier,
      found(reading, earlier, names, ({ sure, key }) => !sure && !others.has(key)),
    );
  },
};

/** The second recogniser goes on with the names that the first one made. */
const later = new WeakMap<Reading, Names>();

function found(reading: Reading, earlier: Recognised, names: Names, wanted: (company: Company) => boolean): Recognised {
  if (![...names.values()].some(wanted)) return { mentions: [], synonymies: [] };
  const index = indexOf(names);
  const taken = new Taken(earlier.mentions);
  const mentions: Mention[] = reading.sentences.flatMap((sentence) =>
    occurrences(
      sentence,
      index,
      wanted,
      (start, end) => taken.over({ sentence: sentence.index, start, end }).length > 0,
    ),
  );
  return { mentions, synonymies: [] };
}

function surnamesOf({ mentions }: Recognised): ReadonlySet<string> {
  const people = mentions.filter(({ type }) => type === 'Person');
  return new Set(people.map(({ name }) => name.split(' ').at(-1)?.toLowerCase() ?? ''));
}
