import type { EntityType, RelationType } from '../model.js';

/** What the interpreter reads off the clause besides the entities. */
export type Detail = 'date' | 'territory' | 'rights' | 'exclusive' | 'phase' | 'status' | 'money';

/** A regular expression, or what does the work of one. */
export type Pattern = Pick<RegExp, 'source' | 'test'>;

/**
 * One way to say a relation. `verbs` and `nouns` are lemmas (`*`: any name, `~`: any common noun), separated by spaces; a verb with its particle is written
 * `give+up`. A slot says where a role stands, in the active voice (the interpreter turns passives round):
 *
 * - `subject`, `object`, `indirect`: of the verb
 * - `of`, `to`, `from`, …: the noun group behind that preposition
 * - `isa`: what the noun is said of ('X, an inhibitor of Y', 'X is an inhibitor of Y')
 * - `modifier`, `possessor`: a name in front of the noun ('Y inhibitor', 'anti-Y antibody', 'Z’s antibody'); for a verb,
 *   in front of its object or its subject
 * - `speaker`: the company that speaks, where the role is left unsaid
 * - `sentence`: the one entity of the kind that the sentence speaks of
 * - `other`: the one other company of the sentence, or of the one before
 * - `counterparty`: in 'A and B signed a pact under which A …', the other one of the two who signed
 * - `first`: what the sentence begins with, where it is none of the other roles
 * - `giver`: who gave it to the subject of a relative clause: 'X licensed it to Y, which returned it'
 * - `means`: the object of 'use' in 'used X to create Y'
 * - `theme`: what is tried in 'X was tested in C’s study'
 * - `topic`: the asset that the heading, the sentence or the one before is about
 * - `owner`: the company whose own 'about' paragraph it is
 * - `teller`: the company that speaks, where the sentence names one other firm and no third
 * - `announcer`: for a verb, the company that speaks, where neither the sentence nor the one before names another firm
 * - `entry`: the name that the sentence begins with, as in the entries of a pipeline
 * - `holder`: the subject of the verb that has the noun for its object ('Z has an agreement')
 *
 * Several slots, separated by spaces, are tried in order.
 */
export interface Frame {
  readonly name: string;
  readonly verbs?: string;
  readonly nouns?: string;
  /** For 'A (X), B (Y)': the two roles of each pair of a name and the name in brackets behind it. */
  readonly pairs?: readonly [outside: string, inside: string];
  /** One pair is enough. */
  readonly lone?: true;
  /** The adverb that opens the brackets of such a pair; one pair is enough then: 'A (formerly B)'. */
  readonly aside?: Pattern;
  /** The object (for a noun frame: nothing) must have one of these nouns as its head. */
  readonly object?: Pattern;
  /** The object must have none of these as its head. */
  readonly notObject?: Pattern;
  /** Another slot whose noun must have one of these heads: `{ under: /^licen[cs]e$/ }`. */
  readonly with?: Readonly<Record<string, Pattern>>;
  /** The words of the clause, in lower case, must match. */
  readonly says?: Pattern;
  /** The words must not match. */
  readonly unless?: Pattern;
  readonly slots: Readonly<Record<string, string>>;
  /** Roles besides the two ends without which the frame does not match. */
  readonly needs?: readonly string[];
  /** A noun that tells of something that happens: plans and negations of its sentence hold for it. */
  readonly event?: true;
  /** Of several at both ends, nobody says which belong together: 'both firms will test A and B'. */
  readonly apart?: true;
  /** The day that its sentence names is that of something else. */
  readonly undated?: true;
  /** What it looks for is no fact while it lasts, and worth keeping once it ended: a merger called off. */
  readonly ended?: true;
  readonly example: string;
}

export interface Relation {
  readonly type: RelationType;
  /** The roles at the two ends. */
  readonly subject: string;
  readonly object: string;
  readonly roles: Readonly<Record<string, readonly EntityType[]>>;
  /** Roles that become a qualifier that names a company. */
  readonly parties?: Readonly<Partial<Record<'licensor' | 'by', string>>>;
  readonly details: readonly Detail[];
  /** Roles that take what stands in any of their slots, not only in the first: 'on X, and of Y'. */
  readonly gathers?: readonly string[];
  /** Words that hold other relations back but not this one: 'designed to treat' is a study. */
  readonly tolerates?: RegExp;
  /** 'Under the agreement, X will …' is what was agreed, and counts. */
  readonly agreed?: true;
  /** A claim between two of the same type in no direction. */
  readonly symmetric?: true;
  readonly frames: readonly Frame[];
  /** Sentences, of no gold document, that must give nothing. */
  readonly never: readonly string[];
}

export const ASSET: readonly EntityType[] = ['Drug', 'Antibody', 'Technology'];
export const MEDICINE: readonly EntityType[] = ['Drug', 'Antibody'];
export const COMPANY: readonly EntityType[] = ['Company'];
