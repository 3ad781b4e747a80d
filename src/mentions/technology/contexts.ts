import type { Span } from '../../model.js';
import { lettered, matchesIn } from '../../regexp.js';

/** A place in a text whose words say that a technology is named there. */
export interface Place extends Span {
  readonly rule: string;
  /** Whether a trade mark stands behind the name. */
  readonly marked: boolean;
  /** The short form that stands in brackets behind the name. */
  readonly short?: string;
  /** The long form that stands in brackets behind the name. */
  readonly long?: string;
}

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}]*(?:[-‐‑][\p{L}\p{N}]+)*`;
const CAPITAL = String.raw`(?:\p{Lu}|[a-z]{1,2}[-‐‑]?\p{Lu})[\p{L}\p{N}]*(?:[-‐‑][\p{L}\p{N}]+)*`;
const NAME = String.raw`(?<name>${CAPITAL}(?:\s+${CAPITAL}){0,4})`;
const SIGN = String.raw`\s?(?:®|™|\((?:TM|R)\))`;
const MARK = String.raw`(?<mark>\s?(?:®|™|\((?:TM|R)\)))`;
const KIND = String.raw`(?:technology platforms?|platform technolog(?:y|ies)|technolog(?:y|ies)|platforms?|libraries|library|discovery engine|engine|prodrug compound|toolbox|approach|software|chemistry|chemistries|linkers?|delivery systems?|expression systems?|conjugation methods?|mouse|mice)\b`;
const METHOD = `(?:technology platform|platform technology|technology|platform|library|linker|scaffold|method|process|engine|(?:delivery|expression|vector|display|screening|culture) system|software|chemistry|(?:antibody |bispecific |modular )format)`;
/** What may stand between the name and its kind: 'linker', 'antibody display', 'ADC'. */
const BETWEEN = String.raw`(?:\s+(?!(?:and|or|of|the|a|an|in|to|for|with|as|is|its|our|from|by|on|that|which|uses?|using|used|requires?|employs?|utili[sz]\p{Ll}+|incorporat\p{Ll}+|leverag\p{Ll}+|appl(?:y|ies|ied)|exploits?|combines?|contains?|harness\p{Ll}*|licenses?|licensed|owns?|develops?|developed|powers?|powered|has|was|were|are|be|may|will)\s)[\p{L}\p{N}-]+){0,3}?`;
const NOT_FIRM = String.raw`(?![-\w]|\s+(?:compan|firm|developer|provider|business|leader))`;

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  [
    'technology/x-platform',
    lettered(
      String.raw`${NAME}${MARK}?["”]?\s*(?:\((?<short>[A-Z][A-Za-z]{1,6})[®™]?\)\s*)?${BETWEEN}\s*\b${KIND}${NOT_FIRM}`,
      'dgu',
    ),
  ],
  [
    'technology/process',
    lettered(
      String.raw`(?:['’]s?|\b(?:its|our|their|the))\s+(?:proprietary\s+)?(?=${NAME}(?<=\p{Ll}\p{Lu}[\p{L}\p{N}]*)${MARK}?\s+(?:conjugation\s+)?(?:process|method)\b)`,
      'dgu',
    ),
  ],
  [
    'technology/patents',
    lettered(
      String.raw`\b(?:its|our|their|the)\s+(?:proprietary\s+)?(?=${NAME}${MARK}?\s+(?:patents|patent estate|patent family)\b)`,
      'dgu',
    ),
  ],
  [
    'technology/mouse',
    /(?<![\p{L}\p{N}-])(?=(?<name>(?:\p{Lu}[\p{L}\p{N}-]*\s)?\p{Lu}[\p{L}\p{N}-]*(?:Mouse|\sMouse|\sMice))\b)/dgu,
  ],
  [
    'technology/long-form',
    lettered(
      String.raw`${NAME}${MARK}?\s*\(\s*(?<long>\p{Lu}[^()]{8,90})\s*\)\s+(?:technology|platform|library)\b`,
      'dgu',
    ),
  ],
  [
    'technology/titled',
    lettered(
      String.raw`(?:['’]s?|\bits|\bour)\s+(?:proprietary\s+)?(?=${NAME}(?<=\s(?:Technology|Platform))(?!\s*(?:\p{Lu}|\p{Ll}*[-‐]\p{L})))`,
      'dgu',
    ),
  ],
  [
    'technology/apposition',
    lettered(
      String.raw`${NAME}${MARK}?,\s+(?:an?|its|our|their|the|(?:${WORD}\s+){0,2}?${WORD}['’]s?)\s+(?:${WORD}\s+){0,8}?${METHOD}\b${NOT_FIRM}`,
      'dgu',
    ),
  ],
  [
    'technology/copula',
    lettered(
      String.raw`${NAME}${MARK}?\s+is\s+(?:an?|its|our|their|the|${WORD}['’]s?)\s+(?:(?!(?:from|using|made|built|based|that|which|by|on|with)\s)${WORD}\s+){0,8}?${METHOD}\b${NOT_FIRM}`,
      'dgu',
    ),
  ],
  [
    'technology/platform-x',
    lettered(
      String.raw`\b(?:technolog(?:y|ies)|platforms?|linker platform|linker|library|conjugation method|process|software|chemistry|engine|system|mice|mouse)(?:(?:\s+(?:used|employed)\s+in\s+[\p{L}\p{N}-]+)?,|,?\s+(?:called|named|dubbed|termed|known as|trademarked|branded))?\s+["“]?(?=${NAME}${MARK}?["”]?(?:[,.;)]|\s|$))`,
      'dgu',
    ),
  ],
  [
    'technology/kind-of-molecules',
    lettered(
      String.raw`(?<name>${CAPITAL})${MARK}\s+(?:(?:bispecific|therapeutic|investigational)\s)?(?:molecules?|bispecifics|antibodies|therapeutics)\b`,
      'dgu',
    ),
  ],
  [
    'technology/built-with',
    lettered(
      String.raw`\b(?:developed|generated|created|produced|discovered|built|made|based|derived|designed)\s+(?:using|with|on|from|by)\s+(?:the\s+|its\s+|our\s+|${WORD}['’]s?\s+)?(?:proprietary\s+)?(?=${NAME}${MARK})`,
      'dgu',
    ),
  ],
];
/** 'technologies – Abc™, Def™ and select Ghi™ linkers', 'platforms, including Abc™ and Def™'. */
const MARKED_LIST = lettered(
  String.raw`\b(?:technologies|platforms)(?:\s[–—-]+\s|:\s|,?\s(?:including|such as|namely)\s)(?:its\s|our\s|the\s)?(?<list>(?:${WORD}${SIGN}(?:,\s(?:and\s)?|\s(?:and|or|&)\s)(?:select\s|the\s|its\s)?){0,6}${WORD}${SIGN})`,
  'dgu',
);
const MARKED_ITEM = lettered(`(?<name>${WORD})${SIGN}`, 'dgu');

function markedList(text: string): Place[] {
  return matchesIn(text, MARKED_LIST).flatMap((match) => {
    const [from] = match.indices?.groups?.list ?? [0];
    return matchesIn(match.groups?.list ?? '', MARKED_ITEM).map((item) => ({
      start: from + item.index,
      end: from + item.index + (item.groups?.name?.length ?? 0),
      rule: 'technology/listed',
      marked: true,
    }));
  });
}

/** 'platform technologies (ABC, DEF and GHI)'. */
const LISTED = /\b(?:technologies|platforms)\s+\(([^()]{3,60})\)/dgu;

function listed(text: string): Place[] {
  return matchesIn(text, LISTED).flatMap((match) => {
    const [from] = match.indices?.[1] ?? [0];
    return matchesIn(match[1] ?? '', /[\p{L}\p{N}-]+(?:\s[\p{Lu}][\p{L}\p{N}-]+)?/gu)
      .filter((name) => /\p{Lu}/u.test(name[0]))
      .map((name) => ({
        start: from + name.index,
        end: from + name.index + name[0].length,
        rule: 'technology/listed',
        marked: false,
      }));
  });
}

const TELLING =
  /[Tt]echnolog|[Pp]latform|librar|software|chemistr|[Mm]ouse|[Mm]ice|patents|engine|linker|method|process|toolbox|approach|(?:delivery|expression|vector|display|screening|culture) system|format|®|™|\((?:TM|R)\)/;

const BEFORE_LIST = lettered(String.raw`(?<name>${CAPITAL})(?:®|™)?(?:,\s+|,?\s+and\s+)$`, 'du');

/** 'the Alpha and Beta platforms': the name before the last one. */
function earlierItem(text: string, place: Place): Place[] {
  const match = BEFORE_LIST.exec(text.slice(Math.max(0, place.start - 40), place.start));
  const span = match?.indices?.groups?.name;
  if (
    !span ||
    place.rule !== 'technology/x-platform' ||
    !/^[^,;]{0,30}(?:platforms|technologies)\b/.test(text.slice(place.end))
  )
    return [];
  const offset = Math.max(0, place.start - 40);
  return [{ start: offset + span[0], end: offset + span[1], rule: 'technology/listed', marked: false }];
}

/** Every place of a text where its words name a technology. */
export function placesIn(text: string): Place[] {
  if (!TELLING.test(text)) return [];
  const places = PATTERNS.flatMap(([rule, pattern]) =>
    matchesIn(text, pattern).flatMap((match): Place[] => {
      const name = match.indices?.groups?.name;
      if (!name) return [];
      const short = match.groups?.short;
      const place = { start: name[0], end: name[1], rule, marked: match.groups?.mark !== undefined };
      const long = match.groups?.long;
      return [{ ...place, ...(short ? { short } : {}), ...(long ? { long } : {}) }];
    }),
  );
  return [...places, ...places.flatMap((place) => earlierItem(text, place)), ...listed(text), ...markedList(text)];
}
