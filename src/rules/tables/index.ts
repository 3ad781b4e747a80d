import type { Anaphor, Claim, Entity, Reading, Sentence } from '../../model.js';
import { speakersOf } from '../posts/speaker.js';
import { type Column, columnsOf } from './columns.js';
import { type Fact, factsOf } from './facts.js';
import { cellsOf, type Named, rowOf } from './rows.js';

/**
 * What pipeline tables say, row by row: which target a product binds, what it is studied for and how far it has come,
 * who develops it, has the licence, or is the partner. A row without a product goes on with the one above it.
 */
export function tableClaims(
  reading: Reading,
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
): readonly Claim[] {
  const rows = reading.sentences.filter(({ section }) => section === 'table');
  if (rows.length === 0) return [];
  const names = namesIn(rows, entities);
  const speakers = speakersOf(reading.sentences, entities, anaphora);
  const claims: Claim[] = [];
  let columns: readonly Column[] | undefined;
  let product: Entity | undefined;
  let last: Sentence | undefined;
  for (const sentence of rows) {
    const cells = cellsOf(sentence, names.get(sentence.index) ?? []);
    const headings = columnsOf(cells);
    if (headings || sentence.index - 1 !== last?.index || sentence.document !== last.document) {
      columns = headings;
      product = undefined;
    } else if (columns && cells.length > 1) {
      const row = rowOf(withProduct(columns, cells.length), cells);
      product =
        row.get('product')?.entities.find(({ type }) => type === 'Drug' || type === 'Antibody') ??
        (row.has('product') ? undefined : product);
      const speaker = speakers.get(sentence.index);
      const own = /\bpipeline\b|\bour\b/i.test(sentence.heading ?? '');
      if (product) claims.push(...factsOf(product, row, speaker, own).map((fact) => claimOf(fact, sentence)));
    }
    last = sentence;
  }
  return claims;
}

/** A table whose products stand under an empty heading. */
const withProduct = (columns: readonly Column[], cells: number): readonly Column[] =>
  columns.includes('product') || cells !== columns.length + 1 ? columns : ['product', ...columns];

function namesIn(rows: readonly Sentence[], entities: readonly Entity[]): ReadonlyMap<number, readonly Named[]> {
  const names = new Map<number, Named[]>(rows.map(({ index }) => [index, []]));
  for (const entity of entities)
    for (const mention of entity.mentions) names.get(mention.sentence)?.push({ mention, entity });
  for (const list of names.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  return names;
}

const claimOf = (fact: Fact, { start, end, index, text }: Sentence): Claim => ({
  evidence: { start, end, sentence: index, quote: text, rule: `${fact.type}/pipeline table` },
  ...fact,
});
