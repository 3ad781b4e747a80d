import {
  type Extraction,
  type Filing,
  type Interchange,
  interchangeSchema,
  type Mention,
  RELATION_TYPES,
  type Statement,
} from '../model.js';
import { coverageOf } from './coverage.js';

/**
 * The interchange form of one extraction: what `extract` prints, and what `eval` and `score.mjs` read.
 * Entities stand by id; relations by type, ends and id; evidence by place. The same extraction gives the same bytes.
 *
 * @throws ZodError when the extraction does not fit the published schema, which is a defect of pressgraph
 */
export function toInterchange(extraction: Extraction): Interchange {
  const { reading, entities, statements } = extraction;
  const { filing } = reading;
  const documentOf = (sentence: number) => filing.documents[reading.sentences[sentence]?.document ?? -1]?.id ?? '';

  const mention = ({ sentence, start, end, text, rule }: Mention) => ({
    document: documentOf(sentence),
    start,
    end,
    text,
    rule,
  });
  const relation = ({ id, type, subject, object, qualifiers, evidence, confidence }: Statement) => ({
    id,
    type,
    subject,
    object,
    qualifiers,
    evidence: evidence
      .map(({ quote, start, end, sentence, rule }) => ({
        quote,
        start,
        end,
        document: documentOf(sentence),
        sentence,
        rule,
        confidence,
      }))
      .sort((a, b) => a.sentence - b.sentence || a.start - b.start || a.end - b.end || compare(a.rule, b.rule)),
  });
  const ordered = [...statements].sort(inOrder);

  return interchangeSchema.parse({
    filing: describe(filing),
    documents: filing.documents.map(({ text, ...document }) => ({ ...document, characters: text.length })),
    skipped: filing.skipped,
    coverage: coverageOf(extraction),
    entities: entities
      .map(({ mentions, ...entity }) => ({ ...entity, mentions: mentions.map(mention) }))
      .sort((a, b) => compare(a.id, b.id)),
    relations: ordered.filter(({ status }) => status === 'asserted').map(relation),
    heldBack: ordered
      .filter(({ status }) => status !== 'asserted')
      .map((statement) => ({
        ...relation(statement),
        status: statement.status,
        because: statement.because ?? '',
      })),
  });
}

function describe({ id, source, form, filed, period, items, registrant }: Filing) {
  return { id, source, form, filed, period, items, registrant: registrant?.name, cik: registrant?.cik };
}

function inOrder(a: Statement, b: Statement): number {
  return (
    RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
    compare(a.subject, b.subject) ||
    compare(a.object, b.object) ||
    compare(a.id, b.id)
  );
}

/** Order by UTF-16 code unit: the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
