// Title: What can't both hold
// Purpose: statements that contradict each other, and deals that can't both be as they are told, with both sentences
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
  WHERE (s)-[:CONFLICTS_WITH]-()
  RETURN s
  UNION
  WITH 1 AS all WHERE $name IS NULL
  MATCH (s:Statement)-[:CONFLICTS_WITH]->(:Statement)
  RETURN s
}
MATCH (s)-[conflict:CONFLICTS_WITH]-(:Statement)
WITH DISTINCT conflict, startNode(conflict) AS left, endNode(conflict) AS right
RETURN conflict.reason AS reason, left.status AS status, left.date AS date, left.ends AS statement,
  COLLECT { MATCH (left)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote,
  right.status AS otherStatus, right.date AS otherDate, right.ends AS otherStatement,
  COLLECT { MATCH (right)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS otherQuote
ORDER BY reason, statement, otherStatement, date, otherDate, quote
