import { COMPANY, PERSON, STANDING } from './line.js';
import { DEGREE, DEPARTMENT_WORD, HONORIFIC, ROLE, STOP } from './vocabulary.js';

/** The pieces that the patterns of posts are made of: regular expressions over masked lines. Linear: all repeats are bounded. */

const NO_LETTER = '(?![\\p{L}\\p{N}])';
const CHARACTER = `\\p{L}\\p{N}${COMPANY}`;
const JOINER = '(?:and|&|of|for|at|[Tt]he|[Aa]n?|[Oo]ur|[Tt]heir)';
const wordOf = (first: string): string =>
  `(?!(?:${STOP}|${JOINER})(?![\\p{L}\\p{N}-]))${first}(?:[${CHARACTER}&’'/-]|\\.(?=\\p{L})){0,30}`;
const WORD = wordOf('[\\p{L}\\p{N}]');
const CAPITALISED = wordOf('\\p{Lu}');
/** A word, or the name of a firm inside a title: 'associate vice president, Norvane clinical research, …'. */
const WIDE_WORD = wordOf(`[${CHARACTER}]`);

const HEAD = `(?:${WORD} ){0,6}${ROLE}${NO_LETTER}(?: ${CAPITALISED}){0,4}`;
const join = (comma: string): string => `(?:(?:,? (?:and|&)| of| for| [-–]|/)(?: the| its| our)? ?|, (?=${comma}))`;
const tail = (word: string, comma: string): string => `(?:${join(comma)}${word}(?: ${word}){0,5})`;

/** Somebody's name with the role of a title before it, and nobody else between: without one, no title stands there. */
export const ROLE_BEFORE_NAME = `(?<!${PERSON})(?=${PERSON})(?<=(?<!\\p{L})${ROLE}${NO_LETTER}[^${PERSON}]*)`;

/** A title after which no firm stands: it goes on after a comma in capitals or with a department. */
export const PLAIN_TITLE = `${HEAD}(?:${tail(WORD, `\\p{Lu}|${ROLE}|${DEPARTMENT_WORD}`)}){0,6}`;
export const TITLE = `(?<title>${PLAIN_TITLE})`;
/** A title up to the firm that follows it. */
export const TITLE_BEFORE_FIRM = `(?<title>${HEAD}(?:${tail(WIDE_WORD, '')}){0,6}?)`;
/** A title in front of a name. */
export const TITLE_BEFORE_NAME = `(?<title>${HEAD}(?:${tail(WORD, `\\p{Lu}|${ROLE}`)}){0,4})`;

export const PEOPLE = `(?<person>${PERSON}+(?:(?:,|,? and|,? &) ${PERSON}+){0,4})`;
export const NAME = `(?<person>${PERSON}+)`;
/** Degrees and age behind a name: ', M.D., Ph.D.', ' (CIRO)', ', 52'. */
export const MARKS = `(?:,? \\(?${DEGREE}(?:\\)|\\.|(?![\\p{L}])){1,2}|, (?:age )?\\d\\d(?=,)){0,4}`;
export const FIRM = `(?<company>${COMPANY}+|${STANDING}+)`;
export const NAMED_FIRM = `(?<company>${COMPANY}+)`;
export const HONOUR = HONORIFIC;
/** What may follow a firm that stands in apposition: no word that it would belong to. */
export const CLOSED = `(?=[,.;:)(”"“|]|$| (?:said|says|told|added|adds|commented|comments|noted|stated|and|who|has|will|is|was|in|explained|joked|[\\p{Lu}\\d+]))`;
export const DETERMINER = '(?:the |an? |our |its |their )?(?:new |current )?';

export const APPOINT =
  '(?:[Aa]ppoint(?:ed|s|ment of|ing)?|[Nn]am(?:ed|es|ing)|[Pp]romot(?:ed|es|ing|ion of)|[Ee]lect(?:ed|s|ion of|ing)?|[Hh]ir(?:ed|es|ing)(?: of)?|[Ww]elcom(?:ed|es|ing)|[Aa]ddition of|[Aa]dd(?:ed|s))';
export const IS_APPOINTED =
  '(?:(?:has|have) been |was |were |is |are )?(?:also )?(?:appointed|named|promoted|elected|hired|installed)(?: as| to the (?:position|post|role|office) of| to be| to serve as| to)?';
export const AS =
  '(?:,? as|,? to (?:succeed|replace) [^;]{1,60}? as| to the (?:position|post|role) of| to be| to serve as| to|,)';
/** 'as the chief scientist', 'its first chief scientist' */
export const AS_ITS = `(?:${AS} (?:the |an? |our |its |their )?| (?:the|our|its|their) )(?:(?:first|new|next|interim) )?`;
export const POSSESSIVE = "(?:[’'‘]s?)?";
export const AT = '(?:,? at| of| for| with|, of| [-–—]| \\|)';
/** 'is now', 'is currently': that somebody holds a post. */
export const NOW = '(?:now|currently|also|today)';
export const SEPARATOR = `(?:, | \\(| [-–—] |,? who (?:is|serves)(?: ${NOW})?(?: as)? |,? is (?:${NOW} )?|,? (?:also )?serves as |,? (?:continues(?: to serve)? as|remains|stays (?:on )?as) |, (?:now|currently) )`;
/** 'Jane Doe, who chairs the board, is' */
export const WHO = `(?:, who [^.;,${PERSON}${COMPANY}”]{1,60}(?=, is ))?`;
export const BOARD =
  '(?:[Bb]oard of [Dd]irectors|(?:[Ss]cientific|[Cc]linical|[Mm]edical) [Aa]dvisory [Bb]oard|[Bb]oard)';
export const ON_BOARD =
  '(?:(?:(?:has|have) been |was |were |is )?(?:appointed|named|elected|added) to|(?:has )?join(?:s|ed))';
/** Who somebody was before: ', formerly of Norvane,', ', of the Norvane Institute,' */
export const ASIDE = `(?:, (?:(?:formerly|previously|until then|most recently|who|of|from)\\b[^.;,${PERSON}”]{0,80}|[^.;,${PERSON}${COMPANY}”]{1,60})(?=,))?`;
/** 'succeeds John Roe, who retired in May, as' */
export const SUCCEEDS = `,? (?:who )?(?:succeeds|succeeded|replaces|replaced) ${HONOUR}${PERSON}+${MARKS}${ASIDE},? as `;
export const SUCCEEDS_CUE = ' (?:succeed|replace)(?:s|ed) ';
export const UNIT =
  '(?:groups?|teams?|departments?|laborator(?:y|ies)|units?|divisions?|offices?|functions?|organi[sz]ations?|research|operations|programs?|programmes?)';
export const PLANNED =
  '(?:will (?:be|become|join|succeed|serve|take)|to (?:be|become|join)|is (?:to|expected to)|intends? to|plans? to|expects? to|would|shall)';
export const QUALIFIED = '(?: (?:joint|interim|new|current|first|long-time|longtime))?';
