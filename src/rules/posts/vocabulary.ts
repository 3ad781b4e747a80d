/** The closed classes of words that posts are read by, as sources of regular expressions. */

/** 'president' matches itself, 'President' and 'PRESIDENT'; what has a capital is taken as it is. */
function anyCase(words: string): string {
  const forms = words.split(/\s+/).flatMap((word) => {
    if (/[A-Z]/.test(word)) return [word];
    const first = word.charAt(0);
    return [`[${first}${first.toUpperCase()}]${word.slice(1)}`, word.toUpperCase()];
  });
  return `(?:${forms.join('|')})`;
}

/** Heads of a post. */
const POSITION = anyCase(
  'presidents? vice-president chair(?:man|men|woman|women|person|persons|s)? co-chair(?:man|woman|s)? vice-chair(?:man|woman)? CEOs? co-CEOs? CFO COO CMO CSO CTO CBO CIO CCO CDO CPO CLO CHRO co-?founders? founders? officers? executives? directors? secretary treasurer controller comptroller counsel heads? co-heads? partners? principal managers? VP EVP SVP AVP investigators? professors? scientists? analysts? spokes(?:man|men|woman|women|person) representatives? leaders? leads? co-leads? chief dean provost chancellor rector fellow physician inventors? members? trustees? advis[eo]rs? consultant economist attorney coordinator specialist strategist superintendent commissioner liaison administrator governor',
);
/** 'neuro-oncologist', 'surgeon'. */
const SPECIALIST = '(?:\\p{L}{2,12}-)?(?:\\p{L}{3,14}(?:ologist|iatrist|iatrician)|[Ss]urgeon|[Cc]hemist)s?';
export const ROLE = `(?:${POSITION}|${SPECIALIST})`;

/** Offices of a firm's own; an investigator or a professor may speak in a release of a firm that does not employ him. */
export const OFFICE =
  /\b(?:president|chair\w*|ceo|cfo|coo|cmo|cso|cto|cbo|cio|cco|chief|co-?founder|founder|officer|director|secretary|treasurer|controller|counsel|head|manager|e?vp|svp|spokes\w+|executive|relations|communications|affairs|partner|lead|board)\b/i;

/** Departments that stand for a post: 'Jane Doe, Investor Relations'. */
export const DEPARTMENT = `(?:(?:(?:[Gg]lobal|[Cc]orporate|[Ii]nvestor|[Mm]edia|[Pp]ublic|[Pp]ress|[Cc]orporate and [Ii]nvestor|[Ii]nvestor and [Mm]edia|[Ii]nvestor (?:&|and) [Pp]ublic|[Gg]overnment|[Mm]edical|[Ee]xternal|[Ss]trategic|[Ss]cientific) )(?:[Rr]elations|[Cc]ommunications?|[Aa]ffairs)|[Bb]usiness [Dd]evelopment|[Cc]orporate [Dd]evelopment)`;

/** The name of an agency by its form, where nobody knows it: 'Quist & Larsen Associates', 'Larsen Public Relations'. */
export const AGENCY = `(?!(?:[Gg]lobal|[Ss]trategic|[Ii]nvestor|[Mm]edia|[Cc]orporate|[Pp]ublic|[Pp]ress|[Cc]ompany|[Ff]inancial|[Cc]ontacts?|FOR|[Ff]or)\\b)\\p{Lu}[\\p{L}’'.-]{1,30} (?:(?:(?:&|and) )?\\p{Lu}[\\p{L}’'.-]{1,30} ){0,4}(?:(?:[Pp]ublic |[Ii]nvestor |[Mm]edia )?Relations|Communications?|Partners|Associates|Advis[eo]rs|Advisory|Strategies|Consulting|Consultants)`;

/** Words that a department's name may begin with where a title goes on in lower case: 'vice president, finance'. */
export const DEPARTMENT_WORD =
  '(?:investor|corporate|media|public|business|clinical|medical|scientific|regulatory|research|finance|marketing|sales|legal|human|global|commercial|strategy|operations|communications|development|oncology|drug|discovery|manufacturing|quality|technology|worldwide|international|external|strategic)';

/** Words that no title holds. */
export const STOP =
  '(?:said|says|told|tells|adds|added|commented|comments|noted|notes|stated|states|joked|explained|explains|remarked|continued|concluded|wrote|writes|who|whom|whose|which|that|will|would|may|might|can|could|has|have|had|is|was|were|are|be|been|being|at|where|when|while|after|before|since|until|to|from|with|by|about|as|he|she|they|it|we|you|I|in|on|also|but|or|today|announced|announces|announce|reported|[Tt]el|[Tt]elephone|[Pp]hone|[Mm]obile|[Ff]ax|[Ee]mail|[Ee]-?mail|E-Mail|TEL|PHONE|EMAIL|FAX|effective|[Ff]ormer|[Ff]ormerly|[Pp]reviously|[Pp]ast|[Rr]etired|[Oo]utgoing|[Tt]hen|[Ll]ate|[Dd]rs?|[Mm]rs?|[Mm]s|[Pp]rof|[Dd]ate|[Nn]ame|[Tt]itle|[Bb]y|[Ii]ts|not|no|this|these|such|other|joined|joins|appointed|named|[Ss]ource|SOURCE|[Cc]ontacts?|Inc|Corp|Ltd)';

const behind = (words: string): string => `(?<!\\b(?:${words})[ -](?:[\\p{L}-]{1,20} ){0,4})`;
const PAST = '[Ff]ormer|[Ff]ormerly|[Pp]reviously|[Pp]ast|[Rr]etired|[Oo]utgoing|[Tt]hen|[Ll]ate|[Ee]x';
/** Before a title: it is not over ('the former Norvane president'). */
export const NOT_PAST = behind(PAST);
/** Before a title: it is not over, and its firm is not left open ('its president'). */
export const NEITHER_PAST_NOR_OPEN = behind(`${PAST}|[Ii]ts|[Tt]heir|[Ww]hose|[Hh]is|[Hh]er`);

export const DEGREE =
  '(?:M\\.? ?D|Ph\\.? ?D|MBA|M\\.B\\.A|MBBS|MBChB|MB|M\\.B|ChB|BCh|D\\.? ?Phil|Pharm\\.? ?D|PharmD|J\\.? ?D|LL\\.?[BM]|Esq|CPA|C\\.P\\.A|CFA|MPH|M\\.P\\.H|MHA|MHS|MSE?|M\\.?Sc|B\\.?Sc|M\\.S|B\\.S|B\\.?A|M\\.?A|Sc\\.?D|D\\.?Sc|D\\.?V\\.?M|D\\.?O|DDS|DMD|R\\.?N|FRCPC?|FACP|FACS|FACC|FASCO|MRCP|[Dd]r\\. (?:med|rer\\. nat)|CIRO|Jr|Sr|II|III|OBE|CBE|KBE)';

export const HONORIFIC = '(?:(?:[Dd]rs?|[Mm]rs?|[Mm]s|[Pp]rof|[Pp]rofessor|Sir|Dame)\\.? ){0,2}';

/** What stands for a telephone number, an address or a page: the end of a contact's entry. */
export const REACH =
  '(?:[^\\s,;()]{1,60}@[^\\s,;()]{1,60}|(?:https?://|www\\.)\\S{1,100}|\\+?\\(?\\d{2,4}\\)?(?:[ ./-]{1,3}\\(?\\d{1,5}\\)?){1,6}|\\b(?:[Tt]el|[Pp]hone|[Tt]elephone|[Ff]ax|[Ee]-?mail|[Mm]obile)\\b[.:]{0,2})';

/** Headings within an address block: 'Media:', 'Investor Relations Contact:', 'For investors'. */
export const LABEL =
  '(?:[Mm]edia|MEDIA|[Ii]nvestors?|INVESTORS?|[Pp]ress|PRESS|[Cc]orporate|CORPORATE|[Cc]ompany|COMPANY|[Cc]ontacts?|CONTACTS?|[Aa]nalysts?|[Pp]ublic|[Ff]inancial|[Ii]nquiries|[Ee]nquiries|IR/PR|IR|PR)';
