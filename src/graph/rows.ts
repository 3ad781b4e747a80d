import type { Entity, Extraction, Filing, Sentence, Statement } from '../model.js';
import { registrantOf } from './registrant.js';
import { properties, type Row } from './row.js';
import { edgeRow, statementRow } from './statement-rows.js';

/** The rows of one filing, one list for each file of `cypher/load/`, in the order in which they are loaded. */
export interface Rows {
  readonly filing: readonly Row[];
  readonly documents: readonly Row[];
  readonly sentences: readonly Row[];
  readonly entities: readonly EntityRow[];
  readonly 'filed-by': readonly Row[];
  readonly mentions: readonly Row[];
  /** Asserted statements. */
  readonly relations: readonly Row[];
  /** Statements with another status: they get no edge of their own. */
  readonly heldBack: readonly Row[];
  readonly licensors: readonly Row[];
  readonly by: readonly Row[];
  readonly evidence: readonly Row[];
  readonly edges: readonly Row[];
}

export interface EntityRow extends Row {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cik: string | null;
  readonly externalId: string | null;
}

/**
 * What is to be written of one filing. Sorted by key, so that two imports at once lock the same nodes in the same order.
 * Of the sentences, those that mention something or are evidence.
 */
export function rowsOf({ reading, entities, statements }: Extraction): Rows {
  const { filing } = reading;
  const asserted = statements.filter(({ status }) => status === 'asserted').sort(byId);
  const heldBack = statements.filter(({ status }) => status !== 'asserted').sort(byId);
  const registrant = registrantOf(filing, entities);
  const idOf = sentenceIds(filing, reading.sentences);
  return {
    filing: [filingRow(filing)],
    documents: filing.documents.map((document) => ({
      id: document.id,
      filing: filing.id,
      properties: properties({
        type: document.type,
        title: document.title,
        date: document.date,
        text: document.text,
      }),
    })),
    sentences: telling(reading.sentences, entities, statements).map((sentence) => sentenceRow(filing, sentence)),
    entities: [...entities].sort(byId).map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      aliases: entity.aliases,
      cik: (entity === registrant ? filing.registrant?.cik : undefined) ?? null,
      externalId: entity.externalId ?? null,
    })),
    'filed-by': registrant ? [{ filing: filing.id, company: registrant.id }] : [],
    mentions: entities.flatMap((entity) =>
      entity.mentions.map(({ sentence, start, end, text, rule }) => ({
        sentence: idOf(sentence),
        entity: entity.id,
        start,
        end,
        text,
        rule,
      })),
    ),
    relations: asserted.map(statementRow),
    heldBack: heldBack.map(statementRow),
    licensors: roles(statements, 'licensor'),
    by: roles(statements, 'by'),
    evidence: statements.flatMap((statement) =>
      statement.evidence.map(({ sentence, start, end, quote, rule }) => ({
        id: `${statement.id} ${idOf(sentence)} ${start} ${end} ${rule}`,
        statement: statement.id,
        sentence: idOf(sentence),
        start,
        end,
        quote,
        rule,
      })),
    ),
    edges: asserted.map(edgeRow),
  };
}

function filingRow({ id, source, form, filed, period, items, registrant }: Filing): Row {
  const formerNames = registrant?.formerNames.map(({ name }) => name);
  return {
    id,
    source,
    properties: properties({
      form,
      filed,
      period,
      items,
      registrant: registrant?.name,
      cik: registrant?.cik,
      formerNames: formerNames?.length ? formerNames : undefined,
    }),
  };
}

function sentenceRow(filing: Filing, sentence: Sentence): Row {
  const { start, end, section, heading, text } = sentence;
  const document = documentId(filing, sentence);
  return { id: `${document}:${start}`, document, properties: properties({ text, start, end, section, heading }) };
}

function sentenceIds(filing: Filing, sentences: readonly Sentence[]): (index: number) => string {
  return (index) => {
    const sentence = sentences[index];
    return sentence ? `${documentId(filing, sentence)}:${sentence.start}` : '';
  };
}

function documentId(filing: Filing, sentence: Sentence): string {
  return filing.documents[sentence.document]?.id ?? '';
}

/** The sentences that something is known from. */
function telling(sentences: readonly Sentence[], entities: readonly Entity[], statements: readonly Statement[]) {
  const indexes = new Set<number>();
  for (const { mentions } of entities) for (const { sentence } of mentions) indexes.add(sentence);
  for (const { evidence } of statements) for (const { sentence } of evidence) indexes.add(sentence);
  return sentences.filter(({ index }) => indexes.has(index));
}

function roles(statements: readonly Statement[], role: 'licensor' | 'by'): Row[] {
  return statements.flatMap(({ id, qualifiers }) => {
    const entity = qualifiers[role];
    return entity === undefined ? [] : [{ statement: id, entity }];
  });
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
