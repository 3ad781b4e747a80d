// Title: What changed since a date
// Purpose: what filings of a day or later told first: new facts and plans, what they ended, and what amendments replaced
// Param: since = null, a day, month or year such as '2003-01-24'; null for all
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
  MATCH (s:Statement) USING INDEX s:Statement(known)
  WHERE s.known >= coalesce($since, '')
  RETURN s
  UNION
  WITH 1 AS all WHERE $name IS NULL
  MATCH (s:Statement) USING INDEX s:Statement(withdrawn)
  WHERE s.withdrawn >= coalesce($since, '')
  RETURN s
}
UNWIND [{day: s.known, change: 'told'}, {day: s.withdrawn, change: 'replaced'}] AS event
WITH s, event WHERE event.day >= coalesce($since, '')
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
RETURN event.day AS day, event.change AS change, subject.name AS subject, s.predicate AS relation, object.name AS object,
  s.status AS status, s.date AS date,
  COLLECT { MATCH (s)-[:ENDS]->(ended:Statement) RETURN ended.ends ORDER BY ended.ends } AS ended,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY day, change, relation, subject, object, quote
