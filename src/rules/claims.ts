import type { Claim, Document, Entity, Qualifiers, RelationType, Sentence } from '../model.js';
import type { Clause } from './clause.js';
import type { Match } from './frames.js';
import { ends, isComma, isNoun, isVerb, opensClause } from './marks.js';
import { type Phrase, wordsWithPossessor } from './phrases.js';
import { dateOf } from './qualifiers/dates.js';
import { exclusiveOf, moneyOf, rightsOf } from './qualifiers/deal.js';
import { territoryOf } from './qualifiers/territory.js';
import { phaseAt, phaseOf, statusOf } from './qualifiers/trial.js';
import type { Scene } from './scene.js';
import { standingOf, type Verdict } from './status.js';

/** The claims of one match: every subject with every object, with the qualifiers that the clause gives. */
export function claimsOf(
  match: Match,
  scene: Scene,
  sentence: Sentence,
  document: Document | undefined,
): readonly Claim[] {
  const { relation, frame, roles } = match;
  const descriptive =
    !frame.event &&
    frame.nouns !== undefined &&
    Object.values(frame.slots).some((slots) => /\b(?:isa|entry)\b/.test(slots));
  const { ended, ...standing }: Verdict = sentence.text.endsWith('?')
    ? { status: 'conditional', because: '?', ended: false }
    : standingOf(scene.phrases, scene.clauses, match.at, relation, descriptive);
  if (frame.ended && standing.status !== 'terminated') return [];
  const scope = scopeOf(match, scene.phrases, sentence);
  const inPassing = descriptive && isApposed(match, scene);
  const { date, ...others } = qualifiersOf(match, scope, scene, sentence, document, inPassing);
  // 'terminated the license in 2003': that is not when it was granted
  const qualifiers = date === undefined || ended || frame.undated ? others : { date, ...others };
  const evidence = {
    start: sentence.start,
    end: sentence.end,
    sentence: sentence.index,
    quote: sentence.text,
    rule: `${relation.type}/${frame.name}`,
  };
  const [subjects, objects] = [roles[relation.subject] ?? [], roles[relation.object] ?? []];
  if (frame.apart && subjects.length > 1 && objects.length > 1) return [];
  const pairs = pairsOf(subjects, objects, sentence.text);
  return pairs // nobody licenses to, or takes back from, himself
    .filter(([subject, object]) => subject !== object && !partiesOf(match).includes(object.id))
    .filter(([subject, object]) => !(relation.symmetric && areAffiliates(subject, object)))
    .map(([subject, object]) => {
      const phase = qualifiers.phase ? phaseOfOne(object, objects, scope, sentence) : undefined;
      const own = phase ? { ...qualifiers, phase } : qualifiers;
      return { type: relation.type, subject, object, qualifiers: own, ...standing, evidence };
    });
}

/** 'in Phase 3 in A and in Phase 2 in B': the phase that is said of one of several objects. */
function phaseOfOne(
  object: Entity,
  objects: readonly Entity[],
  { from, end }: Scope,
  { start, text }: Sentence,
): string | undefined {
  if (objects.length < 2) return undefined;
  const placeOf = ({ mentions }: Entity): number =>
    Math.min(...mentions.map((one) => one.start - start).filter((place) => place >= from && place < end));
  const [at, first] = [placeOf(object), Math.min(...objects.map(placeOf))];
  return Number.isFinite(at) ? phaseAt(text.slice(0, end), first, at) : undefined;
}

/** 'its partner, Y', 'Y, its licensee': a name stands beside the noun, behind a comma or before one. */
function isApposed({ at }: Match, { phrases }: Scene): boolean {
  const named = (phrase: Phrase | undefined): boolean => isNoun(phrase) && phrase.head.class === 'name';
  return (isComma(phrases[at + 1]) && named(phrases[at + 2])) || (isComma(phrases[at - 1]) && named(phrases[at - 2]));
}

/** 'Laboratoires Norvane' and 'Norvane Research' are one house: what binds them is no partnership. */
function areAffiliates(a: Entity, b: Entity): boolean {
  const words = (entity: Entity): readonly string[] => entity.name.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const common = words(a).filter((word) => words(b).includes(word));
  return common.some((word) => !GENERIC.test(word));
}
const GENERIC =
  /^(?:pharma\w*|bio\w*|therap\w*|laborator\w*|medic\w*|health\w*|scien\w*|oncolog\w*|genetic\w*|university|institute|hospital|cancer|center|centre|foundation|international|holdings?|group|limited|incorporated|corporation|company|technolog\w*|research|immun\w*|vaccin\w*|partners|capital|systems|products|american|national|general|china|japan|korea)$/;

/** All with all; where the sentence says 'respectively', the first with the first. */
function pairsOf(
  subjects: readonly Entity[],
  objects: readonly Entity[],
  text: string,
): readonly (readonly [Entity, Entity])[] {
  if (/\brespectively\b/i.test(text) && subjects.length === objects.length && subjects.length > 1) {
    return subjects.flatMap((subject, i) => {
      const object = objects[i];
      return object ? [[subject, object] as const] : [];
    });
  }
  return subjects.flatMap((subject) => objects.map((object) => [subject, object] as const));
}

interface Scope {
  /** Offsets into the sentence's text. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** Where the next clause begins: adjuncts up to there belong to this one. */
  readonly end: number;
  /** A relative clause: what stands before it belongs to another clause. */
  readonly relative: boolean;
}

function scopeOf(match: Match, phrases: readonly Phrase[], sentence: Sentence): Scope {
  const span = phrases.slice(match.from, match.to + 1).flatMap((phrase) => wordsWithPossessor(phrase));
  const starts = span.map((word) => word.start);
  const ends = span.map((word) => word.end);
  const at = phrases[match.at]?.words[0]?.start ?? sentence.start;
  return {
    from: Math.min(...starts) - sentence.start,
    to: Math.max(...ends) - sentence.start,
    at: at - sentence.start,
    end: endOfClause(match, phrases, sentence),
    relative: match.relative,
  };
}

function endOfClause(match: Match, phrases: readonly Phrase[], sentence: Sentence): number {
  const next = phrases.find(
    (phrase, i) => i > match.to && (opensClause(phrase) || ends(phrase) || (isVerb(phrase) && phrase.finite)),
  );
  const first = next?.words[0];
  return first ? first.start - sentence.start : sentence.text.length;
}

/**
 * Whom the other end cannot be. Who stands in the complement of a subject is no licensor: 'the pact with X grants X'; of
 * two who sign, one may be the licensee: 'X and Y signed a license to Y'.
 */
function partiesOf({ relation, frame, roles }: Match): readonly string[] {
  return Object.entries(relation.parties ?? {})
    .map(([key, role]) => ({ key, slots: frame.slots[role] ?? '', found: roles[role] ?? [] }))
    .filter(({ key, slots, found }) => key === 'by' || (found.length === 1 && !/\b(?:subject|speaker)\b/.test(slots)))
    .flatMap(({ found }) => found.map(({ id }) => id));
}

function parties({ relation, roles }: Match): { licensor?: string; by?: string } {
  const named: { licensor?: string; by?: string } = {};
  for (const key of ['licensor', 'by'] as const) {
    const role = relation.parties?.[key];
    const found = role ? roles[role] : undefined;
    const itself = found?.[0] && (roles[relation.object] ?? []).includes(found[0]);
    if (found?.length === 1 && found[0] && !(itself && key === 'licensor')) named[key] = found[0].id;
  }
  return named;
}

/** The sentence without what other verbs say of themselves: 'founded in 1981' dates no licence. */
function elsewhereBlank(text: string, { at }: Match, { phrases, clauses }: Scene, sentence: Sentence): string {
  const own = ownClauses(clauses, at);
  // 'got it in 2019 when it acquired Y': one day for both
  if (own.some((one) => one.at === at && phrases[one.from - 1]?.words[0]?.lower === 'when')) return text;
  const said = own.flatMap((one) => one.arguments);
  const foreign = clauses
    .filter((one) => own.length > 0 && !own.includes(one) && one.verb.finite)
    .flatMap((one) => one.arguments.filter((argument) => argument.at > one.at && argument.phrase.head.class !== 'name'))
    .filter((one) => !said.some((mine) => mine.at === one.at));
  return foreign.reduce((blank, { at: place }) => {
    const words = phrases[place]?.words ?? [];
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0].map((offset) => offset - sentence.start);
    return blank.slice(0, start) + ' '.repeat((end ?? 0) - (start ?? 0)) + blank.slice(end);
  }, text);
}

/** The clause of a verb; those in which a noun has a part. */
function ownClauses(clauses: readonly Clause[], at: number): readonly Clause[] {
  const verbs = clauses.filter((one) => one.at === at);
  return verbs.length > 0 ? verbs : clauses.filter((one) => one.arguments.some((argument) => argument.at === at));
}

function qualifiersOf(
  match: Match,
  scope: Scope,
  scene: Scene,
  sentence: Sentence,
  document: Document | undefined,
  inPassing: boolean,
): Qualifiers {
  const { details, type } = match.relation;
  const { text } = sentence;
  // adjuncts stand around the clause: 'In 1999, …', '…, on May 2'
  const from = scope.relative ? scope.from : adjunctStart(text, scope.from);
  const to = scope.end;
  const wide = text.slice(from, to);
  const has = (detail: (typeof details)[number]) => details.includes(detail);
  // 'On May 2, X heard from its partner, Y': that is not the news of that day
  const since = inPassing ? scope.at : from;
  const date = has('date')
    ? (dateOf(elsewhereBlank(text, match, scene, sentence), since, to, scope.at, countedFor(type)) ??
      (inPassing ? undefined : announcedOn(text, scope, document)))
    : undefined;
  const named = text.replace(KNOWN_ABROAD, (words) => ' '.repeat(words.length));
  const territory = has('territory')
    ? (territoryOf(named, scope.from, to) ?? territoryOf(named, from, scope.to))
    : undefined;
  const rights = has('rights') ? rightsOf(wide) : undefined;
  const exclusive = has('exclusive') ? exclusiveOf(wide) : undefined;
  const phase = has('phase')
    ? (phaseOf(text.slice(scope.from, scope.to)) ?? phaseOf(wide) ?? phaseOf(text))
    : undefined;
  const status = has('status') ? statusOf(wide) : undefined;
  const money = has('money') ? moneyOf(wide) : undefined;
  return {
    ...parties(match),
    ...(date ? { date } : {}),
    ...(territory ? { territory } : {}),
    ...(rights ? { rights } : {}),
    ...(exclusive ? { exclusive } : {}),
    ...(phase ? { phase } : {}),
    ...(status ? { status } : {}),
    ...(money ? { money } : {}),
  };
}

/** 'X, known as Y outside the United States and Canada': where a firm has another name, no right is granted for. */
const KNOWN_ABROAD = /\bknown (?:as|by)\b[^,;()]{1,40}?\b(?:outside|in|elsewhere|within)\b[^,;()]{0,60}/g;

/** A name is known until a day; rights come back on the day on which something ends. */
const countedFor = (type: RelationType) => ({ until: type === 'BECAME', ends: type === 'REGAINED_FROM' });

/** From the start of the clause back over an adverbial that opens the sentence or follows a semicolon. */
function adjunctStart(text: string, from: number): number {
  const before = text.slice(0, from);
  const stop = Math.max(before.lastIndexOf(';'), before.lastIndexOf('”'));
  return stop < 0 ? 0 : stop + 1;
}

/** 'CITY, State, May 2, 2004 -- X said': the sentence that opens a release tells the day's news. */
const DATELINE = /^[^.;]{0,80}?[A-Z][^;]{0,80}?(?:\s(?:--|[-–—])\s|\/\s)/;

/** 'X today announced …': the document's own day. */
function announcedOn(text: string, scope: Scope, document: Document | undefined): string | undefined {
  if (!document?.date) return undefined;
  const before = text.slice(0, scope.to + 40);
  return /\btoday\b/i.test(before) || DATELINE.test(before) ? document.date : undefined;
}
