import { lettered } from '../../regexp.js';
import { MARKS, TITLE } from './grammar.js';
import { COMPANY, type Line, PERSON, type Place } from './line.js';
import { AGENCY, DEPARTMENT, LABEL, REACH, ROLE } from './vocabulary.js';

/**
 * What an address block or a signature block is made of, in the order of the text. The people after a `heading`
 * ('Norvane Media:') work for it; of a `firm` its neighbours decide. A `stranger` is a firm beside a name that no mention
 * covers, an `agency` one in front of names. `break` is a blank line.
 */
export type Card =
  | { readonly kind: 'person' | 'firm' | 'heading'; readonly line: Line; readonly place: Place }
  | { readonly kind: 'title'; readonly line: Line; readonly title: string; readonly end: number }
  | {
      readonly kind: 'label' | 'reach' | 'break' | 'text' | 'stranger' | 'agency';
      readonly line: Line;
      readonly text: string;
    };

const DEPARTMENTS = `(?<department>${DEPARTMENT}(?:(?:,| and| &| /|/) ?${DEPARTMENT}){0,2})`;
/** What is left of a title's line: it may go on in the next line. */
const OPEN_END = '(?:,? ?(?:and|&|of|for|,)$)?';
const LINE_TITLE = lettered(
  `^(?:(?:Title|TITLE|Its|ITS) ?:? ?)?(?:(?:${TITLE}|${DEPARTMENTS})${OPEN_END})(?=$|[,;|]| (?:${COMPANY}|${REACH}))`,
  'u',
);
const AFTER_NAME = lettered(
  `^${MARKS}(?:,| [-–—|]|;)? {0,2}(?:(?:Title|TITLE|Its|ITS) ?: ?)?(?:the |our |its )?(?:${TITLE}|${DEPARTMENTS})${OPEN_END}(?! ?:)`,
  'u',
);
/** 'Media Relations', 'Investor and Press Contact' */
export const LABELS = `(?:(?:${LABEL}|[Rr]elations|RELATIONS|[Ii]nformation|and|&|/)[ /&]{0,3}){1,6}`;
const HEADS_PEOPLE = lettered(`^(?: ?\\([^()]{1,30}\\))?(?: ?:| ${LABELS}(?::|$|(?=${PERSON})))`, 'u');
/** ', Tarn & Partners Relations,' */
const STRANGER = lettered(
  `^${MARKS}, \\p{Lu}[\\p{L}.-]{0,30}(?: (?:&|and|of|\\p{Lu}[\\p{L}.-]{0,30})){1,5}(?=[,;]|$| [+(\\d])`,
  'u',
);
const HAS_ROLE = lettered(`(?<!\\p{L})${ROLE}(?!\\p{L})`, 'u');
const UNKNOWN = lettered(`(?:^|[ :;|/])(?:or )?${AGENCY}(?:,| [-–—])?(?: ?$| (?=${PERSON}))`, 'u');
const SOURCE = /\b(?:source|copyright|©):? ?$/i;
const PIECE = lettered(
  `(?<person>${PERSON}+)|(?<address>[^\\s,;()]{0,60}@[^\\s,;()]{1,60})|(?<firm>${COMPANY}+)|(?<reach>${REACH})|(?<label>\\b${LABELS}(?=:|$))`,
  'gu',
);

/** The cards of one line. */
export function cardsOf(line: Line): readonly Card[] {
  const title = LINE_TITLE.exec(line.masked);
  const cards: Card[] = title ? [titleOf(line, title, 0)] : [];
  const agency = title ? undefined : agencyIn(line);
  if (agency) cards.push({ kind: 'agency', line, text: agency[0] });
  const pieces = new RegExp(PIECE);
  pieces.lastIndex = title?.[0].length ?? (agency ? agency.index + agency[0].length : 0);
  for (let match = pieces.exec(line.masked); match; match = pieces.exec(line.masked)) {
    const end = match.index + match[0].length;
    const card = cardOf(line, match);
    if (!card) continue;
    cards.push(card);
    if (card.kind !== 'person') continue;
    const rest = line.masked.slice(end);
    const post = AFTER_NAME.exec(rest);
    if (!post && STRANGER.test(rest)) cards.push({ kind: 'stranger', line, text: rest });
    if (!post) continue;
    cards.push(titleOf(line, post, end));
    pieces.lastIndex = end + post[0].length;
  }
  return cards.length > 0 ? cards : [{ kind: 'text', line, text: line.text }];
}

function agencyIn({ masked }: Line): RegExpExecArray | undefined {
  const found = UNKNOWN.exec(masked);
  return found && !HAS_ROLE.test(found[0]) ? found : undefined;
}

function cardOf(line: Line, match: RegExpMatchArray): Card | undefined {
  const { person, firm, label } = match.groups ?? {};
  const at = match.index ?? 0;
  if (!person && !firm) return { kind: label ? 'label' : 'reach', line, text: match[0] };
  const place = line.places.find(({ start }) => start === at);
  if (!place) return undefined;
  if (person) return { kind: 'person', line, place };
  if (SOURCE.test(line.masked.slice(0, at))) return undefined;
  const heads = HEADS_PEOPLE.test(line.masked.slice(at + match[0].length));
  return { kind: heads ? 'heading' : 'firm', line, place };
}

function titleOf(line: Line, match: RegExpExecArray, from: number): Card {
  const end = from + match.index + match[0].length;
  const words = match.groups?.title ?? match.groups?.department ?? '';
  const start = line.masked.indexOf(words, from);
  return { kind: 'title', line, title: line.text.slice(start, end), end };
}

const TITLE_GOES_ON =
  /^(?:(?:Chief|Vice|Senior|Executive|Corporate|Investor|Public|Media|Business|Global|Human|Medical|Clinical) )?(?:and |& )?[\p{Lu}][\p{L}&-]*(?:,? (?:and|&|of|for|\p{Lu}[\p{L}&-]*)){0,5}$/u;
const DEPARTMENT_END =
  /\b(?:Communications?|Relations|Affairs|Officer|Development|Operations|Finance|Research|Medicine|Counsel|Secretary|President|Strategy|Marketing|Resources|Treasurer|Director|Administration)$/;

/** The second line of a title: 'Vice President, Corporate' and then 'Communications'. */
export function continuesTitle(title: string, { text }: Line): boolean {
  if (!TITLE_GOES_ON.test(text)) return false;
  return (
    /(?:,|\b(?:and|of|for|Corporate|Vice|Senior|Executive|Investor|Global)|&)$/.test(title) ||
    (DEPARTMENT_END.test(text) && !/^(?:Media|Investor|Public|Press)/.test(text))
  );
}

export const closed = (title: string): string => title.replace(/(?:,|\s|\b(?:and|of|for)|&)+$/, '').trim();
