import type { Entity } from '../../model.js';
import { matchesIn } from '../../regexp.js';
import { type Line, PERSON } from './line.js';
import type { Pattern } from './pattern.js';

/** Who holds which post; without a company where the text leaves it to the document. Offsets are into the line. */
export interface Post {
  readonly line: Line;
  readonly person: Entity;
  readonly company?: Entity;
  readonly title?: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The words that make it a plan. */
  readonly planned?: string;
}

/** The posts that patterns find in a line; a mention of a person that is in `taken` is left out, and put there when found. */
export function postsIn(line: Line, patterns: readonly Pattern[], taken: Set<string>): readonly Post[] {
  if (!line.masked.includes(PERSON)) return [];
  return patterns.flatMap((pattern) => matchesOf(line, pattern, taken));
}

function matchesOf(line: Line, { name, pattern, cue }: Pattern, taken: Set<string>): readonly Post[] {
  if (cue && !cue.test(line.masked)) return [];
  const posts: Post[] = [];
  for (const match of matchesIn(line.masked, pattern)) {
    const { person, company, title } = match.indices?.groups ?? {};
    const firm = company && line.places.find((place) => place.start === company[0])?.entity;
    if (!person || (company && firm?.type !== 'Company')) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const planned = match.groups?.planned;
    for (const place of holders(line, person, title && line.text.slice(...title))) {
      const key = keyOf(line, place.start);
      if (taken.has(key)) continue;
      taken.add(key);
      posts.push({
        line,
        person: place.entity,
        ...(firm ? { company: firm } : {}),
        ...(title ? { title: line.text.slice(...title).trim() } : {}),
        start,
        end,
        rule: name,
        ...(planned ? { planned } : {}),
      });
    }
  }
  return posts;
}

export const keyOf = (line: Line, start: number): string => `${line.sentence.index}|${start}`;

/** Of several people only the last holds a post in the singular: 'thanked Jane Doe and John Roe, chairman of Norvane'. */
function holders(line: Line, [start, end]: readonly [number, number], title: string | undefined) {
  const people = line.places.filter((place) => place.kind === PERSON && place.start >= start && place.end <= end);
  const plural = title === undefined || /(?:s|men|women)\b/.test(title.replace(/\bof .*$/, ''));
  return plural ? people : people.slice(-1);
}
