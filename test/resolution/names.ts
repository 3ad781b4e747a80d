import { withoutLegalForm } from '../../src/mentions/company/legal-form.js';
import type { EntityType, Judgement, Name, Rank } from '../../src/model.js';
import { type Identification, identify, type Link, sideOf } from '../../src/resolution/identity/index.js';
import { keyOf, kindOf, personKey } from '../../src/resolution/keys.js';

function named(type: EntityType, key: string, text: string, rank: Rank, more = '', stem = text): Name {
  return { id: `${type}|${key}|${text}|${rank}${more && `|${more}`}`, type, text, stem, key, rank };
}

const company = (text: string, rank: Rank, more = ''): Name =>
  named('Company', keyOf('Company', withoutLegalForm(text)), text, rank, more, withoutLegalForm(text));

/** Names as filings give them: of firms in full and in short, the CIKs of firms, molecules, people at firms and without. */
export const full = (text: string): Name => company(text, 'full');
export const short = (text: string): Name => company(text, 'short');
export const former = (text: string): Name => ({ ...company(text, 'full', 'former'), former: true });
export const cik = (number: string): Name => named('Company', `${kindOf('Company')}|cik ${number}`, number, 'id');
export const drug = (text: string, rank: Rank = 'full'): Name => named('Drug', keyOf('Drug', text), text, rank);
export const antibody = (text: string): Name => named('Antibody', keyOf('Antibody', text), text, 'full');
export const person = (text: string, firm: Name): Name => ({
  ...named('Person', personKey(text), text, 'full', firm.id),
  firms: [firm.id],
});
/** One whose firm is not told, in a filing about some firms. */
export const someone = (text: string, filing: string, ...firms: readonly Name[]): Name => ({
  ...named('Person', personKey(text), text, 'short', filing),
  firms: firms.map(({ id }) => id),
  within: filing,
});

export const link = (left: Name, right: Name): Link =>
  left.id < right.id ? { left: left.id, right: right.id } : { left: right.id, right: left.id };

export const judgementOf = (kind: Judgement['kind'], left: string, right: string): Judgement => ({
  id: `${kind} ${left} ${right}`,
  kind,
  left,
  right,
  who: 'ada',
  when: '2026-11-21T00:00:00Z',
  why: 'by hand',
});
const judged = (kind: Judgement['kind']) => (left: Name, right: Name) => judgementOf(kind, sideOf(left), sideOf(right));
export const merge = judged('merge');
export const never = judged('never');
/** Of an alias from the best name of what it was taken for. */
export const split = judged('split');

/** The things by the texts of their names, and the names that mean in each filing what it says, with '?'. */
export function things(names: readonly Name[], { identities, of }: Identification): readonly string[] {
  const textOf = new Map(names.map(({ id, text }) => [id, text]));
  const told = identities.map((one) => one.names.map((id) => textOf.get(id) ?? id).sort());
  const open = names.filter(({ id }) => !of.has(id)).map(({ text }) => `${text} ?`);
  return [...told.map((all) => all.join(' = ')), ...open].sort();
}

export const identified = (names: readonly Name[], links: readonly Link[], judgements: readonly Judgement[] = []) =>
  things(names, identify(names, links, judgements));
