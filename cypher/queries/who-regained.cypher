// Title: Who got it back from whom
// Purpose: every return of rights to an asset: who regained them, from whom, when, with the sentence that says so
// Param: asset = null, name, alias or id of a drug, antibody or technology; null for all
CALL {
  MATCH (:Name {lower: toLower($asset)})-[:NAMES]->(asset:Entity)
  RETURN asset
  UNION
  MATCH (asset:Entity {id: $asset})
  RETURN asset
  UNION
  WITH 1 AS all WHERE $asset IS NULL
  MATCH (:Statement {predicate: 'REGAINED_FROM'})-[:SUBJECT]->(asset:Entity)
  RETURN asset
}
MATCH (asset)<-[:SUBJECT]-(s:Statement {predicate: 'REGAINED_FROM', status: 'asserted'})-[:OBJECT]->(former:Entity)
OPTIONAL MATCH (s)-[:BY]->(holder:Entity)
RETURN asset.name AS asset, holder.name AS regainedBy, former.name AS regainedFrom, s.date AS date,
  s.territory AS territory,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY asset, date, regainedFrom, quote
