// Title: Every sentence behind one edge
// Purpose: all evidence of the facts between two things: quote, whole sentence, rule, document and offsets
// Param: from = null, name or alias of one end; null for any
// Param: to = null, name or alias of the other end; null for any
// Param: relation = null, such as 'LICENSED_TO'; null for any
// Param: statement = null, the property `statement` of one edge; null for any
MATCH (s:Statement)-[:SUBJECT]->(subject:Entity)
WHERE ($statement IS NULL OR s.id = $statement) AND ($relation IS NULL OR s.predicate = $relation)
  AND ($from IS NULL OR any(name IN [subject.name] + subject.aliases WHERE toLower(name) = toLower($from)))
MATCH (s)-[:OBJECT]->(object:Entity)
WHERE $to IS NULL OR any(name IN [object.name] + object.aliases WHERE toLower(name) = toLower($to))
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)<-[:CONTAINS]-(document:Document)
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, s.status AS status,
  evidence.quote AS quote, sentence.text AS sentence, evidence.rule AS rule, document.id AS document,
  evidence.start AS start, evidence.end AS end
ORDER BY subject, relation, object, document, start, rule
