import {
  APPOINT,
  AS_ITS,
  ASIDE,
  BOARD,
  DETERMINER,
  HONOUR,
  IS_APPOINTED,
  MARKS,
  NAME,
  NOW,
  ON_BOARD,
  PEOPLE,
  PLANNED,
  SUCCEEDS,
  SUCCEEDS_CUE,
  TITLE,
  TITLE_BEFORE_NAME,
} from './grammar.js';
import { COMPANY, PERSON, STANDING } from './line.js';
import { define, type Pattern, titled } from './pattern.js';
import { NEITHER_PAST_NOR_OPEN } from './vocabulary.js';

/** The patterns that leave the firm to the document: the one that speaks, or the one that the person is known to work for. */
export const WITHOUT_FIRM: readonly Pattern[] = [
  define(
    'on the board as',
    'The Board comprises Ms. Jane Doe as executive director.',
    `(?<person>${PERSON}+(?:(?:,|,? and) ${HONOUR}${PERSON}+){0,8})${MARKS} as ${DETERMINER}${TITLE}`,
    '[Bb]oard (?:of [Dd]irectors )?(?:of [^.;]{1,60})?(?:comprises|consists of|is composed of|is comprised of) ',
  ),
  define(
    'directors are',
    'The executive director is Ms. Jane Doe.',
    `(?<title>(?:[Ii]ndependent )?(?:[Nn]on-)?[Ee]xecutive [Dd]irectors?) (?:is|are) ${HONOUR}(?<person>${PERSON}+(?:(?:,|,? and) ${HONOUR}${PERSON}+){0,8})`,
    ' [Dd]irectors? (?:is|are) ',
  ),
  define(
    'title is person',
    'The chief scientist is Jane Doe.',
    `(?:The|Our|Its) (?:new |current )?${TITLE} (?:is|remains) ${HONOUR}${NAME}(?=[.,;]| and |$)`,
    '(?:The|Our|Its) ',
  ),
  define(
    'will be title',
    'Jane Doe will become chief executive.',
    `${NAME}${MARKS},? (?<planned>${PLANNED})(?: \\p{Ll}+){0,4}?(?: as| to)? ${DETERMINER}${TITLE}`,
    PLANNED,
  ),
  define(
    'is appointed title',
    'Jane Doe was appointed chief scientist.',
    `${NAME}${MARKS}${ASIDE},? ${IS_APPOINTED} ${DETERMINER}${TITLE}`,
    IS_APPOINTED,
  ),
  define(
    'is appointed to the board',
    'At the annual meeting Jane Doe was elected to the Board of Directors.',
    `${NAME}${MARKS}${ASIDE},? ${ON_BOARD} (?:the|its|our) (?<title>${BOARD})(?! (?:of|at|for)\\b)`,
    ON_BOARD,
  ),
  define(
    'appointment of person to the board',
    'The directors elected Jane Doe to the board.',
    `${APPOINT} ${HONOUR}${PEOPLE}${MARKS}${ASIDE},? to (?:the|its|our) (?<title>${BOARD})(?! (?:of|at|for)\\b)`,
    APPOINT,
  ),
  define(
    'appointment of person as title',
    'The board approved the appointment of Jane Doe as chief scientist.',
    `${APPOINT} ${HONOUR}${PEOPLE}${MARKS}${ASIDE}${AS_ITS}${TITLE}`,
    APPOINT,
  ),
  define(
    'joins as title',
    'Jane Doe, M.D., joined as chief medical officer.',
    `${NAME}${MARKS},? (?:has )?join(?:s|ed) (?:us )?[^.;${PERSON}${COMPANY}”]{0,40}?as ${DETERMINER}${TITLE}`,
    ' join(?:s|ed) ',
  ),
  define(
    'succeeds person as title',
    'Jane Doe succeeded John Roe as chief scientist.',
    `${NAME}${MARKS}${SUCCEEDS}${DETERMINER}${TITLE}`,
    SUCCEEDS_CUE,
  ),
  define(
    'becomes title',
    'Jane Doe became head of research in June.',
    `${NAME}${MARKS},? (?:became|becomes|has become|took over as|takes over as) ${DETERMINER}${TITLE}`,
    ' (?:became|becomes|has become|took over as|takes over as) ',
  ),
  define(
    'is title',
    'Jane Doe is chief scientific officer.',
    `${NAME}${MARKS} is (?:${NOW} )?(?:the |our |its )?${TITLE}(?! ?['’${COMPANY}${STANDING}])`,
    ' is ',
  ),
  define(
    'resigns as title',
    'Jane Doe notified the board of her resignation as chief scientist.',
    `${NAME}${MARKS},? [^.;${PERSON}${COMPANY}”]{0,60}?(?:resignation|retirement|departure) as ${DETERMINER}${TITLE}`,
    '(?:resignation|retirement|departure) as ',
  ),
  define(
    'title, said person',
    'Jane Doe, chief executive officer, said so.',
    `${PEOPLE}${MARKS}(?:,| \\(| [-–—]) ${DETERMINER}${TITLE}(?! ?['’${COMPANY}${STANDING}])`,
  ),
  titled(
    'title person',
    'Chief executive officer Jane Doe said so.',
    `${NEITHER_PAST_NOR_OPEN}${TITLE_BEFORE_NAME},? ${HONOUR}${NAME}`,
  ),
];
