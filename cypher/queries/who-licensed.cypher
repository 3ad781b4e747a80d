// Title: Who licensed it to whom
// Purpose: every licence of an asset: licensor, licensee, when, for which territory, with the sentence that says so
// Param: asset = null, name, alias or id of a drug, antibody or technology; null for all
CALL {
  MATCH (:Name {lower: toLower($asset)})-[:NAMES]->(asset:Entity)
  RETURN asset
  UNION
  MATCH (asset:Entity {id: $asset})
  RETURN asset
  UNION
  WITH 1 AS all WHERE $asset IS NULL
  MATCH (:Statement {predicate: 'LICENSED_TO'})-[:SUBJECT]->(asset:Entity)
  RETURN asset
}
MATCH (asset)<-[:SUBJECT]-(s:Statement {predicate: 'LICENSED_TO', status: 'asserted'})-[:OBJECT]->(licensee:Entity)
OPTIONAL MATCH (s)-[:LICENSOR]->(licensor:Entity)
RETURN asset.name AS asset, licensor.name AS licensor, licensee.name AS licensee, s.date AS date,
  s.territory AS territory, s.rights AS rights,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY asset, date, licensee, quote
