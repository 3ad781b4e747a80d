import type { Sentence } from '../../model.js';
import { around, isShouted, type Run, textOf } from '../capitals.js';
import { isFirstName, isPlace } from '../vocabulary.js';
import type { Candidate } from './candidate.js';
import { withoutLegalForm } from './legal-form.js';
import { segments } from './segments.js';
import type { Sign } from './sign.js';
import { AFTER } from './signs-after.js';
import { BEFORE } from './signs-before.js';

/** What every sign before a name ends with, and what none behind it begins with: most places need no further look. */
const MAY_SIGN_BEFORE =
  /(?:\b(?:with|between|among|the|into|by|from|to|of|at|for|in|left|join\w*|called|named|as|name|are|includ(?:e|es|ed|ing)|like|them|about|source|grants?|granted|granting|pay|paid|payable|acquir\w+|b[uo][uy]\w*|purchased|drugmaker|company|firm|biotech|biopharma|group|house|major|player|giant|rival|partner|licensee|licensor|subsidiary|contractor|consultancy|bank|broker|spinout|start-?up|sponsor|collaborator|manufacturer|competitor|pharma|maker|affiliate|parent|investor|formerly|now|did|has|had|does|have|goes|an?)|[,:]|['’]s) ["“]?$/i;
const MAY_SIGN_AFTER = /^(?! of \p{Ll}| (?:and|or|to|with|by|from|on|that|the)\b|[.;:)\]”"–—-]|$)/u;

const LOOK = 110;
/** More than the characters of any word that a sign before a name ends with. */
const LAST_WORD = 30;
/** 'X and Y announced', 'agreement with X and Y': what is said of one holds for the other. */
const LINKED_AFTER = /^(?: \([^()]{1,60}\))?,? (?:and|or|&) (?:the )?$/;
/** 'agreements with X, Y and Z': the list goes on, also over a name in lower case. */
const LISTED =
  /^(?: (?:plc|gmbh|mbh|a\/s))?(?: \([^()]{1,60}\))?(?:,|,? and|,? or|,? as well as) (?:the )?(?:\p{Ll}[\p{Ll}-]{4,}, )?$/u;
/** From so many names on, a list of firms makes a firm of each, whatever its name is. */
const LONG_LIST = 4;

/** Capitalised names that their surroundings mark as companies. */
export function byContext(sentence: Sentence): Candidate[] {
  if (isShouted(sentence)) return [];
  const rows = segments(sentence).map((run) => ({ run, signs: signsOf(sentence, run) }));
  let list: typeof rows = [];
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    const link = next ? between(sentence, row.run, next.run) : '';
    if (next && LINKED_AFTER.test(link)) row.signs = [...row.signs, ...next.signs.filter(isPassedBack)];
    const passed = row.signs.filter(isPassedOn);
    list.push(row);
    if (next && passed.length > 0 && LISTED.test(link)) {
      // 'with Norvane, the Finnish company'
      if (!isOfPlaces(sentence, next.run)) next.signs = [...next.signs, ...passed];
      return;
    }
    const firms = list.filter(({ run }) => !isOfPlaces(sentence, run));
    if (firms.length >= LONG_LIST) for (const one of firms) one.signs = [...one.signs, IN_LIST];
    list = [];
  });
  return rows.filter(({ signs }) => signs.length > 0).map(({ run, signs }) => toCandidate(sentence, run, signs));
}

const isOfPlaces = ({ tokens }: Sentence, { from, to }: Run): boolean =>
  tokens.slice(from, to).every(({ lower }) => isPlace(lower));

const IN_LIST: Sign = { rule: 'in a list', side: 'before', pattern: /$/, score: 1 };
const isPassedBack = ({ side, rule }: Sign): boolean =>
  side === 'after' && rule !== 'apposition' && rule !== 'office' && rule !== 'brackets';
const isPassedOn = ({ side, rule }: Sign): boolean =>
  side === 'before' && rule !== 'office' && rule !== 'kind' && rule !== 'heading';

function signsOf(sentence: Sentence, run: Run): readonly Sign[] {
  const { before, after } = around(sentence, run, LOOK);
  const end = before.slice(-LAST_WORD);
  const [sideBefore, sideAfter] = [MAY_SIGN_BEFORE.test(end), MAY_SIGN_AFTER.test(after)];
  if ((!sideBefore && !sideAfter) || /^ (?:family|families|brothers|sisters)\b/.test(after)) return [];
  // 'Norvane (“NRV”), which licensed'
  const behindTerm = after.startsWith(' (') ? after.replace(TERM, '') : after;
  const told = [
    ...(sideAfter
      ? AFTER.filter(({ pattern }) => pattern.test(after) || (behindTerm !== after && pattern.test(behindTerm)))
      : []),
    ...(sideBefore ? BEFORE.filter(({ pattern, last }) => (!last || last.test(end)) && pattern.test(before)) : []),
  ].filter(({ rule }) => rule !== 'office' || !isDepartment(before, after));
  return sideBefore ? [...told, ...worded(before), ...parent(before, after)] : told;
}

/** What a firm is called from here on, in brackets. */
const TERM = /^ \((?:the )?["“][^"”]{1,30}["”]\)/;

/** 'Global Head of Hematology at the Purchaser': what somebody is the head of there. */
const isDepartment = (before: string, after: string): boolean =>
  /\b(?:[Cc]hief|[Hh]ead|[Pp]resident|[Dd]irector|[Oo]fficer|[Mm]anager|[Ll]eader) of $/.test(before) &&
  /^(?: [\p{L}&]+){0,3},? (?:at|for) /u.test(after);

/** 'Norvane LLC, an Ostrel company': whose it is. */
const parent = (before: string, after: string): readonly Sign[] =>
  /(?:Inc|LLC|Ltd|Limited|Corp|Corporation|GmbH|AG|plc|S\.A|A\/S|B\.V)\.?(?: \(["“][^"”]{1,30}["”]\))?,? \(?an? $/.test(
    before,
  ) && /^ company\b/i.test(after)
    ? [{ ...WORDED, rule: 'parent' }]
    : [];

/** Signs that need a look at the words: "Belgium's Norvane", 'Jane Roe, of Norvane'. */
function worded(before: string): Sign[] {
  const country = before.endsWith('s ') ? COUNTRY.exec(before)?.[1] : undefined;
  if (country && isPlace(country.toLowerCase())) return [{ ...WORDED, rule: 'country' }];
  const first = /, (?:\w+ )?(?:of|with|at) $/.test(before.slice(-20)) ? FIRST_NAME.exec(before)?.[1] : undefined;
  return first && isFirstName(first.toLowerCase()) ? [{ ...WORDED, rule: 'career' }] : [];
}
const COUNTRY = /(?:^|[^\p{L}])(\p{Lu}\p{L}{3,})['’]s $/u;
const FIRST_NAME =
  /(?:^|[^\p{L}] ?)(\p{Lu}\p{Ll}+) (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+, (?:formerly |now |lately )?(?:of|with|at) $/u;
const WORDED = { side: 'before', pattern: /$/, score: 1 } as const;

function between(sentence: Sentence, left: Run, right: Run): string {
  const from = sentence.tokens[left.to - 1]?.end ?? 0;
  const to = sentence.tokens[right.from]?.start ?? from;
  return sentence.text.slice(from - sentence.start, to - sentence.start).replace(/\s+/g, ' ');
}

function toCandidate(sentence: Sentence, run: Run, signs: readonly Sign[]): Candidate {
  const text = textOf(sentence, run);
  const score = signs.reduce((sum, sign) => sum + sign.score, 0);
  return { sentence, run, text, core: withoutLegalForm(text), score, rule: signs[0]?.rule ?? 'context' };
}
