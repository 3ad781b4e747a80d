import { matchesIn } from '../../regexp.js';
/** A date that a text names, as precise as it is named. Offsets are into the text that was read. */
export interface NamedDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

interface Form {
  readonly pattern: RegExp;
  /** Which group holds the year, the month and the day. */
  readonly groups: readonly [year: number, month?: number, day?: number];
}

/** Longest forms first: an earlier match covers a later one. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`\\b(${MONTH})\\s+${DAY},?\\s+${YEAR}\\b`, 'gi'), groups: [3, 1, 2] },
  { pattern: new RegExp(`\\b${DAY}\\s+(?:day\\s+)?(?:of\\s+)?(${MONTH}),?\\s+${YEAR}\\b`, 'gi'), groups: [3, 2, 1] },
  { pattern: new RegExp(`\\b${DAY}[-/](${MONTH})[-/]${YEAR}\\b`, 'gi'), groups: [3, 2, 1] },
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, groups: [1, 2, 3] },
  { pattern: new RegExp(`\\b(${MONTH}),?\\s+(?:of\\s+)?${YEAR}\\b`, 'gi'), groups: [2, 1] },
  {
    pattern:
      /\b(?:in|since|during|until|of|by|from|late|early|mid|spring|summer|autumn|fall|winter|year|before|after)(?:[\s-]+(?:of|the|year|late|early|mid))*[\s-]+((?:19|20)\d\d)\b(?![-–/.,]?\d)(?!\s+(?:Licen[cs]e|Agreement|Annual|Plan|Notes?|Offering|World|Conference|Congress|Meeting|Guidelines|Form))/gi,
    groups: [1],
  },
];

/** Every date with a year in a text, in order. A day without a year ('June 16') is none: nothing is invented. */
export function datesIn(text: string): readonly NamedDate[] {
  const found: NamedDate[] = [];
  for (const { pattern, groups } of FORMS) {
    for (const match of matchesIn(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const iso = isoOf(match, groups);
      if (iso && !found.some((other) => other.start < end && start < other.end)) found.push({ start, end, iso });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const WITHOUT_YEAR = new RegExp(`\\b(${MONTH})\\s+${DAY}\\b(?!,?\\s+${YEAR})`, 'gi');

/** Days that a text names without their year, as `MM-DD`. */
export function yearlessDaysIn(text: string): readonly string[] {
  return matchesIn(text, WITHOUT_YEAR).flatMap(
    (match) => isoOf(['', '2000', ...match.slice(1)], [1, 2, 3])?.slice(5) ?? [],
  );
}

function isoOf(match: readonly (string | undefined)[], [year, month, day]: Form['groups']): string | undefined {
  const parts = [match[year] ?? ''];
  if (month !== undefined) {
    const name = match[month] ?? '';
    const number = /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    if (number < 1 || number > 12) return undefined;
    parts.push(String(number).padStart(2, '0'));
  }
  if (day !== undefined) {
    const number = Number(match[day]);
    if (number < 1 || number > 31) return undefined;
    parts.push(String(number).padStart(2, '0'));
  }
  return parts.join('-');
}

/** Words before a date that make it the end of something, or another thing's date. */
const NOT_THE_EVENT =
  /\b(?:until|through|by|before|to|expires?(?: on)?|(?:quarter|year|months?|period) end(?:ed|ing)(?: on)?|form 10-[kq] for the|prior to|later than|end of|exercisable|extended to)\s*$/i;

/** 'terminated, effective as of May 2, 2004': the day on which something ended. */
const THE_END =
  /\b(?:terminat|expir|ceas|cancel|discontinu)\w*,?\s+(?:effective(?:,?\s+(?:as\s+of|on))?|as\s+of|on|in)\s*$/i;

/** Dates that are no day of what began are one of what ended, or was called otherwise until then. */
interface Counted {
  readonly until?: boolean;
  readonly ends?: boolean;
}

/**
 * The date of what a clause says: the one nearest to the verb in the clause, else none.
 *
 * @param from,to the clause, and `at` its verb, as offsets into `text`
 */
export function dateOf(
  text: string,
  from: number,
  to: number,
  at: number,
  { until = false, ends = false }: Counted = {},
): string | undefined {
  const inside = datesIn(text).filter((date) => date.start >= from - 1 && date.end <= to + 1);
  const usable = inside.filter((date) => {
    const before = text.slice(Math.max(0, date.start - 40), date.start);
    if (!ends && THE_END.test(before)) return false;
    return until || !(NOT_THE_EVENT.test(before) || /^(?:until|by|before)\b/i.test(text.slice(date.start, date.end)));
  });
  const distance = (date: NamedDate) => (date.end <= at ? (at - date.end) * 1.5 : date.start - at);
  return [...usable].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]?.iso;
}
