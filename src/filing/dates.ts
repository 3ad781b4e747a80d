const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** A day as people write it; named groups tell its parts. The year may be missing. */
export const WRITTEN_DAY = new RegExp(
  `(?<month>\\b${MONTH})\\s{0,3}(?<day>\\b${DAY})\\b(?:,?\\s{1,3}(?<year>(?:19|20)\\d{2})\\b)?|\\b(?<day2>${DAY})[ -](?<month2>${MONTH})(?:[ ,-]{1,2}(?<year2>(?:19|20)\\d{2})\\b)?|\\b(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})\\b`,
  'i',
);

/** A day that may lack its year. */
export interface WrittenDay {
  readonly year?: string;
  readonly monthDay: string;
}

export function readDay(match: RegExpExecArray): WrittenDay | undefined {
  const { iso, month, month2, day, day2, year, year2 } = match.groups ?? {};
  if (iso) return valid(iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10));
  const number = MONTHS.indexOf((month ?? month2 ?? '').slice(0, 3).toLowerCase()) + 1;
  return valid(
    year ?? year2,
    String(number).padStart(2, '0'),
    String(Number.parseInt(day ?? day2 ?? '', 10)).padStart(2, '0'),
  );
}

function valid(year: string | undefined, month: string, day: string): WrittenDay | undefined {
  const real = new Date(Date.UTC(Number(year ?? '2000'), Number(month) - 1, Number(day)));
  if (real.getUTCMonth() + 1 !== Number(month) || real.getUTCDate() !== Number(day)) return undefined;
  return { ...(year ? { year } : {}), monthDay: `${month}-${day}` };
}

/** The ISO day that a text names first, `undefined` when it names none with its year. */
export function firstDay(text: string): string | undefined {
  const match = WRITTEN_DAY.exec(text);
  const day = match ? readDay(match) : undefined;
  return day?.year ? `${day.year}-${day.monthDay}` : undefined;
}

/** `20030124`, as SGML headers write it, as an ISO day. */
export function compactDay(digits: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(digits ?? '') ?? [];
  const read = year && month && day ? valid(year, month, day) : undefined;
  return read?.year ? `${read.year}-${read.monthDay}` : undefined;
}

/**
 * A day without its year, set right by a day that is known to be the same or later by weeks at most: the release of
 * 'Dec. 30' in a filing of 5 January belongs to the year before.
 */
export function completeDay({ year, monthDay }: WrittenDay, near: string | undefined): string | undefined {
  if (year) return `${year}-${monthDay}`;
  if (!near) return undefined;
  const nearYear = Number(near.slice(0, 4));
  const later = monthDay > near.slice(5) && Number(monthDay.slice(0, 2)) - Number(near.slice(5, 7)) > 6;
  return `${later ? nearYear - 1 : nearYear}-${monthDay}`;
}
