import type { Qualifiers, Statement } from '../model.js';
import { QUALIFIERS } from '../model.js';
import { isSymmetric } from './statement-id.js';

/** What is compared of a statement; `status` as in the graph. */
export type Stated = Pick<Statement, 'id' | 'type' | 'subject' | 'object' | 'qualifiers'> & { readonly status: string };

/**
 * Whether one statement says all that another does and more: the same ends and status, each qualifier of the general
 * one, and a date that is as precise or more. Then it supports the general one (refinement, as in INDRA).
 */
export function refines(specific: Stated, general: Stated): boolean {
  if (specific.id === general.id || specific.type !== general.type || specific.status !== general.status) return false;
  return haveSameEnds(specific, general) && saysAll(specific.qualifiers, general.qualifiers);
}

/** An asserted statement and a negated one of the same ends, unless they speak of different days or territories. */
export function contradicts(one: Stated, other: Stated): boolean {
  const statuses = [one.status, other.status].sort().join(' ');
  if (one.type !== other.type || statuses !== 'asserted negated' || !haveSameEnds(one, other)) return false;
  return (['date', 'territory'] as const).every((name) => {
    const [a, b] = [one.qualifiers[name], other.qualifiers[name]];
    return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
  });
}

function haveSameEnds(a: Stated, b: Stated): boolean {
  if (a.subject === b.subject && a.object === b.object) return true;
  return isSymmetric(a.type) && a.subject === b.object && a.object === b.subject;
}

function saysAll(specific: Qualifiers, general: Qualifiers): boolean {
  return QUALIFIERS.every((name) => {
    const [more, less] = [specific[name], general[name]];
    if (less === undefined) return true;
    return name === 'date' ? String(more ?? '').startsWith(String(less)) : more === less;
  });
}
