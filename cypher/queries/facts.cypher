// Title: The core facts
// Purpose: every licence, return of rights, composition and binding, each with its quote
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
  WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'COMPOSED_OF', 'BINDS']
  RETURN s
  UNION
  WITH 1 AS all WHERE $name IS NULL
  MATCH (s:Statement {status: 'asserted'}) USING INDEX s:Statement(predicate)
  WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'COMPOSED_OF', 'BINDS']
  RETURN s
}
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (s)-[:LICENSOR|BY]->(party:Entity)
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, party.name AS by, s.date AS date,
  s.territory AS territory,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY relation, subject, date, object, quote
