// The assets whose deals involve one of these firms.
UNWIND $firms AS id
MATCH (firm:Entity {id: id})
CALL {
  WITH firm
  MATCH (firm)<-[:OBJECT|LICENSOR|BY]-(statement:Statement)-[:SUBJECT]->(asset:Entity)
  WHERE statement.predicate IN ['LICENSED_TO', 'REGAINED_FROM']
  RETURN asset
  UNION
  WITH firm
  MATCH (firm)<-[:SUBJECT]-(:Statement {predicate: 'ACQUIRED'})-[:OBJECT]->(asset:Entity)
  WHERE NOT asset:Company
  RETURN asset
}
RETURN DISTINCT asset.id AS asset
