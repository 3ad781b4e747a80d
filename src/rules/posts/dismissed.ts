import type { Entity } from '../../model.js';
import { lettered, matchesIn } from '../../regexp.js';
import { HONOUR, MARKS, NAME, PLAIN_TITLE } from './grammar.js';
import { COMPANY, type Line, PERSON, STANDING } from './line.js';

const WAS_ENDED =
  '(?:was|were|has been|have been|had been) (?:\\p{Ll}{1,20} ){0,2}(?:terminated|dismissed|fired|ousted|let go)(?!\\p{L})';
const ENDS =
  '(?:[Tt]erminat(?:es|ed|ing|ion of)|[Dd]ismiss(?:es|ed|ing|al of)|[Ff]ir(?:es|ed|ing)|[Oo]ust(?:s|ed|ing))';
const CONTRACT = '(?:employment(?: agreement| contract)?|services)';
const WHOSE = `(?:(?:the|its|our|their|(?:${COMPANY}+|${STANDING}+)(?:['’]s?)?) )?`;
/** An apposition, in which nobody says anything. */
const ASIDE = `(?:,(?:(?!\\b(?:said|says|told|tells|added|noted|announced|that|who)\\b)[^.;${PERSON}]){1,120},)?`;

const DISMISSALS: readonly RegExp[] = [
  // 'Jane Doe, its treasurer, was terminated'
  `${NAME}${MARKS}${ASIDE} ${WAS_ENDED}`,
  // 'Jane Doe’s employment as treasurer was terminated'
  `${NAME}['’]s? (?:\\p{L}{1,20} ){0,2}${CONTRACT}[^.;,${PERSON}]{0,120} ${WAS_ENDED}`,
  // 'The employment of its treasurer, Jane Doe, was terminated'
  `${CONTRACT} (?:of|with) (?:[^.;${PERSON}]{1,80} )?${HONOUR}${NAME}${MARKS}(?:${ASIDE}| as [^.;,${PERSON}]{1,80}),? ${WAS_ENDED}`,
  // 'terminated its treasurer, Jane Doe', 'the dismissal of Jane Doe'
  `${ENDS} (?:${WHOSE}${CONTRACT} (?:of|with) )?${WHOSE}(?:${PLAIN_TITLE},? )?${HONOUR}${NAME}`,
].map((source) => lettered(source, 'dgu'));

/** Those of whom a sentence tells that they were dismissed: the posts that it names with them are past. */
export function dismissedIn({ masked, places }: Line): ReadonlySet<Entity> {
  const spans = DISMISSALS.flatMap((pattern) => matchesIn(masked, pattern)).flatMap(
    (match) => match.indices?.groups?.person ?? [],
  );
  return new Set(places.filter(({ start }) => spans.includes(start)).map(({ entity }) => entity));
}
