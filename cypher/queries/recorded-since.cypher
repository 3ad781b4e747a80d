// Title: What imports since a day brought
// Purpose: what only filings say that were imported on a day or later, whenever they were filed
// Param: since = null, a day such as '2003-01-24'; null for all
CALL {
  MATCH (filing:Filing) USING INDEX filing:Filing(recorded)
  WHERE filing.recorded >= datetime(coalesce($since, '0001'))
  MATCH (filing)-[:CONTAINS]->(:Document)-[:CONTAINS]->(:Sentence)<-[:EVIDENCED_BY]-(s:Statement)
  RETURN DISTINCT s
}
WITH s, COLLECT {
  MATCH (s)-[:EVIDENCED_BY]->(:Sentence)<-[:CONTAINS]-(:Document)<-[:CONTAINS]-(filing:Filing) RETURN filing.recorded
} AS days
WITH s, reduce(first = days[0], day IN days | CASE WHEN day < first THEN day ELSE first END) AS recorded
WHERE recorded >= datetime(coalesce($since, '0001'))
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
RETURN recorded, s.known AS known, subject.name AS subject, s.predicate AS relation, object.name AS object,
  s.status AS status, s.date AS date,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY recorded, relation, subject, object, quote
