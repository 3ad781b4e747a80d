import {
  APPOINT,
  AS,
  AS_ITS,
  ASIDE,
  AT,
  BOARD,
  CLOSED,
  DETERMINER,
  FIRM,
  HONOUR,
  IS_APPOINTED,
  MARKS,
  NAME,
  NAMED_FIRM,
  ON_BOARD,
  PEOPLE,
  PLANNED,
  POSSESSIVE,
  QUALIFIED,
  SEPARATOR,
  SUCCEEDS,
  SUCCEEDS_CUE,
  TITLE,
  TITLE_BEFORE_FIRM,
  TITLE_BEFORE_NAME,
  UNIT,
  WHO,
} from './grammar.js';
import { COMPANY, PERSON, STANDING } from './line.js';
import { define, type Pattern, titled } from './pattern.js';
import { NEITHER_PAST_NOR_OPEN, NOT_PAST } from './vocabulary.js';

/** The patterns that name the firm, in order: what an earlier one takes, a later one does not see. */
export const WITH_FIRM: readonly Pattern[] = [
  define(
    'will be title of company',
    'Jane Doe will become chief executive of Norvane.',
    `${NAME}${MARKS},? (?<planned>${PLANNED})(?: \\p{Ll}+){0,4}?(?: as| to)? ${DETERMINER}${TITLE_BEFORE_FIRM}${AT} (?:the )?${FIRM}`,
    PLANNED,
  ),
  define(
    'title of unit, company',
    'Jane Doe, president of Norvane Oncology, Norvane, said so.',
    `${NAME}${MARKS}${SEPARATOR}${DETERMINER}(?<title>${TITLE_BEFORE_FIRM.slice('(?<title>'.length, -1)} of ${COMPANY}+), ${NAMED_FIRM}${CLOSED}`,
    ` of ${COMPANY}+, ${COMPANY}`,
  ),
  define(
    'title of company',
    'Jane Doe, chief executive officer of Norvane, said so.',
    `${PEOPLE}${MARKS}${WHO}${SEPARATOR}${DETERMINER}${TITLE_BEFORE_FIRM}(?:${AT}|,(?=(?: [Tt]he)? ${COMPANY}+${CLOSED}))(?: [Tt]he)? ${FIRM}(?!['’]s? (?!${COMPANY})|-)`,
  ),
  define(
    "company's title",
    "Jane Doe, Norvane's chairwoman, said so.",
    `${PEOPLE}${MARKS}${SEPARATOR}(?:the )?${FIRM}${POSSESSIVE}${QUALIFIED} ${TITLE}`,
  ),
  define(
    'company, title',
    'Jane Doe, Norvane, executive director, said so.',
    `${PEOPLE}${MARKS}, ${NAMED_FIRM}, ${DETERMINER}${TITLE}`,
  ),
  define(
    'is appointed title of company',
    'Jane Doe was appointed chief scientist of Norvane.',
    `${NAME}${MARKS},?(?:[^.;${PERSON}”]{0,80},)? ${IS_APPOINTED} ${DETERMINER}${TITLE_BEFORE_FIRM}${AT} (?:the )?${FIRM}`,
    IS_APPOINTED,
  ),
  define(
    "is appointed company's title",
    "Jane Doe was named Norvane's chief scientist.",
    `${NAME}${MARKS},? ${IS_APPOINTED} ${FIRM}${POSSESSIVE}${QUALIFIED} ${TITLE}`,
    IS_APPOINTED,
  ),
  define(
    'appointment of person as title of company',
    'The board approved the appointment of Jane Doe as chief scientist of Norvane.',
    `${APPOINT} ${HONOUR}${PEOPLE}${MARKS}${AS_ITS}${TITLE_BEFORE_FIRM}${AT} (?:the )?${FIRM}`,
    APPOINT,
  ),
  define(
    "appointment of person as company's title",
    'The board named Jane Doe as our chief scientist.',
    `${APPOINT} ${HONOUR}${PEOPLE}${MARKS}${ASIDE}${AS}? ${FIRM}${POSSESSIVE}${QUALIFIED} ${TITLE}`,
    APPOINT,
  ),
  define(
    'company’s board appoints person',
    'In May our board elected Jane Doe, of the Tarn Institute, as a director.',
    `${FIRM}${POSSESSIVE} ${BOARD} (?:has |also ){0,2}${APPOINT} ${HONOUR}${PEOPLE}${MARKS}${ASIDE}${AS_ITS}${TITLE}`,
    APPOINT,
  ),
  define(
    'company appoints person as title',
    'Norvane appoints Jane Doe as chief scientist.',
    `${NAMED_FIRM}[^.;${PERSON}”]{0,160}? ${APPOINT} ${HONOUR}${PEOPLE}${MARKS}(?:${AS_ITS}| )${TITLE}`,
    APPOINT,
  ),
  define(
    'joins company as title',
    'Jane Doe joined Norvane last May as chief scientist.',
    `${NAME}${MARKS},? (?:(?<planned>will|to|is to|is expected to|intends to|plans to) )?(?:has )?join(?:s|ed)? (?:the )?${FIRM}(?! (?:board|Board))[^.;${PERSON}”]{0,60}? as ${DETERMINER}${TITLE}`,
    ' join(?:s|ed)? ',
  ),
  define(
    'succeeds person as title of company',
    'Jane Doe succeeds John Roe as chief scientist of Norvane.',
    `${NAME}${MARKS}${SUCCEEDS}${DETERMINER}${TITLE_BEFORE_FIRM}${AT} (?:the )?${FIRM}`,
    SUCCEEDS_CUE,
  ),
  define(
    'serves as company’s title',
    'Jane Doe has served as Norvane’s chief scientist since 2004.',
    `${NAME}${MARKS},? (?:serves|has served|is serving|acts) as ${FIRM}${POSSESSIVE}${QUALIFIED} ${TITLE}`,
    '(?:serves|served|serving|acts) as ',
  ),
  define(
    'is appointed to company’s board',
    'Jane Doe was elected to our board of directors.',
    `${NAME}${MARKS},?(?:[^.;${PERSON}”]{0,120},)? ${ON_BOARD} (?:the )?${FIRM}${POSSESSIVE} ${BOARD}`,
    ON_BOARD,
  ),
  define(
    'is appointed to board of company',
    'Jane Doe joined the board of directors of Norvane.',
    `${NAME}${MARKS},?(?:[^.;${PERSON}”]{0,120},)? ${ON_BOARD} the ${BOARD}${AT} (?:the )?${FIRM}`,
    ON_BOARD,
  ),
  define(
    'appointment of person to company’s board',
    'He announced the appointment of Jane Doe to Norvane’s board of directors.',
    `${APPOINT} ${HONOUR}${PEOPLE}${MARKS} to (?:the )?${FIRM}${POSSESSIVE} ${BOARD}`,
    APPOINT,
  ),
  define(
    'who acts as title of company',
    'Jane Doe, who retires in May as our head of research, was thanked.',
    `${NAME}${MARKS}, who (?!(?:previously|formerly|had|was|has)\\b)[^.;,${PERSON}”]{0,40}? as ${FIRM}${POSSESSIVE} ${TITLE}`,
    ', who ',
  ),
  define(
    'person and colleagues at company',
    'It was found by Jane Doe and colleagues at Norvane.',
    `${NAME}${MARKS} and (?:his |her |their )?(?:colleagues|co-workers|coworkers|team|collaborators) (?:of|at|from) (?:[Tt]he )?${NAMED_FIRM}`,
    ' and (?:his |her |their )?(?:colleagues|co-workers|coworkers|team|collaborators)',
  ),
  define(
    'notifies company of resignation',
    'Jane Doe notified Norvane of her resignation as chief scientist.',
    `${NAME}${MARKS},? (?:has )?(?:notified|informed|advised) (?:the )?${FIRM}[^.;${PERSON}]{0,60}? of (?:his|her) (?:decision to resign|resignation|retirement)(?: as| from the position of) ${DETERMINER}${TITLE}`,
    ' (?:notified|informed|advised) ',
  ),
  define(
    'who took up post at company',
    'Jane Doe, who took up the post of chief scientist of Norvane in May, said so.',
    `${NAME}${MARKS}, who (?:took up|took over|assumed|holds) the (?:post|position|role|office) of ${TITLE_BEFORE_FIRM}${AT} (?:the )?${FIRM}`,
    ', who ',
  ),
  define(
    'who heads at company',
    'Jane Doe, who heads oncology at Norvane, said so.',
    `${NAME}${MARKS}, who (?:heads|leads|runs|directs|manages|oversees|covers|follows|tracks)(?: [\\p{L}&-]+){1,8} (?:at|for|of) (?:the )?${FIRM}`,
    ', who ',
  ),
  define(
    'who runs company’s unit',
    'Jane Doe, who has led our research group since 2004, said so.',
    `${NAME}${MARKS},? who (?:[^.;,${PERSON}”]{1,80} and )?(?:has |had )?(?:heads?|headed|leads?|led|runs?|ran|directs|directed|manages|managed|oversees|oversaw) ${FIRM}${POSSESSIVE}(?: [\\p{L}&-]{1,20}){0,4}? ${UNIT}`,
    ' who ',
  ),
  titled(
    'title of company, person',
    'The chief executive of Norvane, Jane Doe, said so.',
    `${NEITHER_PAST_NOR_OPEN}${TITLE_BEFORE_FIRM}${AT} (?:the )?${FIRM}(?:,| \\([^()]{1,40}\\),?)? ${HONOUR}${NAME}`,
  ),
  define(
    "company's title, person",
    "Norvane's chief executive officer, Dr. Jane Doe, said so.",
    `(?=[${COMPANY}${STANDING}])${NOT_PAST}${FIRM}${POSSESSIVE}${QUALIFIED} ${TITLE_BEFORE_NAME}(?:,| and)? ${HONOUR}${NAME}`,
  ),
  define(
    'its title, person',
    'Norvane declined, and its oncology head, Jane Doe, gave no reason.',
    `${NAMED_FIRM}[^${COMPANY}${PERSON}.;]{1,80}\\b(?:its|whose) ${TITLE_BEFORE_NAME},? ${HONOUR}${NAME}`,
    '\\b(?:its|whose) ',
  ),
  titled(
    'title person of company',
    'Analyst Jane Doe of Norvane said so.',
    `${NEITHER_PAST_NOR_OPEN}${TITLE_BEFORE_NAME} ${HONOUR}${NAME}${MARKS} (?:of|at|from|with) (?:the )?${NAMED_FIRM}`,
  ),
  define(
    'company (title: person)',
    'Norvane (Tokyo; chief executive: Jane Doe) said so.',
    `${NAMED_FIRM}[^\\p{L}()]{0,3}\\((?:[^()${PERSON}]{0,120}[,;:“”"] )?${TITLE_BEFORE_NAME}: ${HONOUR}${NAME}`,
    `: ${HONOUR}${PERSON}`,
  ),
  define(
    'presenter: person, company',
    'Presenting author: Jane Doe, Ph.D., Norvane',
    `(?:[Pp]resent(?:er|ing [Aa]uthor)|[Ss]peaker|(?:[Ll]ead |[Ff]irst |[Ss]enior )?[Aa]uthor|[Ii]nvestigator)s?: ${HONOUR}${NAME}${MARKS}, (?:[Tt]he )?${NAMED_FIRM}`,
    '(?:er|or)s?: ',
  ),
  define(
    'who joins company',
    'Jane Doe, who joined us in May, was welcomed.',
    `${NAME}${MARKS},? who (?:has )?(?:joins|joined) ${FIRM}`,
    ' who (?:has )?join',
  ),
  define(
    'prior to joining company, person',
    'Prior to joining Norvane, Jane Doe was a consultant.',
    `(?:Prior to|Before) (?:joining|coming to) (?:the )?${FIRM}(?: in [^,.;${PERSON}]{1,30})?, ${HONOUR}${NAME}`,
    '(?:Prior to|Before) ',
  ),
  define(
    'company’s board is chaired by person',
    'Norvane’s board is chaired by Jane Doe.',
    `${FIRM}${POSSESSIVE} ${BOARD} is (?:chaired|headed|led) by ${HONOUR}${NAME}`,
    ' is (?:chaired|headed|led) by ',
  ),
  define(
    'who leads company',
    'Jane Doe, who has led Norvane since May, said so.',
    `${NAME}${MARKS}, who (?:leads|has led|heads|has headed|runs|has run) (?:the )?${NAMED_FIRM}(?=,|\\.| since | for )`,
    ', who ',
  ),
  define(
    'person of company',
    'Jane Doe of Norvane said so.',
    `${NAME}${MARKS} (?:of|at|from|with) (?:the )?${NAMED_FIRM}(?! ${PERSON})`,
  ),
];

/** A further post of somebody whose first one is known. */
export const FURTHER: readonly Pattern[] = [
  define(
    'and title of company',
    'Jane Doe, chairwoman of Norvane and head of Ashgrove, said so.',
    `${NAME}${MARKS},(?: [\\p{L}&-]{1,20}){1,8} (?:the )?${COMPANY}+['’]?s?(?: [\\p{L}&-]{1,20}){0,5},? and ${DETERMINER}${TITLE_BEFORE_FIRM}${AT} (?:the )?${NAMED_FIRM}`,
  ),
  define(
    'person, of company,',
    'The board elected Jane Doe, of Norvane, as a director.',
    `${NAME}${MARKS}, of (?:the )?${NAMED_FIRM}(?=,)`,
    `, of (?:the )?${COMPANY}`,
  ),
];
