import type { Qualifiers, Statement } from '../model.js';
import { properties, type Row } from './row.js';

/** One statement with its roles. Whom `licensor` and `by` name is kept as relationships. */
export function statementRow(statement: Statement): Row {
  const { licensor, by, status: studyStatus, ...said } = statement.qualifiers;
  return {
    id: statement.id,
    subject: statement.subject,
    object: statement.object,
    confidence: statement.confidence,
    because: statement.because ?? null,
    properties: properties({ predicate: statement.type, status: statement.status, ...said, studyStatus }),
  };
}

/** The edge that says the same to people. */
export function edgeRow({ id, type, subject, object, qualifiers }: Statement): Row {
  const said: Qualifiers = qualifiers;
  return { type, subject, object, statement: id, properties: properties(said) };
}
