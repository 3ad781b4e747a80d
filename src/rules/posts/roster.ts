import type { Entity } from '../../model.js';
import { lettered } from '../../regexp.js';
import { continuesTitle } from './cards.js';
import { HONOUR, MARKS, NAME, TITLE } from './grammar.js';
import type { Line } from './line.js';
import type { Post } from './posts.js';
import { OFFICE } from './vocabulary.js';

/** 'Jane Doe, Ph.D. (a) | 52 | Chief Scientific Officer': a row of a table, and nothing else in it. */
const ROW = lettered(
  `^${HONOUR}${NAME}${MARKS}(?: ?\\([a-z\\d]\\)){0,3}(?<age>[ |]{1,3}\\d\\d(?=[ |]))?[ |]{1,3}${TITLE}$`,
  'du',
);
const OF_OFFICERS = /\b(?:officers?|directors?|management|board|leadership|persons|appointed)\b/i;

/** Who holds which post in the list of a firm's officers: rows with their ages, or under a heading that says so. */
export function postsOfRoster(rows: readonly Line[], speakers: ReadonlyMap<number, Entity>): readonly Post[] {
  return rows.flatMap((line, at): readonly Post[] => {
    const match = ROW.exec(line.masked);
    const { person, title } = match?.indices?.groups ?? {};
    const company = speakers.get(line.sentence.index);
    const place = line.places.find(({ start }) => start === person?.[0]);
    if (!match || !place || !title || !company) return [];
    if (match.groups?.age === undefined && !OF_OFFICERS.test(line.sentence.heading ?? '')) return [];
    const held = line.text.slice(...title);
    if (!OFFICE.test(held)) return [];
    const next = rows[at + 1];
    const goesOn = next?.sentence.index === line.sentence.index + 1 && continuesTitle(held, next);
    return [
      {
        line,
        person: place.entity,
        company,
        title: goesOn ? `${held} ${next.text}` : held,
        start: place.start,
        end: title[1],
        rule: 'in list of officers',
      },
    ];
  });
}
