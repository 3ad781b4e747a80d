import type { Span } from '../../model.js';
import { lettered, matchesIn } from '../../regexp.js';

/** Two places of a text of which the text says that they name one thing. */
export interface Pair {
  readonly left: Span;
  readonly right: Span;
  readonly rule: string;
}

const WORD = String.raw`[\p{L}\p{N}]+(?:[-‐‑+][\p{L}\p{N}]+)*`;
const NAME = String.raw`${WORD}(?:\s(?:\d{3,4}|[A-Z]|\p{Ll}{5,20}(?:-\p{Ll}{4})?))?`;
const MARK = String.raw`(?:\s?(?:®|™|\((?:TM|R|tm|r)\)))?`;
const LEAD = String.raw`(?:(?:INN|USAN|generic(?:\s+name)?|proposed\s+(?:INN|generic\s+name)|code[- ]?name[d]?|brand\s+name|trade\s*name|or|a\.?k\.?a\.?|also(?:\s+(?:known|called|referred\s+to|designated|written|named|identified))?(?:\s+as)?|formerly(?:\s+known\s+as|\s+called)?|previously(?:\s+known\s+as|\s+called)?|now|then|originally|initially|known\s+as|marketed\s+as|(?:recently\s+)?(?:assigned|given|received)\s+the\s+(?:(?:proposed|international|nonproprietary|generic)\s+)*name(?:\s+of)?|sold\s+as|designated|development\s+code|the)(?!\p{L})\s*:?\s*)`;
/** 'iodine I 131 ' before the name of a radioactive medicine. */
const ISOTOPE = String.raw`(?:(?:iodine|yttrium|lutetium|indium|technetium|actinium|gallium|copper|zirconium)\s(?:[A-Z][a-z]?[\s-])?\d{2,3}m?\s)?`;
/** Behind a brand: 'Norvex(R) MAb (norvatamab)'. */
const FORM = String.raw`(?:\s(?:MAb|mAb|Injection|Vaccine|Tablets|Capsules))?`;
const QUOTE = '["“‘”’]?';

const BRACKET = lettered(
  String.raw`[(（\[](?<=(?<left>${NAME})${QUOTE}${MARK}${FORM}\s*[(（\[])(?<inside>[^()（）\[\]]{2,90}(?:\((?:TM|R)\))?)[)）\]]`,
  'dgu',
);
const CALLED = lettered(
  String.raw`(?<left>${NAME})${QUOTE}${MARK}(?:,|\s+\()?\s+(?:(?:which\s+is\s+)?(?:also|otherwise|commonly|formerly|previously|now|internationally|better)\s+(?:known|called|designated|referred\s+to|marketed|sold|written|named)(?:\s+as)?|(?:now\s+|since\s+)?renamed(?:\s+as)?|which\s+(?:the\s+[Cc]ompany|we|\p{Lu}[\p{L}-]{1,30})\s+(?:(?:has|had|have|now|also|previously)\s+){0,2}call(?:s|ed)|formerly|(?:is|are)?\s*(?:marketed|sold|known|approved|launched)\s+(?:(?:in|by)\s+[\p{L}\p{N}. ]{2,30}\s+)?(?:as|under\s+the\s+(?:trade|brand)\s*names?(?:\s+of)?)|code[- ]?named|a\.?k\.?a\.?|to\s+be\s+called|has\s+been\s+(?:given|assigned)\s+the\s+(?:proposed\s+)?(?:INN|generic\s+name|nonproprietary\s+name|international\s+nonproprietary\s+name)(?:\s+of)?)\s*:?\s+(?=${QUOTE}(?<right>${NAME}))`,
  'dgu',
);
/** 'a license to AB-7, as norvatamab was then called' */
const CALLED_THEN = lettered(
  String.raw`(?<left>${NAME})${MARK},\s+as\s+(?:the\s+)?(?<right>${NAME})${MARK}\s+(?:is|was|had\s+been|were)\s+(?:then|formerly|previously|originally|now|also|initially|known|called|until\s+\d{4})`,
  'dgu',
);
const SLASH = lettered(
  String.raw`(?<![\p{L}\p{N}/])(?<left>${WORD})(?:\/|\s\/\s)(?<right>${WORD})(?![\p{L}\p{N}/])`,
  'dgu',
);
const PIECE = lettered(
  String.raw`(?:^|[,;/]\s*|\bor\s+|\band\s+)(?<lead>${LEAD}{0,2})${QUOTE}(?<name>${ISOTOPE}${NAME})${QUOTE}${MARK}(?:\s+(?:for\s+injection|injection|tablets?|capsules?|cream|gel|ointment|oral\s+solution))?(?=\s*$|\s*[,;/]|\s+or\s|\s+(?:in|outside|within|elsewhere)\s)`,
  'dgu',
);

const group = (match: RegExpMatchArray, name: string): Span | undefined => {
  const place = match.indices?.groups?.[name];
  return place && { start: place[0], end: place[1] };
};

/** 'X (Y)', 'X (INN: Y, formerly Z)': the name before the bracket with each name in it. */
function bracketPairs(text: string): Pair[] {
  return matchesIn(text, BRACKET).flatMap((match) => {
    const left = group(match, 'left');
    const inside = group(match, 'inside');
    if (!left || !inside || /https?:|www\.|\.(?:com|org|net)\b|@/.test(text.slice(inside.start, inside.end))) return [];
    return matchesIn(text.slice(inside.start, inside.end), PIECE).flatMap((piece) => {
      const name = group(piece, 'name');
      // after the first name, a plain capitalised one is the firm that sells it
      if (piece.index > 0 && !piece.groups?.lead && /^[,;/\s]*["“]?\p{Lu}[\p{L}\s]*$/u.test(piece[0])) return [];
      return name
        ? [{ left, right: { start: inside.start + name.start, end: inside.start + name.end }, rule: 'drug/bracket' }]
        : [];
    });
  });
}

function pairsOf(pattern: RegExp, rule: string, text: string): Pair[] {
  return matchesIn(text, pattern).flatMap((match) => {
    const left = group(match, 'left');
    const right = group(match, 'right');
    return left && right ? [{ left, right, rule }] : [];
  });
}

const CALLS =
  /\b(?:renamed|known|called|designated|referred|marketed|markets|sold|sells|launched|approved|formerly|named?|a\.?k\.?a)\b/;
const SOLD_AS = lettered(
  String.raw`\b(?:(?<led>under)\s+the\s+(?:designation|code(?:\s+name)?|development\s+code|name)|(?:sold|marketed|approved|available|launched|commerciali[sz]ed)\s+(?:(?:in|by)\s+[\p{L}\p{N}., ]{2,40}?\s+)?(?:as|under\s+the\s+(?:trade|brand)\s*names?(?:\s+of)?)|and\s+(?:in|by)\s+[\p{L} ]{2,40}?\s+as|(?:sold|sells|marketed|markets|launched)\s+[^.;:()]{3,60}?\s(?<under>under)\s+the\s+(?:(?:trade|brand)\s*)?names?(?:\s+of)?|(?:sells|sold|marketed|markets|launched)\s+[^.;:()]{3,80}?\s(?<as>as)(?=\s+${WORD}\s?(?:®|™|\((?:TM|R)\))))\s+(?=${QUOTE}(?<right>${WORD}))`,
  'dgu',
);

/** 'X, a treatment for Y sold in Europe as Z': where the words stand, and the name after them. */
export const soldAs = (text: string): { readonly at: number; readonly name: Span }[] =>
  CALLS.test(text) || /\b(?:available|designation|code)\b/.test(text)
    ? matchesIn(text, SOLD_AS).flatMap((match) => {
        const name = group(match, 'right');
        return name
          ? [{ at: (group(match, 'under') ?? group(match, 'as') ?? group(match, 'led'))?.start ?? match.index, name }]
          : [];
      })
    : [];

/** Everything in a text that says that two names are one thing; whether they are names of molecules is not asked. */
export const pairsIn = (text: string): Pair[] => [
  ...bracketPairs(text),
  ...(CALLS.test(text)
    ? [...pairsOf(CALLED, 'drug/also-called', text), ...pairsOf(CALLED_THEN, 'drug/also-called', text)]
    : []),
  ...(text.includes('/') ? pairsOf(SLASH, 'drug/slash', text) : []),
];
