import type { Sign } from './sign.js';

const FIRM = `(?:company|firm|corporation|drugmaker|drug maker|biotech|start-?up|subsidiary|affiliate|manufacturer|maker|developer|producer|supplier|provider|distributor|conglomerate|foundation|university|institute|nonprofit|non-profit|leader in|agency|specialist|upstart|start-up|outfit|shop|unit of|division of|arm of|part of|member of the|CRO|healthcare business|pharmaceuticals? business|contract research organi[sz]ation)`;
const OFFICE = `(?:CEO|CFO|COO|CMO|CSO|chief (?:executive|financial|medical|scientific|operating|business|development|commercial)|president|chair(?:man|woman|person)?|founder|co-founder|director|managing director|head of|vice president|executive vice president|senior vice president|spokes(?:man|woman|person)|general counsel)`;
const OWNED = `(?:board of directors|board|shareholders|stockholders|headquarters|common stock|stock|shares|subsidiary|subsidiaries|employees|scientists|researchers|management|laboratories|facilities|customers)`;

/** Signs after a name that it is a company: its ticker, its office holders, what it says. */
export const AFTER: readonly Sign[] = [
  {
    rule: 'ticker',
    side: 'after',
    score: 1,
    pattern:
      /^(?:, Inc\.?)? ?\(?[(<[](?:the )?(?:NASDAQ|Nasdaq|NYSE|AMEX|OTC\w*|TSXV?|TSE|LSE|AIM|SIX|FSE|HKEX|SEHK|ASX|Euronext|KOSDAQ|KRX|KQ|Oslo|OMX|TYO|Tokyo|[A-Z]{3,6})(?: [\w ]{1,30})?: ?[A-Z0-9]/,
  },
  { rule: 'ticker', side: 'after', score: 1, pattern: /^ ?<[A-Z]{1,6}(?:\.[A-Z]{1,2})?>/ },
  {
    rule: 'ticker',
    side: 'after',
    score: 1,
    pattern: /^ ?\((?:the |together[^()]{0,60})?["“][^"”]{1,40}["”],? (?:or|and) (?:the )?["“](?:the )?Company/,
  },
  {
    rule: 'apposition',
    side: 'after',
    score: 1,
    pattern: new RegExp(
      `^(?: \\([^()]{1,60}\\))?(?:,| is| was|,? which is) (?:an?|the(?! company| firm)|one of the|our|its) (?:(?!(?:by|from|for|with|that|which|to|in|on|the|of|being)\\b)[\\w&/’'-]+,? ){0,7}?${FIRM}\\b`,
      'i',
    ),
  },
  { rule: 'office', side: 'after', score: 1, pattern: new RegExp(`^(?:['’]s?|['’]s)? ${OFFICE}\\b`) },
  { rule: 'owned', side: 'after', score: 1, pattern: new RegExp(`^['’]s? ${OWNED}\\b`) },
  { rule: 'owned', side: 'after', score: 0.4, pattern: new RegExp(`^ ${OWNED}\\b`) },
  {
    rule: 'possession',
    side: 'after',
    score: 1,
    pattern:
      /^['’](?:s|(?= )) ?(?:(?:own|proprietary|investigational|pipeline|portfolio|anti-[\w-]+|shareholders|patented)\b|(?:[\w-]+ ){0,3}(?:inhibitor|antibody|vaccine|ADC|conjugate|blockbuster|drug candidate|product candidate)(?![-\w]))/,
  },
  {
    rule: 'possession',
    side: 'after',
    score: 0.4,
    pattern:
      /^['’](?:s|(?= )) ?(?:own |proprietary |investigational |lead |former |pipeline|platform|technology|technologies|portfolio|partner|rights|licensee|oncology|business|product|drug|candidate|anti|experimental|novel|clinical|research|strategy|commitment|obligations?|goals?|position)/,
  },
  {
    rule: 'speaks',
    side: 'after',
    score: 0.5,
    pattern:
      /^,?(?: today| also| has| have| had| jointly| separately| previously| recently| earlier)* (?:said|says|announced|announces|announce|reported|disclosed|confirmed|stated|made public|unveiled)\b/,
  },
  {
    rule: 'licensee',
    side: 'after',
    score: 1,
    pattern:
      /^,? (?:becomes|became|remains|remained|is|was|had been|has been) (?:(?:the|an?|also|now|its|our|\p{Lu}[\p{L}\p{N}-]*['’]s?) ){0,2}(?:exclusive |sole |worldwide )?(?:sub-?)?licen(?:see|sor)\b/u,
  },
  {
    rule: 'holds rights',
    side: 'after',
    score: 1,
    pattern:
      /^,? which (?:has |had |have )?(?:held|hold|holds|owned|owns|acquired|obtained|retains?) [^,;.]{0,50}\b(?:rights|licen[cs]e)\b/,
  },
  {
    rule: 'holds rights',
    side: 'after',
    score: 1,
    pattern:
      /^ (?:(?:has |had )?(?:since |long )?held|holds?) (?:an? |the |all |these |those )?(?:(?:[a-z-]+|U\.S\.|European|Japanese) ){0,3}(?:rights|(?:sub-?)?licen[cs]es?)\b/,
  },
  {
    rule: 'gives up rights',
    side: 'after',
    score: 1,
    pattern:
      /^(?:, which [^,;.]{1,60},)? (?:has |had |have )?(?:gave up|given up|handed back|returned|relinquished|surrendered|ceded|reconveyed|reclaimed|regained|reacquired|obtained|secured|gained) (?:[\w-]+ ){0,4}(?:rights|licen[cs]e|title)\b/,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 0.7,
    pattern:
      /^,?(?: which)?(?: today| also| has| have| had| will| would| jointly| may| then| now| currently| previously| recently| subsequently| can| mutually| later| earlier| once| first| since| at one time| still| never)* (?:acquired?|agreed?|(?:has|had|have|holds?|hold|held) (?:an? |the |all )?(?:exclusive|worldwide|option|licen[sc]e|rights|sublicen[sc]e)|licensed?|out-?licensed?|in-?licensed?|sub-?licensed?|granted?|entered? into|regain(?:s|ed)?|reacquired?|retains?|retained|paid|pay|pays|receive[sd]?|exercised?|partnered|purchased?|bought|sold|buys|acquires|collaborated?|co-?developed?|commerciali[sz]ed?|be responsible|be eligible|be entitled|is eligible|is entitled|is responsible|owns|owned|holds|plans|intends|expects|terminated|returned|enters?|signs?|signed|merged|filed|conducts?|makes|markets|employs|announces|relinquished|relinquishes|surrendered|gave up|gives up|handed back|walked away|opted|elected|declined|considered|completed|struck|concluded|clinched|launched a takeover|outlicenses|outlicensed|in-licenses|reclaimed|reclaims|will make an? (?:upfront|milestone)|makes an? upfront|co-?markets?|employed)\b(?! (?:in (?!(?:\p{Lu}\p{L}+ )?(?:19|20)\d\d)|by |at |for ))/u,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 1,
    pattern:
      /^ (?:has |had )?(?:pays?|paid|bets?|spends?|spent|hands over|forks over|drops|commits|committed|puts up|ponies up) (?:up to |about |some |as much as |an? |another )?(?:US)?[$€£¥]/,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 1,
    pattern:
      /^,? (?:has |had |have )?(?:picked|picks|snapped|snaps|scooped|scoops) up (?:the|an?|rights|global|exclusive|its)\b/,
  },
  {
    rule: 'works on',
    side: 'after',
    score: 0.7,
    pattern:
      /^,? (?:(?:is|are|was|were|has been|have been)(?: also| now| currently| jointly| each| still)* (?:co-?developing|collaborating|co-?commerciali[sz]ing|co-?promoting|co-?marketing|developing|marketing|commerciali[sz]ing)|(?:will|would)(?: also| then| now| jointly| each)* (?:keep funding|(?:co-?)?fund|manufacture|supply|assume|bear|reimburse|co-?promote|transfer|market|develop)|(?:has|had) been (?:an?|our|its) (?:[\w-]+ ){0,3}(?:partner|collaborator|licensee|shareholder|supplier))\b/,
  },
  {
    rule: 'unit',
    side: 'after',
    score: 1,
    pattern: /^ (?:unit|division|subsidiary|arm) of \p{Lu}/u,
  },
  {
    rule: 'price',
    side: 'after',
    score: 0.4,
    pattern: /^ (?:for|in a) (?:about |approximately |some |an? )?(?:US)?[$€£\d]/,
  },
  {
    rule: 'adviser',
    side: 'after',
    score: 1,
    pattern:
      /^ (?:(?:is |are |was )?(?:also )?(?:acting |acted |serving |served )?as (?:the |its |an? )?(?:(?:joint|lead|exclusive|legal|financial|placement|sole|strategic|book-running|scientific|investment|claims|escrow|transfer|paying)[ -]){0,4}(?:advis[oe]r|counsel|agent|banker|trustee|book-?runner|manager|underwriter)|(?:is|was|acts as) (?:also )?(?:the |its )?(?:[Cc]ompany['’]s )?(?:[Cc]ertified|[Nn]ominated|[Ff]inancial|[Ll]egal) [Aa]dvis)/,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 1,
    pattern:
      /^,?(?: of(?: \p{Lu}[\p{L}.-]*,?){1,3})?,?(?: which| that)? (?:was|were|is|has(?: since)? been|have been|is being|was being) (?:since |later |then |recently |itself )?(?:(?:acquired|bought|purchased|swallowed(?: up)?|snapped up|taken over|absorbed) (?:by|in)|(?:granted|given|awarded|assigned|sold) (?:an? |the |all |its )?(?:exclusive|co-exclusive|non-exclusive|worldwide|global|sole|option|licen[sc]e|rights|sublicen[sc]e|right|\p{Lu}[\p{L} ]{2,20}rights))/u,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 1,
    pattern:
      /^,?(?: which)?(?: has| have| had)?(?: now| also| since| then)? (?:exercised (?:its|an|the) (?:exclusive )?option|terminated (?:its|the|their) [^.;]{0,40}agreement|returned (?:full|all|the|its|worldwide|global|exclusive) (?:\w+ )?rights|let (?:it|the option|its option) expire|(?:completed|struck|signed|concluded|clinched|reached) (?:an? |its )(?:[a-z-]+ ){0,2}(?:deal|agreement|licen[sc]e|pact|contract)|walked away from|relinquished (?:its|all|the|full) |(?:opted|elected|decided|chose) not to)|^, which (?:[a-z]+ )?(?:held|holds|had) (?:an? |the )?(?:[a-z-]+ )?(?:option|rights|licen[sc]e)/,
  },
  {
    rule: 'grants',
    side: 'after',
    score: 0.3,
    pattern:
      /^(?:,? which)?(?: has| had| have)?(?: since| also| previously| later)? (?:licensed|out-?licensed|in-?licensed|sub-?licensed|granted|regained|reacquired|relinquished|gave up|holds (?:an? |the |all )?(?:exclusive |worldwide )*(?:licen[sc]e|rights|option))\b(?! (?:by|in|at|for|to) )/,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 1,
    pattern:
      /^, which [^.,;]{3,70}, (?:gave up|handed back|returned|relinquished|licensed|terminated|exercised|acquired|granted|regained|agreed)\b/,
  },
  {
    rule: 'role in brackets',
    side: 'after',
    score: 1,
    pattern:
      /^ \((?:Nominated|Financial|Certified|Joint|Sole|NOMAD|Nomad|Corporate|Broker|Public Relations|PR|Legal|Media)[ )&,]/,
  },
  { rule: 'brackets', side: 'after', score: 1, pattern: /^>/ },
  {
    rule: 'collaboration',
    side: 'after',
    score: 0.7,
    pattern: /^ (?:collaboration|alliance|partnership|acquisition|takeover|merger|deal)\b(?! (?:drug|product))/,
  },
  {
    rule: 'contact',
    side: 'after',
    score: 0.8,
    pattern:
      /^ (?:Media|Investors?|Contacts?|Corporate Communications|Investor Relations|Media Relations|Press|Company Contact)\b/,
  },
  {
    rule: 'known as',
    side: 'after',
    score: 0.8,
    pattern:
      /^,? (?:\(?(?:also |formerly |now |previously )?known (?:as|until|outside|in)|formerly |doing business as|which (?:later )?(?:became|changed))/,
  },
];
