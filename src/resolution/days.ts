/** The first and the last day of a date that may be a year or a month: `2003-02` is 2003-02-01 to 2003-02-28. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** ISO days of an ISO date of any precision (`2003`, `2003-02`, `2003-02-28`). */
export function daysOf(date: string): Days {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { first: date, last: date };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${length}` };
}
