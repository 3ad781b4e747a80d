import { ENTITY_TYPES, type EntityType, type Mention, type Rank } from '../model.js';
import { fold, nameKey } from './names.js';

/** What is compared across filings of one written name, and how far it says by itself who is meant. */
export interface Keyed {
  readonly text: string;
  /** The text without a legal form. */
  readonly stem: string;
  readonly key: string;
  readonly rank: Rank;
}

/** An antibody that is sold is a drug, and a conjugate may be called either: both are molecules. */
export const kindOf = (type: EntityType): string => (type === 'Drug' || type === 'Antibody' ? 'Molecule' : type);

/** The names that one mention gives its thing: a company's with and without its legal form. */
export function namesIn(mention: Mention): readonly Keyed[] {
  if (mention.type === 'Company') return companyNames(mention);
  const { type, name, lexeme } = mention;
  const text = tidy(name);
  const named = (key: string, rank: Rank): readonly Keyed[] => [{ text, stem: text, key, rank }];
  if (type === 'Person') return named(personKey(text), 'full');
  // 'PD-(L)1' is either of two, and neither of them
  if (type === 'Antigen' && EITHER.test(text)) return named(`${type}|${fold(text)}`, 'full');
  if (type === 'Antigen' || type === 'Cancer')
    return named(keyOf(type, lexeme ?? text), lexeme === undefined ? 'short' : 'full');
  return named(keyOf(type, text), SHORT_CODE.test(text) ? 'short' : 'full');
}

const EITHER = /\(\p{L}\)\p{N}/u;

/** Two or three letters mean one molecule or platform in one text and another elsewhere: 'CM'. */
const SHORT_CODE = /^[A-Z]{2,3}$/;

function companyNames({ name, text: written }: Mention): Keyed[] {
  const [core, text] = [tidy(name), tidy(written)];
  const named = (written: string, stem: string, rank: Rank): Keyed => ({
    text: written,
    stem,
    key: keyOf('Company', stem),
    rank,
  });
  const rest = afterCore(text, core);
  if (rest === undefined) return [named(text, text, 'short'), named(core, core, rankOf(core))];
  if (rest === '') return [named(text, core, rankOf(core))];
  // 'Merck & Co., Inc.' is another firm than 'Merck KGaA': what joins '& Co.' to a name is no mere legal form
  if (AND_CO.test(rest)) return [named(text, `${core} & Co`, 'full'), named(core, core, 'short')];
  return [named(text, core, 'full'), named(core, core, rankOf(core))];
}

const AND_CO = /^,?\s*(?:&|and)\s+co(?:mpany|s)?\b/i;

/** What follows a company's own name: its legal form, or nothing; `undefined` when the text is a short form of it. */
function afterCore(text: string, core: string): string | undefined {
  if (fold(text) === fold(core)) return '';
  return text.toLowerCase().startsWith(core.toLowerCase()) ? text.slice(core.length) : undefined;
}

/** One word without a legal form may be anybody's. */
const rankOf = (core: string): Rank => (/\s/.test(core) ? 'full' : 'short');

export const keyOf = (type: EntityType, name: string): string => `${kindOf(type)}|${nameKey(name, type)}`;

/** The keys that a text may have as a name of anything. */
export function keysOf(text: string): readonly string[] {
  const keys = ENTITY_TYPES.filter((type) => type !== 'Person').map((type) => keyOf(type, text));
  return [...new Set([...keys, headerName(text).key, personKey(text)])];
}

/** The key that stands in the id of a name. */
export const keyIn = (name: string): string => name.split('|').slice(1, 3).join('|');

/** First and last name: 'Jane M. Roe' and 'Jane Roe' may be one. */
export function personKey(name: string): string {
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 1);
  const [first = name, last] = [words[0], words.at(-1)];
  return `Person|${words.length > 1 ? `${first} ${last}` : first}`;
}

/** EDGAR's names end with a legal form and at times with a state: `NORVANE INC /DE/`. */
const EDGAR_ENDING =
  /[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|lp|nv|sa|ag|se)\.?(?:\s*\/[a-z]{2,4}\/?)?$/i;

/** A name as EDGAR's header writes it: 'NORVANE INC'. */
export function headerName(name: string): Keyed {
  const text = tidy(name);
  const stem = text.replace(EDGAR_ENDING, '');
  return { text, stem, key: keyOf('Company', stem), rank: 'full' };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
