import type { Account, Identity, Name } from '../../model.js';
import { properties, type Row, type Value } from '../row.js';
import { placesOf, registrantOf } from '../update/attach.js';
import { counting, type FilingReport } from '../update/changes.js';
import type { Meaning } from '../update/claims.js';
import { apartIn, entityRow, type Place } from '../update/entities.js';
import { nameRow, samenessRows } from '../update/name-rows.js';
import type { Resolver, StatedFact } from '../update/resolver.js';
import { claimRows, documentRows, filingOf, filingRow, namingRows, sentenceRows } from '../update/rows.js';
import { amendmentsAmong, firstAmended, type KeptAccounts, sourcesOf } from './kept.js';
import type { Sheets } from './sheets.js';
import { type Quoted, Statements } from './statements.js';

type Tally = Pick<FilingReport, 'entities' | 'relations' | 'heldBack'>;

/** From accounts to the rows of a graph: names first, then filing by filing, then what follows from all of them. */
export class Writing {
  readonly #names: ReadonlyMap<string, Name>;
  /** Ids of entities by ids of names; names that mean something else in each filing are not there. */
  readonly #of: ReadonlyMap<string, string>;
  readonly #entities: Map<string, Identity>;
  readonly #statements: Statements;
  readonly #sources: ReturnType<typeof sourcesOf>;
  readonly #amendments: ReturnType<typeof amendmentsAmong>;
  readonly #amended: ReturnType<typeof firstAmended>;
  readonly #samenesses = new Set<string>();
  readonly #count = counting([]);
  readonly #tallies = new Map<string, Tally>();

  constructor(
    private readonly sheets: Sheets,
    private readonly resolver: Resolver,
    private readonly accounts: KeptAccounts,
  ) {
    const { counting: filings } = accounts;
    this.#names = new Map(filings.flatMap(({ names }) => names.map((name) => [name.id, name])));
    const links = new Map(filings.flatMap((one) => one.links.map((link) => [`${link.left} = ${link.right}`, link])));
    const { identities, of } = resolver.identify([...this.#names.values()], [...links.values()], []);
    this.#of = of;
    this.#entities = new Map(identities.map((identity) => [identity.id, identity]));
    this.#statements = new Statements(sheets, resolver);
    this.#sources = sourcesOf(accounts);
    this.#amendments = amendmentsAmong(filings, resolver);
    this.#amended = firstAmended(this.#amendments, filings);
  }

  /** Names, and what they mean everywhere. */
  names(): void {
    for (const name of this.#names.values()) this.#name(name);
    for (const key of new Set([...this.#names.values()].map(({ key }) => key))) this.sheets.node('Key', key);
    for (const [amendment, amended] of this.#amendments)
      this.sheets.relationship('AMENDS', ['Filing', amendment], amended);
  }

  /** A filing that counts, with all that it says. */
  filing(account: Account, recorded: string): void {
    const { id } = account.reading.filing;
    this.#text(account, recorded);
    this.#calls(account);
    const [namings, claims, registrants] = [namingRows(account), quotedClaims(account), registrantOf(account)];
    const meaning = this.#meaning(placesOf(namings, claims, registrants));
    const named = namings.map(({ sentence, ...row }) => {
      const entity = meaning(row.name, filingOf(sentence));
      this.sheets.relationship('MENTIONS', ['Sentence', sentence], entity, row);
      return entity;
    });
    for (const { name } of registrants)
      this.sheets.relationship('FILED_BY', ['Filing', id], meaning(name, id), { name });
    const stated = this.#statements.take(claims, meaning, {
      knownOf: knownIn(account),
      isAmended: this.#amended.has(id),
      withdrawn: this.#amended.get(id) ?? null,
    });
    this.#tallies.set(id, this.#tally(named, stated));
  }

  /** What is known only when all filings were written. */
  rest(): void {
    this.#statements.write((entity) => this.#entities.get(entity)?.type);
    for (const identity of this.#entities.values()) {
      const { id, type, properties } = entityRow(identity);
      this.sheets.node(type, id, own(properties));
    }
  }

  /** What each account brought, in their order. One that does not count brought nothing that was not known. */
  reports(): readonly FilingReport[] {
    return this.accounts.all.map((kept) => {
      const { id: filing, source } = kept;
      const tally = this.#tallies.get(filing) ?? NOTHING;
      return this.accounts.counts(kept)
        ? { filing, source, fate: 'new', ...tally }
        : { filing, source, fate: 'known', ...asKnown(tally) };
    });
  }

  #name(name: Name): void {
    const { sheets } = this;
    const { id, key, properties } = nameRow(name);
    sheets.node('Name', id, { ...properties, lower: name.text.toLowerCase() });
    sheets.relationship('SPELLS', ['Name', id], key);
    for (const firm of new Set(name.firms)) if (this.#names.has(firm)) sheets.relationship('AT', ['Name', id], firm);
    const entity = this.#of.get(id);
    if (entity !== undefined) sheets.relationship('NAMES', ['Name', id], entity);
  }

  #text(account: Account, recorded: string): void {
    const { sheets } = this;
    const { id } = account.reading.filing;
    const { source, input } = this.#sources.get(id) ?? {};
    const known = own(filingRow(account, recorded).properties);
    sheets.node('Filing', id, { ...known, locked: null, recorded, source: source ?? null, input: input ?? null });
    for (const { id: document, properties } of documentRows(account)) {
      sheets.node('Document', String(document), own(properties));
      sheets.relationship('CONTAINS', ['Filing', id], String(document));
    }
    for (const { id: sentence, document, sentence: told } of sentenceRows(account)) {
      const { text, start, end, section, heading } = told;
      sheets.node('Sentence', sentence, properties({ text, start, end, section, heading }));
      sheets.relationship('CONTAINS', ['Document', document], sentence);
    }
  }

  #calls(account: Account): void {
    const { sheets } = this;
    const filing = ['Filing', account.reading.filing.id] as const;
    for (const { id } of account.names) sheets.relationship('CALLS', filing, id);
    for (const { id, left, right, properties } of samenessRows(account)) {
      if (!this.#samenesses.has(id)) {
        this.#samenesses.add(id);
        sheets.node('Sameness', id, { left, right });
        for (const name of new Set([left, right])) sheets.relationship('OF', ['Sameness', id], name);
      }
      sheets.relationship('EQUATES', filing, id, properties);
    }
  }

  /** What names mean in a filing. The things that only this filing knows are made. */
  #meaning(places: readonly Place[]): Meaning {
    const { things, rows } = apartIn(
      places.filter(({ name }) => !this.#of.has(name)),
      this.#names,
      this.resolver,
    );
    for (const thing of things) this.#entities.set(thing.id, thing);
    for (const { name, entity, within } of rows) this.sheets.relationship('NAMES', ['Name', name], entity, { within });
    const here = new Map(rows.map(({ name, entity }) => [name, entity]));
    return (name, filing) => {
      const entity = this.#of.get(name) ?? here.get(name);
      if (entity === undefined) throw new RangeError(`the name ${name} means nothing in ${filing}`);
      return entity;
    };
  }

  #tally(named: readonly string[], stated: readonly StatedFact[]): Tally {
    const [facts, others] = [new Set<string>(), new Set<string>()];
    for (const { id, status } of stated) (status === 'asserted' ? facts : others).add(id);
    return {
      entities: this.#count([...new Set(named)]),
      relations: this.#count([...facts]),
      heldBack: this.#count([...others]),
    };
  }
}

const NONE = { new: 0, known: 0 };
const NOTHING: Tally = { entities: NONE, relations: NONE, heldBack: NONE };

function asKnown({ entities, relations, heldBack }: Tally): Tally {
  const known = (count: Tally['entities']) => ({ new: 0, known: count.new + count.known });
  return { entities: known(entities), relations: known(relations), heldBack: known(heldBack) };
}

/** What a filing claims, each claim with its quote. */
function quotedClaims(account: Account): readonly Quoted[] {
  const texts = new Map(sentenceRows(account).map(({ id, sentence }) => [id, sentence.text]));
  return claimRows(account).map((claim) => ({ ...claim, quote: claim.quote ?? texts.get(claim.sentence) ?? '' }));
}

/** Since when it is known what a sentence says: the day of its filing or, where none is given, of its document. */
function knownIn({ reading: { filing } }: Account): (sentence: string) => string | null {
  const days = new Map(filing.documents.map(({ id, date }) => [id, date]));
  return (sentence) => filing.filed ?? days.get(sentence.slice(0, sentence.lastIndexOf(':'))) ?? null;
}

/** The properties of a row. */
function own(value: Value | undefined): Row {
  return isRow(value) ? value : {};
}

function isRow(value: Value | undefined): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
