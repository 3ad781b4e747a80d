import type {
  Account,
  Ends,
  Entity,
  EntityType,
  Extraction,
  Filing,
  KeptClaim,
  Mention,
  Name,
  Naming,
  Rank,
  Sameness,
  Statement,
} from '../model.js';
import { headerName, type Keyed, keyOf, kindOf, namesIn } from './keys.js';
import { byFullness } from './names.js';
import { registrantOf } from './registrant.js';

/**
 * What one filing contributes to a graph of many: the names that it gives things, why it takes several of them for one
 * thing, and its claims with names for ends. Depends on nothing but the filing.
 */
export function accountOf(extraction: Extraction): Account {
  const { reading, entities, statements } = extraction;
  const { filing } = reading;
  const registrant = registrantOf(filing, entities);
  const firms = entities.filter(({ type }) => type === 'Company');
  const called = new Map(firms.map((firm) => [firm.id, calledOf(firm, filing, firm === registrant)]));
  const employers = employersOf(statements, called);
  const all = [...called.values()].map(({ primary }) => primary.id).sort();
  for (const entity of entities)
    if (entity.type === 'Person') called.set(entity.id, calledPerson(entity, filing, employers.get(entity.id), all));
    else if (!called.has(entity.id)) called.set(entity.id, calledOf(entity, filing, false));

  const of = (id: string): Called => {
    const found = called.get(id);
    if (!found) throw new RangeError(`there is no entity ${id}`);
    return found;
  };
  return {
    reading: { filing, sentences: reading.sentences.map(({ tokens: _, ...kept }) => kept) },
    names: unique([...called.values()].flatMap(({ names }) => names)),
    samenesses: [...called.values()].flatMap(({ samenesses }) => samenesses),
    namings: entities.flatMap(({ id, mentions }) => mentions.map((mention) => namingOf(mention, of(id)))),
    claims: statements.flatMap((statement) => claimsOf(statement, of)),
    ...(registrant ? { registrant: of(registrant.id).primary.id } : {}),
  };
}

/** What a filing calls one thing. */
interface Called {
  readonly names: readonly Name[];
  /** The name that says best who is meant. */
  readonly primary: Name;
  readonly samenesses: readonly Sameness[];
  /** The name that stands for a mention across filings. */
  readonly standing: (mention: Mention) => Name;
  /** The name that stands for the thing in a sentence: that of its mentions, where all have one. */
  readonly inSentence: (sentence: number) => Name;
}

const FORMER = 'header/former name';
const OWN = 'own lexicon';

/** All that is known of a name stands in its id, so that two filings can't differ about it. */
function nameOf(type: EntityType, { text, stem, key, rank }: Keyed, more = ''): Name {
  const id = `${type}|${key}|${text}|${rank}${more && `|${more}`}`;
  return { id, type, text, stem, key, rank, ...(more === 'canonical' || more === 'former' ? { [more]: true } : {}) };
}

/** An id of a register: EDGAR's CIK, or that of a user. */
function idName(type: EntityType, register: string, text: string): Name {
  return nameOf(type, { text, stem: text, key: `${kindOf(type)}|${register} ${text}`, rank: 'id' });
}

function calledOf(entity: Entity, filing: Filing, isRegistrant: boolean): Called {
  const keyed = entity.mentions.map((mention) => [mention, namesIn(mention)] as const);
  const keys = new Set(keyed.flatMap(([, names]) => names.map(({ key }) => key)));
  const fullest = keyed.map(([{ name }]) => name).sort(byFullness)[0];
  const named = (mention: Mention, keyed: Keyed): Name => {
    // of several names of a firm the fuller is what the others are short for
    const isFuller = mention.type === 'Company' && keyed.text === fullest && keys.size > 1;
    return nameOf(mention.type, isFuller ? { ...keyed, rank: 'full' } : keyed);
  };
  const own = keyed.flatMap(([mention, names]) => names.map((one) => [named(mention, one), mention] as const));
  const more = [...registered(entity, filing, isRegistrant), ...grounded(entity)];
  return linked(own, more);
}

/** The CIK of the company that filed, and what EDGAR says it was called before. */
function registered({ type }: Entity, { registrant }: Filing, isRegistrant: boolean): (readonly [Name, string])[] {
  if (!isRegistrant || registrant?.cik === undefined) return [];
  const former = registrant.formerNames.map(({ name }) => [nameOf(type, headerName(name), 'former'), FORMER] as const);
  return [[idName(type, 'cik', registrant.cik), 'header/registrant'], ...former];
}

/** The name and the id that a user's lexicon gives. */
function grounded({ mentions }: Entity): (readonly [Name, string])[] {
  return mentions.flatMap(({ type, grounding }): (readonly [Name, string])[] => {
    if (!grounding) return [];
    const { name, externalId } = grounding;
    const preferred = nameOf(type, { text: name, stem: name, key: keyOf(type, name), rank: 'full' }, 'canonical');
    if (externalId === undefined) return [[preferred, OWN]];
    return [
      [preferred, OWN],
      [idName(type, 'own', externalId), OWN],
    ];
  });
}

/** Two people of one name are one when they work for one firm; of one without a firm only this filing knows. */
function calledPerson(
  entity: Entity,
  filing: Filing,
  employers: readonly string[] = [],
  all: readonly string[],
): Called {
  const own = entity.mentions.flatMap((mention) =>
    namesIn(mention).flatMap(({ text, key }) => {
      const scope = employers.length > 0 && /\s/.test(text) ? employers : [undefined];
      return scope.map((firm): readonly [Name, Mention] => [personName(text, key, firm, filing, all), mention]);
    }),
  );
  return linked(own, []);
}

function personName(text: string, key: string, firm: string | undefined, filing: Filing, all: readonly string[]): Name {
  if (firm !== undefined) return { ...nameOf('Person', { text, stem: text, key, rank: 'full' }, firm), firms: [firm] };
  return { ...nameOf('Person', { text, stem: text, key, rank: 'short' }, filing.id), firms: all, within: filing.id };
}

function employersOf(
  statements: readonly Statement[],
  called: ReadonlyMap<string, Called>,
): ReadonlyMap<string, readonly string[]> {
  const employers = new Map<string, string[]>();
  for (const { type, status, subject, object } of statements) {
    const firm = called.get(object)?.primary.id;
    if (type !== 'WORKS_FOR' || status !== 'asserted' || firm === undefined) continue;
    const before = employers.get(subject) ?? [];
    if (!before.includes(firm)) employers.set(subject, [...before, firm].sort());
  }
  return employers;
}

const RANKS: readonly Rank[] = ['id', 'full', 'short'];

function linked(own: readonly (readonly [Name, Mention])[], more: readonly (readonly [Name, string])[]): Called {
  const names = unique([...own.map(([name]) => name), ...more.map(([name]) => name)]);
  const primary = [...names].sort(byTelling)[0];
  if (!primary) throw new RangeError('an entity needs a name');
  const rules = new Map<string, Omit<Sameness, 'left' | 'right'>>();
  for (const [{ id }, { rule, sentence, start, end }] of own)
    if (!rules.has(id)) rules.set(id, { rule, place: { sentence, start, end } });
  for (const [{ id }, rule] of more) if (!rules.has(id)) rules.set(id, { rule });
  const others = names.filter((name) => name.key !== primary.key || name.firms?.[0] !== primary.firms?.[0]);
  const samenesses = others.map((other): Sameness => {
    const [left = '', right = ''] = [primary.id, other.id].sort();
    const byId = primary.rank === 'id' && other.rank === 'full' && rules.get(other.id)?.rule !== FORMER;
    return { left, right, ...(rules.get(byId ? primary.id : other.id) ?? { rule: OWN }) };
  });
  const firsts = new Map<Mention, Name>();
  for (const [name, mention] of own) if (!firsts.has(mention)) firsts.set(mention, name);
  const standing = (mention: Mention): Name => {
    const first = firsts.get(mention);
    return primary.rank !== 'id' && first?.rank === 'full' ? first : primary;
  };
  const mentions = new Set(own.map(([, mention]) => mention));
  const inSentence = (sentence: number): Name => {
    const here = new Set([...mentions].filter((mention) => mention.sentence === sentence).map(standing));
    const [only = primary, another] = here;
    return another ? primary : only;
  };
  return { names, primary, samenesses, standing, inSentence };
}

function byTelling(left: Name, right: Name): number {
  const rank = RANKS.indexOf(left.rank) - RANKS.indexOf(right.rank);
  const preferred = Number(right.canonical ?? false) - Number(left.canonical ?? false);
  return rank || preferred || byFullness(left.text, right.text) || (left.id < right.id ? -1 : 1);
}

function namingOf(mention: Mention, { standing }: Called): Naming {
  const { sentence, start, end, text, rule } = mention;
  return { name: standing(mention).id, sentence, start, end, text, rule };
}

/** One claim for each passage, of the names that stand there: each may later turn out to be that of another thing. */
function claimsOf(statement: Statement, of: (id: string) => Called): KeptClaim[] {
  const { type, status, because } = statement;
  const { licensor, by, ...said } = statement.qualifiers;
  const endsIn = (sentence: number): Ends => {
    const name = (entity: string): string => of(entity).inSentence(sentence).id;
    return {
      subject: name(statement.subject),
      object: name(statement.object),
      ...(licensor === undefined ? {} : { licensor: name(licensor) }),
      ...(by === undefined ? {} : { by: name(by) }),
    };
  };
  return statement.evidence.map((evidence) => ({
    type,
    ends: endsIn(evidence.sentence),
    said,
    status,
    ...(because === undefined ? {} : { because }),
    evidence,
  }));
}

function unique(names: readonly Name[]): readonly Name[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
