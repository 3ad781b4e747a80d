// Title: The history of an asset
// Purpose: licences, returns, purchases, developers and studies of an asset in the order of time, with what ended them
// Param: asset = null, name, alias or id of a drug, antibody or technology; null for all
// What has another status than asserted is no fact. What has no date stands where a filing first told it: `known`.
CALL {
  MATCH (:Name {lower: toLower($asset)})-[:NAMES]->(asset:Entity)
  RETURN asset
  UNION
  MATCH (asset:Entity {id: $asset})
  RETURN asset
  UNION
  WITH 1 AS all WHERE $asset IS NULL
  MATCH (s:Statement) USING INDEX s:Statement(predicate)
  WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'DEVELOPED_BY', 'STUDIED_FOR', 'ACQUIRED']
  MATCH (s)-[:SUBJECT|OBJECT]->(asset:Entity)
  WHERE NOT asset:Company|Cancer
  RETURN asset
}
CALL {
  WITH asset
  MATCH (asset)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(other:Entity)
  WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'DEVELOPED_BY', 'STUDIED_FOR']
  RETURN s, other
  UNION
  WITH asset
  MATCH (asset)<-[:OBJECT]-(s:Statement {predicate: 'ACQUIRED'})-[:SUBJECT]->(other:Entity)
  RETURN s, other
}
OPTIONAL MATCH (s)-[:LICENSOR|BY]->(party:Entity)
RETURN asset.name AS asset, s.date AS date, s.known AS known, s.predicate AS relation, s.status AS status,
  other.name AS with, party.name AS by, s.territory AS territory, coalesce(s.phase, s.studyStatus) AS stage,
  COLLECT {
    MATCH (end:Statement)-[ends:ENDS]->(s)
    RETURN coalesce(end.date, 'by ' + ends.day, 'some time') + coalesce(' for ' + ends.territory, '') ORDER BY ends.day, end.id
  } AS ended,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY asset, coalesce(date, known), known, relation, with, quote
