import type { Sentence, Span } from '../../model.js';
import { lettered } from '../../regexp.js';
import { atomsIn } from '../atoms.js';
import { Openings } from '../openings.js';
import type { Kind } from './inn.js';
import {
  ANTI_ANTIBODY,
  ANTIBODY,
  CONJUGATE,
  ISOTOPE,
  MARK,
  MARKED,
  NAME,
  NAMED_ANTIBODY,
  NUMBERED_ANTIBODY,
  PATTERNS,
  type Pattern,
  QUOTE,
  SPECIFIC,
} from './patterns.js';

/** A place in a text whose words say that a molecule is named there; whether the name itself can be one is not asked. */
export interface Place extends Span {
  readonly kind: Kind | undefined;
  readonly rule: string;
  /** Whether an ordinary lower-case word may be a name here ('the ribonuclease ranpelase'). */
  readonly lower: boolean;
  /** Whether one such place is enough for it. */
  readonly sure: boolean;
}

const spanOf = (match: RegExpMatchArray): Span | undefined => {
  const place = match.indices?.groups?.name;
  return place && { start: place[0], end: place[1] };
};

const ITEM = lettered(String.raw`${MARK}["”]?(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)${QUOTE}${NAME}`, 'duy');

/** The items of a list after its first one: 'agents such as X, Y and Z', 'three drugs, X, Y and Z'. */
function furtherItems(text: string, first: Span | undefined): Span[] {
  const items: Span[] = [];
  ITEM.lastIndex = first?.end ?? text.length;
  for (let match = ITEM.exec(text); match && items.length < 12; match = ITEM.exec(text)) {
    const span = spanOf(match);
    if (!span) break;
    items.push(span);
    ITEM.lastIndex = span.end;
  }
  return items;
}

/** A form of words with the kind that it tells by itself. */
type Told = Pattern & { readonly kind?: Kind };
const ALL = new Openings<Told>([
  ...PATTERNS,
  { pattern: NAMED_ANTIBODY, rule: 'drug/x-antibody', kind: 'Antibody' },
  { pattern: NUMBERED_ANTIBODY, rule: 'drug/numbered-antibody', kind: 'Antibody' },
  { pattern: ANTI_ANTIBODY, rule: 'drug/anti-antibody', kind: 'Antibody' },
  { pattern: ISOTOPE, rule: 'drug/isotope', kind: 'Drug', lower: true },
  { pattern: MARKED, rule: 'drug/marked' },
]);

/** Every place of a sentence where its words name a molecule. */
export function placesIn(sentence: Sentence): Place[] {
  const { text } = sentence;
  const places: Place[] = [];
  const add = (match: RegExpMatchArray, rule: string, lower: boolean, kind: Kind | undefined) => {
    const span = spanOf(match);
    if (span)
      places.push({
        rule,
        lower,
        kind,
        sure: rule !== 'drug/noun-before' || SPECIFIC.test(text.slice(Math.max(0, span.start - 80), span.start)),
        ...span,
      });
  };
  for (const { of, match } of ALL.matchesIn(text, atomsIn(sentence))) {
    const { rule, lower = false, kind = kindOf(match, rule, text) } = of;
    add(match, rule, lower, kind);
    if (rule === 'drug/such-as' || rule === 'drug/counted')
      for (const span of furtherItems(text, spanOf(match)))
        places.push({ rule, lower: false, kind: undefined, sure: true, ...span });
  }
  return places;
}

/** 'an antibody linked to ricin' is a conjugate. */
const LINKED_AFTER =
  /^\s+(?:[a-z]+ly\s+)?(?:linked|conjugated|coupled|attached|fused|joined|bound|armed)\s+(?:to|with)\b/;

/** 'In AB-123, the antibody is joined …': what the sentence is set in is not what follows. */
const SET_BEFORE = /(?:^|[.;:]\s)(?:In|With|Within|For|Under|Unlike)\s+\S+$/;

const IS_CONJUGATE = new RegExp(`^(?:${CONJUGATE})`);
const IS_ANTIBODY = new RegExp(`^${ANTIBODY}`);

function kindOf(match: RegExpExecArray, rule: string, text: string): Kind | undefined {
  const groups = match.groups ?? {};
  if (groups.conjugate) return 'Drug';
  if (rule === 'drug/apposition' && SET_BEFORE.test(text.slice(0, match.index))) return undefined;
  if (groups.antibody) return LINKED_AFTER.test(text.slice(match.index + match[0].length)) ? 'Drug' : 'Antibody';
  if (rule !== 'drug/noun-before') return undefined;
  return IS_CONJUGATE.test(match[0]) ? 'Drug' : IS_ANTIBODY.test(match[0]) ? 'Antibody' : undefined;
}
