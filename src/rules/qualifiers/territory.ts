import { lettered } from '../../regexp.js';

/** Regions that licences are granted for. */
const REGIONS = lettered(
  "(?<!\\p{L})(?:[Mm]ainland |[Gg]reater |[Nn]orth(?:ern)? |[Ss]outh(?:ern)? |[Ll]atin |[Ee]ast(?:ern)? |[Ww]est(?:ern)? |[Cc]entral )?(?:United States(?: of America)?|U\\.S\\.A?\\.?|US|USA|U\\.K\\.|UK|United Kingdom|European Union|EU|EEA|Europe|Asia(?:[- ]Pacific)?|America|Americas|Africa|Middle East|Oceania|ASEAN|Benelux(?: countries)?|Nordic countries|Scandinavia|Caribbean|Commonwealth of Independent States|CIS|China|People['’]s Republic of China|Republic of Korea|Korea|Japan|Taiwan|Hong Kong|Macau|Macao|India|Israel|Turkey|Switzerland|Canada|Mexico|Brazil|Argentina|Chile|Peru|Bolivia|Colombia|Venezuela|Australia|New Zealand|Singapore|Malaysia|Thailand|Indonesia|Philippines|Vietnam|Russia|Ukraine|Poland|Germany|France|Italy|Spain|Portugal|Greece|Austria|Belgium|Netherlands|Luxembourg|Denmark|Sweden|Norway|Finland|Iceland|Ireland|Great Britain|England|Scotland|Hungary|Romania|Bulgaria|Croatia|Serbia|Slovenia|Slovakia|Czech Republic|Baltic states|Estonia|Latvia|Lithuania|Egypt|South Africa|Nigeria|Kenya|Morocco|Saudi Arabia|United Arab Emirates|Iran|Iraq|Pakistan|Bangladesh|MENA|LATAM|APAC|Balkans|Iberia|world|globe|planet)(?![\\p{L}\\p{N}]|-wide)",
  'gu',
);
/** Stands for each character of a region's name, so that a form is short and offsets stay. */
const MARK = '\uE000';
const REGION = `${MARK}+`;
const PLACE = `(?:the |all (?:of )?|all (?:other )?(?:countries|territories|markets|parts) (?:of |in )(?:the )?|(?:certain|other) (?:other )?(?:parts|territories|countries|markets)(?: (?:of|in) (?:the )?)?|(?:the )?(?:member )?(?:states|countries) of (?:the )?)*${REGION}`;
const LIST = `${PLACE}(?:(?:, and |, or |, | and | or | & )${PLACE})*`;
const EXCLUDED =
  '(?:except(?: for| in)?|excluding|other than|outside(?: of)?|save(?: for)?|with the exception of|but(?: not)?)';
const EXCEPT = `(?:,? ?\\(?${EXCLUDED} (?:in )?(?:certain other parts of )?${LIST}(?: and certain other parts of ${PLACE})?\\)?)`;
const ALL = `(?:worldwide|world-wide|global(?:ly)?|everywhere(?: on the (?:planet|globe))?|throughout the world|(?:all|certain|selected|other|\\d+ [a-z-]+(?: and [a-z-]+)?(?:-income)?) (?:other )?(?:countries|territories|markets)(?: of the world)?|rest of (?:the )?world)`;

const FORMS: readonly RegExp[] = [
  // 'the global rights to NV-1, other than in Japan'
  new RegExp(`\\b(${ALL})(?: [^,;:.()]{1,60}?)??(${EXCEPT})`, 'd'),
  new RegExp(`\\b(?:outside(?: of)?|excluding|ex)[- ]${LIST}`, 'd'),
  new RegExp(
    `(?<!${EXCLUDED} )\\b(?:in|for|throughout|across|within|covering) (?:the territor(?:y|ies) (?:of|consisting of|comprised of|comprising) )?(${LIST}${EXCEPT}?)`,
    'd',
  ),
  new RegExp(`\\((${LIST})\\)`, 'd'),
  new RegExp(`\\b(?:in|for|throughout) (${ALL})`, 'd'),
  new RegExp(
    `(?<!\\w)((?:European|American|Japanese|Chinese|Canadian|Asian|Korean|Latin American|North American|Australian|Israeli|Indian|Brazilian|Mexican|Iberian|Nordic|Scandinavian|German|French|Italian|Spanish|British|Swiss|Russian|(?:ex-)?${REGION}|worldwide|world-wide|global|international))(?= (?:[a-z-]+ ){0,3}(?:rights?|licen[cs]es?|sublicen[cs]es?|marketing|distribution|commercial)\\b)`,
    'd',
  ),
  new RegExp(`\\b(${ALL})\\b`, 'd'),
];

/**
 * The territory that a deal covers, as the text says it: the first form that stands between two offsets of `text`, the
 * most telling form first ('worldwide except Japan' before 'worldwide').
 */
export function territoryOf(text: string, from: number, to: number): string | undefined {
  const scope = text.slice(from, to).replace(/\s+/g, ' ');
  const masked = scope.replace(REGIONS, (region) => MARK.repeat(region.length));
  for (const form of FORMS) {
    const match = form.exec(masked);
    if (!match) continue;
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    const found = `${scope.slice(start, end)}${exceptOf(scope, end, match)}`.trim().replace(/[,(]$/, '');
    return /^(?:the )?(?:world|globe|planet)$/i.test(found) ? match[0] : found;
  }
  return undefined;
}

/** What is not meant, as it stands behind the territory, or from where it stands further on. */
function exceptOf(scope: string, end: number, { indices }: RegExpExecArray): string {
  const [from, to] = indices?.[2] ?? [end, end];
  return from === end ? scope.slice(from, to) : ` ${scope.slice(from, to).replace(/^[, ]+/, '')}`;
}
