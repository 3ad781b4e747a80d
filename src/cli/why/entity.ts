import type { EntityAccount, Equation, FilingRef, UsedName } from '../../graph/index.js';
import { grouped } from '../../grouped.js';
import type { EntityType, Judgement, Name } from '../../model.js';
import { sideOf } from '../../resolution/identity/index.js';
import { told } from '../entities/judge.js';
import { bulleted, filingText, labelled, quoted } from './lines.js';

/** Why a name is one of an entity's: a filing says so, a judgement does, or it is written like another name of it. */
interface Because {
  readonly how: string;
  /** The other name. */
  readonly as: string;
  readonly filing?: string;
  readonly document?: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  readonly judgement?: string;
}

interface NameReasons {
  readonly name: string;
  readonly kind: string;
  readonly within?: string;
  readonly filings: readonly FilingRef[];
  readonly because: readonly Because[];
}

/** What an entity is made of, for people and as JSON. */
export interface EntityReasons {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly cik?: string;
  readonly externalId?: string;
  readonly names: readonly NameReasons[];
  /** What speaks against some of it. */
  readonly against: readonly string[];
  readonly judgements: readonly Judgement[];
}

/** Works out of what the graph has on an entity why it has its names: of two names the lesser one says it. */
export function entityReasons(account: EntityAccount): EntityReasons {
  const { entity, type } = account;
  const names = inOrder(account);
  const sides = new Set(names.map(({ name }) => sideOf(name)));
  const judgements = account.judgements.filter(({ left, right }) => sides.has(left) || sides.has(right));
  return {
    id: entity.id,
    type,
    name: entity.name,
    ...(entity.cik === undefined ? {} : { cik: entity.cik }),
    ...(entity.externalId === undefined ? {} : { externalId: entity.externalId }),
    names: names.map(({ name, within, filings }, at) => ({
      name: name.text,
      kind: kindOf(name),
      ...(within === null ? {} : { within }),
      filings,
      because: becauseOf(
        name,
        names.slice(0, at).map((one) => one.name),
        account.equations,
        judgements,
      ),
    })),
    against: [...rivals(names), ...judgedAgainst(judgements), ...open(account), ...others(account)],
    judgements,
  };
}

/** The name that it is called by, then full ones, short ones, and ids. */
function inOrder({ entity, names }: EntityAccount): readonly UsedName[] {
  const place = ({ name }: UsedName) => (name.text === entity.name ? -1 : Object.keys(KINDS).indexOf(name.rank));
  return [...names].sort((a, b) => place(a) - place(b) || (a.name.id < b.name.id ? -1 : 1));
}

const KINDS = { full: 'full name', short: 'short name', id: 'registered id' } as const;
const kindOf = ({ rank, former }: Name): string => (former ? 'former name' : KINDS[rank]);

function becauseOf(
  name: Name,
  better: readonly Name[],
  equations: readonly Equation[],
  judgements: readonly Judgement[],
): readonly Because[] {
  const [like] = better.filter(({ key }) => key === name.key);
  const ids = new Set(better.map(({ id }) => id));
  const said = equations.filter((one) => one.name === name.id && ids.has(one.other));
  return [
    ...(like ? [{ how: 'written alike', as: like.text }] : []),
    ...said.map(filed),
    ...merged(name, better, judgements),
  ];
}

function filed({ rule, text, filing, document, start, end, quote }: Equation): Because {
  return {
    how: rule,
    as: text,
    filing,
    ...(document === null ? {} : { document }),
    ...(start === null || end === null ? {} : { start, end }),
    ...(quote === null ? {} : { quote }),
  };
}

function merged(name: Name, better: readonly Name[], judgements: readonly Judgement[]): readonly Because[] {
  const side = sideOf(name);
  return judgements.flatMap(({ id, kind, left, right }) => {
    const other = left === side ? right : right === side ? left : undefined;
    const as = better.find((one) => sideOf(one) === other)?.text;
    return kind === 'merge' && as !== undefined ? [{ how: 'judged', as, judgement: id }] : [];
  });
}

function rivals(names: readonly UsedName[]): string[] {
  const ids = names
    .filter(({ name }) => name.rank === 'id')
    .map(({ name }) => name.key.slice(name.key.indexOf('|') + 1));
  return ids.length > 1 ? [`it has ${ids.length} registered ids: ${ids.join(', ')}`] : [];
}

const judgedAgainst = (judgements: readonly Judgement[]): string[] =>
  judgements.filter(({ kind }) => kind !== 'merge').map(told);

/** Names that filings give it, and others as well: they mean what each filing says. */
function open({ names, equations }: EntityAccount): string[] {
  const own = new Set(names.map(({ name }) => name.id));
  const texts = equations.filter(({ entity, other }) => entity === null && !own.has(other)).map(({ text }) => text);
  return [...new Set(texts)].map((text) => `“${text}” is open: other filings call other things so`);
}

/** What filings take for one with it, and is something else. */
function others({ entity: { id }, names, equations }: EntityAccount): string[] {
  const textOf = new Map(names.map(({ name }) => [name.id, name.text]));
  const found = equations.filter(({ entity }) => entity !== null && entity !== id);
  return found.map(({ name, text, entity, filing, rule, quote }) => {
    const where = `${filing} (${rule})${quote === null ? '' : `: ${quoted(quote)}`}`;
    return `“${textOf.get(name) ?? name}” is “${text}”, that is ${entity}, says ${where}`;
  });
}

/** The same for people. */
export function entityLines({ id, type, name, cik, externalId, names, against, judgements }: EntityReasons): string[] {
  const ids = [cik === undefined ? '' : `, CIK ${cik}`, externalId === undefined ? '' : `, ${externalId}`].join('');
  const sources = new Map(names.flatMap(({ filings }) => filings).map((filing) => [filing.id, filing.source]));
  return [
    `${id}: ${name}, ${type}${ids}`,
    ...names.flatMap((one) => [
      labelled(one.kind, `“${one.name}”${one.within === undefined ? '' : `, in ${one.within} only`}`),
      labelled('', usedIn(one.filings)),
      ...becauseLines(one.because, sources).map((line) => labelled('', line)),
    ]),
    ...bulleted('Against', against),
    ...bulleted('Judgements', judgements.map(told)),
  ];
}

const MOST_FILINGS = 3;

function usedIn(filings: readonly FilingRef[]): string {
  const [first, ...more] = filings.slice(0, MOST_FILINGS).map(filingText);
  const rest = filings.length - MOST_FILINGS;
  return `used in ${[first ?? 'no filing', ...more, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')}`;
}

/** A line for each name that it is one with: the first reason, and how many filings give one. */
function becauseLines(because: readonly Because[], sources: ReadonlyMap<string, string>): readonly string[] {
  return [...grouped(because, ({ as, filing }) => `${as} ${filing === undefined}`).values()].flatMap(
    ([first, ...more]) => {
      const rest =
        more.length === 0 ? '' : more.length === 1 ? '; 1 more filing says so' : `; ${more.length} more filings say so`;
      return first ? [`${becauseText(first, sources)}${rest}`] : [];
    },
  );
}

function becauseText({ how, as, filing, quote, judgement }: Because, sources: ReadonlyMap<string, string>): string {
  if (judgement !== undefined) return `is “${as}” by ${judgement}`;
  if (filing === undefined) return `is ${how} with “${as}”`;
  return `is “${as}” by ${how} in ${sources.get(filing) ?? filing}${quote === undefined ? '' : `: ${quoted(quote)}`}`;
}
