// Title: Every sentence behind one edge
// Purpose: all evidence of the facts between two things: quote, whole sentence, rule, document and offsets
// Param: from = null, name, alias or id of one end; null for any
// Param: to = null, name, alias or id of the other end; null for any
// Param: relation = null, such as 'LICENSED_TO'; null for any
// Param: statement = null, the property `statement` of one edge; null for any
CALL {
  MATCH (s:Statement {id: $statement})
  RETURN s
  UNION
  WITH 1 AS all WHERE $statement IS NULL
  MATCH (:Name {lower: toLower($from)})-[:NAMES]->(end:Entity)<-[:SUBJECT]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS all WHERE $statement IS NULL
  MATCH (:Entity {id: $from})<-[:SUBJECT]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS all WHERE $statement IS NULL AND $from IS NULL
  MATCH (:Name {lower: toLower($to)})-[:NAMES]->(end:Entity)<-[:OBJECT]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS all WHERE $statement IS NULL AND $from IS NULL
  MATCH (:Entity {id: $to})<-[:OBJECT]-(s:Statement)
  RETURN s
  UNION
  WITH 1 AS all WHERE $statement IS NULL AND $from IS NULL AND $to IS NULL
  MATCH (s:Statement) USING INDEX s:Statement(predicate)
  WHERE s.predicate = $relation OR $relation IS NULL AND s.predicate > ''
  RETURN s
}
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
WHERE ($relation IS NULL OR s.predicate = $relation)
  AND ($from IS NULL OR subject.id = $from OR EXISTS { (:Name {lower: toLower($from)})-[:NAMES]->(subject) })
  AND ($to IS NULL OR object.id = $to OR EXISTS { (:Name {lower: toLower($to)})-[:NAMES]->(object) })
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)<-[:CONTAINS]-(document:Document)
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, s.status AS status,
  evidence.quote AS quote, sentence.text AS sentence, evidence.rule AS rule, document.id AS document,
  evidence.start AS start, evidence.end AS end
ORDER BY subject, relation, object, document, start, rule
