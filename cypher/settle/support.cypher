// How well statements are supported.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id}) USING INDEX SEEK statement:Statement(id)
SET statement.support = row.support, statement.confidence = toFloat(row.confidence), statement.known = row.known,
  statement.withdrawn = row.withdrawn, statement.because = row.because;
