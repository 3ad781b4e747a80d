import type { Claim, Document } from '../model.js';
import type { Clause } from './clause.js';
import { datesIn, yearlessDaysIn } from './qualifiers/dates.js';

/** '180 days', 'ninety (90) days', '90-day', 'six months' */
const PERIOD = String.raw`(?:\d+|[a-z]+(?:-[a-z]+)?)(?:\s\(\d+\))?[\s-](?:calendar\s|business\s)?(?:day|week|month|year)s?\b`;
const END = String.raw`(?:the\s)?(?:end|expiry|expiration|completion|conclusion|lapse)\sof\b`;
const LATER = String.raw`(?:in|within|upon|on|at|after|following)\s`;

/** 'effective 180 days after notice', 'takes effect in 90 days': in any tense, that day is still to come. */
const EFFECTIVE = new RegExp(
  String.raw`\b(?:effective|tak(?:e|es|ing)\seffect),?\s(?:${PERIOD}['’]?\s(?:after|from|following|hence|later|of)\b|${LATER}(?:the\s)?${PERIOD}|${LATER}${END})`,
  'i',
);
/** 'reverts within 90 days', 'at the end of the notice period', 'upon termination': so says only a verb that is not past. */
const TO_COME = new RegExp(
  String.raw`\b(?:(?:in|within)\s${PERIOD}|(?:after|following)\s(?:an?\s|the\s)?${PERIOD}['’]?\s(?:of\s)?(?:prior\s|written\s)*notice|${LATER}${END}|(?:upon|on|at)\s(?:the\s)?(?:effective\sdate|termination|expiry|expiration)\b)`,
  'i',
);

/**
 * A return of rights as it counts: one that is put off to a day that the text does not name is planned, and 'today' is
 * not its day. The day since when somebody was licensed is none on which he gave the licence up: 'licensee since 1997,
 * gives up its rights today'.
 */
export function asReturned(claim: Claim, clause: Clause | undefined, document: Document | undefined): Claim {
  const { type, status, evidence, qualifiers } = claim;
  if (type !== 'REGAINED_FROM' || status !== 'asserted') return claim;
  const { date, ...others } = qualifiers;
  const isPast = clause?.verb.form === 'past';
  const putOff = EFFECTIVE.exec(evidence.quote) ?? (isPast ? null : TO_COME.exec(evidence.quote));
  const because = putOff?.[0] ?? dayToCome(evidence.quote, isPast, document?.date);
  if (because !== undefined) return { ...claim, qualifiers: others, status: 'planned', because };
  if (date === document?.date && EFFECTIVE_ON.test(evidence.quote)) return { ...claim, qualifiers: others };
  if (date === undefined || !isOnlySince(evidence.quote, date)) return claim;
  const today = /\b(?:today|as of now|herewith|immediately)\b/i.test(evidence.quote) ? document?.date : undefined;
  return { ...claim, qualifiers: today === undefined ? others : { ...others, date: today } };
}

/** 'Effective June 30', told in May of a year that the sentence does not name. Nobody can tell without the day of the text. */
function dayToCome(text: string, isPast: boolean, told: string | undefined): string | undefined {
  const named = (isPast ? EFFECTIVE_ON : ON).exec(text)?.[0];
  const [day] = yearlessDaysIn(named ?? '');
  return day !== undefined && (told === undefined || day > told.slice(5)) ? named : undefined;
}
const EFFECTIVE_ON = /\beffective,?\s(?:on\s|as\sof\s)?[a-z]+\.?\s\d{1,2}\b(?!,?\s\d{4})/i;
const ON = /\b(?:effective,?\s(?:on\s|as\sof\s)?|on\s|as\sof\s)[a-z]+\.?\s\d{1,2}\b(?!,?\s\d{4})/i;

function isOnlySince(text: string, date: string): boolean {
  const named = datesIn(text).filter(({ iso }) => iso === date);
  return (
    named.length > 0 &&
    named.every(
      ({ start, end }) =>
        /\bsince(?:\s+\w+)?\s*$/i.test(text.slice(0, start)) || /^since\b/i.test(text.slice(start, end)),
    )
  );
}
