// Title: What was held back
// Purpose: claims that are no facts: planned, conditional, optional, negated or terminated, and the words that say so
// Param: status = null, such as 'planned'; null for all
MATCH (s:Statement)-[:SUBJECT]->(subject:Entity)
WHERE s.status <> 'asserted' AND ($status IS NULL OR s.status = $status)
MATCH (s)-[:OBJECT]->(object:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH s, subject, object, evidence ORDER BY evidence.start, sentence.id
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, s.status AS status,
  s.because AS because, head(collect(evidence.quote)) AS quote
ORDER BY status, relation, subject, object, quote
