// What several filings state is as sure as the surest of them; of their reasons to hold it back the first in the
// alphabet is kept. Both for the sake of order: it must not matter.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (statement:Statement {id: row.id})
SET statement += row.properties
SET statement.confidence =
    CASE WHEN statement.confidence > row.confidence THEN statement.confidence ELSE toFloat(row.confidence) END,
  statement.because = CASE WHEN statement.because < row.because THEN statement.because ELSE row.because END
MERGE (statement)-[:SUBJECT]->(subject)
MERGE (statement)-[:OBJECT]->(object)
