import type { Sign } from './sign.js';

const DEAL = `(?:agreement|collaboration|partnership|alliance|joint venture|deal|pact|contract|venture|cooperation|arrangement|license|licence|negotiations|discussions|merger|talks|relationship)`;

/** Signs before a name that it is a company: 'shares of', 'licensed from'. */
export const BEFORE: readonly Sign[] = [
  {
    rule: 'deal with',
    side: 'before',
    score: 1,
    last: /\b(?:with|between|among)(?: the)? $/i,
    pattern: new RegExp(`\\b${DEAL}s?(?: agreement)?(?: in principle)? (?:with|between|among) (?:the )?$`, 'i'),
  },
  {
    rule: 'partner',
    side: 'before',
    score: 0.7,
    last: /\b(?:with|into)(?: the)? $/i,
    pattern:
      /\b(?:partner(?:ed|ing|s)?|collaborat(?:ed|ing|ion|es)|merged?|work(?:ing|ed)?|together|conjunction|co-develop(?:ed|ing)?|team(?:s|ed|ing) up|join(?:s|ed|ing) forces) (?:with|into) $/,
  },
  {
    rule: 'acquirer',
    side: 'before',
    score: 1,
    last: /\b(?:by)(?: the)? $/i,
    pattern:
      /\b(?:acquired|owned|bought|taken over|licensed|sublicensed|purchased|granted|marketed|developed|discovered|relinquished|distributed|manufactured|commerciali[sz]ed|sponsored|co-developed|in-licensed|out-licensed|(?:made available|supplied))(?: in (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2})? by (?:the )?$/,
  },
  {
    rule: 'agent',
    side: 'before',
    score: 0.6,
    last: /\b(?:by)(?: the)? $/i,
    pattern:
      /\b(?:sold|funded|conducted|employed|founded|held|engaged|returned|invented|generated|created|backed|made|run|paid|studied|tested|evaluated|isolated|devised|originated|synthesi[sz]ed|identified|abandoned)(?: in (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2})? by $/,
  },
  {
    rule: 'licensor',
    side: 'before',
    score: 1,
    last: /\b(?:from)(?: the)? $/i,
    pattern:
      /\b(?:(?:in-|out-|sub)?licen[sc]e[ds]?|rights?|acquired|obtained|regained|reacquired|purchased|bought|deal|spun (?:out|off)|funding|grant|revenues?|royalt(?:y|ies)|fees?|milestones?|payments?|received?)(?:,? [\w-]+){0,9},? from (?:the )?$/i,
  },
  {
    rule: 'licensee',
    side: 'before',
    score: 0.7,
    last: /\b(?:to)(?: the)? $/i,
    pattern:
      /\b(?:licen[sc]e[sd]|transferred|sold|assigned|returned|sublicensed|granted|outlicensed)(?: (?:[\w-]+)){1,6} to (?:the )?$|\blicen[sc]e of [\w-]+ to $/,
  },
  {
    rule: 'co-developed',
    side: 'before',
    score: 1,
    last: /\b(?:with)(?: the)? $/i,
    pattern:
      /\b(?:developed|commerciali[sz]ed|developing|commerciali[sz]ing|marketed|discovered|created|co-marketed|co-promoted)(?: [\w-]+){0,3} with $/,
  },
  {
    rule: 'such as',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:companies|firms|others|partners|licensees|drugmakers|collaborators|universities|institutions|competitors|investors|manufacturers|centers)[^.;:]{0,50}(?: such as|,? including|,? includ(?:es?|ed)| are|, like|:|, among them) (?:the )?$|\b(?:partner|licensee|company)['’]s? [a-z ]{0,40}: $/,
  },
  {
    rule: 'acquired',
    side: 'before',
    score: 0.6,
    last: /\b(?:acquir\w+|b[uo][uy]\w*|purchased|of)(?: the)? $/i,
    pattern:
      /\b(?:acquired?|acquires|acquiring|bought|buys?|buying|purchased|takeover of|acquisition of|purchase of|sale of) $/,
  },
  {
    rule: 'holder',
    side: 'before',
    score: 1,
    last: /\b(?:by|hands of|possession of|from)(?: the)? $/i,
    pattern:
      /\b(?:(?:[Rr]ights?|[Ll]icen[sc]es?|[Pp]atents?|option)\b[^.;:]{0,60} (?:held|owned|controlled|retained|handled) by|(?:in|into) the hands of|in the possession of|is handled by|(?:offers?|bids?|proposals?) (?:for [\w’' -]{3,40})?from|offered by) (?:the )?$/,
  },
  {
    rule: 'named',
    side: 'before',
    score: 2,
    pattern: /\(now(?: called| named| known as)? ["“]?$/,
  },
  {
    rule: 'covers',
    side: 'before',
    score: 1,
    pattern: /\bcover(?:s|ed|ing) (?:the )?(?:[\w’'-]+ ){1,3}(?:for|at) $/,
  },
  {
    rule: 'owner of technology',
    side: 'before',
    score: 0.8,
    last: /\b(?:of|from|to|by)(?: the)? $/i,
    pattern:
      /\b(?:technology|technologies|platform|library|chemistry|linkers?|software|patents) (?:of|from|belonging to|owned by) $/,
  },
  {
    rule: 'business',
    side: 'before',
    score: 1,
    pattern: /\b(?:business|subsidiary|division|affiliate|arm|firm|operation|spin-?out|company|unit), $/,
  },
  {
    rule: 'negated deal',
    side: 'before',
    score: 0.6,
    pattern: /\b[Nn](?:or|either) (?:did|has|had|does|do|have) $/,
  },
  {
    rule: 'deal with',
    side: 'before',
    score: 0.7,
    last: /\b(?:with|between|among)(?: the)? $/i,
    pattern: new RegExp(
      `\\b${DEAL}s? (?:concerning|regarding|about|covering|on|for) (?:[a-z]+ ){1,3}with (?:the )?$`,
      'i',
    ),
  },
  {
    rule: 'deal with',
    side: 'before',
    score: 1,
    last: /\b(?:with|between|among)(?: the)? $/i,
    pattern: new RegExp(
      `\\b${DEAL}s?\\b[^.;:]{0,60} (?:signed|entered|executed|concluded|announced|dated|formed|begun|struck|made|reached|inked|established|initiated)\\b[^.;:]{0,40} with (?:the )?$|\\bby and (?:between|among) (?:the )?$`,
    ),
  },
  {
    rule: 'paid',
    side: 'before',
    score: 0.7,
    last: /\b(?:to)(?: the)? $/i,
    pattern:
      /\b(?:royalt(?:y|ies)|milestones?|(?:milestone|upfront|up-front|annual) (?:payments?|fees?)) (?:[\w-]+ ){0,3}to (?:the )?$/,
  },
  {
    rule: 'sold to',
    side: 'before',
    score: 1,
    last: /\b(?:to)(?: the)? $/i,
    pattern:
      /\b(?:sold|transferred|assigned|returned|handed back|outlicensed|out-licensed|sublicensed|returns|returned|hands back) (?:(?!rights?\b|licen[sc]es?\b|access\b|title\b|option\b|interests?\b|sold\b|to\b)[\w/.-]+ ){1,4}to $/,
  },
  {
    rule: 'licensee',
    side: 'before',
    score: 1,
    last: /\b(?:to)(?: the)? $/i,
    pattern:
      /\b(?:(?:in-|out-|sub)?licensed|assigned|returned|reverted|sold|transferred|sublicensed|granted|out-?licens(?:es|ing))(?: (?:back|exclusively|in \w+|since \w+|all rights)){0,2} to (?:the )?$/,
  },
  {
    rule: 'granted',
    side: 'before',
    score: 0.6,
    last: /\b(?:grant\w*|pay|paid|to)(?: the)? $/i,
    pattern: /\b(?:granted|grants?|granting|pay|paid|payable to|due to|owed to) (?:to )?$/,
  },
  {
    rule: 'office',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:CEO|CFO|COO|CMO|CSO|officer|president|chair(?:man|woman|person)?|founder|director|head|vice president|(?<!potential )partner|executive|counsel|scientist|spokes(?:man|woman|person)|member|Officer|President|Chairman|Director|Chairwoman|Head|Founder|Partner|Executive|manager|leader|analyst|strategist|[Aa]nalysts) (?:of|at|(?<!partner )for|with) (?:the )?$|\b(?:development|research|affairs|oncology|operations|strategy|medicine) at (?:the )?$/,
  },
  {
    rule: 'office',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:chief [a-z]+ officer|executive director|president|chief executive|CEO|chairman|director|founder)(?: and (?:CEO|president|chairman|chief executive officer))?, $/,
  },
  {
    rule: 'owned by',
    side: 'before',
    score: 2,
    last: /\b(?:of|by)(?: the)? $/i,
    pattern: /\b(?:now (?:a )?part of|now owned by|(?:since|later|now) acquired by|subsidiary of) (?:the )?$/,
  },
  {
    rule: 'brand of',
    side: 'before',
    score: 1,
    pattern: /\(\p{Lu}[\p{L}\d-]{2,30} ?(?:®|™|\((?:R|TM)\)), $/u,
  },
  {
    rule: 'part of',
    side: 'before',
    score: 1,
    last: /\b(?:of|in)(?: the)? $/i,
    pattern:
      /\b(?:subsidiary|unit|division|affiliate|arm|part|shareholders|stockholders|spin-?off|shares?|stake|board|headquarters|parent|investment|interest|predecessor|acquirer|business|laboratories|merger|takeover) of (?:the )?$|\b(?:shares?|stake|board|investment|interest|shareholders|stockholders) in (?:the )?$/,
  },
  {
    rule: 'career',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:[Jj]oin(?:s|ed|ing)?|worked at|working at|employed (?:by|at)|served (?:at|with)|career (?:at|with)|positions? (?:at|with)|roles? (?:at|with)|tenure (?:at|with)|(?:years|decades?) (?:at|with)|time (?:at|with)|c[ao]mes? from|from (?:his|her) \w+ at|[Jj]oin(?:s|ed|ing)? (?:\S+ ){0,4}from|left|program(?:s)? at|development at|consultant (?:to|for)) $/,
  },
  {
    rule: 'kind',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:(?:US|U\.S\.|UK|[Dd]rugs?|pharma|healthcare|chemicals|[A-Z][a-z]+(?:ish|ese|an|ch|ss)) (?:group|house|major|player)|drugmaker|company|firm|biotech|biopharma|start-?up|giant|rival|partner|licensee|licensor|subsidiary|contractor|consultancy|bank|broker|spinout|sponsor|collaborator|acquirer|manufacturer|competitor|pharma|maker|affiliate|parent|investor) $/,
  },
  { rule: 'source', side: 'before', score: 1, pattern: /(?:SOURCE:?|Source:) $/ },
  { rule: 'heading', side: 'before', score: 0.5, pattern: /^\W{0,6}(?:About|ABOUT) (?:the )?$/ },
  {
    rule: 'named',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:now known as|formerly known as|operat(?:es|ing) as|doing business as|d\/b\/a|previously named|renamed(?: as)?|changed (?:its|our) (?:corporate )?name (?:from \S+(?: \S+){0,4} )?to|under the name|formerly(?: called| named)?|called|\(now(?: called| named| known as)?|goes by(?: the name(?: of)?)?|(?:start(?:ed|ing)|beg[au]n|beginning|born|founded|established|set up|known until \d{4})(?: [a-z]+){0,2} as) ["“]?$/,
  },
];
