import { createHash } from 'node:crypto';
import type { RelationType, Statement } from '../model.js';
import { QUALIFIERS } from '../model.js';

const SYMMETRIC: ReadonlySet<RelationType> = new Set<RelationType>(['PARTNERED_WITH']);

/** Whether a relation has no direction: its ends may stand either way. */
export const isSymmetric = (type: RelationType): boolean => SYMMETRIC.has(type);

/** A hash of what is stated, wherever that is: the same in every filing. */
export function statementId({
  type,
  subject,
  object,
  qualifiers,
  status,
}: Pick<Statement, 'type' | 'subject' | 'object' | 'qualifiers'> & { readonly status: string }): string {
  const [left, right] = isSymmetric(type) ? [subject, object].sort() : [subject, object];
  const said = QUALIFIERS.map((name) => qualifiers[name] ?? null);
  const stated = JSON.stringify([type, left, right, said, status]);
  return `statement:${createHash('sha256').update(stated).digest('hex').slice(0, 16)}`;
}
