/** A sign in the text beside a name that it is a company, and how far to trust it (1: alone enough). */
export interface Sign {
  readonly rule: string;
  readonly side: 'before' | 'after';
  readonly pattern: RegExp;
  readonly score: number;
}

const FIRM = `(?:company|firm|corporation|drugmaker|drug maker|biotech|start-?up|subsidiary|affiliate|manufacturer|maker|developer|producer|supplier|provider|distributor|conglomerate|foundation|university|institute|nonprofit|non-profit|leader in|agency|specialist|upstart|start-up|outfit|shop|unit of|division of|arm of|part of|CRO|contract research organi[sz]ation)`;
const OFFICE = `(?:CEO|CFO|COO|CMO|CSO|chief (?:executive|financial|medical|scientific|operating|business|development|commercial)|president|chair(?:man|woman|person)?|founder|co-founder|director|managing director|head of|vice president|executive vice president|senior vice president|spokes(?:man|woman|person)|general counsel)`;
const OWNED = `(?:board of directors|board|shareholders|stockholders|headquarters|common stock|stock|shares|subsidiary|subsidiaries|employees|scientists|researchers|management|laboratories|facilities|customers)`;
const DEAL = `(?:agreement|collaboration|partnership|alliance|joint venture|deal|pact|contract|venture|cooperation|arrangement|license|licence|negotiations|discussions|merger|talks|relationship)`;

export const SIGNS: readonly Sign[] = [
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
      /^,?(?: today| also| has| have| had| jointly| separately| previously| recently| earlier)* (?:said|says|announced|announces|announce|reported|disclosed|confirmed|stated)\b/,
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
    rule: 'gives up rights',
    side: 'after',
    score: 1,
    pattern:
      /^(?:, which [^,;.]{1,60},)? (?:has |had |have )?(?:gave up|given up|handed back|returned|relinquished|surrendered|ceded|reconveyed|reclaimed|regained|reacquired) (?:[\w-]+ ){0,4}(?:rights|licen[cs]e|title)\b/,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 0.7,
    pattern:
      /^,?(?: which)?(?: today| also| has| have| had| will| would| jointly| may| then| now| currently| previously| recently| subsequently| can| mutually| later| earlier| once| first| since| at one time| still| never)* (?:acquired?|agreed?|(?:has|had|have|holds?|hold|held) (?:an? |the |all )?(?:exclusive|worldwide|option|licen[sc]e|rights|sublicen[sc]e)|licensed?|out-?licensed?|in-?licensed?|sub-?licensed?|granted?|entered? into|regain(?:s|ed)?|reacquired?|retains?|retained|paid|pay|pays|receive[sd]?|exercised?|partnered|purchased?|bought|sold|buys|acquires|collaborated?|co-?developed?|commerciali[sz]ed?|be responsible|be eligible|be entitled|is eligible|is entitled|is responsible|owns|owned|holds|plans|intends|expects|terminated|returned|enters?|signs?|signed|merged|filed|conducts?|makes|markets|employs|announces|relinquished|relinquishes|surrendered|gave up|gives up|handed back|walked away|opted|elected|declined|considered|completed|struck|concluded|clinched|launched a takeover|outlicenses|outlicensed|in-licenses|reclaimed|reclaims|will make an? (?:upfront|milestone)|makes an? upfront|co-?markets?|employed)\b(?! (?:in|by|at|for) )/,
  },
  {
    rule: 'deal with',
    side: 'before',
    score: 1,
    pattern: new RegExp(`\\b${DEAL}s?(?: agreement)? (?:with|between|among) (?:the )?$`, 'i'),
  },
  {
    rule: 'partner',
    side: 'before',
    score: 0.7,
    pattern:
      /\b(?:partner(?:ed|ing|s)?|collaborat(?:ed|ing|ion|es)|merged?|work(?:ing|ed)?|together|conjunction|co-develop(?:ed|ing)?) (?:with|into) $/,
  },
  {
    rule: 'acquirer',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:acquired|owned|bought|taken over|licensed|sublicensed|purchased|granted|marketed|developed|discovered|relinquished|distributed|manufactured|commerciali[sz]ed|sponsored|co-developed|in-licensed|out-licensed|marketed) by (?:the )?$/,
  },
  {
    rule: 'agent',
    side: 'before',
    score: 0.6,
    pattern:
      /\b(?:sold|funded|conducted|employed|founded|held|engaged|returned|invented|generated|created|backed|made|run|paid) by $/,
  },
  {
    rule: 'licensor',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:(?:in-|out-|sub)?licen[sc]e[ds]?|rights?|acquired|obtained|regained|reacquired|purchased|bought|deal|spun (?:out|off)|funding|grant|milestones?|payments?|received?)(?: [\w-]+){0,8} from (?:the )?$/,
  },
  {
    rule: 'licensee',
    side: 'before',
    score: 0.7,
    pattern:
      /\b(?:licensed|transferred|sold|assigned|returned|sublicensed|granted|outlicensed)(?: (?:[\w-]+)){1,6} to (?:the )?$/,
  },
  {
    rule: 'co-developed',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:developed|commerciali[sz]ed|developing|commerciali[sz]ing|marketed|discovered|created)(?: [\w-]+){0,3} with $/,
  },
  {
    rule: 'such as',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:companies|firms|partners|licensees|drugmakers|collaborators|universities|institutions|competitors|investors|manufacturers|centers)[^.;:]{0,50}(?: such as|,? including|,? includ(?:es?|ed)| are|, like|:|, among them) (?:the )?$|\b(?:partner|licensee|company)['’]s? [a-z ]{0,40}: $/,
  },
  {
    rule: 'acquired',
    side: 'before',
    score: 0.6,
    pattern:
      /\b(?:acquired?|acquires|acquiring|bought|buys?|buying|purchased|takeover of|acquisition of|purchase of|sale of) $/,
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
      /^ (?:(?:is |are |was )?(?:also )?(?:acting |acted |serving |served )?as (?:the |its |an? )?(?:(?:joint|lead|exclusive|legal|financial|placement|sole|strategic|book-running|scientific)[ -]){0,4}(?:advis[oe]r|counsel|agent|book-?runner|manager|underwriter)|(?:is|was|acts as) (?:also )?(?:the |its )?(?:[Cc]ompany['’]s )?(?:[Cc]ertified|[Nn]ominated|[Ff]inancial|[Ll]egal) [Aa]dvis)/,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 1,
    pattern:
      /^,?(?: of(?: \p{Lu}[\p{L}.-]*,?){1,3})?,?(?: which| that)? (?:was|were|is|has(?: since)? been|have been|is being|was being) (?:since |later |then |recently |itself )?(?:(?:acquired|bought|purchased|swallowed up|taken over|absorbed) (?:by|in)|(?:granted|given|awarded|assigned|sold) (?:an? |the |all |its )?(?:exclusive|co-exclusive|non-exclusive|worldwide|global|sole|option|licen[sc]e|rights|sublicen[sc]e|right|\p{Lu}[\p{L} ]{2,20}rights))/u,
  },
  {
    rule: 'deals',
    side: 'after',
    score: 1,
    pattern:
      /^,?(?: which)?(?: has| have| had)?(?: now| also| since| then)? (?:exercised (?:its|an|the) (?:exclusive )?option|terminated (?:its|the|their) [^.;]{0,40}agreement|returned (?:full|all|the|its|worldwide|global|exclusive) (?:\w+ )?rights|let (?:it|the option|its option) expire|(?:completed|struck|signed|concluded|clinched|reached) (?:an? |its )(?:[a-z-]+ ){0,2}(?:deal|agreement|licen[sc]e|pact|contract)|walked away from|relinquished (?:its|all|the|full) |(?:opted|elected|decided|chose) not to)|^, which (?:[a-z]+ )?(?:held|holds|had) (?:an? |the )?(?:[a-z-]+ )?(?:option|rights|licen[sc]e)/,
  },
  {
    rule: 'role in brackets',
    side: 'after',
    score: 1,
    pattern:
      /^ \((?:Nominated|Financial|Certified|Joint|Sole|NOMAD|Nomad|Corporate|Broker|Public Relations|PR|Legal|Media)[ )&,]/,
  },
  {
    rule: 'holder',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:(?:rights?|licen[sc]es?|patents?|option)\b[^.;:]{0,60} (?:held|owned|controlled|retained|handled) by|(?:in|into) the hands of|in the possession of|is handled by|(?:offers?|bids?|proposals?) (?:for [\w’' -]{3,40})?from|offered by) (?:the )?$/,
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
    pattern: new RegExp(
      `\\b${DEAL}s? (?:concerning|regarding|about|covering|on|for) (?:[a-z]+ ){1,3}with (?:the )?$`,
      'i',
    ),
  },
  {
    rule: 'sold to',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:sold|transferred|assigned|returned|handed back|outlicensed|out-licensed|sublicensed|returns|returned|hands back) (?:(?!rights?\b|licen[sc]es?\b|access\b|title\b|option\b|interests?\b|sold\b|to\b)[\w/.-]+ ){1,4}to $/,
  },
  { rule: 'brackets', side: 'after', score: 1, pattern: /^>/ },
  {
    rule: 'licensee',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:(?:in-|out-|sub)?licensed|assigned|returned|reverted|sold|transferred|sublicensed|granted|out-?licens(?:es|ing))(?: (?:back|exclusively|in \w+|since \w+|all rights)){0,2} to (?:the )?$/,
  },
  {
    rule: 'granted',
    side: 'before',
    score: 0.6,
    pattern: /\b(?:granted|grants?|granting|pay|paid|payable to|due to|owed to) (?:to )?$/,
  },
  {
    rule: 'office',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:CEO|CFO|COO|CMO|CSO|officer|president|chair(?:man|woman|person)?|founder|director|head|vice president|partner|executive|counsel|scientist|spokes(?:man|woman|person)|member|Officer|President|Chairman|Director|Chairwoman|Head|Founder|Partner|Executive|manager|leader) (?:of|at|for|with) (?:the )?$|\b(?:development|research|affairs|oncology|operations|strategy|medicine) at (?:the )?$/,
  },
  {
    rule: 'office',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:chief [a-z]+ officer|executive director|president|chief executive|CEO|chairman|director|founder)(?: and (?:CEO|president|chairman|chief executive officer))?, $/,
  },
  {
    rule: 'part of',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:subsidiary|unit|division|affiliate|arm|part|shareholders|stockholders|spin-?off|shares?|stake|board|headquarters|parent|investment|interest|predecessor|acquirer|business|laboratories|merger|takeover) (?:of|in) (?:the )?$/,
  },
  {
    rule: 'career',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:[Jj]oin(?:s|ed|ing)?|worked at|working at|employed (?:by|at)|served (?:at|with)|career (?:at|with)|positions? (?:at|with)|roles? (?:at|with)|tenure (?:at|with)|years (?:at|with)|time (?:at|with)|c[ao]mes? from|from (?:his|her) \w+ at|[Jj]oin(?:s|ed|ing)? (?:\S+ ){1,4}from|left|program(?:s)? at|development at|consultant (?:to|for)) $/,
  },
  {
    rule: 'kind',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:drugmaker|company|firm|biotech|giant|rival|partner|licensee|licensor|subsidiary|contractor|spinout|start-up|sponsor|collaborator|acquirer|manufacturer|competitor|pharma|maker|affiliate|parent|investor) $/,
  },
  {
    rule: 'collaboration',
    side: 'after',
    score: 0.7,
    pattern: /^ (?:collaboration|alliance|partnership|acquisition|takeover|merger|deal)\b(?! (?:drug|product))/,
  },
  { rule: 'source', side: 'before', score: 1, pattern: /(?:SOURCE:?|Source:) $/ },
  { rule: 'heading', side: 'before', score: 0.4, pattern: /^\W{0,6}(?:About|ABOUT) (?:the )?$/ },
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
  {
    rule: 'named',
    side: 'before',
    score: 1,
    pattern:
      /\b(?:now known as|formerly known as|doing business as|d\/b\/a|previously named|renamed(?: as)?|changed (?:its|our) (?:corporate )?name (?:from \S+(?: \S+){0,4} )?to|under the name|formerly(?: called| named)?|called|\(now(?: called| named| known as)?|goes by(?: the name(?: of)?)?|(?:start(?:ed|ing)|beg[au]n|beginning|born|founded|established|set up|known until \d{4})(?: [a-z]+){0,2} as) ["“]?$/,
  },
];
