// Title: What amendments replaced
// Purpose: what filings stated that were amended later on: by which filing, when, and what was stated until then
// Param: name = null, name, alias or id of anything that takes part; null for all
CALL {
  CALL {
    MATCH (:Name {lower: toLower($name)})-[:NAMES]->(thing:Entity)
    RETURN thing
    UNION
    MATCH (thing:Entity {id: $name})
    RETURN thing
  }
  MATCH (thing)<-[:SUBJECT|OBJECT|LICENSOR|BY]-(s:Statement {status: 'superseded'})
  RETURN s
  UNION
  WITH 1 AS all WHERE $name IS NULL
  MATCH (s:Statement {status: 'superseded'}) USING INDEX s:Statement(status)
  RETURN s
}
MATCH (s)-[:SUBJECT]->(subject:Entity)
MATCH (s)-[:OBJECT]->(object:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)<-[:CONTAINS]-(:Document)<-[:CONTAINS]-(filing:Filing)<-[:AMENDS]-(amendment:Filing)
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, s.date AS date, evidence.status AS status,
  filing.id AS filing, filing.filed AS filed, amendment.id AS amendment, amendment.filed AS amended, evidence.quote AS quote
ORDER BY subject, relation, object, filed, amended, sentence.id, evidence.start
