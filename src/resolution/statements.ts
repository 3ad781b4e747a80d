import type { Claim, Evidence, Qualifier, Qualifiers, Statement } from '../model.js';
import { QUALIFIERS } from '../model.js';
import { confidenceOf } from './confidence.js';
import { fold } from './names.js';
import { isSymmetric, statementId } from './statement-id.js';

/** Merges the claims that state the same into statements with all their evidence, in the order of the text. */
export function resolveStatements(claims: readonly Claim[]): readonly Statement[] {
  const merged: Claim[][] = [];
  const byEnds = new Map<string, Claim[][]>();
  for (const claim of claims) {
    const key = endsOf(claim);
    const groups = byEnds.get(key) ?? [];
    const group = groups.find((others) => others.every((other) => compatible(other, claim)));
    if (group) group.push(claim);
    else {
      const fresh = [claim];
      groups.push(fresh);
      merged.push(fresh);
    }
    byEnds.set(key, groups);
  }
  const held = merged.map(statementOf);
  const asserted = new Set(held.filter((one) => one.status === 'asserted').map(endsOfStatement));
  // what is stated as a fact elsewhere need not be kept as a plan as well
  return held.filter((one) => one.status === 'asserted' || !asserted.has(endsOfStatement(one)));
}

const endsOf = ({ type, subject, object, status }: Claim): string => {
  const ends = isSymmetric(type) ? [subject.id, object.id].sort() : [subject.id, object.id];
  return [type, ...ends, status === 'asserted' ? status : 'held'].join('|');
};
const endsOfStatement = ({ type, subject, object }: Statement): string =>
  [type, ...(isSymmetric(type) ? [subject, object].sort() : [subject, object])].join('|');

/** Two claims state the same unless they name different days, parties or territories: then they are two deals. */
function compatible(a: Claim, b: Claim): boolean {
  const date = agree(a.qualifiers.date, b.qualifiers.date, (x, y) => x.startsWith(y) || y.startsWith(x));
  const parties = agree(a.qualifiers.licensor, b.qualifiers.licensor) && agree(a.qualifiers.by, b.qualifiers.by);
  return date && parties && agree(a.qualifiers.territory, b.qualifiers.territory, isWithin);
}

/** 'Japan' is within 'Japan and Korea': it may be the same deal, told with less care. */
const isWithin = (x: string, y: string): boolean => fold(x).includes(fold(y)) || fold(y).includes(fold(x));

const agree = (a: string | undefined, b: string | undefined, same = (x: string, y: string) => x === y): boolean =>
  a === undefined || b === undefined || same(a, b);

function statementOf(claims: readonly Claim[]): Statement {
  const [first] = claims;
  if (!first) throw new RangeError('a statement needs a claim');
  const qualifiers = unite(claims.map((claim) => claim.qualifiers));
  const evidence = uniqueEvidence(claims.map((claim) => claim.evidence));
  const stated = {
    type: first.type,
    subject: first.subject.id,
    object: first.object.id,
    qualifiers,
    status: first.status,
  };
  return {
    id: statementId(stated),
    ...stated,
    ...(first.because === undefined ? {} : { because: first.because }),
    confidence: confidenceOf(1),
    evidence,
  };
}

/** Each qualifier from the first claim that has it; of dates the most precise. */
function unite(all: readonly Qualifiers[]): Qualifiers {
  const entries = QUALIFIERS.flatMap((name): [Qualifier, string | true][] => {
    const values = all.map((one) => one[name]).filter((value) => value !== undefined);
    const value = name === 'date' ? [...values].sort((a, b) => String(b).length - String(a).length)[0] : values[0];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** Each passage once, with the first rule that read it. */
function uniqueEvidence(all: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return all.filter(({ start, end, sentence }) => {
    const key = `${sentence}|${start}|${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
