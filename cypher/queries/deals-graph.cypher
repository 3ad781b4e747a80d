// Title: The deals around one asset, drawn
// Purpose: an asset with its licences, returns, parts and targets, and the sentences behind them, to be drawn in Browser
// Param: asset = null, name, alias or id of a drug, antibody or technology; null for all
CALL {
  MATCH (:Name {lower: toLower($asset)})-[:NAMES]->(asset:Entity)
  RETURN asset
  UNION
  MATCH (asset:Entity {id: $asset})
  RETURN asset
  UNION
  WITH 1 AS all WHERE $asset IS NULL
  MATCH (s:Statement) USING INDEX s:Statement(predicate)
  WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'COMPOSED_OF', 'BINDS']
  MATCH (s)-[:SUBJECT]->(asset:Entity)
  RETURN asset
}
MATCH p = (asset)<-[:SUBJECT]-(:Statement {status: 'asserted'})-[:OBJECT|LICENSOR|BY|EVIDENCED_BY]->()
RETURN p
LIMIT 300
