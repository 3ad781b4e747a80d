import { lettered } from '../../regexp.js';
export const NAME = String.raw`(?<name>[\p{L}\p{N}][\p{L}\p{N}]*(?:[-‐‑+][\p{L}\p{N}]+)*(?: (?:\d{3,4}|[A-Z])(?![\p{L}\p{N}]))?)`;
export const MARK = String.raw`(?:\s?(?:®|™|\((?:TM|R|tm|r)\)))?`;
export const QUOTE = '["“‘]?';
/** In brackets after a name, before the words that define it: another name. */
const ASIDE = String.raw`(?:\s*\([^()]{1,60}\))?`;
/** The name, quotes, mark and bracket that end where the pattern stands; a look-behind, so that scanning is quick. */
const behind = (tail: string): string => `(?<=${NAME}["”]?${MARK}${ASIDE}${FORM}${ASIDE}${tail})`;
/** Behind a brand: 'Norvex(R) Injection, a …'. */
const FORM = String.raw`(?:\s(?:[Ii]njection|[Mm]icrospheres|[Ww]afers?|[Tt]ablets?|[Cc]apsules?|[Cc]ream|[Gg]el|[Ii]mplant|[Ll]otion|[Oo]intment|[Ss]olution|[Ss]uspension|[Ss]pray|[Pp]atch))?`;

export const CONJUGATE = String.raw`antibody[-–‐‑\s]+(?:drug|enzyme|toxin)[-–\s]conjugates?|drug[- ]conjugates?|ADCs?|conjugates?|immunoconjugates?|immunotoxins?|fusion proteins?|radioconjugates?|CAR-?T|CAR T`;
export const ANTIBODY = String.raw`(?:antibody fragment|scFv fragment|Fab fragment|antibody|antibodies|mAb|MAb|MoAb|nanobody|scFv|bispecifics?(?!\s+(?:\S+\s+){0,3}(?:ADC|antibod|conjugate|T-cell))|T-cell engager|BiTE|IgG[1-4]?(?=[,.;)]|\s+(?:that|which|with|having|specific|directed|binding|against|to)\b))`;
const SUBSTANCE = String.raw`(?:product candidate|drug candidate|candidate|drug substance|drug|agent|compound|product|medicine|medication|molecule|vaccine|peptide|protein|cytokine|ribonuclease|nuclease|enzyme|enediyne|antibiotic|antiviral|antifungal|inhibitor|antagonist|agonist|modulator|blocker|degrader|activator|stimulator|adjuvant|carrier complex|complex|test kit|test|kit|steroid|corticosteroid|hormone|analog|analogue|derivative|prodrug|immunotherapy|therapy|treatment|therapeutic|radiopharmaceutical|fragment|oligonucleotide|antisense|siRNA|formulation|chemotherapy|chemotherapeutic|anthracycline|taxane|cytotoxin|toxin|payload|warhead|contraceptive|anticoagulant|asset|program|biosimilar|generic|injection|tablet|capsule|gel|cream|patch|inhaler|serum|diagnostic|preservative|additive|statin|opioid|anesthetic|biologic|nucleoside|alkaloid|factor|radioligand|glycoside|maytansinoid|auristatin|duocarmycin|tubulysin|taxoid|interferon|interleukin|reagent|assay|monoclonal(?!\s+antibod))`;
const NOUN = String.raw`(?:(?<conjugate>${CONJUGATE})|(?<antibody>${ANTIBODY})(?![-–‐‑\s]+(?:drug|enzyme|toxin|conjugate))|(?<substance>${SUBSTANCE}))`;
/** After the noun: then it is somebody's trade, or the noun belongs to a longer one. */
const NOT_TRADE = String.raw`(?!\w|[-–]\w|\s+(?:compan|developer|development|maker|manufactur|firm|specialist|discover(?:y|er)|delivery|business|division|unit|expert|sales|industry|market|store|chain|platform|technolog|pipeline|class|classes|research|administration|portfolio|program(?:me)?s\b|office|conference|compound library|pricing|approval))`;
const ARTICLE = String.raw`(?:an?|the|its|our|their|this|one of|another|\p{Lu}[\p{L}\p{N}.&-]*(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,2}['’]s?)`;
const WORDS = String.raw`(?:(?!(?:licen[cs]e|rights?|option|agreement|deal)\s)[\p{L}\p{N}®™/+.‐‑–'’()-]+(?:,(?!\s+(?:an?|the|which|that)\s))?\s+){0,10}?`;

/** A form of words with a group `name`, and what the words make of the name. */
export interface Pattern {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly lower?: boolean;
}

/** What molecules do to a target. */
const ACTS = `(?:agoni[sz]es|antagoni[sz]es|inhibits|binds|blocks|targets|activates|neutrali[sz]es|recogni[sz]es|degrades|homes to|attaches to|depletes|links|carries)`;
const CLINIC = `(?:trials?|stud(?:y|ies)|testing|evaluation|development|investigation)`;

/** In order of how sure they are. Each has a group `name`; the noun groups say what kind of molecule it is. */
export const PATTERNS: readonly Pattern[] = [
  {
    rule: 'drug/noun-before',
    pattern: lettered(
      String.raw`\b(?:${CONJUGATE.replaceAll('s?', '')}|${ANTIBODY}|${SUBSTANCE})(?:\s+(?:component|portion|moiety))?(?:,|\s+called|\s+named|\s+dubbed|\s+known as|\s+designated)?\s+(?=${QUOTE}${NAME})`,
      'dgu',
    ),
    lower: true,
  },
  {
    rule: 'drug/apposition',
    pattern: lettered(
      String.raw`,(?=\s)${behind(',')}\s+(?:which\s+is\s+)?${ARTICLE}\s+${WORDS}${NOUN}s?${NOT_TRADE}`,
      'dgu',
    ),
    lower: true,
  },
  {
    rule: 'drug/directed',
    pattern: lettered(
      String.raw`,${behind(',')}\s+(?:an?|the|its|our)\s+(?:\S+\s+){0,3}?(?:\p{Lu}[\p{L}\p{N}/-]*[\s-])(?:directed|targeted|targeting|specific)\b`,
      'dgu',
    ),
  },
  {
    rule: 'drug/copula',
    pattern: lettered(
      String.raw`\b(?:is|was|are|represents|remains)(?=\s+(?:also|currently|being|made|believed|an?|the|its|our|their|this|one|another|\p{Lu}))${behind(String.raw`\s+(?:is|was|are|represents|remains)`)}\s+(?:also\s+|currently\s+|being\s+developed\s+as\s+|made\s+|believed to be\s+)?${ARTICLE}\s+${WORDS}${NOUN}s?${NOT_TRADE}`,
      'dgu',
    ),
    lower: true,
  },
  {
    rule: 'drug/which-acts',
    pattern: lettered(
      String.raw`,${behind(',')}\s+which\s+(?:selectively\s+|specifically\s+|potently\s+)?${ACTS}\b`,
      'dgu',
    ),
    lower: true,
  },
  {
    rule: 'drug/acts',
    pattern: lettered(
      String.raw`\b(?=${ACTS}\b)${behind(String.raw`\s+(?:selectively\s+|specifically\s+|potently\s+)?`)}`,
      'dgu',
    ),
  },
  {
    rule: 'drug/kind-in-bracket',
    pattern: lettered(String.raw`\((?<=${NAME}${MARK}\s*\()(?:[^()]{0,40}[\s/-])?(?:Bs)?${NOUN}s?\)`, 'dgu'),
  },
  {
    rule: 'drug/label',
    pattern: lettered(
      String.raw`(?::|[-–—]{1,2})(?=\s)${behind(String.raw`\s*(?::|\s[-–—]{1,2})`)}\s+${ARTICLE}\s+${WORDS}${NOUN}s?${NOT_TRADE}`,
      'dgu',
    ),
  },
  {
    rule: 'drug/named',
    pattern: lettered(
      String.raw`\b(?:drug|product|compound|antibody|molecule|candidate|agent|medicine|vaccine|therapy|treatment|ADC|asset|inhibitor|hormone|protein|peptide|test|kit|adjuvant|complex|toxin|fragment|formulation|version|form|conjugate|factor|interferon|cream|lotion)\b[^.;:]{0,40}?\b(?:(?:that |which )?(?:we call|(?:it|they|the company|the firm|\p{Lu}\p{L}+) calls?)|called|named|dubbed|trademarked|code[- ]?named|known as|designated|by the name of|under the (?:trade|brand) ?names?(?: of)?|marketed as|sold as|referred to(?:\s+\S+){0,4} as)\s+(?=${QUOTE}${NAME})`,
      'dgu',
    ),
    lower: true,
  },
  {
    rule: 'drug/approved',
    pattern: lettered(String.raw`\b(?:FDA|EMA|EC|EU|U\.S\.)[- ]approved\s+(?:\w+\s+)??(?=${QUOTE}${NAME})`, 'dgu'),
  },
  {
    rule: 'drug/such-as',
    pattern: lettered(
      String.raw`\b(?:agents|drugs|products|compounds|candidates|medicines|vaccines|antibodies|ADCs|conjugates|agonists|antagonists|inhibitors)(?:\s+in\s+\w+)?,?\s+(?:including|such as|like|namely|are|were)\s+(?=${QUOTE}${NAME})`,
      'dgu',
    ),
  },
  {
    rule: 'drug/counted',
    pattern: lettered(
      String.raw`\b(?:two|three|four|five|six)\s+(?:[\p{L}-]+\s+){0,3}?(?:agents|drugs|products|compounds|candidates|medicines|vaccines|antibodies|ADCs|conjugates|agonists|antagonists|inhibitors|bispecifics|programs)(?:\s+in\s+[\p{L}-]+(?:\s+[\p{L}-]+)?)?[,:]\s+(?=${QUOTE}${NAME}["”]?(?:,|\s+and\s))`,
      'dgu',
    ),
  },
  {
    rule: 'drug/rights',
    pattern: lettered(
      String.raw`\b(?:rights?|licen[cs]es?|licen[cs]ed|licensees?|sublicen[cs]es?|sublicensees?|option|access|royalt(?:y|ies))\s+(?:\w+\s+)?(?:to|for|in|of|on|covering|under|there to)\s+(?:(?:the|its|our|\p{Lu}[\p{L}-]*['’]s?)\s+)?(?:(?:investigational|proprietary|lead|exclusive)\s+)?(?=${QUOTE}${NAME})`,
      'dgu',
    ),
  },
  {
    rule: 'drug/handled',
    pattern: lettered(
      String.raw`\b(?:[Dd]istribution|[Dd]evelopment|[Cc]ommerciali[sz]ation|[Mm]anufacture|manufacturing|[Mm]arketing|[Aa]pprovals?|[Ss]ales?|[Ll]aunch|supply|use|production|dose|doses|efficacy|safety|delivery|promotion|maker|discovery|preparations? containing|formulations? of|designation to|designation for|application for|response to|results (?:for|with)|data (?:for|on)|treated with|treatment with|dosed with|combination with|therapy with|received|receiving|receive|administered|administration of|licensing|licenses|in-licensed|out-licensed|buys back|bought back|reacquire[sd]?|regains|markets|launched|marketed|co-develop(?:s|ed|ing)?|developing|evaluating|commerciali[sz]ing|advancing|the product)\s+(?:of\s+|for\s+)?(?:(?:its|our|the|\p{Lu}[\p{L}]*['’]s?)\s+)?(?=${QUOTE}${NAME})`,
      'dgu',
    ),
  },
  {
    rule: 'drug/studied',
    pattern: lettered(
      String.raw`\b(?:Phase\s+[\dIV]+[ab]?(?:\/[\dIV]+[ab]?)?|clinical|pivotal|preclinical|registrational)\s+(?:\w+\s+)?${CLINIC}\s+(?:of|with|for|evaluating|testing)\s+(?:its\s+|the\s+)?(?=${QUOTE}${NAME})`,
      'dgu',
    ),
  },
  {
    rule: 'drug/product',
    pattern: lettered(
      String.raw`\b(?:its|our|the|\p{Lu}[\p{L}]*['’]s?)\s+${QUOTE}${NAME}["”]?${MARK}\s+(?:product|tablets?|capsules?|injection|vaccine|cream|gel|ointment|lotion|spray|drug|compound|inhaler|patch|franchise|hormone|antibody|test|kit|adjuvant|toxin|solution|implant|syrup|conjugate|inhibitor|peptide|(?:companion\s+)?(?:assay|diagnostic))s?\b`,
      'dgu',
    ),
  },
  {
    rule: 'drug/fared',
    pattern: lettered(
      String.raw`\b(?=(?:has|had|have|is|was|are|receives|gains|wins)\b)${behind(String.raw`\s+`)}(?:(?:has|had|have)\s+(?:been\s+)?(?:shown|received|completed|demonstrated|studied|approved|granted|licensed)|(?:receives|gains|wins)\s+(?:\w+\s+){0,4}(?:approval|designation|review|status|clearance|opinion)|(?:is|was|are)\s+(?:(?:now|also|currently|being)\s+){0,2}(?:approved|licensed|indicated|in\s+(?:Phase|phase|clinical|preclinical)|distributed|marketed|evaluated|studied|developed|well\s+tolerated|administered|granted|discovered|invented|sold|designed|made\s+by|enrolling|active))\b`,
      'dgu',
    ),
  },
  {
    rule: 'drug/traded',
    pattern: lettered(
      String.raw`\b(?:rights? to|licen[sc]e (?:to|for|of)|(?:to |and |or )?(?:distribute|market|commerciali[sz]e|sell|co-promote|co-commerciali[sz]e|develop|promote)|(?:distributes|markets|sells|sold|marketed|commerciali[sz]es)|net sales of)\s+(?=${QUOTE}${NAME})`,
      'dgu',
    ),
    lower: true,
  },
  {
    rule: 'drug/developed-for',
    pattern: lettered(
      String.raw`\b(?=(?:which|that|is|are)\b)${behind(',?\\s+')}(?:which|that)?\s*(?:is|are)\s+(?:(?:now|also|currently|being)\s+){0,2}(?:developed|evaluated|studied|tested|investigated)\s+(?:for|as)\b`,
      'dgu',
    ),
  },
  {
    rule: 'drug/before-phase',
    pattern: lettered(
      String.raw`\b(?=(?:Phase\s+[\dIV]|s?NDA\b|BLA\b|IND\b|tablets?\b|capsules?\b|cream\b|injection\b|monotherapy\b))(?<=${NAME}["”]?${MARK}\s+)`,
      'dgu',
    ),
  },
  {
    rule: 'drug/compared',
    pattern: lettered(
      String.raw`\b(?:alternative to|(?:plus|add-on to)(?=\s\p{Ll})|superior to|inferior to|versus|resistant to|resistance to|refractory to|intolerant to)\s+(?=${QUOTE}${NAME})`,
      'dgu',
    ),
    lower: true,
  },
  {
    rule: 'drug/against-disease',
    pattern: lettered(
      String.raw`\b(?:for|in)${behind(String.raw`\s+(?:for|in)`)}\s+(?:the\s+)?(?:treatment|prevention|therapy|management)\s+of\b`,
      'dgu',
    ),
  },
];

/** 'the ribonuclease x', 'the cytotoxic agent x': a noun after which a lower-case word is a name and no other noun. */
export const SPECIFIC =
  /\b(?:the|an?|its|our|called|named|dubbed|toxin|protein|agent|payload|antibody)\s+(?:\S+\s+){0,3}(?:agent|derivative|compound|ribonuclease|nuclease|enediyne|antibiotic|alkaloid|anthracycline|cytotoxin|toxin|payload|warhead|steroid|peptide|inhibitor|agonist|antagonist|nucleoside|glycoside|opioid|antibody|fragment|scFv|conjugate|protein|complex|adjuvant|cytokine|hormone|vaccine|medicine|drug|immunotoxin|prodrug)(?:,|\s+called|\s+named|\s+dubbed|\s+known as)?\s+["“‘]?$/u;

/** `X antibody`: an antibody whose name stands before the noun. */
export const NAMED_ANTIBODY = lettered(
  String.raw`\b(?:monoclonal\s+)?(?:antibody|mAb)\b(?<=${NAME}\s+(?:monoclonal\s+)?(?:antibody|mAb))(?![-–‐‑\s]+(?:drug|conjugate|candidate|therap|product))`,
  'dgu',
);
/** A numbered antibody without a letter: 'MAb 23-7', 'MAb31-2a'; the word is a part of its name. */
export const NUMBERED_ANTIBODY =
  /(?<![\p{L}\p{N}-])(?<name>(?:MAb|mAb|Mab|MoAb)[ -]?\d{1,4}[A-Za-z]?(?:[-.]\d{1,3}[a-z]?)?)(?![\p{L}\p{N}-])/dgu;
/** 'anti-Z4, a murine antibody', 'I-131 Anti-Z2 Antibody': named by what it was raised against. */
export const ANTI_ANTIBODY =
  /(?<![\p{L}\p{N}-])(?<name>[Aa]nti-[A-Z]{1,3}\d{0,2}[a-z]?(?=,\s+an?\s+(?:[\w-]+\s+){0,4}(?:antibody|mAb)\b)|Anti-[A-Z]{1,3}\d{0,2}[a-z]?\sAntibody\b)/dgu;
/** 'the isotope yttrium-90': what a conjugate carries. */
export const ISOTOPE =
  /\b(?:radio)?(?:isotope|nuclide|metal),?\s+(?<name>\p{Ll}{4,12}[-‐‑ ]\d{2,3}m?)(?![\p{L}\p{N}-])/dgu;
const SIGN = String.raw`(?:®|™|\((?:TM|R|tm|r)\))`;
/** A trade mark behind a name; what follows must not make it a platform or a device. */
export const MARKED = lettered(
  String.raw`${SIGN}(?<=(?<![\p{L}\p{N}‐‑-])(?<name>\p{Lu}[\p{L}\p{N}]*(?:[-‐‑][\p{L}\p{N}]+)*(?:\s[A-Z])?)\s?${SIGN})(?!\s?[\p{L}-]*\s?(?:[Tt]echnolog|[Pp]latform|[Ss]ystem|[Dd]evice|[Ss]oftware|[Ll]ibrary|[Ii]ndex|[Mm]ouse|[Mm]ice|[Cc]hemistry|[Ll]inkers?\b|[Ee]ngine|is a (?:registered )?(?:trade|service)))`,
  'dgu',
);
