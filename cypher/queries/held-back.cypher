// Title: What was held back
// Purpose: claims that are no facts: planned, conditional, optional, negated or terminated, and the words that say so
// Param: status = null, such as 'planned'; null for all
// Param: name = null, name, alias or id of anything that takes part; null for all
CALL {
  CALL {
    MATCH (:Name {lower: toLower($name)})-[:NAMES]->(thing:Entity)
    RETURN thing
    UNION
    MATCH (thing:Entity {id: $name})
    RETURN thing
  }
  MATCH (thing)<-[:SUBJECT|OBJECT|LICENSOR|BY]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS all WHERE $name IS NULL
  MATCH (s:Statement) USING INDEX s:Statement(status)
  WHERE s.status IN CASE WHEN $status IS NULL THEN ['planned', 'conditional', 'optional', 'negated', 'terminated'] ELSE [$status] END
  RETURN s
}
WITH s WHERE NOT s.status IN ['asserted', 'superseded'] AND ($status IS NULL OR s.status = $status)
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, s.status AS status,
  s.because AS because, s.known AS known,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY status, relation, subject, object, quote
