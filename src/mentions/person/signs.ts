import { lettered } from '../../regexp.js';

/** What stands beside a name of a person. All patterns are tested on the text right before or right after the name. */

const DEGREE = `(?:M\\.? ?D|Ph\\.? ?D|MBA|M\\.B\\.A|MBBS|MBChB|DPhil|D\\.Phil|Pharm\\.? ?D|J\\.? ?D|Esq|CPA|CFA|MPH|M\\.P\\.H|M\\.?Sc|B\\.?Sc|M\\.?S|B\\.?S|M\\.?A|Sc\\.?D|D\\.?Sc|DVM|D\\.V\\.M|R\\.?N|FRCP|FACP|FACS|FASCO|dr\\. med|Dr\\. med|Dr\\. rer\\. nat|CIRO|Jr|Sr|OBE|CBE)`;
const either = (words: string): string =>
  words.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const GRADE_WORDS = `(?:senior|executive|vice|deputy|associate|assistant|chief|co-|interim|acting|managing|global|corporate|founding|group|general|general and|current|former|principal|lead|independent|non-executive|honorary|emeritus)`;
const POST_WORDS = `(?:president|chair(?:man|woman|person)?|CEO|CFO|COO|CMO|CSO|CTO|CBO|founder|co-founder|cofounder|officer|director|secretary|treasurer|controller|counsel|head|partner|principal|manager|VP|SVP|EVP|professor|scientist|analyst|spokes(?:man|woman|person)|investigator|physician|dean|provost|fellow|CIRO|executive|chancellor|inventor|economist|attorney|editor|commissioner|member|minister)`;

const GRADE = either(GRADE_WORDS);
const POST = either(POST_WORDS);

/** ', M.D.', ' (CIRO)' */
export const DEGREE_AFTER = new RegExp(`^,? \\(?${DEGREE}\\b`);
/** ', Vice President, Finance', ", Ardovan's president", ', chief executive officer, Norvane' */
export const POST_AFTER = lettered(
  `^,? ?(?:[(-] ?)?(?:(?:age |aged )?\\d\\d, )?(?:(?:formerly|previously|currently|most recently|until recently),? )?(?:(?:an?|the|its|our|who is|is|was|as) )?(?:[\\p{Lu}][\\p{L}\\d&.’'-]*(?:['’]s?)? ){0,4}?(?:${GRADE}[ -]){0,4}(?:[a-z-]+ ){0,2}?${POST}\\b`,
  'u',
);
/** ', a partner at Orchard Ventures', ', a professor of' */
export const POST_AT_AFTER = new RegExp(
  `^, an? (?:[a-z-]+ ){0,3}(?:${POST} at\\b|professor|scientist|analyst|spokes|physician|lawyer)`,
);
/** 'Jane Roe, NVX, executive director' */
export const FIRM_AND_POST_AFTER = new RegExp(`^, [^,;:."“”]{2,60}, (?:${GRADE}[ -]){0,4}${POST}\\b`);
/** ", Ardovan Bio's chairman and CEO" */
export const FIRMS_POST_AFTER = lettered(
  `^, (?:the )?\\p{Lu}[\\p{L}\\d&.-]*(?: \\p{Lu}[\\p{L}\\d&.-]*){0,3}['’]s? (?:${GRADE}[ -]){0,4}${POST}\\b`,
  'u',
);
/** 'chief executive officer Jane Doe', 'CEO Jane Doe', 'president and CEO, Jane Doe' */
export const POST_BEFORE = new RegExp(`\\b${POST},? $`);
/** 'elected X to the Board', 'appointed X as …': who is put in a post. */
export const PUT_BEFORE = /\b(?:elected|appointed|nominated|named|promoted|hired) $/;
export const PUT_AFTER =
  /^,? (?:to (?:the|its|our|serve on (?:the|its)) (?:\p{Lu}[\p{L}’']* ){0,2}?[Bb]oard\b|as (?:an?|the|its|our|\p{Lu}\p{L}+’s)\b)/u;
/** ' (Media)', ' (Investors)': what somebody is asked about. */
export const ASKED_AFTER =
  /^ \((?:Media|Press|Investors?|Analysts?|Investor Relations|Media Relations|IR|PR)(?: [^()]{1,20})?\)/;
/** 'the University of Taruma at ' */
export const CAMPUS_BEFORE =
  /\b(?:Universit|College|School|Institut)\p{L}*(?: of(?: the)?(?: \p{Lu}[\p{L}-]+){1,4})?,? (?:at|in) $/u;
/** 'of X Y, Mich.' */
export const PLACED_BEFORE = /\b(?:of|in|near|from|at) $/;
export const SAID_BEFORE =
  /(?:\bsaid|says|added|adds|explained|commented|comments|noted|stated|joked|remarked|continued|concluded|according to|appointed|appoints|appointment of|named|names|hired|elected|promoted|succeed(?:s|ed)?|replac(?:es|ed)|joined by|led by|founded by|signed by|author(?:s|ed by)?:?|contact:?|[Bb]y) $/;
export const SAID_AFTER =
  /^,? (?:said|says|added|adds|explained|commented|comments|noted|stated|told|joked|remarked|joined|joins|has been (?:appointed|named|elected|promoted)|was (?:appointed|named|elected|promoted)|will (?:present|join|serve|lead|succeed|become)|serves|served|resigned|retired)\b/;
/** '/s/ Jane Doe', 'By: Jane Doe', 'Name: Jane Doe' */
export const SIGNED_BEFORE =
  /(?:\/s\/|\bBy:?|\bName:|\bNAME:|\bBY:|\bSigned:?|\b[Cc]ontacts?(?: (?:for|at) [^:]{1,40})?:|\bCONTACTS?:|\b(?:Press|Media|Investors?|IR|PR|Corporate|Company|Finance|Journalists|Enquiries|Inquiries):|\b(?:[Ss]peaker|[Pp]resent(?:er|ing [Aa]uthor)|[Aa]uthor|[Ii]nvestigator)s?:|\bRelations:|\bAttn:?|\bAttention:) ?\W{0,4}$/;
/** A telephone number or an address right after the name. */
export const REACHED_AFTER =
  /^[ ,:;|–-]{0,4}(?:(?:at|tel\.?|phone|ph|t|e-?mail|direct|mobile|fax)\b[:. ]{0,3})?(?:\(?\+?\d[\d().\s-]{6,}|[\w.+-]{1,40}@|Tel\b|E-?mail\b|Phone\b|ext\b)/i;
/** ', Investor Relations, 555-0142', ', Arch City Strategies, phone 555-0142': where somebody with a number works. */
export const LISTED_AFTER =
  /^,(?: (?:\p{Lu}[\p{L}&'’.-]{0,30}|&|and|of),?){1,6} (?:(?:phone|tel|telephone|mobile|e-?mail|t)\b[.:]? ?)?(?:\(?\+?\d[\d().\s-]{6,}|[\w.+-]{1,40}@)/u;
