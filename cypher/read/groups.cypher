// All statements of one predicate between the same two things, with the passages that say so.
UNWIND $groups AS ends
MATCH (statement:Statement {ends: ends}) USING INDEX SEEK statement:Statement(ends)
WITH DISTINCT ends, statement
MATCH (subject:Entity)<-[:SUBJECT]-(statement)-[:OBJECT]->(object:Entity)
RETURN ends, statement.id AS id, statement.known AS known, statement {.*} AS statement, subject.id AS subject, object.id AS object,
  [(statement)-[:LICENSOR]->(licensor) | licensor.id][0] AS licensor,
  [(statement)-[:BY]->(by) | by.id][0] AS by,
  COLLECT {
    MATCH (statement)-[evidence:EVIDENCED_BY]->(:Sentence)<-[:CONTAINS]-(document:Document)<-[:CONTAINS]-(filing:Filing)
    RETURN {
      filing: filing.id, known: coalesce(filing.filed, document.date), quote: evidence.quote, because: evidence.because,
      withdrawn: CASE statement.status
        WHEN 'superseded' THEN COLLECT { MATCH (filing)<-[:AMENDS]-(later:Filing) RETURN later.filed ORDER BY later.filed LIMIT 1 }[0]
      END
    }
  } AS passages
