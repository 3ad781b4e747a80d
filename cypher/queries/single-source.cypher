// Title: What rests on one sentence only
// Purpose: the facts that no second sentence supports, least sure first
// Param: relation = null, such as 'LICENSED_TO'; null for all
MATCH (s:Statement {status: 'asserted'})
WHERE ($relation IS NULL OR s.predicate = $relation) AND COUNT { (s)-[:EVIDENCED_BY]->(:Sentence) } = 1
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, s.confidence AS confidence,
  evidence.quote AS quote, sentence.id AS sentence
ORDER BY confidence, relation, subject, object
