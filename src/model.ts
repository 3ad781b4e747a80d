/**
 * The shapes that pass between the stages, in the order of the pipeline.
 *
 * All offsets are UTF-16 code units into the text of one `Document`, spans are half-open `[start, end)`,
 * and `document.text.slice(start, end)` is always what a span quotes.
 */
import { z } from 'zod';

export const ENTITY_TYPES = ['Company', 'Drug', 'Antibody', 'Antigen', 'Cancer', 'Person', 'Technology'] as const;
export const RELATION_TYPES = [
  'LICENSED_TO',
  'REGAINED_FROM',
  'COMPOSED_OF',
  'BINDS',
  'PRESENT_IN',
  'STUDIED_FOR',
  'DEVELOPED_BY',
  'USES_TECHNOLOGY',
  'PARTNERED_WITH',
  'ACQUIRED',
  'BECAME',
  'WORKS_FOR',
] as const;
export const STATUSES = ['asserted', 'planned', 'conditional', 'optional', 'negated', 'terminated'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
/** Only what is `asserted` is a fact; the other five say why a claim was held back. */
export type Status = (typeof STATUSES)[number];

// --- 1. input: what a person names on the command line ------------------------------------------------------------

/** One file, or standard input. `name` is shown to people and kept as the source; `bytes` are as read. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// --- 2. filing: bytes -> Filing ------------------------------------------------------------------------------------

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Part of the input that was not read as prose, and why: a picture, XBRL, a spreadsheet. */
export interface Skipped {
  readonly part: string;
  readonly reason: string;
  readonly bytes: number;
}

export interface Registrant {
  readonly name: string;
  readonly cik?: string;
  readonly formerNames: readonly { readonly name: string; readonly changed?: string }[];
}

/** One part of a filing (`8-K`, `EX-99.1`, or `TEXT` where nothing says), as readable prose. */
export interface Document {
  /** `<filing id>#<number from 1>` */
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  /** ISO day on which the document speaks: 'today' in a release. Absent when the document does not say. */
  readonly date?: string;
  readonly text: string;
}

export interface Filing {
  /** Accession number, or `sha256:` and the hex digest of the bytes. */
  readonly id: string;
  readonly source: string;
  readonly form?: string;
  /** ISO day of filing. */
  readonly filed?: string;
  /** ISO day of the event that is reported. */
  readonly period?: string;
  readonly items: readonly string[];
  readonly registrant?: Registrant;
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
}

// --- 3. document: text -> sections -> sentences -> tokens ----------------------------------------------------------

export const SECTION_KINDS = [
  'cover',
  'headline',
  'body',
  'about',
  'contacts',
  'signature',
  'exhibits',
  'table',
  'safe-harbor',
  'boilerplate',
] as const;
/** What a stretch of text is for. `safe-harbor` and `boilerplate` state no facts; `about` is background. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** `text` is what the document's text says there; a token never holds white space. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

export interface Sentence extends Span {
  /** Position in `Reading.sentences`. */
  readonly index: number;
  /** Position in `Filing.documents`. */
  readonly document: number;
  readonly section: SectionKind;
  /** Number of the paragraph (block) in its document; sentences of one paragraph share it. */
  readonly paragraph: number;
  /** The heading the sentence stands under ('About ImmunoGen'), if any. */
  readonly heading?: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A filing whose documents are cut into sentences, all in reading order. */
export interface Reading {
  readonly filing: Filing;
  readonly sentences: readonly Sentence[];
}

// --- 4. mentions: sentence -> mentions -----------------------------------------------------------------------------

/** The real thing that a user says a name means: its canonical name, and its id elsewhere (a CIK, a ChEMBL id). */
export interface Grounding {
  readonly name: string;
  readonly externalId?: string;
}

/** A span that names an entity. Offsets are into the document's text, within one sentence. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Position in `Reading.sentences`. */
  readonly sentence: number;
  readonly text: string;
  /** What the entity is called here when the text elides it: 'colorectal' of 'colorectal and gastric cancers'. */
  readonly name: string;
  readonly rule: string;
  /** What a closed class knows its surfaces as: `her2` for 'HER2' and 'ErbB2'. Absent where only this filing says it. */
  readonly lexeme?: string;
  /** Set where a user's own lexicon has the name. */
  readonly grounding?: Grounding;
}

/** The text says that two names are the same thing: 'cantuzumab mertansine (huC242-DM1)', 'also known as'. */
export interface Synonymy {
  readonly left: Mention;
  readonly right: Mention;
  readonly rule: string;
}

export interface Recognised {
  readonly mentions: readonly Mention[];
  readonly synonymies: readonly Synonymy[];
}

/** Finds one kind of entity in a whole filing. `earlier` is what the recognisers before it found. No match is empty. */
export interface Recogniser {
  readonly name: string;
  find(reading: Reading, earlier: Recognised): Recognised;
}

// --- 5. resolution within the filing: mentions -> entities ---------------------------------------------------------

/** The real thing, as one filing knows it. `id` is readable and unique in the filing: `company:immunogen`. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Every other name the filing gives it, as written, sorted, without `name`. */
  readonly aliases: readonly string[];
  /** From a user's own lexicon. */
  readonly externalId?: string;
  readonly mentions: readonly Mention[];
}

// --- 6. coreference and rules: what one sentence claims ------------------------------------------------------------

/** A stand-in ('the Company', 'it', 'these rights') and the entities that it means. Never empty, never a guess. */
export interface Anaphor extends Span {
  readonly sentence: number;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly rule: string;
}

export const QUALIFIERS = [
  'licensor',
  'by',
  'date',
  'territory',
  'rights',
  'exclusive',
  'field',
  'phase',
  'status',
  'title',
  'money',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
/** `licensor` and `by` hold entity ids; `date` is ISO, as precise as the text allows; `exclusive` is `true`. */
export type Qualifiers = { readonly [K in Qualifier]?: K extends 'exclusive' ? true : string };

/** Where a claim is made: `quote` is `document.text.slice(start, end)`. */
export interface Evidence extends Span {
  /** Position in `Reading.sentences`. */
  readonly sentence: number;
  readonly quote: string;
  readonly rule: string;
}

/** What one sentence claims about entities of its filing. */
export interface Claim {
  readonly type: RelationType;
  readonly subject: Entity;
  readonly object: Entity;
  readonly qualifiers: Qualifiers;
  readonly status: Status;
  /** The words that decided a status other than `asserted`. */
  readonly because?: string;
  readonly evidence: Evidence;
}

// --- 7. resolution: claims -> statements ---------------------------------------------------------------------------

/** A claim with all its evidence in the filing. `id` is a hash of what it states, so the same claim has the same id. */
export interface Statement {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly qualifiers: Qualifiers;
  readonly status: Status;
  readonly because?: string;
  /** From 0 to 1; how it is made is written in `resolution/confidence.ts`. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Everything pressgraph knows from one filing: what `extract` prints and `import` loads. */
export interface Extraction {
  readonly reading: Reading;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

// --- 8. resolution across filings: names -> entities, claims -> statements ------------------------------------------

/**
 * How far a name says by itself who is meant: an `id` that a register gives (CIK), or a user; a `full` name; a `short`
 * one, which means what its filing says it means.
 */
export type Rank = 'id' | 'full' | 'short';

/** A name as filings write it. Names of one key name the same thing, unless what is known tells them apart. */
export interface Name {
  /** Type, key and text; for people also the firm, for a person without one the filing. */
  readonly id: string;
  readonly type: EntityType;
  readonly text: string;
  /** The text without a legal form. */
  readonly stem: string;
  /** Kind of thing and what spellings of one name share: `Company|eli lilly and co`. */
  readonly key: string;
  readonly rank: Rank;
  /** The name that a user's lexicon prefers. */
  readonly canonical?: true;
  /** A name that EDGAR's header says the company has given up. */
  readonly former?: true;
  /** Of people: the names of the firms that they are said to work for; where none is said, of all firms of the filing. */
  readonly firms?: readonly string[];
  /** The only filing that the name counts in: of people without a firm. */
  readonly within?: string;
}

/** Why two names are taken for one thing: a header, 'formerly', a synonym in brackets, a short form. */
export interface Sameness {
  /** The ids of both names, in order. */
  readonly left: string;
  readonly right: string;
  readonly rule: string;
  /** Where the text says so; a header is no part of the text. */
  readonly place?: Span & { readonly sentence: number };
}

/** A mention by the name that stands for it across filings. */
export interface Naming extends Span {
  readonly name: string;
  readonly sentence: number;
  readonly text: string;
  readonly rule: string;
}

/** The ends of a statement: names in a claim, entities in a statement. */
export interface Ends {
  readonly subject: string;
  readonly object: string;
  readonly licensor?: string;
  readonly by?: string;
}

/** What a statement says of its ends; who grants and who regains are ends. */
export type Said = Omit<Qualifiers, 'licensor' | 'by'>;

/** A claim of one filing as it is kept: its ends are names, which later filings may show to be others' names as well. */
export interface KeptClaim {
  readonly type: RelationType;
  readonly ends: Ends;
  readonly said: Said;
  readonly status: Status;
  readonly because?: string;
  readonly evidence: Evidence;
}

/** What is kept of a sentence once it is read: its tokens were only to read it by, and are more than all the rest. */
export type KeptSentence = Omit<Sentence, 'tokens'>;

/** All that one filing contributes to the graph: a graph is made of the accounts of its filings, in any order. */
export interface Account {
  readonly reading: { readonly filing: Filing; readonly sentences: readonly KeptSentence[] };
  readonly names: readonly Name[];
  readonly samenesses: readonly Sameness[];
  readonly namings: readonly Naming[];
  readonly claims: readonly KeptClaim[];
  /** The name of the company that filed, where the text names it. */
  readonly registrant?: string;
  /** A hash of the bytes it was read from and of all that read them: what has the same gives the same account. */
  readonly input?: string;
}

export const JUDGEMENTS = ['merge', 'split', 'never'] as const;

const told = z.string('is missing, or no text').trim().min(1, 'is empty; say it in a word');
const side = z
  .string('is missing, or no text')
  .regex(/^[A-Z]\w+\|\S/, 'is no key of a name; write it as Company|norvane');
export const judgementSchema = z.strictObject({
  id: told,
  kind: z.enum(JUDGEMENTS, `is none of ${JUDGEMENTS.join(', ')}`),
  left: side,
  right: side,
  who: told,
  when: z.iso.datetime('is no time; write it as 2026-11-21T10:20:30.000Z'),
  why: told,
});

/**
 * A person's word on whether two names name one thing: `merge` says they do, `never` that they don't, and so does `split`,
 * of a name (`left`) that was taken for that of another thing. `left` and `right` are sides: keys of names, of people
 * with the key of their firm, or else with their filing (`resolution/identity/sides.ts`).
 */
export type Judgement = Readonly<z.infer<typeof judgementSchema>>;

/** An entity of the graph: all names that are one thing. */
export interface Identity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cik?: string;
  readonly externalId?: string;
  /** The ids of its names, sorted. */
  readonly names: readonly string[];
}

// --- 9. the interchange form, as printed and read back -------------------------------------------------------------

const offset = z.number().int().nonnegative();

export const mentionSchema = z.strictObject({
  document: z.string(),
  start: offset,
  end: offset,
  text: z.string(),
  rule: z.string(),
});

export const evidenceSchema = z.strictObject({
  quote: z.string().min(1),
  start: offset,
  end: offset,
  document: z.string(),
  sentence: offset,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

export const qualifiersSchema = z.strictObject({
  licensor: z.string().optional(),
  by: z.string().optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  territory: z.string().optional(),
  rights: z.string().optional(),
  exclusive: z.literal(true).optional(),
  field: z.string().optional(),
  phase: z.string().optional(),
  status: z.string().optional(),
  title: z.string().optional(),
  money: z.string().optional(),
});

export const entitySchema = z.strictObject({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  externalId: z.string().optional(),
  mentions: z.array(mentionSchema),
});

export const relationSchema = z.strictObject({
  id: z.string(),
  type: z.enum(RELATION_TYPES),
  subject: z.string(),
  object: z.string(),
  qualifiers: qualifiersSchema,
  evidence: z.array(evidenceSchema).min(1),
});

export const heldBackSchema = relationSchema.extend({
  status: z.enum(STATUSES).exclude(['asserted']),
  because: z.string(),
});

/** What of a filing was read, and what it gave: of each document its sentences, those of each kind of section (kinds
 * that are not there are left out), those that name something and those that state a fact. */
export const coverageSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      document: z.string(),
      characters: offset,
      sentences: offset,
      sections: z.partialRecord(z.enum(SECTION_KINDS), offset),
      naming: offset,
      stating: offset,
    }),
  ),
  /** Why the filing gave no fact, where it gave none. */
  nothing: z.enum(['no prose', 'no names', 'no rule matched', 'all was held back']).optional(),
});

/** One filing as JSON: `extract --format json`, `--out`, and what `score.mjs` reads. */
export const interchangeSchema = z.strictObject({
  filing: z.strictObject({
    id: z.string(),
    source: z.string(),
    form: z.string().optional(),
    filed: z.string().optional(),
    period: z.string().optional(),
    items: z.array(z.string()),
    registrant: z.string().optional(),
    cik: z.string().optional(),
  }),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      type: z.string(),
      title: z.string().optional(),
      date: z.string().optional(),
      characters: offset,
    }),
  ),
  skipped: z.array(z.strictObject({ part: z.string(), reason: z.string(), bytes: offset })),
  coverage: coverageSchema,
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  heldBack: z.array(heldBackSchema),
});

export type Coverage = z.infer<typeof coverageSchema>;
export type Interchange = z.infer<typeof interchangeSchema>;
