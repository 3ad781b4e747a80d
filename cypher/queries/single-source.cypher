// Title: What rests on one sentence only
// Purpose: the facts that no second sentence supports, also no more precise one, least sure first
// Param: relation = null, such as 'LICENSED_TO'; null for all
// Param: name = null, name, alias or id of anything that takes part; null for all
CALL {
  CALL {
    MATCH (:Name {lower: toLower($name)})-[:NAMES]->(thing:Entity)
    RETURN thing
    UNION
    MATCH (thing:Entity {id: $name})
    RETURN thing
  }
  MATCH (thing)<-[:SUBJECT|OBJECT|LICENSOR|BY]-(s:Statement {status: 'asserted'})
  RETURN s
  UNION
  WITH 1 AS all WHERE $name IS NULL
  MATCH (s:Statement {status: 'asserted'}) USING INDEX s:Statement(support)
  WHERE s.support = 1
  RETURN s
}
WITH s
WHERE ($relation IS NULL OR s.predicate = $relation) AND s.support = 1
  AND COUNT { (s)-[:EVIDENCED_BY]->(:Sentence) } = 1 AND NOT EXISTS { (:Statement)-[:SUPPORTS]->(s) }
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, s.confidence AS confidence,
  s.known AS known, evidence.quote AS quote, sentence.id AS sentence
ORDER BY confidence, relation, subject, object, sentence
