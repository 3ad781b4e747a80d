import type { Entity, EntityType, Qualifiers, RelationType, Status } from '../../model.js';
import { exclusiveOf } from '../qualifiers/deal.js';
import { territoryOf } from '../qualifiers/territory.js';
import { phaseOf } from '../qualifiers/trial.js';
import type { Cell } from './columns.js';
import type { Row } from './rows.js';

/** What a row says, before it has its evidence. */
export interface Fact {
  readonly type: RelationType;
  readonly subject: Entity;
  readonly object: Entity;
  readonly qualifiers: Qualifiers;
  readonly status: Status;
  readonly because?: string;
}

const OWN = /\b(?:wholly[- ]owned|worldwide|global|proprietary|internal|unpartnered|we retain|retained)\b/i;
const HELD_BACK: readonly (readonly [Status, RegExp])[] = [
  ['planned', /\b(?:planned|planning|anticipated|expected|to (?:start|begin|initiate)|pending|upcoming)\b/i],
  ['terminated', /\b(?:discontinued|terminated|on hold|halted|withdrawn|suspended)\b/i],
];

/**
 * What one row of a pipeline table says of its product.
 *
 * @param speaker the firm whose table it is; `own` says that the table is called its pipeline
 */
export function factsOf(product: Entity, row: Row, speaker: Entity | undefined, own: boolean): readonly Fact[] {
  return [
    ...named(row.get('target'), ['Antigen']).map((target) => asserted('BINDS', product, target)),
    ...studies(product, row),
    ...developers(product, row, speaker, own).map((firm) => asserted('DEVELOPED_BY', product, firm)),
    ...licences(product, row, speaker),
    ...partners(row, speaker),
  ];
}

const asserted = (type: RelationType, subject: Entity, object: Entity, qualifiers: Qualifiers = {}): Fact => ({
  type,
  subject,
  object,
  qualifiers,
  status: 'asserted',
});

const named = (cell: Cell | undefined, types: readonly EntityType[]): readonly Entity[] =>
  (cell?.entities ?? []).filter(({ type }) => types.includes(type));

function studies(product: Entity, row: Row): readonly Fact[] {
  const stage = row.get('stage')?.text ?? '';
  const phase = phaseIn(stage);
  const status = /\b(?:approved|marketed)\b/i.exec(stage)?.[0].toLowerCase();
  const qualifiers = { ...(phase ? { phase } : {}), ...(status ? { status } : {}) };
  return named(row.get('indication'), ['Cancer']).map((cancer) => ({
    ...asserted('STUDIED_FOR', product, cancer, qualifiers),
    ...standingOf(stage),
  }));
}

function standingOf(stage: string): { status: Status; because?: string } {
  for (const [status, words] of HELD_BACK) {
    const because = words.exec(stage)?.[0];
    if (because) return { status, because };
  }
  return { status: 'asserted' };
}

/** The phase as the cell writes it. */
function phaseIn(stage: string): string | undefined {
  const phase = phaseOf(stage);
  if (!phase) return undefined;
  const at = stage.toLowerCase().indexOf(phase.toLowerCase());
  return at < 0 ? phase : stage.slice(at, at + phase.length);
}

function developers(product: Entity, row: Row, speaker: Entity | undefined, own: boolean): readonly Entity[] {
  const developer = row.get('developer');
  if (developer) return named(developer, ['Company']);
  if (!speaker || product === speaker) return [];
  const rights = row.get('rights');
  const keeps = rights?.entities.includes(speaker) || OWN.test(rights?.text ?? '');
  const givenAway = /\blicen[cs]ed to\b/i.test(rights?.text ?? '') || row.has('licensee');
  return keeps || (own && !givenAway) ? [speaker] : [];
}

function licences(product: Entity, row: Row, speaker: Entity | undefined): readonly Fact[] {
  const cells = [row.get('rights'), row.get('partner'), row.get('stage')];
  const parts = cells.flatMap((cell) => (cell ? cell.text.split(';').map((text) => ({ text, cell })) : []));
  const given = [...parts.filter(({ text }) => /\blicen[cs]ed to\b/i.test(text)), ...whole(row.get('licensee'))];
  const taken = [...parts.filter(({ text }) => /\blicen[cs]ed from\b/i.test(text)), ...whole(row.get('licensor'))];
  return [
    ...given.flatMap(({ text, cell }) =>
      firmsIn(text, cell).map((firm) => licence(product, firm, speaker === firm ? undefined : speaker, text)),
    ),
    ...taken.flatMap(({ text, cell }) =>
      speaker ? firmsIn(text, cell).map((firm) => licence(product, speaker, firm, text)) : [],
    ),
  ].filter(({ object, qualifiers }) => object.id !== qualifiers.licensor);
}

const whole = (cell: Cell | undefined) => (cell ? [{ text: cell.text, cell }] : []);

const firmsIn = (text: string, cell: Cell): readonly Entity[] =>
  named(cell, ['Company']).filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => text.toLowerCase().includes(one.toLowerCase())),
  );

function licence(product: Entity, licensee: Entity, licensor: Entity | undefined, text: string): Fact {
  const territory = territoryOf(text, 0, text.length);
  const exclusive = exclusiveOf(text);
  return asserted('LICENSED_TO', product, licensee, {
    ...(licensor ? { licensor: licensor.id } : {}),
    ...(territory ? { territory } : {}),
    ...(exclusive ? { exclusive } : {}),
  });
}

function partners(row: Row, speaker: Entity | undefined): readonly Fact[] {
  const cell = row.get('partner');
  if (!speaker || !cell) return [];
  return named(cell, ['Company'])
    .filter((firm) => firm !== speaker)
    .map((firm) => ({ ...asserted('PARTNERED_WITH', speaker, firm), ...standingOf(cell.text) }));
}
