// Title: Who works where
// Purpose: people, their companies and titles, with the sentence that says so
// Param: name = null, name, alias or id of a person or a company; null for all
CALL {
  CALL {
    MATCH (:Name {lower: toLower($name)})-[:NAMES]->(thing:Entity)
    RETURN thing
    UNION
    MATCH (thing:Entity {id: $name})
    RETURN thing
  }
  MATCH (thing)<-[:SUBJECT|OBJECT|LICENSOR|BY]-(s:Statement {status: 'asserted'})
  WHERE s.predicate = 'WORKS_FOR'
  RETURN s
  UNION
  WITH 1 AS all WHERE $name IS NULL
  MATCH (s:Statement {predicate: 'WORKS_FOR', status: 'asserted'}) USING INDEX s:Statement(predicate)
  RETURN s
}
MATCH (s)-[:SUBJECT]->(person:Entity)
MATCH (s)-[:OBJECT]->(company:Entity)
RETURN person.name AS person, company.name AS company, s.title AS title, s.known AS known,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY person, company, title, quote
